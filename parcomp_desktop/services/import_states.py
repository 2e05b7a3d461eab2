"""What an import does to each thing that a file holds."""

from enum import StrEnum


class LineState(StrEnum):
    """What taking a line over would do, in words."""

    NEW = "mới"
    CHANGED = "thay đổi"
    UNCHANGED = "không đổi"
    CONFLICT = "hai bên khác nhau"
    """It was changed here too, in the same field, since the file was written."""
    GONE = "đã xoá ở đây"
    """It was taken away here since the file was written."""
