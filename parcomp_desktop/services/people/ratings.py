"""Xếp loại chất lượng: the yearly quality ratings of people, and of units as collectives."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import QualityRating, Rating
from parcomp_desktop.domain.text import fold, search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import RATING_WORDS
from parcomp_desktop.services.criteria.nominees import subject_record
from parcomp_desktop.services.work.record_checks import refuse_year_ahead
from parcomp_desktop.services.workspace import Workspace

YEARS = range(2000, 2100)


_SHORT = {Rating.EXCELLENT: "xs", Rating.GOOD: "t", Rating.COMPLETED: "ht", Rating.NOT_COMPLETED: "kht"}
SHORT_WORDS = "1 hoặc xs: xuất sắc; 2 hoặc t: tốt; 3 hoặc ht: hoàn thành; 4 hoặc kht: không hoàn thành"
"""What may be typed for a rating."""


class RatingLine(NamedTuple):
    """A unit or person of a year's list; ``rating`` is None while nobody rated them."""

    subject: Subject
    subject_id: UUID
    name: str
    position: str
    unit: str
    rating: QualityRating | None


def rating_lines(workspace: Workspace, year: int, query: str = "") -> list[RatingLine]:
    """All units, then all people, with their ratings of a year; those that answer the query."""
    ratings = {rating.subject_id: rating for rating in workspace.find(QualityRating, year=year)}
    units = {unit.id: unit for unit in workspace.find(Unit)}
    lines = [
        *(
            RatingLine(Subject.COLLECTIVE, unit.id, unit.name, "", unit.name, ratings.get(unit.id))
            for unit in units.values()
        ),
        *(
            RatingLine(
                Subject.INDIVIDUAL,
                person.id,
                person.full_name,
                person.position,
                units[person.unit_id].name,
                ratings.get(person.id),
            )
            for person in workspace.find(Person)
        ),
    ]
    return [line for line in lines if search_rank(query, f"{line.name} {line.position} {line.unit}") is not None]


def read_rating(text: str) -> Rating | None:
    """A rating as it is typed: a number from 1, the letters of its short name, or its words; empty is None.

    Raises Refusal for anything else.
    """
    typed = fold(text)
    if not typed:
        return None
    for number, (rating, words) in enumerate(RATING_WORDS.items(), 1):
        whole = fold(words)
        if typed in {str(number), _SHORT[rating], whole, whole.removesuffix(" nhiem vu")}:
            return rating
    raise Refusal(f"“{text.strip()}” không phải là một mức xếp loại.", f"Gõ {SHORT_WORDS}.")


def enter_ratings(workspace: Workspace, saved: Sequence[QualityRating], removed: Sequence[QualityRating] = ()) -> None:
    """Write ratings and take others away as one change.

    Raises Refusal for an impossible year or one to come, nobody to rate, or a second rating of a year; nothing is
    written then.
    """
    names = [_checked(workspace, rating) for rating in saved]
    names += [_name(workspace, rating) for rating in removed]
    if not names:
        return
    whose = names[0] if len(names) == 1 else f"{len(names)} tập thể, cá nhân"
    deed = "Ghi" if saved else "Xoá"
    year = (*saved, *removed)[0].year
    with workspace.change("rating.enter", f"{deed} xếp loại chất lượng năm {year} của {whose}") as change:
        for rating in removed:
            change.remove(rating)
        for rating in saved:
            change.put(rating)


def _checked(workspace: Workspace, rating: QualityRating) -> str:
    name = _name(workspace, rating)
    if rating.year not in YEARS:
        raise Refusal(f"Năm xếp loại {rating.year} không hợp lệ.", "Nhập năm có bốn chữ số.")
    refuse_year_ahead(workspace, rating.year, f"Xếp loại của {name}")
    same = workspace.find(QualityRating, subject_id=rating.subject_id, year=rating.year)
    if any(other.id != rating.id for other in same):
        raise Refusal(f"{name} đã có xếp loại năm {rating.year}.", "Sửa dòng đã có.")
    return name


def _name(workspace: Workspace, rating: QualityRating) -> str:
    record = subject_record(workspace, rating.subject, rating.subject_id)
    return record.full_name if isinstance(record, Person) else record.name
