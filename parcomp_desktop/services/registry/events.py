"""What may happen to an entry of the register: printed, copied, corrected, voided… Each is noted and never undone."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS, EVENT_WORDS
from parcomp_desktop.rules.nomination_states import after_voiding
from parcomp_desktop.services.awards.nomination_steps import stepped
from parcomp_desktop.services.awards.nominations import route_of
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.printing.certificates import required_certificate, standing_certificate
from parcomp_desktop.services.registry.register import entry_number, entry_state, is_standing
from parcomp_desktop.services.workspace import Workspace

_FIRST_PRINT = "Giao cho tập thể, cá nhân được khen"


class Happening(NamedTuple):
    """When an event took place, why, and by which document."""

    dated: date
    reason: str
    document: str = ""


class Corrected(StrEnum):
    """What of an award is corrected: the name, the achievement, or something else that stands in another record."""

    RECIPIENT = "recipient"
    ACHIEVEMENT = "achievement"
    OTHER = "other"


class Correction(NamedTuple):
    """What is corrected; ``before`` is asked only of something else."""

    what: Corrected
    after: str
    before: str = ""


def void_award(workspace: Workspace, award: Award, happening: Happening) -> RegisterNote:
    """Void an entry: its number stays and is never given again; the nomination may be decided once more.

    Raises Refusal when the entry doesn't stand, there is no reason, or the day can't be right.
    """
    note = _dated_note(workspace, award, RegisterEvent.VOIDED, happening)
    nomination = workspace.get(Nomination, award.nomination_id)
    again = after_voiding(route_of(workspace, nomination))
    return _write(workspace, award, note, *stepped(workspace, nomination, again, note.reason))


def revoke_award(workspace: Workspace, award: Award, happening: Happening) -> RegisterNote:
    """Revoke an award by a decision (law of 2022, Đ93): the certificate and the money are to be given back.

    Raises Refusal as ``void_award`` does, and without the number of the decision that revokes it.
    """
    required(happening.document, "Số quyết định thu hồi")
    return _write(workspace, award, _dated_note(workspace, award, RegisterEvent.REVOKED, happening))


def correct_award(workspace: Workspace, award: Award, correction: Correction, happening: Happening) -> RegisterNote:
    """Correct what an award says; what stood there is kept in the note, the certificate is to be made anew.

    Raises Refusal as ``void_award`` does, and when nothing would change.
    """
    before, after = _wrong_text(workspace, award, correction), required(correction.after, "Nội dung đúng")
    if before == after:
        raise Refusal("Nội dung đúng giống hệt nội dung đang ghi.", "Sửa lại nội dung đúng.")
    note = _dated_note(workspace, award, RegisterEvent.CORRECTED, happening)
    return _write(workspace, award, replace(note, before=before, after=after), *_mended(workspace, award, correction))


def cancel_certificate(workspace: Workspace, award: Award, happening: Happening) -> RegisterNote:
    """Cancel the certificate that stands, lost or spoilt: the award stands, its certificate is to be made anew.

    Raises Refusal as ``void_award`` does, and when there is no certificate.
    """
    note = _dated_note(workspace, award, RegisterEvent.CANCELLED, happening)
    return _write(workspace, award, replace(note, issued_id=required_certificate(workspace, award).id))


def was_printed(workspace: Workspace, award: Award) -> bool:
    """Whether the certificate that stands was printed; notes of an earlier program don't say which one was."""
    issued = standing_certificate(workspace, award)
    prints = workspace.find(RegisterNote, award_id=award.id, event=RegisterEvent.PRINTED)
    return issued is not None and any(
        note.issued_id == issued.id or (note.issued_id is None and note.at >= issued.issued_at) for note in prints
    )


