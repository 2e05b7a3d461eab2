"""What is checked of every record of the work of the year, and how lists of it are filtered."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.periods import figure_period_words
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import WorkState
from parcomp_desktop.rules.work import FINISHED, UNFINISHED, work_state
from parcomp_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Entity)


class Progress(NamedTuple):
    """How far the deeds of a plan, or the findings of an inspection, are."""

    total: int
    done: int
    open: int
    overdue: int
    due_soon: int


class Span(NamedTuple):
    """Two days that must come in this order, with what they are called."""

    first: date | None
    first_words: str
    second: date | None
    second_words: str


def refuse_ahead(workspace: Workspace, day: date | None, words: str, cure: str) -> None:
    """Raises Refusal for a day to come where only what has happened is written."""
    if day and day > workspace.local_day():
        raise Refusal(f"{words} {format_date(day)} ở sau hôm nay.", cure)


def refuse_year_ahead(workspace: Workspace, year: int, words: str) -> None:
    """Raises Refusal for a year to come where only what has happened is written."""
    this_year = workspace.local_day().year
    if year > this_year:
        raise Refusal(f"{words}: năm {year} chưa tới.", f"Nhập năm từ {this_year} trở về trước.")


def refuse_backwards(*spans: Span) -> None:
    """Raises Refusal for days the wrong way round."""
    for span in spans:
        if span.first and span.second and span.second < span.first:
            what = f"{span.second_words} {format_date(span.second)} trước {span.first_words} {format_date(span.first)}."
            raise Refusal(what, "Sửa một trong hai ngày.")


def of_unit(records: Iterable[E], unit_id: UUID | None) -> list[E]:
    """The records of a unit; all of them for None."""
    return [record for record in records if unit_id is None or getattr(record, "unit_id") == unit_id]  # noqa: B009  every record of this work names its unit


def progress(days: Iterable[tuple[date | None, date | None]], today: date) -> Progress:
    """How far things are, each known by its due day and the day it was done."""
    states = [work_state(due_on, done_on, today) for due_on, done_on in days]
    return Progress(
        total=len(states),
        done=sum(state in FINISHED for state in states),
        open=sum(state in UNFINISHED for state in states),
        overdue=states.count(WorkState.OVERDUE),
        due_soon=states.count(WorkState.DUE_SOON),
    )


def progress_words(found: Progress, noun: str) -> str:
    """``3/5 việc xong, 1 quá hạn``; ``noun`` names the things."""
    if not found.total:
        return f"Chưa có {noun}"
    told = [f"{found.done}/{found.total} {noun} xong"]
    if found.overdue:
        told.append(f"{found.overdue} quá hạn")
    if found.due_soon:
        told.append(f"{found.due_soon} sắp đến hạn")
    return ", ".join(told)


def in_period(period: str) -> str:
    """A period in the midst of a sentence: ``quý III/2026``. Raises Refusal as ``figure_period_words``."""
    words = figure_period_words(period)
    return f"{words[0].lower()}{words[1:]}"
