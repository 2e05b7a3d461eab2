"""Drafts survive closing, belong to one form and record, and leave no trace in the journal."""

from parcomp_desktop.services.desk.drafts import NEW, draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace, open_workspace

TYPED = {"name": "Ủy ban nhân dân xã Đăk…", "code": "", "note": "dòng 1\n“dòng 2”"}


def test_a_draft_survives_closing_and_opening(gathering: Workspace):
    entries = len(gathering.journal())
    keep_draft(gathering, "unit", NEW, TYPED)
    gathering.close()
    again = open_workspace(gathering.folder, gathering.catalogue)
    assert draft(again, "unit", NEW) == TYPED
    assert len(again.journal()) == entries
    again.close()


def test_a_draft_belongs_to_one_form_and_one_record(gathering: Workspace):
    keep_draft(gathering, "unit", NEW, TYPED)
    keep_draft(gathering, "unit", "1", {"name": "khác"})
    assert draft(gathering, "person", NEW) is None
    assert draft(gathering, "unit", "2") is None
    assert draft(gathering, "unit", NEW) == TYPED
    drop_draft(gathering, "unit", NEW)
    assert draft(gathering, "unit", NEW) is None
    assert draft(gathering, "unit", "1") == {"name": "khác"}


def test_the_last_draft_holds_and_dropping_none_is_fine(gathering: Workspace):
    keep_draft(gathering, "unit", NEW, TYPED)
    keep_draft(gathering, "unit", NEW, {})
    assert draft(gathering, "unit", NEW) == {}
    drop_draft(gathering, "unit", NEW)
    drop_draft(gathering, "unit", NEW)
    assert draft(gathering, "unit", NEW) is None
