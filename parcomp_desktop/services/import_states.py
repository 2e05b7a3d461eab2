"""What an import does to each thing that a file holds."""

from enum import StrEnum


class LineState(StrEnum):
    """What taking a line over would do, in words."""

    NEW = "mới"
    CHANGED = "thay đổi"
    UNCHANGED = "không đổi"
