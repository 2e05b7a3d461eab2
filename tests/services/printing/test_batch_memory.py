"""Issuing many certificates takes no more memory than issuing few."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.bench_batch import few, many
from tests.benchmarks.measure import once

PYTHON = Path(sys.executable)


@pytest.mark.long
def test_two_thousand_certificates_take_no_more_memory_than_two_hundred():
    small, large = once(few, PYTHON), once(many, PYTHON)
    assert small
    assert large
    if small.megabytes and large.megabytes:
        assert large.megabytes < small.megabytes + 40
