"""A complete family is found, the best first, or the person is told what to install."""

from pathlib import Path

import pytest

from parcomp_desktop.documents.fonts import FAMILIES, Face, SerifFonts, find_fonts, font, system_font_folders
from parcomp_desktop.domain.refusal import Refusal


def put(folder: Path, family: str, without: Face | None = None) -> Path:
    folder.mkdir()
    for face, name in FAMILIES[family].items():
        if face is not without:
            (folder / name).write_bytes(b"")
    return folder


def test_times_new_roman_goes_before_liberation_wherever_it_stands(tmp_path: Path):
    liberation = put(tmp_path / "a", "Liberation Serif")
    times = put(tmp_path / "b", "Times New Roman")
    found = find_fonts([liberation, times])
    assert found.name == "Times New Roman"
    assert found.files[Face.BOLD_ITALIC] == times / "timesbi.ttf"


@pytest.mark.parametrize("missing", Face)
def test_a_family_without_one_of_its_faces_is_passed_over(tmp_path: Path, missing: Face):
    times = put(tmp_path / "a", "Times New Roman", without=missing)
    liberation = put(tmp_path / "b", "Liberation Serif")
    assert find_fonts([times, liberation]).name == "Liberation Serif"


def test_no_family_is_refused_with_what_to_install(tmp_path: Path):
    with pytest.raises(Refusal, match="Times New Roman") as refused:
        find_fonts([tmp_path / "nowhere", put(tmp_path / "a", "Times New Roman", without=Face.BOLD)])
    assert refused.value.cure.startswith("Cài phông Times New Roman")


def test_windows_keeps_its_fonts_where_it_is_installed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SYSTEMROOT", "D:/Win")
    assert Path("D:/Win/Fonts") in system_font_folders()


def test_a_file_that_is_no_font_is_refused_by_its_path(tmp_path: Path):
    with pytest.raises(Refusal, match=r"timesbd\.ttf"):
        font(find_fonts([put(tmp_path / "a", "Times New Roman")]), Face.BOLD, 12)


def test_width_is_in_millimetres_and_grows_with_the_size(fonts: SerifFonts):
    # An em dash is as long as the size: 72 points are 25.4 mm.
    assert font(fonts, Face.REGULAR, 72).width("—") == pytest.approx(25.4)
    assert font(fonts, Face.REGULAR, 36).width("—") == pytest.approx(12.7)


@pytest.mark.parametrize("face", Face)
def test_every_vietnamese_letter_is_in_every_face(fonts: SerifFonts, face: Face):
    letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy" + "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    assert font(fonts, face, 12).missing(letters + letters.upper()) == ""
    assert font(fonts, face, 12).missing("a字b") == "字"
