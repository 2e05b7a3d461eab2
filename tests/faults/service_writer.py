"""Two desks at work until the program is killed: ``python -m tests.faults.service_writer FOLDER STEP``.

Each step enters a unit on the gathering desk, a person, a figure and a fact on the unit's desk, sends the package of
the period to the stick and takes it in; each deed is told once it is confirmed. A step done again changes nothing but
the package.
"""

import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.scores import Entry, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.desk.folders import make_desk
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_steps import Taken, withdraw
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.services.work.work import sent, to_council

RESOURCES = Path(__file__).parents[2] / "resources"
PERIOD = "2026"
CODES = ("1.4", "2.1", "3.3")
HOME = Unit(id=UUID(int=1), code="DM", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
DEEDS: tuple[str, ...] = ("unit", "person", "entry", "fact", "send", "receive")


def unit(step: int) -> Unit:
    return Unit(id=uuid5(NAMESPACE_OID, f"u{step}"), code=f"U{step}", name=f"UBND xã số {step}", kind=UnitKind.COMMUNE)


def person(step: int) -> Person:
    return Person(
        id=uuid5(NAMESPACE_OID, f"p{step}"),
        unit_id=HOME.id,
        full_name=f"Y Hà {step}",
        honorific=Honorific.MS,
        employment=Employment.CADRE,
    )


def entries(step: int) -> dict[str, Decimal]:
    """The numerators after a step, by code."""
    steps = range(max(1, step - len(CODES) + 1), step + 1)
    return {CODES[each % len(CODES)]: Decimal(each) for each in steps}


def fact(step: int) -> TypedFact:
    return TypedFact(
        id=uuid5(NAMESPACE_OID, "fact"),
        subject=Subject.COLLECTIVE,
        subject_id=HOME.id,
        period=PERIOD,
        name="reports_late",
        value=str(step),
        source=f"Báo cáo số {step}",
    )


def make_desks(folder: Path) -> None:
    """``tong-hop``, ``don-vi`` with a sheet and a nomination, and the stick ``usb`` between them."""
    catalogue, stick = Catalogue(RESOURCES), folder / "usb"
    stick.mkdir(parents=True)
    gathering = make_desk(folder / "tong-hop", catalogue, lambda made: set_up_gathering(made, "Sở Nội vụ", "X"))
    starter = make_starter_file(gathering, save_unit(gathering, HOME), stick).read_bytes()
    gathering.close()
    desk = make_desk(folder / "don-vi", catalogue, lambda made: set_up_from_starter(made, starter, "X"))
    make_scoresheet(desk, HOME.id, "QD766-2022", PERIOD)
    nomination = Nomination(
        id=UUID(int=2),
        award="bk-tinh.tap-the.nam",
        subject=Subject.COLLECTIVE,
        subject_id=HOME.id,
        period=PERIOD,
        considered_on=date(2026, 3, 1),
        achievement="Thành tích",
    )
    to_council(desk, save_nomination(desk, nomination))
    desk.close()


def enter(desk: Workspace, step: int) -> None:
    """Figures of one leaf; a sheet that was sent is taken back first."""
    (sheet,) = desk.find(Scoresheet)
    if sheet.state is SheetState.LOCKED:
        withdraw(desk, sheet, Taken(desk.local_day(), "Sửa số liệu"))
    figures = Entry(numerator=Decimal(step), denominator=Decimal(10**9))
    save_entry(desk, sheet, CODES[step % len(CODES)], figures)


def tell(desk: Workspace, step: int) -> None:
    """A fact; nominations that were sent are taken back first."""
    sent = desk.find(Nomination, state=NominationState.SENT)
    if sent:
        take_step(desk, sent, NominationState.COUNCIL, Told("Sửa số liệu"))
    save_fact(desk, fact(step))


def deeds(gathering: Workspace, desk: Workspace, stick: Path, step: int) -> dict[str, Callable[[], object]]:
    """What a step does, in order."""
    deed: dict[str, Callable[[], object]] = {
        "unit": lambda: save_unit(gathering, unit(step)),
        "person": lambda: save_person(desk, person(step)),
        "entry": lambda: enter(desk, step),
        "fact": lambda: tell(desk, step),
        "send": lambda: sent(desk, stick, PERIOD),
        "receive": lambda: receive_file(gathering, max(stick.glob("DM-*.tdkt")), dry_run=False),
    }
    return deed


def work(folder: Path, step: int) -> None:
    catalogue = Catalogue(RESOURCES)
    gathering = open_workspace(folder / "tong-hop", catalogue)
    desk = open_workspace(folder / "don-vi", catalogue)
    while True:
        for name, do in deeds(gathering, desk, folder / "usb", step).items():
            do()
            sys.stdout.write(f"{name} {step}\n")  # one write: a kill never parts the line
            sys.stdout.flush()
        step += 1


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
