"""Files that a person names."""

from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal


def read_bytes(path: Path) -> bytes:
    """The file's bytes.

    Raises:
        Refusal: it isn't there or can't be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal(f"Không đọc được tệp {path}.", "Kiểm tra tên tệp và quyền đọc rồi thử lại.") from error
