"""The window."""

import ctypes
import sys

# PySide6 6.12.0 returns these without taking a reference, as if they were immortal. They are from Python 3.12 on;
# before, some 5,000 calls that return nothing end the process. So many references are never used up.
if sys.version_info < (3, 12):
    for _constant in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
