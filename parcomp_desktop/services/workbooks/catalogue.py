"""The kinds of records that go out as workbooks and come back, by their codes."""

from collections.abc import Mapping
from typing import Any

from parcomp_desktop.services.awards.nomination_book import NominationBook
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.ranking.index_book import IndexBook
from parcomp_desktop.services.registry.earlier_award_book import EarlierAwardBook
from parcomp_desktop.services.statistics.case_book import CaseBook
from parcomp_desktop.services.workbooks.books import RecordBook

_ALL: tuple[type[RecordBook[Any]], ...] = (
    UnitBook,
    PersonBook,
    CaseBook,
    NominationBook,
    IndexBook,
    EarlierAwardBook,
)
BOOKS: Mapping[str, type[RecordBook[Any]]] = {book.code: book for book in _ALL}
