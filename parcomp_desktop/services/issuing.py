"""Files that leave the program to be signed: made once, stored with their hash, printed again as the same bytes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.certificate import render_certificates, unfit
from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import SerifFonts, find_fonts, system_font_folders
from parcomp_desktop.domain.awards import Award, AwardDecision, IssuedFile, Nomination
from parcomp_desktop.domain.documents import Certificate, Unfit
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import HONORIFIC_WORDS
from parcomp_desktop.services.certificates import (
    CERTIFICATE,
    awaits_certificate,
    certificates_of,
    standing_certificate,
)
from parcomp_desktop.services.decisions import signer_lines
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.nominations import nominee
from parcomp_desktop.services.register import entry_number
from parcomp_desktop.services.register_events import refuse_unless_standing
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole


def issued_files(workspace: Workspace, about_id: UUID) -> list[IssuedFile]:
    """The files that were issued about a record, the newest first."""
    return workspace.find(IssuedFile, about_id=about_id)


def issue_certificate(workspace: Workspace, award: Award) -> IssuedFile:
    """Make an award's certificate and store it; the one that stands is returned as it is.

    After a correction the new one names the old, whose bytes stay. Raises Refusal when the award was voided or
    revoked, a text doesn't fit (naming the text), or no font is found.
    """
    if standing := standing_certificate(workspace, award):
        return standing
    refuse_unless_standing(workspace, award)
    earlier = certificates_of(workspace, award)
    layout = certificate_layout(workspace)
    content = render_certificates([certificate(workspace, award)], layout, fonts(workspace), whole=True)
    again = f"-dinh-chinh-{len(earlier)}" if earlier else ""
    name = f"{CERTIFICATE}-{award.register_year}-{award.register_number:03d}{again}.pdf"
    issued = replace(
        _issued(workspace, CERTIFICATE, award.id, name),
        layout=layout.name,
        corrects=earlier[0].id if earlier else None,
    )
    return _store(workspace, issued, content)


def unfit_texts(workspace: Workspace, awards: Sequence[Award]) -> list[Unfit]:
    """What can't be printed on the certificates that are still to be made, each text with its cure."""
    ahead = [certificate(workspace, award) for award in awards if awaits_certificate(workspace, award)]
    return unfit(ahead, certificate_layout(workspace), fonts(workspace), whole=True)


def issue_certificates(
    workspace: Workspace, awards: Sequence[Award], step: Callable[[int, int], None] = lambda _done, _total: None
) -> list[IssuedFile]:
    """The certificates of a batch, in its order; ``step`` is told before each how many are done of how many.

    Raises Refusal, with nothing made, when a text doesn't fit. What ``step`` raises ends the batch; the made ones stay.
    """
    misfits = unfit_texts(workspace, awards)
    if misfits:
        first = misfits[0]
        raise Refusal(f"{first.recipient}: {first.what}", first.cure)
    made: list[IssuedFile] = []
    for award in awards:
        step(len(made), len(awards))
        made.append(issue_certificate(workspace, award))
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
    """What an award's certificate says."""
    decision = workspace.get(AwardDecision, award.decision_id)
    nomination = workspace.get(Nomination, award.nomination_id)
    subject = nominee(workspace, nomination)
    is_person = isinstance(subject, Person)
    return Certificate(
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


def issue(workspace: Workspace, kind: str, about_id: UUID, file_name: str, content: bytes) -> IssuedFile:
    """Store a document of a kind about a record as it leaves to be signed."""
    return _store(workspace, _issued(workspace, kind, about_id, file_name), content)


def certificate_layout(workspace: Workspace) -> CertificateLayout:
    """The layout that certificates are printed by."""
    path = workspace.catalogue.resources / "documents" / f"{CERTIFICATE}.toml"
    return layout_from(read_bytes(path), path.name)


def fonts(workspace: Workspace) -> SerifFonts:
    """The serif family of this PC, or the one that came with the program."""
    return find_fonts((*system_font_folders(), workspace.catalogue.resources / "fonts"))


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
