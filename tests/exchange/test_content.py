"""The inside of a package: what is packed comes out, and nothing else gets in."""

import hashlib
import io
import json
import stat
import struct
import zipfile
import zlib
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.exchange import content
from parcomp_desktop.exchange.archive import MOST_ENTRIES
from parcomp_desktop.exchange.content import LARGEST_CONTENT, MOST_FOLLOWED, Content, pack, unpack
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from tests.exchange.desks import raw_zip

SCAN = b"%PDF-1.7 a scanned decision"
SCAN_NAME = f"attachments/{hashlib.sha256(SCAN).hexdigest()}"
FIGURES = b'{"figures":[' + b"1,2,3," * 50 + b"4]}"
PARTS = {"scoresheet.json": FIGURES, SCAN_NAME: SCAN}
FOLLOWS = (UUID(int=2), UUID(int=1))


def manifest(*names_and_data: tuple[str, bytes], **changed: Any) -> bytes:  # noqa: ANN401 - any JSON
    parts = [{"length": len(d), "name": n, "sha256": hashlib.sha256(d).hexdigest()} for n, d in names_and_data]
    fields = {"follows": [], "parts": parts} | changed
    return json.dumps(fields, separators=(",", ":"), sort_keys=True).encode()


def content_of(*names_and_data: tuple[str, bytes]) -> bytes:
    """A content laid out by hand, as another program would."""
    entries = ((name.encode(), data) for name, data in names_and_data)
    return raw_zip((b"manifest.json", manifest(*names_and_data)), *entries)


def refusal_of(data: bytes) -> PackageRefused:
    with pytest.raises(PackageRefused) as refused:
        unpack(data)
    return refused.value


def assert_wrong(data: bytes, cause: str) -> None:
    refused = refusal_of(data)
    assert refused.outcome is ReadOutcome.CONTENT_WRONG
    assert cause in refused.what


def test_what_is_packed_comes_out():
    assert unpack(pack(PARTS, FOLLOWS)) == Content(PARTS, FOLLOWS)


def test_a_content_without_parts_is_possible():
    assert unpack(pack({})) == Content({})


def test_the_same_parts_give_the_same_bytes_in_any_order():
    turned = dict(reversed(PARTS.items()))
    assert pack(PARTS, FOLLOWS) == pack(turned, FOLLOWS)


def test_a_content_laid_out_by_hand_is_read():
    assert unpack(content_of(("a.json", b"1"), ("b.json", b""))) == Content({"a.json": b"1", "b.json": b""})


