"""An issued file in the system's own viewer: a copy, never the kept bytes themselves."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.documents.issuing import save_copy
from parcomp_desktop.services.proofs.opening import new_place
from parcomp_desktop.services.workspace import Workspace


def open_issued(workspace: Workspace, issued: IssuedFile) -> None:
    """Open a copy of an issued file. Raises Refusal when it is gone or altered, or the system has no viewer."""
    target = new_place() / issued.file_name
    save_copy(workspace, issued, target)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
        raise Refusal("Máy này không có trình xem tệp PDF.", "Lưu bản sao rồi mở ở máy khác, hoặc in từ đây.")
