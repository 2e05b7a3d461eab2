"""What a package holds, in the officer's words."""

from collections.abc import Mapping
from uuid import UUID

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.words import HONORIFIC_WORDS, STATE_WORDS
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.criteria.facts import check_fact, typed_value
from parcomp_desktop.services.exchange.submissions import Submission
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.scoring.sheet_entries import entry_of
from parcomp_desktop.services.scoring.sheet_words import figure_words
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace

KINDS: Mapping[type[Entity], str] = {
    Person: "Cá nhân",
    Scoresheet: "Phiếu chấm điểm",
    ScoreEntry: "Số liệu phiếu chấm",
    Evidence: "Tài liệu kiểm chứng",
    Proof: "Minh chứng của tiêu chí",
    TypedFact: "Số liệu bình xét",
    Nomination: "Đề nghị khen thưởng",
}
"""What the records of a package are called."""


class PackageWords:
    """Tells what each record of a submission says; the names come from the submission itself."""

    def __init__(self, workspace: Workspace, content: Submission) -> None:
        self._workspace = workspace
        self._names: dict[UUID, str] = {content.unit.id: content.unit.name}
        self._names |= {person.id: person.full_name for person in content.people}
        self._names |= {
            now: self._names[before] for before, now in kept_ids(workspace).items() if before in self._names
        }
        self._papers = {each.id: each.title for each in content.evidence}
        self._leaves = {
            (sheet.id, leaf.code): leaf
            for sheet in content.scoresheets
            for leaf in known_set(workspace, sheet.set_code).indicators
        }

    def what(self, record: Entity) -> str:
        """What the record is about."""
        match record:
            case Person():
                return record.full_name
            case Scoresheet():
                return f"Kỳ {record.period}, {known_set(self._workspace, record.set_code).name}"
            case TypedFact():
                return f"{check_fact(self._workspace, record).label} – {self._names[record.subject_id]}"
            case Nomination():
                return f"{self._names[record.subject_id]}: {award_of(self._workspace, record.award).text}"
            case _:
                return self._what_of_sheet(record)

    def _what_of_sheet(self, record: Entity) -> str:
        match record:
            case ScoreEntry():
                leaf = self._leaf(record)
                return f"{record.code} {leaf.name}" if leaf else record.code
            case Evidence():
                return record.title
            case Proof():
                return f"{record.code} {self._papers[record.evidence_id]}"
            case _:
                return ""

    def says(self, record: Entity | None) -> str:
        """What the record says of it; empty for none."""
        match record:
            case Person():
                return ", ".join(filter(None, (HONORIFIC_WORDS[record.honorific], record.full_name, record.position)))
            case Scoresheet():
                return STATE_WORDS[record.state]
            case TypedFact():
                definition = check_fact(self._workspace, record)
                return value_words(definition, typed_value(definition, record).value)
            case Nomination():
                return record.achievement
            case _:
                return self._said_of_sheet(record)

    def _said_of_sheet(self, record: Entity | None) -> str:
        match record:
            case ScoreEntry():
                return figure_words(self._leaf(record), entry_of(record))
            case Evidence():
                return ", ".join(filter(None, (record.number, record.file_name)))
            case Proof():
                return ", ".join(filter(None, (record.section, record.page and f"trang {record.page}")))
            case _:
                return ""

    def _leaf(self, record: ScoreEntry) -> Indicator | None:
        """The leaf of a line; one that this desk keeps under its own sheet's id is found by its code."""
        own = self._leaves.get((record.scoresheet_id, record.code))
        return own or next((leaf for (_, code), leaf in self._leaves.items() if code == record.code), None)
