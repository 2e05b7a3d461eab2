"""What was typed into a form and not yet confirmed: it survives leaving the page and a power cut."""

import msgspec

from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage import drafts

NEW = "new"
"""The draft of a record that doesn't exist yet."""


def keep_draft(workspace: Workspace, form: str, record_id: str, typed: dict[str, str]) -> None:
    """Keep the typed texts of a form's fields."""
    drafts.save(workspace.db, form, record_id, msgspec.json.encode(typed).decode())


def draft(workspace: Workspace, form: str, record_id: str) -> dict[str, str] | None:
    """The kept texts, or None."""
    content = drafts.load(workspace.db, form, record_id)
    return None if content is None else msgspec.json.decode(content, type=dict[str, str])


def drop_draft(workspace: Workspace, form: str, record_id: str) -> None:
    """Forget what was kept; the record is confirmed or the typing given up."""
    drafts.drop(workspace.db, form, record_id)
