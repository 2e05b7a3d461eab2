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


def write_new(path: Path, content: bytes) -> None:
    """Write a file that isn't there yet.

    Raises:
        Refusal: there is such a file already, or it can't be written.
    """
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise Refusal(f"Đã có tệp {path}.", "Đặt tên khác, hoặc xoá tệp cũ nếu không cần nữa.") from error
    except OSError as error:
        raise Refusal(f"Không ghi được tệp {path}.", "Kiểm tra tên thư mục và quyền ghi rồi thử lại.") from error
