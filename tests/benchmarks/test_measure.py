"""A benchmark times the work alone, and says so when a peer isn't there."""

import importlib
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import line
from tests.benchmarks.measure import Row, Run, once, whole

PYTHON = Path(sys.executable)


def slow_to_prepare() -> Callable[[], object]:
    time.sleep(0.3)
    return lambda: time.sleep(0.1)


def of_an_absent_peer() -> Callable[[], object]:
    return importlib.import_module("no_such_peer").work


def of_our_own_missing_module() -> Callable[[], object]:
    return importlib.import_module("parcomp_desktop.no_such_module").work


def test_only_the_work_is_timed_not_its_preparation():
    run = once(slow_to_prepare, PYTHON)
    assert run
    assert 0.1 <= run.seconds < 0.3


def test_a_whole_process_is_timed_from_its_start():
    run = whole(slow_to_prepare, PYTHON)
    assert run
    assert run.seconds >= 0.4


def test_an_absent_peer_is_not_measured():
    assert once(of_an_absent_peer, PYTHON) is None
    assert "not measured" in line(Row("label", Run(1.0, 20.0), None))


def test_a_missing_module_of_ours_is_an_error():
    with pytest.raises(subprocess.CalledProcessError):
        once(of_our_own_missing_module, PYTHON)


def test_the_ratio_is_ours_to_the_peers():
    assert "0.25×" in line(Row("label", Run(1.0, None), Run(4.0, None)))
