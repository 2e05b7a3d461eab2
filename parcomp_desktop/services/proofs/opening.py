"""Looking at evidence: a verified copy in a temporary folder, never the kept bytes themselves."""

import stat
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.proofs.files import checked_size, safe_name
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage import attachments


def open_copy(
    workspace: Workspace, evidence: Evidence, step: Callable[[int, int], None] = lambda _done, _total: None
) -> Path:
    """Copy a document's verified bytes to a read-only file under its own name and return the file.

    ``step`` is told how many bytes of how many are copied; what it raises ends the copying. The copies go when the
    program ends. Raises Refusal for a reference, for a file that is gone or altered, and for one that came with a
    package and isn't a kind that is taken.
    """
    if not evidence.sha256:
        raise Refusal(
            f"“{evidence.title}” là tham chiếu, không có tệp kèm theo.", "Tìm bản giấy theo số, ngày và nơi ban hành."
        )
    target = new_place() / safe_name(evidence.file_name)
    attachments.copy_out(workspace.folder, evidence.sha256, target, lambda done: step(done, evidence.size))
    try:
        checked_size(target)
    except Refusal:
        target.unlink()
        raise
    target.chmod(stat.S_IREAD)
    return target


def new_place() -> Path:
    """A new folder for each copy that is looked at: an older one may be open in another program."""
    try:
        return Path(mkdtemp(dir=_folder().name))
    except OSError as error:
        raise Refusal("Không tạo được bản xem tạm của tài liệu.", "Giải phóng ổ đĩa hệ thống rồi thử lại.") from error


@cache
def _folder() -> TemporaryDirectory[str]:
    """One for the run of the program; only this person may look into it."""
    return TemporaryDirectory(prefix="tai-lieu-", ignore_cleanup_errors=True)
