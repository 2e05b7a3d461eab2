"""Taking an import back: every record that nobody touched since becomes what it was; the others stay and are named."""

from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.workspace import Workspace

_STAY = frozenset({"peer", "enrolment"})
"""Two desks that met know each other from then on."""


class Undone(NamedTuple):
    """What undoing an import came to; ``kept`` are the records that were changed or used since."""

    package: PackageRecord
    kept: tuple[Entity, ...]


def undo_import(workspace: Workspace, package_id: UUID) -> Undone:
    """Take back what a package brought: a backup, then all of it in one transaction; it may be imported again.

    Raises Refusal when no such package was imported, or what it changed was erased from the journal.
    """
    found = workspace.find(PackageRecord, id=package_id, direction=Direction.READ)
    if not found:
        raise Refusal("Không có gói này trong các gói đã nhập.", "Xem mã gói ở danh sách gói đã nhận.")
    package = found[0]
    entry = workspace.last_change(package)
    if entry is None:
        raise Refusal("Nhật ký của lần nhập này đã bị xoá nên không hoàn tác được.", "Mở bản sao lưu trước lần nhập.")
    workspace.backup()
    summary = f"Hoàn tác nhập gói số {package.sequence} (kỳ {package.period})"
    kept = workspace.take_back(entry, "package.undo", summary, _STAY)
    return Undone(package, tuple(kept))


def kept_words(workspace: Workspace, undone: Undone) -> list[str]:
    """The records that stay, a line each."""
    words = PackageWords(workspace, undone.kept)
    return [f"{KINDS[type(each)]}: {words.what(each)}" for each in undone.kept if type(each) in KINDS]
