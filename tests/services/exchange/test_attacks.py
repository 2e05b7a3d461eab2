"""A gathering desk reads whatever comes: each attack is refused with its cause, and leaves the desk as it was."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.exchange.content import unpack
from parcomp_desktop.exchange.envelope import inspect, unseal
from parcomp_desktop.exchange.outcomes import TEXTS, PackageRefused, ReadOutcome
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.peers import gathering_peer
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import TABLES
from tests.conftest import gathering_in, unit_desk_in
from tests.services.exchange.attacks import ATTACKS, Target
from tests.services.proofs.evidence_cases import attached, written
from tests.services.work.work import (
    PERSON_AWARD,
    add_person,
    add_sheet,
    forge,
    nominate,
    said,
    second_desk,
    sent,
    to_council,
    withdraw_sheet,
)

EACH = 500 // len(ATTACKS) + 1
EACH_LONG = 10_000 // len(ATTACKS) + 1


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, unused: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    """A gathering desk."""
    desk = gathering_in(tmp_path_factory.mktemp("tan-cong"), unused, catalogue)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def target(desk: Workspace, unused: Path) -> Iterator[Target]:
    """The second package of a unit's desk, whose first one was read; another unit is still awaited."""
    folder = desk.folder.parent
    unit_desk = unit_desk_in(folder, unused, desk)
    add_sheet(unit_desk)
    to_council(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    attached(unit_desk, written(folder, "Báo cáo.pdf"))
    first = sent(unit_desk, folder)
    receive_file(desk, first, dry_run=False)
    withdraw_sheet(unit_desk)
    data = sent(unit_desk, folder).read_bytes()
    awaited = save_unit(desk, Unit(id=uuid4(), code="X09", name="UBND xã Ngọk Réo", kind=UnitKind.COMMUNE))
    yield Target(
        data=data,
        label=inspect(data).label,
        parts=unpack(unseal(data, own_keys(desk))).parts,
        keys=own_keys(unit_desk),
        sealing_key=gathering_peer(unit_desk).sealing_key,
        read=first.read_bytes(),
        read_id=inspect(first.read_bytes()).label.package_id,
        starter=make_starter_file(desk, awaited, folder).read_bytes(),
        awaited=awaited.id,
    )
    unit_desk.close()


def everything(desk: Workspace) -> list[object]:
    """All records, the journal and every file of a desk."""
    files = sorted(path.relative_to(desk.folder).as_posix() for path in desk.folder.rglob("*") if path.is_file())
    return [desk.journal(), files, *(desk.find(kind) for kind in TABLES)]


def ending(desk: Workspace, path: Path) -> tuple[ReadOutcome, str]:
    """How reading a file ended, and what was told; an error of any other kind fails the test."""
    try:
        taken = receive_file(desk, path, dry_run=False)
    except PackageRefused as refused:
        return refused.outcome, refused.what
    return ReadOutcome(taken.outcome), taken.text


def withstand(desk: Workspace, target: Target, name: str, times: int) -> None:
    before, path = everything(desk), desk.folder.parent / "gói.tdkt"
    for seed in range(times):
        attack = ATTACKS[name](Random(seed), target)
        path.write_bytes(attack.data)
        outcome, told = ending(desk, path)
        assert (seed, outcome) == (seed, attack.outcome)
        assert TEXTS[outcome].what in told
        assert attack.cause in told
    assert everything(desk) == before


@pytest.mark.parametrize("name", ATTACKS)
def test_500_attacks_are_refused_each_with_its_cause_and_change_nothing(desk: Workspace, target: Target, name: str):
    withstand(desk, target, name, EACH)


@pytest.mark.long
@pytest.mark.parametrize("name", ATTACKS)
def test_10000_attacks_are_refused_each_with_its_cause_and_change_nothing(desk: Workspace, target: Target, name: str):
    withstand(desk, target, name, EACH_LONG)


def test_the_package_that_was_attacked_is_itself_readable(desk: Workspace, target: Target, tmp_path: Path):
    path = tmp_path / "gói.tdkt"
    path.write_bytes(target.data)
    told = receive_file(desk, path, dry_run=True)
    assert (told.outcome, told.effects["new"] + told.effects["changed"]) == ("readable", 0)


def test_no_unit_takes_the_place_of_another_units_package_in_the_log(
    gathering: Workspace, unit_desk: Workspace, tmp_path: Path
):
    """Ids of packages are there to be read on the stick."""
    add_sheet(unit_desk)
    first = sent(unit_desk, tmp_path)
    receive_file(gathering, first, dry_run=False)
    other = second_desk(gathering, tmp_path)
    add_sheet(other)
    log = gathering.find(PackageRecord)
    for record in log:
        path = forge(other, said(other), tmp_path / "x.tdkt", package_id=record.id)
        with pytest.raises(PackageRefused, match="mã của một gói khác") as refused:
            receive_file(gathering, path, dry_run=False)
        assert refused.value.outcome is ReadOutcome.CONTENT_WRONG
    assert {each.direction for each in log} == set(Direction)
    assert gathering.find(PackageRecord) == log
    other.close()
