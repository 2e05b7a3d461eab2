"""The steps of a scoresheet from hand to hand, each with its day, who took it, why and on what paper.

What was locked, appraised or published isn't undone: a further step takes it back or corrects it.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, timedelta
from typing import NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import LeafState, ScoreEntry, Scoresheet, SheetState, SheetStep, Step
from parcomp_desktop.domain.words import STATE_WORDS, STEP_WORDS
from parcomp_desktop.rules.sheet_states import Way, is_received, needs_document, needs_reason, way, ways
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, marks, open_leaves, unreasoned_leaves
from parcomp_desktop.services.scoring.deadlines import lateness_words, refuse_too_late
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.scoring.sheet_entries import line_of, stored_lines, with_entry
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.store import Change

_NAMED = 8


class Taken(NamedTuple):
    """How a step is taken: the day that counts, why, and on what paper (số, ngày)."""

    on: date
    reason: str = ""
    document: str = ""


class Locking(NamedTuple):
    """What locking writes: the sheet, the lines whose figures were taken over, and the step."""

    sheet: Scoresheet
    entries: tuple[ScoreEntry, ...]
    step: SheetStep


def sheet_steps(workspace: Workspace, sheet: Scoresheet) -> list[SheetStep]:
    """The steps of a sheet so far, the oldest first."""
    return workspace.find(SheetStep, scoresheet_id=sheet.id)


def possible_steps(workspace: Workspace, sheet: Scoresheet) -> tuple[Way, ...]:
    """The steps that this desk may take now, the next one first."""
    return ways(sheet.state, workspace.desk.kind, _done(workspace, sheet))


def blank_leaves(workspace: Workspace, sheet: Scoresheet) -> list[Indicator]:
    """The leaves that the unit has not filled; those of surveys aren't its to fill."""
    opened = open_scoresheet(workspace, sheet)
    blank = {code for code, leaf in opened.score.leaves.items() if leaf.state is LeafState.BLANK}
    return [line.indicator for line in opened.lines if line.indicator.code in blank]


def lock(workspace: Workspace, sheet: Scoresheet, taken: Taken, *, even_incomplete: bool = False) -> Scoresheet:
    """Lock a sheet to be sent: figures of registered statistics are taken over and stay as they are from now on.

    Raises Refusal while leaves are blank, unless ``even_incomplete``, and after the last day of acceptance.
    """
    locking = locking_of(workspace, sheet, taken)
    blank = [] if even_incomplete else blank_leaves(workspace, sheet)
    if blank:
        raise Refusal(
            f"Phiếu còn {len(blank)} tiêu chí chưa nhập: {_codes(blank)}.",
            "Nhập nốt hoặc đánh dấu không phát sinh; nếu vẫn khoá, các tiêu chí đó gửi đi để trống.",
        )
    with _change(workspace, sheet, Step.LOCKED) as change:
        for record in (*locking.entries, locking.sheet, locking.step):
            change.put(record)
    return locking.sheet


