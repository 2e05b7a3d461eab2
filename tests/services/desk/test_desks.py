"""What forms and pages ask of a desk."""

from pathlib import Path

import pytest

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.desks import has_desk, peers, required, required_choice
from parcomp_desktop.services.workspace import Workspace, make_workspace


def test_a_workspace_has_no_desk_until_one_is_chosen(tmp_path: Path, catalogue: Catalogue, gathering: Workspace):
    assert has_desk(gathering)
    empty = make_workspace(tmp_path / "trống", catalogue)
    assert not has_desk(empty)
    empty.close()


def test_a_unit_desk_knows_the_desk_of_its_starter_file(gathering: Workspace, unit_desk: Workspace):
    assert peers(gathering) == {}
    (known,) = peers(unit_desk).items()
    assert known[0] == gathering.desk.id
    assert (known[1].name, known[1].kind) == (gathering.desk.name, DeskKind.GATHERING)


def test_required_text_comes_back_without_outer_spaces():
    assert required(" Đăk Hà\n", "Nơi ban hành") == "Đăk Hà"


@pytest.mark.parametrize("text", ["", " ", "\t\u00a0\n"])
def test_blank_text_is_refused_with_what_to_enter(text: str):
    with pytest.raises(Refusal) as refused:
        required(text, "Nơi ban hành")
    assert (refused.value.what, refused.value.cure) == ("Nơi ban hành còn trống.", "Nhập nơi ban hành.")


def test_a_choice_that_is_not_made_is_refused():
    assert required_choice(0, "đơn vị") == 0
    with pytest.raises(Refusal, match=r"Chưa chọn đơn vị\. Chọn đơn vị trong danh sách\."):
        required_choice(None, "đơn vị")
