"""Copies of certificates that leave the program: they may be printed elsewhere, so each is noted in the register."""

from pathlib import Path

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.register import RegisterEvent
from parcomp_desktop.services.documents.issuing import save_copy
from parcomp_desktop.services.printing.certificates import required_certificate
from parcomp_desktop.services.registry.events import log_copy
from parcomp_desktop.services.workspace import Workspace


def copy_certificate(workspace: Workspace, award: Award, target: Path) -> None:
    """Write a copy of the certificate that stands where a person wants it.

    Raises Refusal when there is none, it is gone or altered, or the drive can't be written.
    """
    save_copy(workspace, required_certificate(workspace, award), target)
    log_copy(workspace, award, RegisterEvent.COPIED)
