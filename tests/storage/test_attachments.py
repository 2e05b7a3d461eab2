import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.attachments import keep, read, write_whole

PDF = b"%PDF-1.7 evidence"
# sha256 as `printf '%PDF-1.7 evidence' | sha256sum` reckons it
PDF_SHA256 = "9e8c0ceac32564d501b881dee18a9324aa8ab6c2b4d47c777f3d5ecdd0b18952"


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary())
def test_what_was_kept_is_read_again(tmp_path: Path, content: bytes):
    assert read(tmp_path, keep(tmp_path, content)) == content


def test_a_file_lies_under_its_sha256(tmp_path: Path):
    assert keep(tmp_path, PDF) == PDF_SHA256
    assert files(tmp_path) == [f"attachments/{PDF_SHA256[:2]}/{PDF_SHA256}"]


def test_the_same_bytes_are_kept_once(tmp_path: Path):
    assert keep(tmp_path, PDF) == keep(tmp_path, PDF)
    assert len(files(tmp_path)) == 1


def test_keeping_again_mends_a_damaged_copy(tmp_path: Path):
    digest = keep(tmp_path, PDF)
    path = tmp_path / files(tmp_path)[0]
    path.write_bytes(PDF[:-1])
    keep(tmp_path, PDF)
    assert read(tmp_path, digest) == PDF


@pytest.mark.parametrize("altered", [b"", PDF[:-1], PDF + b"\n", PDF.replace(b"7", b"8")])
def test_an_altered_file_is_told(tmp_path: Path, altered: bytes):
    digest = keep(tmp_path, PDF)
    (tmp_path / files(tmp_path)[0]).write_bytes(altered)
    with pytest.raises(Refusal, match="đã bị thay đổi hoặc hỏng"):
        read(tmp_path, digest)


@pytest.mark.parametrize("digest", [PDF_SHA256, "", "ab", "../../data.sqlite"])
def test_a_file_that_isnt_there_is_told(tmp_path: Path, digest: str):
    with pytest.raises(Refusal, match="Không đọc được tệp lưu kèm"):
        read(tmp_path, digest)


def test_a_write_that_was_cut_short_is_never_seen(tmp_path: Path):
    target = tmp_path / "attachments" / PDF_SHA256[:2] / f"{PDF_SHA256}.dang-ghi"
    target.parent.mkdir(parents=True)
    target.write_bytes(PDF[:5])
    with pytest.raises(Refusal, match="Không đọc được"):
        read(tmp_path, PDF_SHA256)
    assert read(tmp_path, keep(tmp_path, PDF)) == PDF
    assert len(files(tmp_path)) == 1


def test_a_whole_file_takes_the_place_of_an_older_one(tmp_path: Path):
    target = tmp_path / "Giấy khen.pdf"
    for content in (b"older, longer", b"newer", b""):
        write_whole(target, content)
        assert target.read_bytes() == content
    assert files(tmp_path) == ["Giấy khen.pdf"]


def test_into_a_folder_that_isnt_there_nothing_is_written(tmp_path: Path):
    with pytest.raises(Refusal, match="Không ghi được"):
        write_whole(tmp_path / "USB" / "x.pdf", PDF)
    assert files(tmp_path) == []


def test_over_a_folder_nothing_is_written_and_nothing_is_left(tmp_path: Path):
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(Refusal, match="Không ghi được"):
        write_whole(tmp_path / "x.pdf", PDF)
    assert files(tmp_path) == []


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path):
    (tmp_path / "attachments").write_bytes(b"")
    with pytest.raises(Refusal, match="Không ghi được"):
        keep(tmp_path, PDF)


def test_a_drive_that_gives_back_other_bytes_is_told_and_the_older_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "x.tdkt"
    write_whole(target, b"older")
    sound = Path.read_bytes

    def faulty(path: Path) -> bytes:
        return sound(path)[:-1] + b"?"

    monkeypatch.setattr(Path, "read_bytes", faulty)
    with pytest.raises(Refusal, match="đọc lại không giống"):
        write_whole(target, PDF)
    monkeypatch.undo()
    assert target.read_bytes() == b"older"
    assert files(tmp_path) == ["x.tdkt"]


def test_the_digest_is_sha256(tmp_path: Path):
    content = bytes(range(256)) * 1000
    assert keep(tmp_path, content) == hashlib.sha256(content).hexdigest()
