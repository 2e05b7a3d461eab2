"""Is a workspace whole: the database, its rows, the journal's chain, the files kept beside it, the register."""

from collections.abc import Iterator

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.certificates import CertificatePicture
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.proofs.evidence import missing_files
from parcomp_desktop.services.registry.register import register_problems
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage import integrity


def check(workspace: Workspace) -> list[str]:
    """What is wrong with the workspace, a Vietnamese sentence each; empty when all is well. Changes nothing."""
    return [
        *integrity.problems(workspace.db),
        *_missing(workspace, IssuedFile),
        *_missing(workspace, CertificatePicture),
        *_missing_evidence(workspace),
        *_register(workspace),
    ]


def _register(workspace: Workspace) -> Iterator[str]:
    try:
        yield from register_problems(workspace)
    except Refusal as refusal:
        yield refusal.what


def _missing(workspace: Workspace, kind: type[IssuedFile | CertificatePicture]) -> Iterator[str]:
    """The files of a kind of record that are gone or altered."""
    try:
        files = workspace.find(kind)
    except Refusal as refusal:
        yield refusal.what
        return
    for each in files:
        try:
            workspace.read(each.sha256)
        except Refusal as refusal:
            yield f"{each.file_name}: {refusal.what}"


def _missing_evidence(workspace: Workspace) -> Iterator[str]:
    try:
        missing = missing_files(workspace)
    except Refusal as refusal:
        yield refusal.what
        return
    for evidence, _, what in missing:
        yield f"{evidence.title} ({evidence.file_name}): {what}"
