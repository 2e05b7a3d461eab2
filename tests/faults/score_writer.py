"""A unit's desk at work on its scores until it is killed: ``python -m tests.faults.score_writer FOLDER STEP``.

Each step registers the cases of a month, locks the sheet and takes it back in turn, brings an indicator set from its
workbook, and attaches evidence; each deed is told once it is confirmed.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.desk.folders import make_desk
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.proofs.evidence import Owner, attach_files
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import Taken, lock, unlock
from parcomp_desktop.services.sets.files import bring_set_file, write_set_file
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.workspace import Workspace, open_workspace

RESOURCES = Path(__file__).parents[2] / "resources"
SET, PERIOD, MONTH = "QD766-2022", "2024-01", "2024-01"
BOUND = ("4.4", "5.4")
HOME = Unit(id=UUID(int=1), code="DM", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
DEEDS: tuple[str, ...] = ("cases", "turn", "set", "evidence")
DAY = Taken(date(2024, 12, 1), "Đính chính", "Công văn số 3")


def brought(step: int, catalogue: Catalogue) -> IndicatorSet:
    """The set that a step brings."""
    return replace(catalogue.indicator_sets[SET], code=f"BO-{step}", replaces="")


def paper(step: int) -> bytes:
    """What a step attaches."""
    return b"%PDF-1.7\n" + f"{step} ".encode() * 20_000


def make_scored_desk(folder: Path) -> None:
    """A desk with a unit and its sheet."""
    desk = make_desk(folder / "ban", Catalogue(RESOURCES), lambda made: set_up_gathering(made, "Sở Nội vụ", "X"))
    save_unit(desk, HOME)
    make_scoresheet(desk, HOME.id, SET, PERIOD)
    desk.close()


def register(desk: Workspace, step: int) -> None:
    """The month's cases: 1000, ``step`` of them online and as many paid so."""
    kept = case_records(desk, HOME.id).get(MONTH) or CaseStatistics(id=uuid4(), unit_id=HOME.id, month=MONTH)
    online, rest = step % 1000, 1000 - step % 1000
    counted = replace(kept, online=online, in_person=rest, by_post=0, with_fee=1000, paid_online=online)
    enter_cases(desk, [counted])


def turn(desk: Workspace) -> None:
    """Lock the sheet, or open it again."""
    (sheet,) = desk.find(Scoresheet)
    if sheet.state is SheetState.LOCKED:
        unlock(desk, sheet, DAY)
    else:
        lock(desk, sheet, DAY, even_incomplete=True)


def bring(desk: Workspace, folder: Path, step: int) -> None:
    """A set from its workbook."""
    path = folder / f"bo-{step}.xlsx"
    path.unlink(missing_ok=True)
    write_set_file(path, brought(step, desk.catalogue))
    bring_set_file(desk, path)


def attach(desk: Workspace, folder: Path, step: int) -> None:
    """A file to the sheet's first leaf, and the proof of it."""
    (sheet,) = desk.find(Scoresheet)
    path = folder / f"minh-chung-{step}.pdf"
    path.write_bytes(paper(step))
    if sheet.state is SheetState.ENTERING:
        attach_files(desk, HOME.id, [path], Owner(sheet.id, HOME.id, "1.1"))


def deeds(desk: Workspace, folder: Path, step: int) -> dict[str, Callable[[], object]]:
    """What a step does, in order."""
    return {
        "cases": lambda: register(desk, step),
        "turn": lambda: turn(desk),
        "set": lambda: bring(desk, folder, step),
        "evidence": lambda: attach(desk, folder, step),
    }


def work(folder: Path, step: int) -> None:
    desk = open_workspace(folder / "ban", Catalogue(RESOURCES))
    while True:
        for name, do in deeds(desk, folder, step).items():
            do()
            sys.stdout.write(f"{name} {step}\n")  # one write: a kill never parts the line
            sys.stdout.flush()
        step += 1


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
