"""Sets that are being written and aren't saved yet: kept whole after every change, so that nothing typed is lost."""

import msgspec

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace

_FORM = "bộ chỉ số"
_CONTENT = "content"


def keep_set_draft(workspace: Workspace, code: str, indicator_set: IndicatorSet) -> None:
    """Keep a set that is being changed, by the code of the saved one."""
    keep_draft(workspace, _FORM, code, {_CONTENT: msgspec.json.encode(indicator_set).decode()})


def set_draft(workspace: Workspace, code: str) -> IndicatorSet | None:
    """The set that was being changed, or None."""
    kept = draft(workspace, _FORM, code)
    return msgspec.json.decode(kept[_CONTENT], type=IndicatorSet) if kept else None


def drop_set_draft(workspace: Workspace, code: str) -> None:
    """Forget it: it was saved or given up."""
    drop_draft(workspace, _FORM, code)
