"""The marks of the two rounds of appraisal, leaf by leaf."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple
from uuid import uuid4

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, ManualRule, SurveyRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Appraisal, LeafScore, LeafState, Mark, Score, Scoresheet
from parcomp_desktop.domain.words import STATE_WORDS
from parcomp_desktop.rules.appraisal import appraised_score, self_scored
from parcomp_desktop.rules.sheet_states import round_open, survey_open
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace

FINAL_ROUND = 2
_NO_SURVEY = "Không tổ chức khảo sát"


class LeafMark(NamedTuple):
    """What a leaf gets in a round: points, or that it doesn't apply; neither is open. ``comment`` is for the unit."""

    points: Decimal | None = None
    not_applicable: bool = False
    comment: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nothing was decided yet."""
        return self.points is None and not self.not_applicable


OPEN = LeafMark()


def marks(workspace: Workspace, sheet: Scoresheet, round_: int) -> dict[str, LeafMark]:
    """The marks of a round, by leaf code; a leaf without one is open."""
    return {
        each.code: LeafMark(each.points, each.not_applicable, each.comment)
        for each in workspace.find(Appraisal, scoresheet_id=sheet.id, round=round_)
    }


def round_score(
    indicator_set: IndicatorSet, given: Mapping[str, LeafMark], round_: int, late: Decimal = Decimal(0)
) -> Score:
    """What the marks of a round come to; survey leaves have no part in the first. ``late`` is 0 or below."""
    scored = indicator_set if round_ == FINAL_ROUND else self_scored(indicator_set)
    plain = {code: Mark(points=each.points, not_applicable=each.not_applicable) for code, each in given.items()}
    return appraised_score(scored, plain, late)


def can_mark(sheet: Scoresheet, indicator: Indicator, round_: int) -> bool:
    """Whether a leaf may be marked now in this round; a survey has its points in the second alone."""
    if isinstance(indicator.rule, SurveyRule):
        return round_ == FINAL_ROUND and survey_open(sheet.state)
    return round_open(sheet.state) == round_


def save_marks(workspace: Workspace, sheet: Scoresheet, round_: int, changed: Mapping[str, LeafMark]) -> None:
    """Write the marks of leaves, by code, as one change.

    Raises Refusal, naming the leaf, where the round isn't open, or for points that can't be; nothing is written then.
    """
    what = f"tiêu chí {next(iter(changed))}" if len(changed) == 1 else f"{len(changed)} tiêu chí"
    _write(workspace, sheet, round_, changed, f"Thẩm định lần {round_}: {what}, kỳ {sheet.period}")


def fill_marks(workspace: Workspace, sheet: Scoresheet, round_: int, self_scores: Mapping[str, LeafScore]) -> list[str]:
    """Take over, where a leaf is still open, what it has: in round 1 its self-score, in round 2 its first mark.

    Points that are the appraiser's own to give (manual) aren't taken from the unit. One change that can be undone;
    returns the codes of the leaves that stay open, those of surveys aside.
    """
    stored, first = marks(workspace, sheet, round_), marks(workspace, sheet, 1)
    filled: dict[str, LeafMark] = {}
    left: list[str] = []
    for indicator in known_set(workspace, sheet.set_code).indicators:
        standing = stored.get(indicator.code, OPEN)
        if not standing.is_open or isinstance(indicator.rule, SurveyRule):
            continue
        if round_ == FINAL_ROUND:
            taken = first.get(indicator.code, OPEN)
        else:
            taken = OPEN if isinstance(indicator.rule, ManualRule) else _of_self(self_scores[indicator.code])
        if taken.is_open:
            left.append(indicator.code)
        else:
            filled[indicator.code] = taken._replace(comment=standing.comment or taken.comment)
    source = "điểm tự chấm" if round_ == 1 else "điểm thẩm định lần 1"
    _write(workspace, sheet, round_, filled, f"Lấy {source} cho {len(filled)} tiêu chí, kỳ {sheet.period}")
    return left


def set_no_survey(workspace: Workspace, sheet: Scoresheet) -> None:
    """No survey is held: every leaf of one doesn't apply. One change that can be undone."""
    leaves = [each for each in known_set(workspace, sheet.set_code).indicators if isinstance(each.rule, SurveyRule)]
    if not leaves:
        raise Refusal("Bộ chỉ số này không có tiêu chí khảo sát.", "Không cần ghi gì thêm.")
    changed = {leaf.code: LeafMark(not_applicable=True, comment=_NO_SURVEY) for leaf in leaves}
    _write(workspace, sheet, FINAL_ROUND, changed, f"Ghi không tổ chức khảo sát, kỳ {sheet.period}")


