"""A certificate in the system's own viewer: a copy, never the kept bytes themselves; noted in the register."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import RegisterEvent
from parcomp_desktop.services.documents.issuing import save_copy
from parcomp_desktop.services.printing.certificates import required_certificate
from parcomp_desktop.services.proofs.opening import new_place
from parcomp_desktop.services.registry.events import log_copy
from parcomp_desktop.services.workspace import Workspace


def open_certificate(workspace: Workspace, award: Award) -> None:
    """Open a copy of the certificate that stands, from where it may be printed as well.

    Raises Refusal when there is none, it is gone or altered, or the system has no viewer.
    """
    issued = required_certificate(workspace, award)
    target = new_place() / issued.file_name
    save_copy(workspace, issued, target)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
        raise Refusal("Máy này không có trình xem tệp PDF.", "Lưu bản sao rồi mở ở máy khác, hoặc in từ đây.")
    log_copy(workspace, award, RegisterEvent.OPENED)
