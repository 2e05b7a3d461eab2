"""Scoresheets: made, filled leaf by leaf, scored as they stand."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.indicators import IndicatorSet, Purpose
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import (
    Appraisal,
    Entry,
    PublishedIndex,
    Score,
    ScoreEntry,
    Scoresheet,
    SheetStep,
    Step,
)
from parcomp_desktop.domain.sheet_periods import LONGEST_PERIOD, year_of
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import STATE_WORDS
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.rules.sheet_states import figures_open, proofs_open
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, marks, round_score
from parcomp_desktop.services.scoring.deadlines import Due, due_of, late_points_of, refuse_after_window
from parcomp_desktop.services.scoring.last_year import LastYear, last_year
from parcomp_desktop.services.scoring.sheet_entries import line_of, stored_lines, with_entry
from parcomp_desktop.services.scoring.sheet_lines import SheetLine, sheet_lines
from parcomp_desktop.services.sets.library import known_set, refuse_other_year
from parcomp_desktop.services.workspace import Workspace


class OpenSheet(NamedTuple):
    """A scoresheet with its set, its lines in the set's order and what comes out.

    ``score`` is the unit's own, ``rounds`` those of the rounds of appraisal that have begun (``late`` points, below 0,
    are in the second). ``due`` is what it waits for, ``earlier`` the sheet of the year before, ``published`` the index
    that was published for its unit and year.
    """

    scoresheet: Scoresheet
    unit: Unit
    indicator_set: IndicatorSet
    lines: tuple[SheetLine, ...]
    score: Score
    rounds: Mapping[int, Score]
    late: Decimal
    due: Due | None
    earlier: LastYear | None
    published: PublishedIndex | None

    @property
    def final(self) -> Score | None:
        """The score of the second round; None before it has begun."""
        return self.rounds.get(FINAL_ROUND)

    @property
    def difference(self) -> Decimal | None:
        """The published points less those computed; None while either is open, or their maxima differ."""
        final, published = self.final, self.published
        if final is None or published is None or not final.complete or final.maximum != published.maximum:
            return None
        return published.points - final.total


def scoresheets(workspace: Workspace) -> list[Scoresheet]:
    """All sheets, the newest period first."""
    return workspace.find(Scoresheet)


def search_scoresheets(workspace: Workspace, query: str = "") -> list[OpenSheet]:
    """The sheets whose unit, period or set answers the query, scored; the newest period first, units in their order."""
    opened = [open_scoresheet(workspace, sheet) for sheet in scoresheets(workspace)]
    order = {unit.id: place for place, unit in enumerate(workspace.find(Unit))}
    opened.sort(key=lambda sheet: order[sheet.unit.id])
    opened.sort(key=lambda sheet: sheet.scoresheet.period, reverse=True)
    return [sheet for sheet in opened if search_rank(query, _searched(sheet)) is not None]


def checked_period(period: str) -> str:
    """The period of a sheet without outer spaces. Raises Refusal for a blank one, and for more than packages bear."""
    return required(period, "Kỳ chấm điểm", longest=LONGEST_PERIOD)


def make_scoresheet(workspace: Workspace, unit_id: UUID, set_code: str, period: str) -> Scoresheet:
    """Begin a sheet of a unit for a set and a period.

    Raises Refusal when there is one already, or the set doesn't score that year.
    """
    unit = workspace.get(Unit, unit_id)
    sheet = Scoresheet(id=uuid4(), unit_id=unit_id, set_code=set_code, period=checked_period(period))
    refuse_other_year(known_set(workspace, set_code), sheet.period)
    if workspace.find(Scoresheet, unit_id=unit_id, set_code=set_code, period=sheet.period):
        raise Refusal(
            f"{unit.name} đã có phiếu chấm kỳ {sheet.period} theo bộ chỉ số này.", "Mở phiếu đó để nhập tiếp."
        )
    with workspace.change("scoresheet.make", f"Lập phiếu chấm {sheet.period} của {unit.name}") as change:
        change.put(sheet)
    return sheet


def remove_scoresheet(workspace: Workspace, sheet: Scoresheet) -> None:
    """Remove a sheet that is still being entered, and what stands in it; undoing brings all of it back."""
    require_entering(workspace.get(Scoresheet, sheet.id), "xoá")
    owned: tuple[tuple[type[Entity], str], ...] = (
        (ScoreEntry, "scoresheet_id"),
        (Appraisal, "scoresheet_id"),
        (SheetStep, "scoresheet_id"),
        (Proof, "about_id"),
    )
    with workspace.change("scoresheet.remove", f"Xoá phiếu chấm kỳ {sheet.period}") as change:
        for kind, field in owned:
            for record in workspace.find(kind, **{field: sheet.id}):
                change.remove(record)
        change.remove(sheet)


def open_scoresheet(workspace: Workspace, sheet: Scoresheet) -> OpenSheet:
    """Read a sheet as it is stored and score it."""
    sheet = workspace.get(Scoresheet, sheet.id)
    indicator_set = known_set(workspace, sheet.set_code)
    earlier = last_year(workspace, sheet, indicator_set)
    lines, own = sheet_lines(workspace, sheet, indicator_set, earlier)
    late = _late(workspace, sheet, indicator_set)
    return OpenSheet(
        scoresheet=sheet,
        unit=workspace.get(Unit, sheet.unit_id),
        indicator_set=indicator_set,
        lines=lines,
        score=own,
        rounds=_rounds(workspace, sheet, indicator_set, late),
        late=late,
        due=due_of(workspace, sheet, indicator_set.lateness),
        earlier=earlier,
        published=_published(workspace, sheet, indicator_set),
    )


def save_entry(workspace: Workspace, sheet: Scoresheet, code: str, entry: Entry, note: str | None = None) -> None:
    """Write the figures of one leaf; without a ``note`` the one that stands there stays. See ``save_lines``."""
    kept = line_of(stored_lines(workspace, sheet), sheet, code).note
    save_lines(workspace, sheet, {code: (entry, kept if note is None else note)})


def save_lines(workspace: Workspace, sheet: Scoresheet, lines: Mapping[str, tuple[Entry, str]]) -> None:
    """Write the figures and notes of leaves, by code, as one change.

    Raises Refusal for figures that can't be, naming the leaf, and once the sheet is locked; it stays as it was then.
    """
    sheet = workspace.get(Scoresheet, sheet.id)
    require_entering(sheet, "sửa số liệu")
    score(known_set(workspace, sheet.set_code), {code: entry for code, (entry, _) in lines.items()})
    stored = stored_lines(workspace, sheet)
    with workspace.change("score.enter", f"Nhập {_leaves(lines)}, kỳ {sheet.period}") as change:
        for code, (entry, note) in lines.items():
            change.put(replace(with_entry(line_of(stored, sheet, code), entry), note=note, source=""))


def save_justifications(workspace: Workspace, sheet: Scoresheet, texts: Mapping[str, str]) -> None:
    """Write what stands where evidence is missing (giải trình), by leaf code, as one change.

    Raises Refusal once the sheet is locked, other than in the window after the first round.
    """
    sheet = workspace.get(Scoresheet, sheet.id)
    _require_window(workspace, sheet)
    score(known_set(workspace, sheet.set_code), dict.fromkeys(texts, Entry()))
    stored = stored_lines(workspace, sheet)
    with workspace.change("score.justify", f"Giải trình {_leaves(texts)}, kỳ {sheet.period}") as change:
        for code, text in texts.items():
            change.put(replace(line_of(stored, sheet, code), justification=text.strip()))


def _require_window(workspace: Workspace, sheet: Scoresheet) -> None:
    """Raises Refusal when evidence and justifications can't be added now."""
    if not proofs_open(sheet.state):
        raise Refusal(
            f"Phiếu đang ở bước “{STATE_WORDS[sheet.state]}” nên không thêm giải trình, minh chứng.",
            "Chỉ thêm khi đang nhập, hoặc sau thẩm định lần 1 trong thời hạn giải trình.",
        )
    refuse_after_window(workspace, sheet)