def test_any_zip_program_reads_it():
    with zipfile.ZipFile(io.BytesIO(pack(PARTS, FOLLOWS))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["manifest.json", SCAN_NAME, "scoresheet.json"]
        assert archive.read("scoresheet.json") == FIGURES
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        methods = {info.filename: info.compress_type for info in archive.infolist()}
        listed = json.loads(archive.read("manifest.json"))
    assert methods == {
        "manifest.json": zipfile.ZIP_DEFLATED,
        SCAN_NAME: zipfile.ZIP_STORED,
        "scoresheet.json": zipfile.ZIP_DEFLATED,
    }
    assert listed == {
        "follows": ["00000000-0000-0000-0000-000000000002", "00000000-0000-0000-0000-000000000001"],
        "parts": [
            {"name": SCAN_NAME, "length": len(SCAN), "sha256": hashlib.sha256(SCAN).hexdigest()},
            {"name": "scoresheet.json", "length": len(FIGURES), "sha256": hashlib.sha256(FIGURES).hexdigest()},
        ],
    }


data_names = st.from_regex(r"[a-z][a-z0-9-]{0,59}\.json", fullmatch=True).filter(lambda name: name != "manifest.json")
attachments = st.binary().map(lambda data: (f"attachments/{hashlib.sha256(data).hexdigest()}", data))
any_parts = st.lists(st.tuples(data_names, st.binary()) | attachments, max_size=8).map(dict)


@given(any_parts, st.lists(st.uuids(), unique=True).map(tuple))
def test_any_parts_come_out_as_they_went_in(parts: dict[str, bytes], follows: tuple[UUID, ...]):
    assert unpack(pack(parts, follows)) == Content(parts, follows)


def test_of_too_many_earlier_packages_the_latest_are_told():
    follows = tuple(UUID(int=number) for number in range(MOST_FOLLOWED + 1))
    assert unpack(pack({}, follows)).follows == follows[1:]


def test_data_that_shrinks_suspiciously_well_is_stored_so_that_it_can_be_read_again():
    zeros = {"zeros.json": bytes(3_000_000)}
    assert len(pack(zeros)) > 3_000_000
    assert unpack(pack(zeros)).parts == zeros


@pytest.mark.parametrize(
    "name",
    [
        "manifest.json",
        "scoresheet.txt",
        "Scoresheet.json",
        "../scoresheet.json",
        "/scoresheet.json",
        "scoresheet.json\n",
        "điểm.json",
        "attachments/" + "0" * 64,
        "attachments/scan.pdf",
    ],
)
def test_a_part_under_a_name_that_no_reader_accepts_is_a_bug_of_the_caller(name: str):
    with pytest.raises(ValueError, match="not the name of a part"):
        pack({name: SCAN})


def test_200_mb_fit_and_one_byte_more_is_refused_on_both_sides(monkeypatch: pytest.MonkeyPatch):
    assert LARGEST_CONTENT == 200 * 1024 * 1024
    packed = pack(PARTS)
    total = sum(info.file_size for info in zipfile.ZipFile(io.BytesIO(packed)).infolist())
    monkeypatch.setattr(content, "LARGEST_CONTENT", total)
    assert unpack(pack(PARTS)).parts == PARTS
    monkeypatch.setattr(content, "LARGEST_CONTENT", total - 1)
    assert refusal_of(packed).outcome is ReadOutcome.TOO_LARGE
    with pytest.raises(PackageRefused) as refused:
        pack(PARTS)
    assert refused.value.outcome is ReadOutcome.TOO_LARGE


def test_5000_parts_fit_and_one_more_is_refused_on_both_sides():
    parts = {f"p{number}.json": b"" for number in range(MOST_ENTRIES)}
    with pytest.raises(PackageRefused) as refused:
        pack(parts)
    assert refused.value.outcome is ReadOutcome.TOO_LARGE
    assert refusal_of(content_of(*parts.items())).outcome is ReadOutcome.TOO_LARGE
    del parts["p0.json"]
    assert unpack(pack(parts)).parts == parts


def test_a_directory_that_claims_more_entries_than_allowed_is_refused_before_it_is_read():
    refused = refusal_of(raw_zip((b"manifest.json", manifest()), count=65_535))
    assert refused.outcome is ReadOutcome.TOO_LARGE
    assert "65535" in refused.what


def test_a_directory_that_claims_more_entries_than_it_has_is_refused():
    assert_wrong(raw_zip((b"manifest.json", manifest()), count=2), "Mục lục tệp nén bị thiếu")


def test_a_directory_outside_the_file_is_refused():
    assert_wrong(raw_zip((b"manifest.json", manifest()), at=2**32 - 1), "Mục lục tệp nén bị thiếu")


@pytest.mark.parametrize("data", [b"", b"PK", bytes(22), pack({})[:-1], pack({}) + b"\0"])
def test_what_does_not_end_like_a_zip_is_refused(data: bytes):
    assert_wrong(data, "không có mục lục ở cuối")


def test_an_empty_zip_has_no_manifest():
    assert_wrong(raw_zip(), "không phải bản kê")


def test_the_manifest_comes_first():
    assert_wrong(raw_zip((b"a.json", b"1"), (b"manifest.json", manifest(("a.json", b"1")))), "không phải bản kê")


@pytest.mark.parametrize(
    "name",
    [
        b"/etc/passwd",
        b"C:\\Windows\\x.json",
        b"../x.json",
        b"attachments/../x.json",
        b"attachments/" + b"0" * 63,
        b"attachments/" + b"A" * 64,
        b"x.json\0.exe",
        b"x.json\n",
        b"x.exe",
        b"\xc4\x91.json",
        b"x/",
        b"",
    ],
)
def test_a_name_outside_the_allow_list_is_refused(name: bytes):
    assert_wrong(raw_zip((b"manifest.json", manifest()), (name, b"1")), "không được phép")


def test_a_refusal_shows_a_long_strange_name_shortened_on_one_line():
    refused = refusal_of(raw_zip((b"manifest.json", manifest()), (b"\n" * 60_000, b"1")))
    assert "\n" not in refused.what
    assert len(refused.what) < 400


def test_a_name_that_stands_there_twice_is_refused():
    twice = raw_zip((b"manifest.json", manifest(("a.json", b"1"))), (b"a.json", b"1"), (b"a.json", b"2"))
    assert_wrong(twice, "“a.json” có hai lần")


def test_a_symbolic_link_is_refused():
    linked = raw_zip((b"manifest.json", manifest()), attributes=(stat.S_IFLNK | 0o777) << 16)
    assert_wrong(linked, "là liên kết")


def test_an_entry_under_a_password_is_refused():
    assert_wrong(raw_zip((b"manifest.json", manifest()), flags=1), "đặt mật khẩu")


@pytest.mark.parametrize("method", [9, 12, 14, 93, 99])
def test_another_compression_is_refused(method: int):
    assert_wrong(raw_zip((b"manifest.json", manifest()), method=method), "nén theo cách không dùng")


def test_entries_that_lie_over_one_another_are_refused():
    lying = raw_zip((b"manifest.json", manifest(("a.json", b"1"))), (b"a.json", b"1"), offset=0)
    assert_wrong(lying, "không nằm ngay sau mục trước")


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"flags": 8}, id="a data descriptor"),
        pytest.param({"flags": 0x800}, id="a flag for names in UTF-8"),
        pytest.param({"attributes": 0o100600 << 16}, id="permissions"),
        pytest.param({"attributes": 1}, id="a read-only mark"),
        pytest.param({"packed": 9}, id="a length that reaches elsewhere"),
    ],
)
def test_anything_that_our_zip_would_not_have_is_refused(changed: dict[str, int]):
    assert_wrong(raw_zip((b"manifest.json", manifest()), **changed), "không theo khuôn dạng")


