"""Layouts of a workspace: copied, changed, renamed, used, taken away, exported and brought back; each undone."""

from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.documents.layout_parts import moved_part
from parcomp_desktop.documents.layout_writing import layout_version
from parcomp_desktop.domain.certificates import CertificateForm, CertificateSetup, StoredLayout
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.printing.certificate_layouts import (
    certificate_setup,
    copy_layout,
    default_layout,
    export_layout,
    free_name,
    import_layout,
    layout_choices,
    print_over_blank,
    remove_layout,
    rename_layout,
    reset_layout,
    save_layout,
    stored_layout,
    use_layout,
    used_layout,
)
from parcomp_desktop.services.workspace import Workspace

DIPLOMA, COMMENDATION = CertificateForm.DIPLOMA, CertificateForm.COMMENDATION


@pytest.fixture
def own(gathering: Workspace) -> StoredLayout:
    return copy_layout(gathering, default_layout(gathering, COMMENDATION), "Giấy khen tập thể")


@pytest.mark.parametrize(("form", "size"), [(DIPLOMA, (420, 297)), (COMMENDATION, (297, 210))])
def test_each_form_has_a_layout_of_the_programs_own(gathering: Workspace, form: CertificateForm, size: tuple[int, int]):
    layout = used_layout(gathering, form)
    assert (layout.form, (layout.width, layout.height)) == (form, size)
    assert [(each.stored, each.is_used) for each in layout_choices(gathering, form)] == [(None, True)]


def test_a_copy_is_used_only_when_someone_says_so_and_for_its_own_form(gathering: Workspace, own: StoredLayout):
    assert [each.is_used for each in layout_choices(gathering, COMMENDATION)] == [True, False]
    use_layout(gathering, COMMENDATION, own.id)
    assert used_layout(gathering, COMMENDATION).name == "Giấy khen tập thể"
    assert used_layout(gathering, DIPLOMA).name == "bang-khen"
    assert [each.is_used for each in layout_choices(gathering, COMMENDATION)] == [False, True]
    use_layout(gathering, COMMENDATION, None)
    assert used_layout(gathering, COMMENDATION) == default_layout(gathering, COMMENDATION)
    assert len(gathering.find(CertificateSetup)) == 1


def test_what_is_changed_is_kept_and_can_be_undone(gathering: Workspace, own: StoredLayout):
    moved = moved_part(stored_layout(own), 4, Decimal("0.5"), Decimal(5))
    kept = save_layout(gathering, own, moved)
    assert stored_layout(kept) == moved
    assert layout_version(stored_layout(kept)) != layout_version(stored_layout(own))
    gathering.undo()
    assert gathering.find(StoredLayout) == [own]
    gathering.undo()
    assert gathering.find(StoredLayout) == []


def test_back_to_the_default_keeps_name_and_blank(gathering: Workspace, own: StoredLayout):
    renamed = rename_layout(gathering, own, "Mẫu 2026", "Phôi 2026")
    save_layout(gathering, renamed, moved_part(stored_layout(renamed), 4, Decimal(5), Decimal(5)))
    reset = stored_layout(reset_layout(gathering, renamed))
    assert (reset.name, reset.blank) == ("Mẫu 2026", "Phôi 2026")
    assert reset.fields == default_layout(gathering, COMMENDATION).fields


@pytest.mark.parametrize("name", ["", "  ", "Mẫu khác"])
def test_a_name_is_needed_and_is_given_once(gathering: Workspace, own: StoredLayout, name: str):
    copy_layout(gathering, default_layout(gathering, DIPLOMA), "Mẫu khác")
    with pytest.raises(Refusal, match=r"còn trống|Đã có bố cục tên"):
        rename_layout(gathering, own, name, "")
    with pytest.raises(Refusal, match=r"còn trống|Đã có bố cục tên"):
        copy_layout(gathering, default_layout(gathering, COMMENDATION), name)
    assert len(gathering.find(StoredLayout)) == 2


def test_a_layout_that_was_used_and_is_taken_away_leaves_the_default(gathering: Workspace, own: StoredLayout):
    use_layout(gathering, COMMENDATION, own.id)
    print_over_blank(gathering, COMMENDATION, over_blank=True)
    remove_layout(gathering, own)
    setup = certificate_setup(gathering, COMMENDATION)
    assert (setup.layout_id, setup.over_blank) == (None, True)
    assert gathering.find(StoredLayout) == []
    gathering.undo()
    assert used_layout(gathering, COMMENDATION).name == own.name


def test_a_layout_that_isnt_used_is_taken_away_alone(gathering: Workspace, own: StoredLayout):
    remove_layout(gathering, own)
    assert gathering.find(CertificateSetup) == []


def test_an_exported_layout_comes_back_under_a_free_name(gathering: Workspace, own: StoredLayout, tmp_path: Path):
    export_layout(stored_layout(own), tmp_path / "bố cục.toml")
    again = import_layout(gathering, tmp_path / "bố cục.toml")
    assert again.name == "Giấy khen tập thể (2)"
    assert stored_layout(again).fields == stored_layout(own).fields
    assert free_name(gathering, "Giấy khen tập thể") == "Giấy khen tập thể (3)"
    assert free_name(gathering, "Tên mới") == "Tên mới"


def test_what_is_wrong_with_an_imported_layout_is_told_with_its_line(gathering: Workspace, tmp_path: Path):
    path = tmp_path / "thử.toml"
    export_layout(default_layout(gathering, DIPLOMA), path)
    text = path.read_text("utf-8")
    line = text[: text.index("{authority}")].count("\n") + 1
    path.write_text(text.replace("{authority}", "{nguoi_tang}"), "utf-8")
    with pytest.raises(Refusal, match=rf"^thử\.toml, dòng {line}: không có biến {{nguoi_tang}}"):
        import_layout(gathering, path)
    with pytest.raises(Refusal, match="Không đọc được tệp"):
        import_layout(gathering, tmp_path / "không có.toml")
    assert gathering.find(StoredLayout) == []
