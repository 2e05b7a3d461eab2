"""Is a workspace whole: the database, its rows, the journal's chain, the files kept beside it, the register."""

from collections.abc import Iterable, Iterator

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.certificates import CertificatePicture
from parcomp_desktop.domain.desk import PackageRecord
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
        *_missing_records(workspace),
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
    yield from _unreadable(workspace, ((each.file_name, each.sha256) for each in files))


def _unreadable(workspace: Workspace, files: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, digest in files:
        try:
            workspace.read(digest)
        except Refusal as refusal:
            yield f"{name}: {refusal.what}"


def _missing_records(workspace: Workspace) -> Iterator[str]:
    """What packages said, which merging later ones stands on."""
    try:
        packages = workspace.find(PackageRecord)
    except Refusal as refusal:
        yield refusal.what
        return
    yield from _unreadable(workspace, ((each.file_name, each.records) for each in packages if each.records))


def _missing_evidence(workspace: Workspace) -> Iterator[str]:
    try:
        missing = missing_files(workspace)
    except Refusal as refusal:
        yield refusal.what
        return
    for evidence, _, what in missing:
        yield f"{evidence.title} ({evidence.file_name}): {what}"