def test_bytes_between_the_entries_are_refused():
    data = content_of(("a.json", b"1"))
    at = data.index(b"PK\1\2")
    moved = struct.pack("<L", at + 6)
    hidden = data[:at] + b"hidden" + data[at:-6] + moved + data[-2:]
    assert_wrong(hidden, "không theo khuôn dạng")


def test_a_second_directory_after_the_first_is_refused():
    data = content_of(("a.json", b"1"))
    assert_wrong(data + data[-22:], "thừa ở cuối")


@pytest.mark.parametrize(
    ("entries", "cause"),
    [
        pytest.param([("a.json", b"1")], "Bản kê có mục “b.json” nhưng gói không có", id="missing"),
        pytest.param(
            [("a.json", b"1"), ("b.json", b"2"), ("c.json", b"3")],
            "Gói có mục “c.json” không ghi trong bản kê",
            id="further",
        ),
        pytest.param([("b.json", b"2"), ("a.json", b"1")], "không xếp theo tên", id="turned round"),
        pytest.param([("a.json", b"1"), ("b.json", b"3")], "“b.json” khác với bản kê", id="another figure"),
        pytest.param([("a.json", b"1"), ("b.json", b"22")], "“b.json” khác với bản kê", id="another length"),
    ],
)
def test_a_content_that_differs_from_its_manifest_is_refused(entries: list[tuple[str, bytes]], cause: str):
    listed = manifest(("a.json", b"1"), ("b.json", b"2"))
    assert_wrong(raw_zip((b"manifest.json", listed), *((n.encode(), d) for n, d in entries)), cause)


def test_a_manifest_that_is_not_sorted_by_name_is_refused():
    assert_wrong(content_of(("b.json", b"2"), ("a.json", b"1")), "không xếp theo tên")


def test_a_manifest_that_lists_a_part_twice_is_refused():
    listed = manifest(("a.json", b"1"), ("a.json", b"1"))
    assert_wrong(raw_zip((b"manifest.json", listed), (b"a.json", b"1")), "không xếp theo tên")


def test_an_attachment_under_the_hash_of_another_is_refused():
    assert_wrong(content_of((SCAN_NAME, b"not the scan")), "khác với bản kê")


