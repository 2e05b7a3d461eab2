import hashlib
import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.attachments import (
    CHUNK,
    copy_out,
    keep,
    keep_file,
    read,
    stored_size,
    verify,
    write_whole,
)

Steps = list[int]
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


def source(folder: Path, content: bytes) -> Path:
    path = folder / "Báo cáo.pdf"
    path.write_bytes(content)
    return path


def test_a_file_is_kept_under_its_sha256_and_read_again(tmp_path: Path):
    kept = keep_file(tmp_path, source(tmp_path, PDF), lambda _: None)
    assert kept == (PDF_SHA256, len(PDF))
    assert read(tmp_path, kept.digest) == PDF
    assert files(tmp_path) == ["Báo cáo.pdf", f"attachments/{PDF_SHA256[:2]}/{PDF_SHA256}"]


def test_a_large_file_goes_piece_by_piece_and_its_steps_are_told(tmp_path: Path):
    content = bytes(range(256)) * (CHUNK // 256) * 2 + b"rest"
    steps: Steps = []
    kept = keep_file(tmp_path, source(tmp_path, content), steps.append)
    assert steps == [0, CHUNK, 2 * CHUNK]
    assert kept == (hashlib.sha256(content).hexdigest(), 2 * CHUNK + 4)
    assert stored_size(tmp_path, kept.digest) == kept.size
    verify(tmp_path, kept.digest)


def test_a_large_file_is_never_whole_in_memory(tmp_path: Path):
    path = source(tmp_path, b"")
    with path.open("wb") as file:
        file.truncate(24 * CHUNK)
    tracemalloc.start()
    keep_file(tmp_path, path, lambda _: None)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6 * CHUNK


def test_keeping_a_file_again_mends_a_damaged_copy(tmp_path: Path):
    path = source(tmp_path, PDF)
    digest = keep_file(tmp_path, path, lambda _: None).digest
    (tmp_path / "attachments" / digest[:2] / digest).write_bytes(b"%PDF-")
    keep_file(tmp_path, path, lambda _: None)
    verify(tmp_path, digest)


def test_copying_that_is_stopped_leaves_nothing(tmp_path: Path):
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keep_file(tmp_path, source(tmp_path, PDF), stop)
    assert files(tmp_path) == ["Báo cáo.pdf"]


def test_a_source_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(Refusal, match=r"Không đọc được tệp .*không có\.pdf"):
        keep_file(tmp_path, tmp_path / "không có.pdf", lambda _: None)
    assert files(tmp_path) == []


def test_a_drive_that_gives_back_another_file_is_told_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The drive loses the last bytes of what was flushed to it."""
    path = source(tmp_path, PDF)

    def lossy(descriptor: int) -> None:
        os.truncate(descriptor, 5)

    monkeypatch.setattr(os, "fsync", lossy)
    with pytest.raises(Refusal, match="đọc lại không giống"):
        keep_file(tmp_path, path, lambda _: None)
    assert files(tmp_path) == ["Báo cáo.pdf"]


@pytest.mark.parametrize("altered", [None, b"", PDF + b" ", PDF.replace(b"7", b"8")])
def test_what_is_gone_or_altered_is_neither_verified_nor_copied_out(tmp_path: Path, altered: bytes | None):
    digest = keep(tmp_path, PDF)
    path = tmp_path / "attachments" / digest[:2] / digest
    path.unlink()
    if altered is not None:
        path.write_bytes(altered)
    told = "Không đọc được tệp lưu kèm" if altered is None else "đã bị thay đổi hoặc hỏng"
    with pytest.raises(Refusal, match=told):
        verify(tmp_path, digest)
    with pytest.raises(Refusal, match=told):
        copy_out(tmp_path, digest, tmp_path / "bản xem.pdf", lambda _: None)
    assert not (tmp_path / "bản xem.pdf").exists()
    assert stored_size(tmp_path, digest) == (None if altered is None else len(altered))


def test_what_is_copied_out_has_the_same_bytes(tmp_path: Path):
    copy_out(tmp_path, keep(tmp_path, PDF), tmp_path / "bản xem.pdf", lambda _: None)
    assert (tmp_path / "bản xem.pdf").read_bytes() == PDF


def test_copying_out_that_is_stopped_leaves_nothing(tmp_path: Path):
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    digest = keep(tmp_path, PDF)
    with pytest.raises(KeyboardInterrupt):
        copy_out(tmp_path, digest, tmp_path / "bản xem.pdf", stop)
    assert not (tmp_path / "bản xem.pdf").exists()
