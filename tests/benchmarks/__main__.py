"""``python3 dev.py bench [NAME …]``: a table of our times and a peer's, with their ratios."""

import importlib
import sys
from pathlib import Path

from tests.benchmarks.measure import Row, Run


def shown(run: Run | None) -> str:
    if run is None:
        return f"{'not measured':>20}"
    memory = "" if run.megabytes is None else f"{run.megabytes:.0f} MB"
    return f"{run.seconds:>9.3f} s {memory:>8}"


def line(row: Row) -> str:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}×"
    return f"{row.label:<60} {shown(row.ours)} {shown(row.peer)} {ratio:>8}"


def main(peers: str, *names: str) -> None:
    """Run the benchmarks of these names, or all; ``peers`` is the Python that has the peers."""
    print(f"{'':<60} {'ours':>20} {'peer':>20} {'ratio':>8}")
    for module in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not names or module.stem.removeprefix("bench_") in names:
            for row in importlib.import_module(f"tests.benchmarks.{module.stem}").run(Path(peers)):
                print(line(row), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
