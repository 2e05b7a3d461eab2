from pathlib import Path

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.sets.resources import bundled_sets, default_grades, find_set


def test_the_bundled_sets_are_keyed_by_their_code(resources: Path):
    sets = bundled_sets(resources)
    assert "QD766-2022" in sets
    assert all(indicator_set.code == code for code, indicator_set in sets.items())


def test_a_set_is_found_by_code_or_in_a_file(resources: Path, tmp_path: Path):
    bundled = find_set(resources, "QD766-2022")
    copy = tmp_path / "bo-riêng.toml"
    copy.write_bytes((resources / "indicator_sets" / "qd766-2022.toml").read_bytes().replace(b"QD766-2022", b"RIENG"))
    own = find_set(resources, str(copy))
    assert (bundled.code, own.code, own.indicators) == ("QD766-2022", "RIENG", bundled.indicators)


def test_an_unknown_set_is_answered_with_the_codes_there_are(resources: Path):
    with pytest.raises(Refusal, match=r"“QD767”.*QD766-2022"):
        find_set(resources, "QD767")


def test_a_folder_is_no_set(resources: Path, tmp_path: Path):
    with pytest.raises(Refusal, match="Không đọc được tệp"):
        find_set(resources, str(tmp_path))


def test_the_default_grades_come_with_the_program(resources: Path):
    assert default_grades(resources)[0].name == "Xuất sắc"
