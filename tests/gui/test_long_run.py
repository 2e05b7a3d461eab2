"""The window lives through a working day."""

import subprocess
import sys

MANY_CALLS = """
import parcomp_desktop.gui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("x")
"""


def test_many_calls_of_qt_do_not_end_the_process():
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