def locking_of(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Locking:
    """What locking a sheet would write. Raises Refusal as ``lock`` does, blank leaves aside."""
    sheet, to = _checked(workspace, sheet, Step.LOCKED, taken)
    lateness = known_set(workspace, sheet.set_code).lateness
    refuse_too_late(sheet, lateness, taken.on)
    late = lateness_words(sheet, lateness, taken.on)
    step = made_step(workspace, sheet, Step.LOCKED, taken, late)
    return Locking(replace(sheet, state=to), tuple(_frozen(workspace, sheet)), step)


def withdraw(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """Take a locked sheet back ("rút lại") with a reason; it may be entered again.

    Raises Refusal once its receipt has come: from then on it is unlocked from above.
    """
    is_locked = workspace.get(Scoresheet, sheet.id).state is SheetState.LOCKED
    if is_locked and is_received(_done(workspace, sheet)):
        raise Refusal("Đã có biên nhận phiếu này nên không rút lại được.", "Đề nghị cơ quan thẩm định mở khoá phiếu.")
    return _take(workspace, sheet, Step.WITHDRAWN, taken)


def record_receipt(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """Record the receipt that came for a locked sheet; its ``document`` is the receipt's number and day."""
    return _take(workspace, sheet, Step.RECEIVED, taken)


def unlock(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """Open from above what the last step closed, with a reason."""
    return _take(workspace, sheet, Step.UNLOCKED, taken)


def finish_first_round(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """End the first round: the unit may justify from now on, until the day that the set gives.

    Raises Refusal while nothing is marked, or a mark lacks its reason.
    """
    if not marks(workspace, sheet, 1):
        raise Refusal("Chưa có điểm thẩm định lần 1 nào.", "Nhập điểm, hoặc lấy theo điểm tự chấm, rồi kết thúc.")
    _refuse_unreasoned(workspace, sheet, 1)
    within = known_set(workspace, sheet.set_code).lateness.justified_within
    until = None if within is None else taken.on + timedelta(days=within)
    return _take(workspace, replace(sheet, justify_by=until), Step.APPRAISED_1, taken)


def send_justification(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """The unit is done justifying. Raises Refusal after its window has closed."""
    stored = workspace.get(Scoresheet, sheet.id)
    if stored.state is SheetState.APPRAISED_1 and stored.justify_by and taken.on > stored.justify_by:
        raise Refusal(
            f"Đã hết hạn giải trình ({format_date(stored.justify_by)}).",
            "Xin gia hạn, hoặc để cơ quan thẩm định kết thúc lần 2 theo hồ sơ đã có.",
        )
    return _take(workspace, sheet, Step.JUSTIFIED, taken)


def finish_second_round(workspace: Workspace, sheet: Scoresheet, taken: Taken) -> Scoresheet:
    """End the second round, which is final. Raises Refusal while a leaf that is no survey's isn't marked."""
    refuse_open(open_leaves(workspace, sheet, surveys=False))
    _refuse_unreasoned(workspace, sheet, FINAL_ROUND)
    return _take(workspace, sheet, Step.APPRAISED_2, taken)


def extend_deadline(workspace: Workspace, sheet: Scoresheet, taken: Taken, until: date) -> Scoresheet:
    """Give the unit until another day: to send its self-score while it enters, to justify after the first round."""
    if until < taken.on:
        raise Refusal(f"Hạn mới {format_date(until)} trước ngày gia hạn.", "Sửa một trong hai ngày.")
    entering = workspace.get(Scoresheet, sheet.id).state is SheetState.ENTERING
    extended = replace(sheet, due_on=until) if entering else replace(sheet, justify_by=until)
    return _take(workspace, extended, Step.EXTENDED, taken, f"Gia hạn đến {format_date(until)}")


def refuse_open(leaves: Sequence[Indicator]) -> None:
    """Raises Refusal while there are leaves without a final mark, naming them."""
    if leaves:
        raise Refusal(
            f"Còn {len(leaves)} tiêu chí chưa có điểm thẩm định lần 2: {_codes(leaves)}.",
            "Nhập điểm, hoặc lấy theo điểm lần 1; không khảo sát thì ghi không khảo sát.",
        )


def checked_step(workspace: Workspace, sheet: Scoresheet, step: Step, taken: Taken) -> tuple[Scoresheet, SheetStep]:
    """The sheet after a step, and the step. Raises Refusal when this desk can't take it so now."""
    stored, to = _checked(workspace, sheet, step, taken)
    return replace(stored, state=to), made_step(workspace, stored, step, taken)


def made_step(workspace: Workspace, sheet: Scoresheet, step: Step, taken: Taken, words: str = "") -> SheetStep:
    """A step as it is kept; ``words`` are the program's own, before the person's reason."""
    return SheetStep(
        id=uuid4(),
        scoresheet_id=sheet.id,
        step=step,
        taken_on=taken.on,
        at=workspace.clock(),
        who=workspace.user,
        reason="; ".join(filter(None, (words, taken.reason.strip()))),
        document=taken.document.strip(),
    )


def _take(workspace: Workspace, sheet: Scoresheet, step: Step, taken: Taken, words: str = "") -> Scoresheet:
    _, to = _checked(workspace, sheet, step, taken)
    sheet = replace(sheet, state=to)
    with _change(workspace, sheet, step) as change:
        change.put(sheet)
        change.put(made_step(workspace, sheet, step, taken, words))
    return sheet


def _change(workspace: Workspace, sheet: Scoresheet, step: Step) -> AbstractContextManager[Change]:
    summary = f"{STEP_WORDS[step]}: phiếu chấm kỳ {sheet.period}"
    return workspace.change(f"sheet.{step}", summary, undoable=False)


def _checked(workspace: Workspace, sheet: Scoresheet, step: Step, taken: Taken) -> tuple[Scoresheet, SheetState]:
    """The sheet as it is stored and the state after the step. Raises Refusal when it can't be taken so."""
    sheet = workspace.get(Scoresheet, sheet.id)
    possible = way(sheet.state, workspace.desk.kind, step, _done(workspace, sheet))
    if possible is None:
        raise Refusal(
            f"Phiếu đang ở bước “{STATE_WORDS[sheet.state]}” nên không làm được bước “{STEP_WORDS[step]}”.",
            "Làm các bước theo đúng thứ tự, tại đúng bàn.",
        )
    if needs_reason(sheet.state, step) and not taken.reason.strip():
        raise Refusal(f"Bước “{STEP_WORDS[step]}” phải có lý do.", "Ghi lý do rồi làm lại.")
    if needs_document(step, by_document=possible.by_document) and not taken.document.strip():
        raise Refusal(
            f"Bước “{STEP_WORDS[step]}” ghi ở bàn này phải theo văn bản.", "Ghi số, ngày của văn bản rồi làm lại."
        )
    _check_day(workspace, sheet, taken.on)
    return sheet, possible.to


def _done(workspace: Workspace, sheet: Scoresheet) -> list[Step]:
    return [each.step for each in sheet_steps(workspace, sheet)]


def _check_day(workspace: Workspace, sheet: Scoresheet, on: date) -> None:
    if on > workspace.local_day():
        raise Refusal(f"Ngày {format_date(on)} chưa tới.", "Ghi ngày đã làm, không sau hôm nay.")
    last = max((each.taken_on for each in sheet_steps(workspace, sheet)), default=on)
    if on < last:
        raise Refusal(f"Ngày {format_date(on)} trước bước liền trước ({format_date(last)}).", "Sửa lại ngày.")


def _refuse_unreasoned(workspace: Workspace, sheet: Scoresheet, round_: int) -> None:
    leaves = unreasoned_leaves(workspace, sheet, round_)
    if leaves:
        raise Refusal(
            f"Tiêu chí do người thẩm định cho điểm phải có lý do: {_codes(leaves)}.", "Ghi ý kiến ở các tiêu chí đó."
        )


def _frozen(workspace: Workspace, sheet: Scoresheet) -> Iterator[ScoreEntry]:
    """The lines that have, or had when they were locked before, figures which nobody typed, with where from."""
    stored = stored_lines(workspace, sheet)
    for line in open_scoresheet(workspace, sheet).lines:
        kept = line_of(stored, sheet, line.indicator.code)
        if line.source or kept.source:
            yield replace(with_entry(kept, line.entry), source=line.source)


def _codes(leaves: Sequence[Indicator]) -> str:
    rest = len(leaves) - _NAMED
    return ", ".join(each.code for each in leaves[:_NAMED]) + (f" và {rest} tiêu chí nữa" if rest > 0 else "")