@pytest.mark.parametrize(
    "listed",
    [
        b"",
        b"{}",
        b"[" * 60_000,
        manifest(more=1),
        manifest(parts=None),
        manifest() + b" ",
        manifest(follows=["1"]),
        manifest(follows=[str(UUID(int=number)) for number in range(MOST_FOLLOWED + 1)]),
    ],
)
def test_a_manifest_that_can_not_be_read_is_refused(listed: bytes):
    assert refusal_of(raw_zip((b"manifest.json", listed))).outcome is ReadOutcome.CONTENT_WRONG


def test_an_earlier_package_is_told_once():
    twice = [str(UUID(int=1))] * 2
    assert_wrong(raw_zip((b"manifest.json", manifest(follows=twice))), "một gói trước hai lần")


def deflated(name: bytes, stream: bytes, size: int, crc: int) -> bytes:
    """A zip with one deflated entry laid out by hand."""
    common = struct.pack("<5H3L2H", 20, 0, 8, 0, 33, crc, len(stream), size, len(name), 0)
    body = b"PK\3\4" + common + name + stream
    directory = b"PK\1\2" + struct.pack("<H", 788) + common + struct.pack("<3H2L", 0, 0, 0, 0, 0) + name
    return body + directory + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, 1, 1, len(directory), len(body), 0)


def stream_of(data: bytes) -> bytes:
    return zlib.compress(data, 9)[2:-4]


@pytest.mark.parametrize(
    ("stream", "size", "cause"),
    [
        pytest.param(b"\xff\xff", 50, "không giải nén được", id="no deflate stream"),
        pytest.param(stream_of(manifest())[:-1], len(manifest()), "dài ngắn khác", id="a cut stream"),
        pytest.param(stream_of(manifest()) + b"x", len(manifest()), "dài ngắn khác", id="bytes after the stream"),
        pytest.param(stream_of(manifest()), len(manifest()) - 1, "không đúng độ dài", id="longer than declared"),
        pytest.param(stream_of(manifest()), len(manifest()) + 1, "không đúng độ dài", id="shorter than declared"),
        pytest.param(stream_of(bytes(5_000_000)), 40, "dài ngắn khác", id="a bomb that declares 40 bytes"),
        pytest.param(stream_of(bytes(5_000_000)), 5_000_000, "nén quá mức", id="a bomb that declares its size"),
    ],
)
def test_a_stream_that_is_not_what_the_zip_declares_is_refused(stream: bytes, size: int, cause: str):
    assert_wrong(deflated(b"manifest.json", stream, size, zlib.crc32(manifest())), cause)


def test_a_well_deflated_entry_laid_out_by_hand_is_read():
    zipped = deflated(b"manifest.json", stream_of(manifest()), len(manifest()), zlib.crc32(manifest()))
    assert unpack(zipped) == Content({})


def test_a_wrong_checksum_is_refused_so_that_no_zip_program_complains_of_what_we_accept():
    assert_wrong(deflated(b"manifest.json", stream_of(manifest()), len(manifest()), 1), "mã kiểm tra")


def test_a_stored_entry_whose_two_lengths_differ_is_refused():
    assert_wrong(raw_zip((b"manifest.json", manifest()), size=len(manifest()) + 1), "không đúng độ dài")


def test_a_bomb_of_many_entries_is_refused_by_what_they_declare_together():
    bomb = raw_zip((b"manifest.json", b"1" * 1_100_000), (b"a.json", b"2" * 1_100_000), size=LARGEST_CONTENT // 2 + 1)
    assert refusal_of(bomb).outcome is ReadOutcome.TOO_LARGE


@pytest.mark.parametrize(
    "extra",
    [
        pytest.param({"comment": b"hello"}, id="a comment"),
        pytest.param({"extra": b"\xfe\xca\0\0"}, id="an extra field"),
    ],
)
def test_comments_and_extra_fields_made_by_another_zip_program_are_refused(extra: dict[str, bytes]):
    info = zipfile.ZipInfo("manifest.json")
    info.external_attr = 0
    info.comment, info.extra = extra.get("comment", b""), extra.get("extra", b"")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(info, manifest())
    assert refusal_of(file.getvalue()).outcome is ReadOutcome.CONTENT_WRONG
