"""The lines of an open scoresheet: each leaf with its figures, self points, evidence, marks and last year's points."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, SurveyRule
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState, Score, ScoreEntry, Scoresheet
from parcomp_desktop.rules.appraisal import self_scored
from parcomp_desktop.rules.scoring import explain, score
from parcomp_desktop.services.proofs.evidence import FileState, proofs_of
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, OPEN, LeafMark, marks
from parcomp_desktop.services.scoring.last_year import LastYear
from parcomp_desktop.services.scoring.sheet_entries import BLANK, LeafEntry, leaf_entries, stored_lines, typed_of
from parcomp_desktop.services.workspace import Workspace


class SheetLine(NamedTuple):
    """One leaf of an open sheet.

    ``entry`` is what it is scored with, ``typed`` what of it a person typed, ``source`` tells where the rest comes
    from, ``missing`` which registered statistics are blank. ``leaf`` is its self-score, None for a survey's;
    ``words`` tell how that is reckoned. ``first`` and ``second`` are the marks of the rounds, ``before`` last year's
    points. ``proofs`` counts its documents, ``broken`` those of them whose file is gone or altered.
    """

    indicator: Indicator
    entry: Entry
    typed: Entry
    source: str
    missing: str
    note: str
    justification: str
    leaf: LeafScore | None
    words: str
    first: LeafMark
    second: LeafMark
    before: Decimal | None
    proofs: int
    broken: int

    @property
    def is_blank(self) -> bool:
        """Whether the unit still has to fill it."""
        return self.leaf is not None and self.leaf.state is LeafState.BLANK

    @property
    def lacks_proof(self) -> bool:
        """Whether it claims points that neither a document nor a justification stands for."""
        claims = self.leaf is not None and self.leaf.points is not None and self.leaf.points > 0
        return claims and not self.proofs and not self.justification


def sheet_lines(
    workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet, earlier: LastYear | None
) -> tuple[tuple[SheetLine, ...], Score]:
    """The lines in the set's order, and the self-score, in which survey leaves have no part."""
    stored = stored_lines(workspace, sheet)
    entries = leaf_entries(workspace, sheet, indicator_set, stored, earlier.entries if earlier else {})
    own = self_scored(indicator_set)
    result = score(own, {leaf.code: entries[leaf.code].entry for leaf in own.indicators})
    first, second = (marks(workspace, sheet, round_) for round_ in (1, FINAL_ROUND))
    documents = proofs_of(workspace, sheet.id)
    proofs = Counter(each.proof.code for each in documents)
    broken = Counter(each.proof.code for each in documents if each.state in {FileState.MISSING, FileState.CHANGED})
    lines = (
        _line(
            leaf,
            entries[leaf.code],
            stored.get(leaf.code),
            result.leaves.get(leaf.code),
            _words(indicator_set, leaf, entries[leaf.code].entry, second),
        )._replace(
            first=first.get(leaf.code, OPEN),
            second=second.get(leaf.code, OPEN),
            before=earlier.points.get(leaf.code) if earlier else None,
            proofs=proofs[leaf.code],
            broken=broken[leaf.code],
        )
        for leaf in indicator_set.indicators
    )
    return tuple(lines), result


def _line(
    indicator: Indicator, entry: LeafEntry, stored: ScoreEntry | None, leaf: LeafScore | None, words: str
) -> SheetLine:
    return SheetLine(
        indicator=indicator,
        entry=entry.entry,
        typed=typed_of(stored) if stored else BLANK,
        source=entry.source,
        missing=entry.missing,
        note=stored.note if stored else "",
        justification=stored.justification if stored else "",
        leaf=leaf,
        words=words,
        first=OPEN,
        second=OPEN,
        before=None,
        proofs=0,
        broken=0,
    )


def _words(indicator_set: IndicatorSet, leaf: Indicator, entry: Entry, second: Mapping[str, LeafMark]) -> str:
    """How the leaf is reckoned; a survey's is what the office entered."""
    if not isinstance(leaf.rule, SurveyRule):
        return explain(indicator_set, leaf.code, entry)
    mark = second.get(leaf.code, OPEN)
    given = BLANK if mark.points is None else Entry(value=mark.points)
    return mark.comment if mark.not_applicable else explain(indicator_set, leaf.code, given)
