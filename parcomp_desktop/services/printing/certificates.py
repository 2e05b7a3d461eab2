"""Which certificates were made for an award, and which of them stands."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.services.registry.register import is_standing
from parcomp_desktop.services.workspace import Workspace


def certificates_of(workspace: Workspace, award: Award) -> list[IssuedFile]:
    """Every certificate that was made for an award, the newest first."""
    return [each for each in workspace.find(IssuedFile, about_id=award.id) if each.kind in set(CertificateForm)]


def standing_certificate(workspace: Workspace, award: Award) -> IssuedFile | None:
    """The certificate that stands: none before it is made, nor after it was corrected or cancelled until made anew."""
    newest = next(iter(certificates_of(workspace, award)), None)
    if newest is None or is_cancelled(workspace, newest):
        return None
    corrections = workspace.find(RegisterNote, award_id=award.id, event=RegisterEvent.CORRECTED)
    return None if any(note.at > newest.issued_at for note in corrections) else newest


def required_certificate(workspace: Workspace, award: Award) -> IssuedFile:
    """The certificate that stands. Raises Refusal when there is none."""
    issued = standing_certificate(workspace, award)
    if issued is None:
        raise Refusal("Chưa lập giấy khen này.", "Lập giấy khen trước, ở trang Quyết định và giấy khen.")
    return issued


def is_cancelled(workspace: Workspace, issued: IssuedFile) -> bool:
    """Whether this certificate was cancelled."""
    return bool(workspace.find(RegisterNote, issued_id=issued.id, event=RegisterEvent.CANCELLED))


class CertificateState(NamedTuple):
    """The certificate that stands for an award, and whether any was made."""

    standing: IssuedFile | None
    was_made: bool


def certificate_states(workspace: Workspace, awards: Iterable[Award]) -> dict[UUID, CertificateState]:
    """How it stands with the certificate of each award, by the award's id; quick for many."""
    with workspace.remembering():
        return {
            award.id: CertificateState(standing_certificate(workspace, award), bool(certificates_of(workspace, award)))
            for award in awards
        }


def awaits_certificate(workspace: Workspace, award: Award) -> bool:
    """Whether a certificate is still to be made: of an award that stands and has none, or an outdated one."""
    stands = is_standing(workspace.find(RegisterNote, award_id=award.id))
    return stands and standing_certificate(workspace, award) is None
