"""The table of a meeting's votes: the nominees, what the findings say, the ballots, what they come to."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtGui import QColor

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.grid_model import Edit, Heading
from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.style import colours, outcome_colour
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.voting import Totals, is_voted, share_words
from parcomp_desktop.services.criteria.sweeps import AWAITED, GROUP_WORDS, SweepGroup
from parcomp_desktop.services.voting.votes import Ballots, VoteLine

_AWAITS = f"… {GROUP_WORDS[SweepGroup.COUNCIL]}"
_TOTALS = {"in_favour": "Đồng ý", "against": "Không\nđồng ý", "blank": "Trắng,\nhỏng"}
_TIPS = {
    "in_favour": "Số phiếu đồng ý",
    "against": "Số phiếu không đồng ý",
    "blank": "Số phiếu trắng và phiếu không hợp lệ",
}


class VoteRow(NamedTuple):
    """A nominee's line, of a meeting with so many ``present``.

    ``typed`` is what is typed and isn't recorded, for the ``problem`` that is told.
    """

    line: VoteLine
    present: int
    typed: Ballots | None = None
    problem: Refusal | None = None

    @property
    def ballots(self) -> Ballots:
        """What stands in the cells."""
        return self.typed or Ballots(self.line.totals, self.line.reason)


def grouped(rows: Sequence[VoteRow]) -> list[VoteRow | Heading]:
    """The rows under a heading for each award."""
    return [
        each
        for award, group in groupby(rows, key=lambda row: row.line.award)
        for each in (Heading((award, *[""] * (len(COLUMNS) - 1))), *group)
    ]


def after(row: VoteRow, values: Mapping[str, Any]) -> Ballots:
    """What stands in a row after new values were typed."""
    before = row.ballots
    counts = {name: _whole(values[name]) for name in _TOTALS if name in values}
    return Ballots(before.totals._replace(**counts), values.get("reason", before.reason))


def label(row: VoteRow) -> str:
    """What a refusal calls a row."""
    return row.line.name


def _whole(value: Decimal | None) -> int | None:
    return None if value is None else int(value)


def _count(name: str, row: VoteRow) -> Decimal | None:
    value = getattr(row.ballots.totals, name)
    return None if value is None else Decimal(value)


def _count_words(name: str, row: VoteRow) -> str:
    value = _count(name, row)
    return "" if value is None else str(value)


def _awaits(row: VoteRow) -> bool:
    """Whether nothing is left for this nominee but what the council says now."""
    return row.line.awaits and row.line.vote is None and row.line.outcome is Outcome.MET


def _result(row: VoteRow) -> str:
    if row.typed:
        return f"… {_waits(row.typed.totals, row.present)}"
    result = row.line.result
    if result is None:
        return ""
    return f"{'✓ Thông qua' if result.passed else '✗ Không thông qua'}\n{share_words(result.share)}"


def _waits(totals: Totals, present: int) -> str:
    """What typed ballots wait for before they are recorded."""
    if not is_voted(totals):
        return "Chưa đủ ba ô"
    counted = sum(total or 0 for total in totals)
    return f"Cộng {counted}, có mặt {present}" if counted != present else "Chờ lý do"


def _result_tip(row: VoteRow) -> str:
    if row.problem:
        return f"{row.problem.what} {row.problem.cure}"
    return row.line.result.words if row.line.result else "Chưa biểu quyết"


def _result_colour(row: VoteRow) -> QColor | None:
    scheme = colours()
    if row.typed or row.line.result is None:
        return QColor(scheme.open)
    return QColor(scheme.good if row.line.result.passed else scheme.bad)


def _name(row: VoteRow) -> str:
    return f"{row.line.name}\n(trùng tên thành viên)" if row.line.on_council else row.line.name


def _reason(row: VoteRow) -> str:
    return row.ballots.reason or ("Cần ghi lý do" if row.line.needs_reason and not row.typed else "")


def _reason_colour(row: VoteRow) -> QColor | None:
    return None if row.ballots.reason else QColor(colours().open)


def _told(words: str) -> Callable[[VoteRow], str]:
    return lambda _: words


COLUMNS = (
    Column[VoteRow]("Tập thể, cá nhân", _name),
    Column[VoteRow](
        "Kết quả\ntiêu chí",
        lambda row: _AWAITS if _awaits(row) else SIGNED_WORDS[row.line.outcome],
        colour=lambda row: QColor(colours().accent) if _awaits(row) else outcome_colour(row.line.outcome),
        tip=lambda row: AWAITED if _awaits(row) else "",
    ),
    *(
        Column[VoteRow](heading, partial(_count_words, name), number=True, tip=_told(_TIPS[name]))
        for name, heading in _TOTALS.items()
    ),
    Column[VoteRow]("Hội đồng", _result, colour=_result_colour, tip=_result_tip),
    Column[VoteRow]("Lý do nếu khác\nkết quả tiêu chí", _reason, colour=_reason_colour),
)
WIDTHS = (176, 134, 64, 64, 62, 134, 0)


def _open(row: VoteRow) -> bool:
    return not row.line.locked


EDITS = {
    **{
        number: Edit[VoteRow](name, partial(_count, name), 0, open=_open, stop=lambda _: True)
        for number, name in enumerate(_TOTALS, 2)
    },
    len(COLUMNS) - 1: Edit[VoteRow]("reason", lambda row: row.ballots.reason, open=_open),
}