def require_entering(sheet: Scoresheet, deed: str) -> None:
    """Raises Refusal once the figures of a sheet aren't open any more."""
    if not figures_open(sheet.state):
        raise Refusal(
            f"Phiếu đang ở bước “{STATE_WORDS[sheet.state]}” nên không {deed} được.",
            "Rút lại phiếu, hoặc đề nghị cơ quan thẩm định mở khoá.",
        )


def _late(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet) -> Decimal:
    """What lateness takes from the total; 0 before the sheet was sent."""
    sent = workspace.find(SheetStep, scoresheet_id=sheet.id, step=Step.LOCKED)
    if not sent or figures_open(sheet.state):
        return Decimal(0)
    return late_points_of(sheet, indicator_set.lateness, sent[-1].taken_on)


def _rounds(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet, late: Decimal) -> dict[int, Score]:
    given = {round_: marks(workspace, sheet, round_) for round_ in (1, FINAL_ROUND)}
    return {
        round_: round_score(indicator_set, each, round_, late if round_ == FINAL_ROUND else Decimal(0))
        for round_, each in given.items()
        if each
    }


def has_index(sheet: Scoresheet, indicator_set: IndicatorSet) -> bool:
    """Whether publishing the sheet makes a Chỉ số CCHC: a set with that purpose, scored for a whole year."""
    return indicator_set.purpose is Purpose.PAR_INDEX and sheet.period == str(year_of(sheet.period))


def _published(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet) -> PublishedIndex | None:
    if not has_index(sheet, indicator_set):
        return None
    return next(iter(workspace.find(PublishedIndex, unit_id=sheet.unit_id, year=year_of(sheet.period))), None)


def _leaves(codes: Mapping[str, object]) -> str:
    return f"tiêu chí {next(iter(codes))}" if len(codes) == 1 else f"{len(codes)} tiêu chí"


def _searched(sheet: OpenSheet) -> str:
    return f"{sheet.unit.name} {sheet.unit.code} {sheet.scoresheet.period} {sheet.indicator_set.name}"
