"""Files that leave the program to be signed: made once, stored with their hash, printed again as the same bytes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.fonts import SerifFonts, document_fonts
from parcomp_desktop.documents.layout_writing import layout_version
from parcomp_desktop.domain.awards import Award, AwardDecision, IssuedFile, Nomination
from parcomp_desktop.domain.documents import Certificate, Unfit
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import HONORIFIC_WORDS
from parcomp_desktop.services.awards.decisions import signer_lines
from parcomp_desktop.services.awards.nominations import nominee
from parcomp_desktop.services.printing.certificate_press import PressOf, presses
from parcomp_desktop.services.printing.certificates import (
    awaits_certificate,
    certificates_of,
    is_cancelled,
    standing_certificate,
)
from parcomp_desktop.services.printing.statements import vouched
from parcomp_desktop.services.registry.events import refuse_unless_standing
from parcomp_desktop.services.registry.register import entry_number
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

Step = Callable[[int, int], None]


def _untold(_done: int, _total: int) -> None:
    """Nobody asks how far the work is."""


class TextsUnfit(Refusal):
    """Texts of a batch that can't be printed; ``misfits`` has them all, the message the first."""

    def __init__(self, misfits: Sequence[Unfit]) -> None:
        super().__init__(f"{misfits[0].recipient}: {misfits[0].what}", misfits[0].cure)
        self.misfits = misfits


def issued_files(workspace: Workspace, about_id: UUID) -> list[IssuedFile]:
    """The files that were issued about a record, the newest first."""
    return workspace.find(IssuedFile, about_id=about_id)


def issue_certificate(workspace: Workspace, award: Award, using: PressOf | None = None) -> IssuedFile:
    """Make an award's certificate and store it with what it says; the one that stands is returned as it is.

    After a correction or a cancellation the new one names the old, whose bytes stay. ``using`` is what a batch has read
    already. Raises Refusal when the award was voided or revoked, a text doesn't fit (naming the text), or no font is
    found.
    """
    if standing := standing_certificate(workspace, award):
        return standing
    refuse_unless_standing(workspace, award)
    earlier = certificates_of(workspace, award)
    used, said = (using or presses(workspace, fonts(workspace)))(award), certificate(workspace, award)
    form = used.layout.form
    issued = replace(
        _issued(workspace, form, award.id, _certificate_name(workspace, form, award, earlier)),
        layout=used.layout_name,
        blank=used.blank,
        corrects=earlier[0].id if earlier else None,
        certificate=said,
        layout_sha256=layout_version(used.layout),
        check_code=said.check_code,
    )
    return _store(workspace, issued, used.print_one(said))


def unfit_texts(workspace: Workspace, awards: Sequence[Award], step: Step = _untold) -> list[Unfit]:
    """What can't be printed on the certificates that are still to be made, each text with its cure.

    ``step`` is told before each award how many are looked at of how many.
    """
    using, found = presses(workspace, fonts(workspace)), list[Unfit]()
    with workspace.remembering():
        for place, award in enumerate(awards):
            step(place, len(awards))
            if awaits_certificate(workspace, award):
                misfits = using(award).misfits(certificate(workspace, award))
                found += [replace(each, position=place + 1) for each in misfits]
    return found


def issue_certificates(
    workspace: Workspace, awards: Sequence[Award], step: Step = _untold, looked_at: Step = _untold
) -> list[IssuedFile]:
    """The certificates of a batch, in its order; what was made before is returned as it is.

    First every text is tried (``looked_at`` is told as in ``unfit_texts``): where one doesn't fit nothing is made, and
    ``TextsUnfit`` tells them all. Then each certificate is stored by itself: what ``step`` raises, told before each how
    many are done of how many, ends the batch, the made ones stay, and the same call makes the rest.
    """
    misfits = unfit_texts(workspace, awards, looked_at)
    if misfits:
        raise TextsUnfit(misfits)
    using, made = presses(workspace, fonts(workspace)), list[IssuedFile]()
    for award in awards:
        step(len(made), len(awards))
        made.append(issue_certificate(workspace, award, using))
    return made


def issued_bytes(workspace: Workspace, issued: IssuedFile) -> bytes:
    """The file as it was issued. Raises Refusal when it is gone or altered."""
    return workspace.read(issued.sha256)


def save_copy(workspace: Workspace, issued: IssuedFile, target: Path) -> None:
    """Write a copy of an issued file where a person wants it. Raises Refusal when the drive can't be written."""
    save_file(target, issued_bytes(workspace, issued))


def save_file(target: Path, content: bytes) -> None:
    """Write a document where a person wants it. Raises Refusal when the drive can't be written."""
    write_whole(target, content)


def certificate(workspace: Workspace, award: Award) -> Certificate:
    """What an award's certificate says, signed where this desk prints check codes."""
    decision = workspace.get(AwardDecision, award.decision_id)
    nomination = workspace.get(Nomination, award.nomination_id)
    subject = nominee(workspace, nomination)
    is_person = isinstance(subject, Person)
    said = Certificate(
        authority=decision.authority,
        salutation=HONORIFIC_WORDS[subject.honorific] if is_person else "Tập thể",
        recipient=award.recipient,
        position=subject.position if is_person else "",
        unit=workspace.get(Unit, subject.unit_id).name if is_person else "",
        achievement=nomination.achievement,
        decision_number=decision.number,
        decided_on=decision.decided_on,
        register_number=entry_number(award),
        place=decision.place,
        dated=decision.decided_on,
        signer_title=signer_lines(decision),
        signer_name=decision.signer_name,
    )
    return vouched(workspace, award, said)


def issue(workspace: Workspace, kind: str, about_id: UUID, file_name: str, content: bytes) -> IssuedFile:
    """Store a document of a kind about a record as it leaves to be signed."""
    return _store(workspace, _issued(workspace, kind, about_id, file_name), content)


def fonts(workspace: Workspace) -> SerifFonts:
    """The family that a workspace's documents are set in. Raises Refusal where there is none."""
    return document_fonts(workspace.catalogue.resources)


def _certificate_name(workspace: Workspace, form: str, award: Award, earlier: Sequence[IssuedFile]) -> str:
    """``giay-khen-2025-002-dinh-chinh-1.pdf``: the award's number, and which certificate this is after the first."""
    name = f"{form}-{award.register_year}-{award.register_number:03d}"
    if earlier:
        name += f"-{'lap-lai' if is_cancelled(workspace, earlier[0]) else 'dinh-chinh'}-{len(earlier)}"
    return f"{name}.pdf"


def _store(workspace: Workspace, issued: IssuedFile, content: bytes) -> IssuedFile:
    kept = replace(issued, sha256=workspace.keep(content))
    with workspace.change("file.issue", f"Phát hành {issued.file_name}", undoable=False) as change:
        change.put(kept)
    return kept


def _issued(workspace: Workspace, kind: str, about_id: UUID, file_name: str) -> IssuedFile:
    return IssuedFile(
        id=uuid4(),
        kind=kind,
        about_id=about_id,
        file_name=file_name,
        sha256="",
        layout="",
        issued_at=workspace.clock(),
    )
