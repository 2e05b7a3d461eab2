"""Files of evidence in and out of the program."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui import tasks
from parcomp_desktop.gui.tasks import Progress
from parcomp_desktop.services.proofs.evidence import Attached, Owner, attach_files
from parcomp_desktop.services.proofs.opening import open_copy
from parcomp_desktop.services.workspace import Workspace

_KILOBYTE = 1024


def copy_files(
    parent: QWidget, workspace: Workspace, unit_id: UUID, paths: Sequence[Path], owner: Owner | None = None
) -> list[Attached]:
    """Keep files as a unit's evidence, set at the owner, off the screen's thread. Raises Refusal or Cancelled."""

    def work(progress: Progress) -> list[Attached]:
        def step(done: int, total: int, text: str) -> None:
            progress.step(done // _KILOBYTE, total // _KILOBYTE, text)

        with workspace.beside() as beside:
            return attach_files(beside, unit_id, paths, owner, step)

    return tasks.run(parent, "Đang chép tài liệu", work)


def open_file(parent: QWidget, workspace: Workspace, evidence: Evidence) -> None:
    """Open a copy of a document's file, made off the screen's thread, with the system's own program.

    Raises Refusal when there is no such file or program, Cancelled when the person stopped the copying.
    """

    def work(progress: Progress) -> Path:
        return open_copy(workspace, evidence, lambda done, total: progress.step(done // _KILOBYTE, total // _KILOBYTE))

    path = tasks.run(parent, "Đang mở tài liệu", work)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise Refusal(f"Máy này không có chương trình mở tệp {path.suffix}.", f"Bản xem tạm đã chép tại {path}.")
