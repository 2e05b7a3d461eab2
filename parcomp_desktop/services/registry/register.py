"""The register of awards (sổ khen thưởng): every number over all years and what became of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EntryState, RegisterEvent, RegisterNote
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.words import EVENT_WORDS
from parcomp_desktop.services.workspace import Workspace

_ENDS = {RegisterEvent.VOIDED: EntryState.VOIDED, RegisterEvent.REVOKED: EntryState.REVOKED}


class RegisterEntry(NamedTuple):
    """An award with what it was given for, by which decision, and what happened to it since."""

    award: Award
    decision: AwardDecision
    nomination: Nomination
    listed: ListedAward
    notes: tuple[RegisterNote, ...]

    @property
    def text(self) -> str:
        """The kind of award in words."""
        return self.listed.text

    @property
    def number(self) -> str:
        """Its number as printed: ``05/2025``."""
        return entry_number(self.award)

    @property
    def state(self) -> EntryState:
        """What it is worth now."""
        return entry_state(self.notes)

    @property
    def stands(self) -> bool:
        """Whether it is neither voided nor revoked."""
        return is_standing(self.notes)

    @property
    def to_return(self) -> int | None:
        """The money to be paid back, in đồng: that of a revoked award."""
        return self.award.bonus if self.state is EntryState.REVOKED else None

    @property
    def remark(self) -> str:
        """What happened to it, in words; prints aren't told."""
        told = (RegisterEvent.CANCELLED, RegisterEvent.VOIDED, RegisterEvent.CORRECTED, RegisterEvent.REVOKED)
        return "; ".join(note_words(note) for note in self.notes if note.event in told)


class RegisterFilter(NamedTuple):
    """What the register is narrowed by; None: all."""

    year: int | None = None
    kind: str | None = None
    state: EntryState | None = None


EVERYTHING = RegisterFilter()


def entry_number(award: Award) -> str:
    """An award's number in the register as printed: ``05/2025``."""
    return f"{award.register_number:02d}/{award.register_year}"


def entry_state(notes: Iterable[RegisterNote]) -> EntryState:
    """What an entry is worth after what happened to it."""
    events = [note.event for note in notes]
    for event, state in _ENDS.items():
        if event in events:
            return state
    return EntryState.CORRECTED if RegisterEvent.CORRECTED in events else EntryState.STANDING


def is_standing(notes: Iterable[RegisterNote]) -> bool:
    """Whether an entry with these notes is neither voided nor revoked."""
    return _ENDS.keys().isdisjoint(note.event for note in notes)


def note_words(note: RegisterNote) -> str:
    """What happened, when, why: ``Bỏ số ngày 05/03/2026: ghi nhầm đối tượng (Biên bản số 3)``."""
    change = f" “{note.before}” thành “{note.after}”" if note.before or note.after else ""
    document = f" ({note.document})" if note.document else ""
    return f"{EVENT_WORDS[note.event]}{change} ngày {format_date(note.dated)}: {note.reason}{document}"


def register_entries(
    workspace: Workspace, query: str = "", narrowed: RegisterFilter = EVERYTHING
) -> list[RegisterEntry]:
    """The entries that answer the words, marks aside, over all years: the newest year first, each from number 1 on."""
    words = fold(query).split()
    found = [
        entry
        for entry in _entries(workspace, workspace.find(Award))
        if _answers(entry, narrowed) and all(word in _searched(entry) for word in words)
    ]
    return sorted(found, key=lambda entry: (-entry.award.register_year, entry.award.register_number))


def entries_of(workspace: Workspace, **equal: object) -> list[RegisterEntry]:
    """The entries of a decision (``decision_id``) or of a nomination (``nomination_id``), in the register's order."""
    return list(_entries(workspace, workspace.find(Award, **equal)))


def register_years(workspace: Workspace) -> list[int]:
    """The years that the register has, the newest first."""
    return sorted({award.register_year for award in workspace.find(Award)}, reverse=True)


def register_problems(workspace: Workspace) -> Iterator[str]:
    """Find numbers that a year's register lacks: it begins with 1 and has no gap; a voided number stays in it."""
    numbers: defaultdict[int, set[int]] = defaultdict(set)
    for award in workspace.find(Award):
        numbers[award.register_year].add(award.register_number)
    for year, given in sorted(numbers.items()):
        lacking = sorted(set(range(1, max(given) + 1)) - given)
        if lacking:
            yield f"Sổ khen thưởng năm {year} thiếu số {', '.join(f'{each:02d}' for each in lacking)}."


def _entries(workspace: Workspace, awards: Iterable[Award]) -> Iterator[RegisterEntry]:
    decisions = {each.id: each for each in workspace.find(AwardDecision)}
    nominations = {each.id: each for each in workspace.find(Nomination)}
    listed = {each.code: each for each in workspace.catalogue.list_awards()}
    notes = _notes(workspace)
    for award in awards:
        nomination = nominations[award.nomination_id]
        yield RegisterEntry(
            award, decisions[award.decision_id], nomination, listed[nomination.award], tuple(notes[award.id])
        )


def _notes(workspace: Workspace) -> Mapping[UUID, list[RegisterNote]]:
    found: defaultdict[UUID, list[RegisterNote]] = defaultdict(list)
    for note in workspace.find(RegisterNote):
        found[note.award_id].append(note)
    return found


def _answers(entry: RegisterEntry, narrowed: RegisterFilter) -> bool:
    return (
        narrowed.year in {None, entry.award.register_year}
        and narrowed.kind in {None, entry.listed.kind}
        and narrowed.state in {None, entry.state}
    )


def _searched(entry: RegisterEntry) -> str:
    told = (entry.award.recipient, entry.number, entry.decision.number, entry.text, entry.nomination.achievement)
    return fold(" ".join((*told, entry.remark)))
