"""The emblem and scans that a desk supplies: kept by their hash, replaced, taken away, checked."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from parcomp_desktop.domain.certificates import CertificatePicture, PictureUse
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.printing import certificate_pictures
from parcomp_desktop.services.printing.certificate_pictures import (
    emblem_image,
    picture,
    remove_picture,
    scan_view,
    supply_picture,
)
from parcomp_desktop.services.workspace import Workspace


def drawn(path: Path, size: tuple[int, int] = (400, 400), colour: str = "#c00000") -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def stored(workspace: Workspace, kept: CertificatePicture) -> Path:
    return workspace.folder / "attachments" / kept.sha256[:2] / kept.sha256


def test_an_emblem_is_kept_whole_and_printed_from_there(gathering: Workspace, tmp_path: Path):
    assert emblem_image(gathering) is None
    kept = supply_picture(gathering, PictureUse.EMBLEM, drawn(tmp_path / "quốc huy.png", (1200, 1000)))
    assert (kept.file_name, stored(gathering, kept).read_bytes()) == (
        "quốc huy.png",
        (tmp_path / "quốc huy.png").read_bytes(),
    )
    printed = emblem_image(gathering)
    assert printed
    assert printed.size == (600, 500)


def test_another_emblem_takes_the_place_of_the_first_and_can_be_undone(gathering: Workspace, tmp_path: Path):
    first = supply_picture(gathering, PictureUse.EMBLEM, drawn(tmp_path / "a.png"))
    second = supply_picture(gathering, PictureUse.EMBLEM, drawn(tmp_path / "b.jpg", colour="#00c000"))
    assert gathering.find(CertificatePicture) == [second]
    gathering.undo()
    assert picture(gathering, PictureUse.EMBLEM) == first
    remove_picture(gathering, first)
    assert emblem_image(gathering) is None


def test_each_blank_has_a_scan_of_its_own(gathering: Workspace, tmp_path: Path):
    supply_picture(gathering, PictureUse.SCAN, drawn(tmp_path / "a.png", (5000, 100)), "Phôi A")
    supply_picture(gathering, PictureUse.SCAN, drawn(tmp_path / "b.png"), "Phôi B")
    shown = scan_view(gathering, "Phôi A")
    assert shown
    assert Image.open(BytesIO(shown)).size == (2000, 40)
    assert scan_view(gathering, "Phôi C") is None
    assert emblem_image(gathering) is None


def test_a_file_that_is_too_heavy_is_refused_unread(
    gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = drawn(tmp_path / "a.png")
    monkeypatch.setitem(certificate_pictures.LARGEST, PictureUse.EMBLEM, path.stat().st_size)
    supply_picture(gathering, PictureUse.EMBLEM, path)
    monkeypatch.setitem(certificate_pictures.LARGEST, PictureUse.EMBLEM, path.stat().st_size - 1)
    with pytest.raises(Refusal, match=r"a\.png nặng .* quá mức"):
        supply_picture(gathering, PictureUse.EMBLEM, path)


@pytest.mark.parametrize("size", [(199, 400), (400, 199)])
def test_an_emblem_too_coarse_to_print_is_refused(gathering: Workspace, tmp_path: Path, size: tuple[int, int]):
    with pytest.raises(Refusal, match="in ra sẽ mờ"):
        supply_picture(gathering, PictureUse.EMBLEM, drawn(tmp_path / "a.png", size))
    assert gathering.find(CertificatePicture) == []
    supply_picture(gathering, PictureUse.SCAN, tmp_path / "a.png", "Phôi")


def test_a_damaged_file_leaves_nothing_behind(gathering: Workspace, tmp_path: Path):
    path = drawn(tmp_path / "a.png")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(Refusal, match="đã hỏng"):
        supply_picture(gathering, PictureUse.EMBLEM, path)
    with pytest.raises(Refusal, match="Không đọc được tệp"):
        supply_picture(gathering, PictureUse.EMBLEM, tmp_path / "không có.png")
    assert gathering.find(CertificatePicture) == []


def test_the_check_of_the_folder_finds_a_picture_that_was_altered(gathering: Workspace, tmp_path: Path):
    kept = supply_picture(gathering, PictureUse.EMBLEM, drawn(tmp_path / "a.png"))
    assert [told for told in check(gathering) if "a.png" in told] == []
    stored(gathering, kept).write_bytes(b"x")
    assert any(told.startswith("a.png: Tệp lưu kèm đã bị thay đổi") for told in check(gathering))
    with pytest.raises(Refusal, match="Tệp lưu kèm đã bị thay đổi"):
        emblem_image(gathering)
