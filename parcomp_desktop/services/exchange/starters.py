"""Starter files: the gathering desk introduces itself to the desk of a unit."""

from pathlib import Path
from uuid import uuid4

from parcomp_desktop.domain.desk import DeskKind, Enrolment
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.enrolment import new_enrolment_secret
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.starter import Starter, make_starter
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.package_files import file_name, written
from parcomp_desktop.services.workspace import Workspace


def make_starter_file(workspace: Workspace, unit: Unit, folder: Path) -> Path:
    """Write the starter file of a unit: it opens the unit's desk and is worth one first package.

    Raises Refusal on a unit desk, or when the drive can't be written.
    """
    desk = workspace.require_desk(DeskKind.GATHERING)
    keys = own_keys(workspace)
    secret = new_enrolment_secret()
    starter = Starter(unit=unit, desk_id=desk.id, desk_name=desk.name, desk_keys=public_keys(keys), secret=secret)
    target = folder / file_name("khoi-tao", unit.code)
    with (
        written({target: make_starter(starter, keys, uuid4(), workspace.clock())}),
        workspace.change("starter.make", f"Cấp tệp khởi tạo cho {unit.name}", undoable=False) as change,
    ):
        change.put(Enrolment(id=unit.id, secret=secret))
    return target


def has_starter(workspace: Workspace, unit: Unit) -> bool:
    """Whether the unit was given a starter file."""
    return bool(workspace.find(Enrolment, id=unit.id))
