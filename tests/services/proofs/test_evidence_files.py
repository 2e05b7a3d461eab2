from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.proofs.files import LARGEST, MEGABYTE, checked_size, safe_name, size_words
from tests.services.proofs.evidence_cases import PDF, written

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
BEGINNINGS = {
    "a.pdf": PDF,
    "A.PDF": b"\xef\xbb\xbf\r\n" + PDF,
    "a.png": b"\x89PNG\r\n\x1a\nxx",
    "a.jpg": b"\xff\xd8\xff\xe0",
    "a.JPEG": b"\xff\xd8\xff\xe1",
    "a.gif": b"GIF89a",
    "a.bmp": b"BMxx",
    "a.tif": b"II*\x00",
    "a.tiff": b"MM\x00*",
    "a.webp": b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    "a.heic": b"\x00\x00\x00\x18ftypheic",
    "a.doc": OLE,
    "b.doc": b"{\\rtf1",
    "a.docx": b"PK\x03\x04",
    "a.xls": OLE,
    "a.xlsx": b"PK\x03\x04",
}


@pytest.mark.parametrize(("name", "content"), BEGINNINGS.items(), ids=str)
def test_the_papers_of_an_office_are_taken(tmp_path: Path, name: str, content: bytes):
    assert checked_size(written(tmp_path, name, content)) == len(content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bao-cao.pdf.exe", b"MZ\x90"),
        ("bao-cao.pdf", b"MZ\x90\x00"),
        ("ảnh.jpg.lnk", b"\x4c\x00\x00\x00\x01\x14\x02\x00"),
        ("ảnh.jpg", b"\x4c\x00\x00\x00\x01\x14\x02\x00\x00"),
        ("trang.url", b"[InternetShortcut]\r\nURL=x"),
        ("kế hoạch.doc", b"#!/bin/sh\n"),
        ("a.BAT", b"echo"),
        ("a.js", b"x"),
        ("bảng.xlsm", b"PK\x03\x04"),
        ("a.png", b"\x7fELF"),
    ],
)
def test_programs_scripts_and_shortcuts_are_refused_under_any_name(tmp_path: Path, name: str, content: bytes):
    with pytest.raises(Refusal, match="là chương trình, tệp lệnh hoặc lối tắt"):
        checked_size(written(tmp_path, name, content))


@pytest.mark.parametrize("name", ["a.zip", "a.mp4", "a.txt", "a", "a.tdkt", ".pdf"])
def test_other_kinds_are_refused_with_what_is_taken(tmp_path: Path, name: str):
    with pytest.raises(Refusal, match=r"không thuộc loại tệp được gắn\. Gắn tệp PDF, ảnh"):
        checked_size(written(tmp_path, name))


@pytest.mark.parametrize("name", ["a.png", "a.docx", "a.xls", "a.webp"])
def test_a_name_that_lies_about_its_kind_is_refused(tmp_path: Path, name: str):
    kind = name[2:].upper()
    with pytest.raises(Refusal, match=f"mang đuôi {kind} nhưng nội dung không phải tệp {kind}"):
        checked_size(written(tmp_path, name))


def test_a_pdf_mark_far_inside_makes_no_pdf(tmp_path: Path):
    with pytest.raises(Refusal, match="không phải tệp PDF"):
        checked_size(written(tmp_path, "a.pdf", b" " * 1024 + PDF))


def test_an_empty_file_a_folder_and_what_is_gone_are_told(tmp_path: Path):
    (tmp_path / "thư mục.pdf").mkdir()
    for path, told in (
        (written(tmp_path, "a.pdf", b""), "là tệp trống"),
        (tmp_path / "thư mục.pdf", "không phải là một tệp"),
        (tmp_path / "không có.pdf", "không phải là một tệp"),
    ):
        with pytest.raises(Refusal, match=told):
            checked_size(path)


def test_a_drive_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = written(tmp_path, "a.pdf")

    def gone(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "open", gone)
    with pytest.raises(Refusal, match=r"Không đọc được tệp a\.pdf"):
        checked_size(path)


def test_the_limit_is_100_megabytes_and_both_sizes_are_told(tmp_path: Path):
    path = written(tmp_path, "quét.pdf")
    with path.open("r+b") as file:
        file.truncate(LARGEST)
    assert checked_size(path) == 104_857_600
    with path.open("r+b") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refusal, match=r"quét\.pdf nặng 100,1 MB, quá mức 100 MB của một tệp"):
        checked_size(path)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 KB"),
        (1024, "1 KB"),
        (1025, "2 KB"),
        (MEGABYTE - 1, "1024 KB"),
        (MEGABYTE, "1 MB"),
        (129_394_278, "123,4 MB"),
        (129_394_279, "123,5 MB"),
        (1500 * MEGABYTE, "1.500 MB"),
    ],
)
def test_sizes_in_words(size: int, words: str):
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Báo cáo số 12.pdf", "Báo cáo số 12.pdf"),
        ("../../etc/passwd.pdf", "-..-etc-passwd.pdf"),
        ("C:\\bí mật\\a.pdf", "C-bí mật-a.pdf"),
        ("a\x00\nb.pdf", "a-b.pdf"),
        ("", "tai-lieu"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
    ],
)
def test_a_name_from_elsewhere_stays_in_its_folder(name: str, safe: str):
    assert safe_name(name) == safe


@given(name=st.text())
def test_any_name_is_one_part_of_a_path(name: str):
    safe = safe_name(name)
    assert safe not in {"", ".", ".."}
    assert not set(safe) & set('/\\:*?"<>|\0')
