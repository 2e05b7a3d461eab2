"""What is imported is the same on both sides, or the comparison says nothing."""

from pathlib import Path

from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.workspace import open_workspace
from parcomp_desktop.storage.codec import to_row
from tests.benchmarks.bench_imports import PACKAGE, imported, inserted, prepare, scores, sheets


def test_both_write_the_same_scores(tmp_path: Path, catalogue: Catalogue):
    for folder in ("gói", "dòng"):
        (tmp_path / folder).mkdir()
        prepare(tmp_path / folder, 2, 30)
    ours = open_workspace(tmp_path / "gói" / "tong-hop", catalogue)
    bare = open_workspace(tmp_path / "dòng" / "tong-hop", catalogue)
    assert imported(ours, tmp_path / "gói" / PACKAGE) == 62
    filled = sheets(2)
    inserted(bare, {Scoresheet: [*map(to_row, filled)], ScoreEntry: [*map(to_row, scores(filled, 30))]})
    told = [
        sorted((each.code, each.numerator, each.denominator) for each in it.find(ScoreEntry)) for it in (ours, bare)
    ]
    ours.close()
    bare.close()
    assert told[0] == told[1]
    assert len(told[0]) == 60
