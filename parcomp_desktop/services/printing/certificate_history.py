"""What happened to an award's certificates, in order: made, printed, copied, corrected, cancelled, ended."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.domain.words import EVENT_WORDS
from parcomp_desktop.services.printing.certificates import certificates_of
from parcomp_desktop.services.workspace import Workspace

_ENDS = {RegisterEvent.CORRECTED, RegisterEvent.CANCELLED}


class Happened(NamedTuple):
    """One thing that happened: when it was written down, of which day it is, what it was, in words."""

    at: datetime
    dated: date
    what: str
    text: str


def history(workspace: Workspace, award: Award) -> list[Happened]:
    """Everything that happened to an award's certificates and its number, the oldest first."""
    files = certificates_of(workspace, award)
    names: dict[UUID | None, str] = {each.id: each.file_name for each in files}
    made = [_made(each, names.get(each.corrects, "")) for each in files]
    notes = workspace.find(RegisterNote, award_id=award.id)
    ended, others = ([_noted(each, names) for each in notes if (each.event in _ENDS) is so] for so in (True, False))
    # at the same moment, what ends a certificate comes before the one that is made in its place
    return sorted((*ended, *made, *others), key=lambda each: each.at)


def _made(issued: IssuedFile, instead_of: str) -> Happened:
    code = f"\nMã {issued.check_code}" if issued.check_code else ""
    instead = f", thay {instead_of}" if instead_of else ""
    what = "Lập lại" if instead_of else "Lập giấy khen"
    return Happened(issued.issued_at, issued.issued_at.astimezone().date(), what, f"{issued.file_name}{instead}{code}")


def _noted(note: RegisterNote, names: dict[UUID | None, str]) -> Happened:
    change = f"“{note.before}” → “{note.after}”" if note.before or note.after else ""
    document = f" ({note.document})" if note.document else ""
    told = (names.get(note.issued_id), change, f"{note.reason}{document}", f"Người ghi: {note.who}")
    return Happened(note.at, note.dated, EVENT_WORDS[note.event], ". ".join(filter(None, told)))