def log_print(workspace: Workspace, award: Award, reason: str = "") -> RegisterNote:
    """Note that a certificate was printed; from the second time on with a reason.

    Raises Refusal when the reason lacks, the entry doesn't stand, or there is no certificate.
    """
    again = was_printed(workspace, award)
    event = RegisterEvent.REPRINTED if again else RegisterEvent.PRINTED
    happening = Happening(workspace.local_day(), reason if again else _FIRST_PRINT)
    note = _note(workspace, award, event, happening)
    return _write(workspace, award, replace(note, issued_id=required_certificate(workspace, award).id))


def log_copy(workspace: Workspace, award: Award, event: RegisterEvent) -> RegisterNote:
    """Note that a copy of the certificate that stands was saved (COPIED) or opened in the system's viewer (OPENED).

    Also of an entry that was voided or revoked since. Raises Refusal when there is no certificate.
    """
    issued = required_certificate(workspace, award)
    note = _written_now(workspace, award, event, Happening(workspace.local_day(), ""))
    return _write(workspace, award, replace(note, issued_id=issued.id))


def refuse_unless_standing(workspace: Workspace, award: Award) -> None:
    """Raises Refusal for an entry that was voided or revoked."""
    notes = workspace.find(RegisterNote, award_id=award.id)
    if not is_standing(notes):
        words = ENTRY_STATE_WORDS[entry_state(notes)].lower()
        raise Refusal(f"Số {entry_number(award)} {words}.", "Chọn khen thưởng còn hiệu lực.")


def standing_text(workspace: Workspace, award: Award, what: Corrected) -> str:
    """What stands now where a correction may change it; blank for something else."""
    if what is Corrected.RECIPIENT:
        return award.recipient
    return workspace.get(Nomination, award.nomination_id).achievement if what is Corrected.ACHIEVEMENT else ""


def _wrong_text(workspace: Workspace, award: Award, correction: Correction) -> str:
    if correction.what is Corrected.OTHER:
        return required(correction.before, "Nội dung đã ghi sai")
    return standing_text(workspace, award, correction.what)


def _mended(workspace: Workspace, award: Award, correction: Correction) -> list[Entity]:
    """The record that says it from now on; something else is mended in its own record."""
    after = correction.after.strip()
    if correction.what is Corrected.RECIPIENT:
        return [replace(award, recipient=after)]
    if correction.what is Corrected.ACHIEVEMENT:
        return [replace(workspace.get(Nomination, award.nomination_id), achievement=after)]
    return []


def _dated_note(workspace: Workspace, award: Award, event: RegisterEvent, happening: Happening) -> RegisterNote:
    """A note of a day that a person gives: not before the decision, not ahead of today."""
    decided_on = workspace.get(AwardDecision, award.decision_id).decided_on
    if happening.dated < decided_on:
        raise Refusal(
            f"Ngày {format_date(happening.dated)} trước ngày ký quyết định {format_date(decided_on)}.",
            "Kiểm tra lại ngày.",
        )
    if happening.dated > workspace.local_day():
        raise Refusal(f"Ngày {format_date(happening.dated)} còn ở phía trước.", "Kiểm tra lại ngày.")
    return _note(workspace, award, event, happening)


def _note(workspace: Workspace, award: Award, event: RegisterEvent, happening: Happening) -> RegisterNote:
    refuse_unless_standing(workspace, award)
    required(happening.reason, "Lý do")
    return _written_now(workspace, award, event, happening)


def _written_now(workspace: Workspace, award: Award, event: RegisterEvent, happening: Happening) -> RegisterNote:
    return RegisterNote(
        id=uuid4(),
        award_id=award.id,
        event=event,
        dated=happening.dated,
        at=workspace.clock(),
        who=workspace.user,
        reason=happening.reason.strip(),
        document=happening.document.strip(),
    )


def _write(workspace: Workspace, award: Award, note: RegisterNote, *others: Entity) -> RegisterNote:
    """Write the note and what it changes; no Ctrl+Z takes it back."""
    summary = f"{EVENT_WORDS[note.event]} khen thưởng số {entry_number(award)}, {award.recipient}"
    with workspace.change(f"register.{note.event}", summary, undoable=False) as change:
        for record in (note, *others):
            change.put(record)
    return note
