"""The indicator sets of a workspace: those that come with the program and those that officers brought or made."""

from collections.abc import Mapping

from parcomp_desktop.domain.indicators import IndicatorSet, StoredSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.workspace import Workspace


def known_sets(workspace: Workspace) -> Mapping[str, IndicatorSet]:
    """Every set by its code; a stored one goes before a bundled one of the same code."""
    stored = {each.code: each.content for each in workspace.find(StoredSet)}
    return {**workspace.catalogue.indicator_sets, **stored}


def known_set(workspace: Workspace, code: str) -> IndicatorSet:
    """One set by its code. Raises Refusal when there is none."""
    stored = workspace.find(StoredSet, code=code)
    if stored:
        return stored[0].content
    if code not in workspace.catalogue.indicator_sets:
        raise Refusal(f"Chưa có bộ chỉ số {code}.", "Nạp bộ chỉ số đó ở trang Bộ chỉ số, hoặc cập nhật chương trình.")
    return workspace.catalogue.indicator_sets[code]