def open_leaves(workspace: Workspace, sheet: Scoresheet, *, surveys: bool) -> list[Indicator]:
    """The leaves that the second round hasn't marked; those of surveys only if ``surveys``."""
    second = marks(workspace, sheet, FINAL_ROUND)
    return [
        each
        for each in known_set(workspace, sheet.set_code).indicators
        if second.get(each.code, OPEN).is_open and (surveys or not isinstance(each.rule, SurveyRule))
    ]


def unreasoned_leaves(workspace: Workspace, sheet: Scoresheet, round_: int) -> list[Indicator]:
    """The leaves whose points are the appraiser's own (manual) and that lack the reason that they need."""
    standing = marks(workspace, sheet, round_)
    return [
        each
        for each in known_set(workspace, sheet.set_code).indicators
        if isinstance(each.rule, ManualRule)
        and not standing.get(each.code, OPEN).is_open
        and not standing[each.code].comment
    ]


def _of_self(leaf: LeafScore) -> LeafMark:
    return LeafMark(leaf.points, not_applicable=leaf.state is LeafState.NOT_APPLICABLE)


def _write(workspace: Workspace, sheet: Scoresheet, round_: int, changed: Mapping[str, LeafMark], summary: str) -> None:
    sheet = workspace.get(Scoresheet, sheet.id)
    indicator_set = known_set(workspace, sheet.set_code)
    stored = {each.code: each.id for each in workspace.find(Appraisal, scoresheet_id=sheet.id, round=round_)}
    for code, mark in changed.items():
        _check(sheet, indicator_set, _leaf(indicator_set, code), round_, mark)
    with workspace.change("appraisal.enter", summary) as change:
        for code, mark in changed.items():
            change.put(
                Appraisal(
                    id=stored.get(code) or uuid4(),
                    scoresheet_id=sheet.id,
                    code=code,
                    round=round_,
                    points=mark.points,
                    not_applicable=mark.not_applicable,
                    comment=mark.comment.strip(),
                )
            )


def _leaf(indicator_set: IndicatorSet, code: str) -> Indicator:
    leaf = next((each for each in indicator_set.indicators if each.code == code), None)
    if leaf is None:
        raise Refusal(f"Bộ chỉ số {indicator_set.code} không có tiêu chí {code}.", "Tải lại trang rồi làm lại.")
    return leaf


def _check(sheet: Scoresheet, indicator_set: IndicatorSet, leaf: Indicator, round_: int, mark: LeafMark) -> None:
    """Raises Refusal where the round is closed to the leaf, or its mark can't be."""
    if not can_mark(sheet, leaf, round_):
        raise Refusal(*_closed(sheet, leaf, round_))
    if mark.points is None:
        return
    if mark.not_applicable:
        raise Refusal(
            f"Tiêu chí {leaf.code} vừa có điểm thẩm định vừa ghi không phát sinh.", "Bỏ đánh dấu hoặc xoá điểm."
        )
    appraised_score(indicator_set, {leaf.code: Mark(points=mark.points)})
    if mark.points != round(mark.points, indicator_set.points_decimals):
        what = f"Điểm thẩm định của tiêu chí {leaf.code} có quá {indicator_set.points_decimals} chữ số sau dấu phẩy."
        raise Refusal(what, "Nhập lại điểm đã làm tròn.")


def _closed(sheet: Scoresheet, leaf: Indicator, round_: int) -> tuple[str, str]:
    if isinstance(leaf.rule, SurveyRule) and round_ != FINAL_ROUND:
        return f"Tiêu chí {leaf.code} lấy từ khảo sát, không thẩm định ở lần 1.", "Nhập điểm khảo sát ở lần 2."
    cures: Mapping[int, str] = {1: "Thẩm định lần 1 khi phiếu đã khoá và gửi.", 2: "Kết thúc thẩm định lần 1 trước."}
    what = f"Phiếu đang ở bước “{STATE_WORDS[sheet.state]}”, không nhập được điểm thẩm định lần {round_}."
    return what, cures[round_] if round_open(sheet.state) != FINAL_ROUND else "Mở khoá phiếu nếu cần sửa."
