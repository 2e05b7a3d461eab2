"""What is ranked and scored is the same on both sides, or the comparison says nothing."""

from pathlib import Path

import pytest

from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.workspace import open_workspace
from tests.benchmarks.bench_rankings import (
    YEARS,
    entries,
    indicator_set,
    prepare,
    queried,
    ranked,
    reckoned,
    scored,
    sheet,
)


def test_the_bare_loop_comes_to_the_same_totals():
    sheets = [sheet(number) for number in range(300)]
    rules = indicator_set()
    assert {len(indicator_set().indicators), len(sheets[0])} == {40}
    assert scored(rules, [entries(each) for each in sheets]) == reckoned(sheets)


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    prepare(tmp_path, 60)
    return tmp_path


def test_the_window_query_comes_to_the_same_places_and_changes(prepared: Path, catalogue: Catalogue):
    workspace = open_workspace(prepared / "tong-hop", catalogue)
    ours = sorted(ranked(workspace, YEARS))
    workspace.close()
    assert ours == sorted(queried(prepared / "scores.sqlite"))
    assert len(ours) == 60 * 8
    assert len({line.change for line in ours}) > 20
