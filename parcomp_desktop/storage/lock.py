"""One program at a time in a workspace: an operating-system lock that ends with the process."""

import sys
from pathlib import Path
from typing import IO

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.errors import writing

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock(folder: Path) -> IO[bytes]:
    """Lock a workspace; closing the returned file frees it.

    Raises Refusal when another program holds it or the folder can't be written.
    """
    path = folder / "workspace.lock"
    with writing(path):
        file = path.open("ab")
    try:
        _take(file)
    except OSError as error:
        file.close()
        raise Refusal(
            f"Thư mục dữ liệu {folder} đang được một cửa sổ khác của chương trình dùng.",
            "Chuyển sang cửa sổ đó, hoặc đóng nó rồi mở lại.",
        ) from error
    return file
