"""A round belongs to its desk: a nomination arrives without the sender's and keeps that of the receiver."""

from pathlib import Path

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.services.packages import preview, receive, send
from parcomp_desktop.services.sweeps import nominate, sweep
from parcomp_desktop.services.workspace import Workspace
from tests.services.round_cases import put, saved
from tests.services.work import PERIOD, add_person


def test_a_round_stays_on_its_desk(gathering: Workspace, unit_desk: Workspace, tmp_path: Path):
    add_person(unit_desk)
    own = saved(unit_desk, "gk-huyen", name="Đợt xét của xã")
    lines = [line for line in sweep(unit_desk, own) if line.nominee.label.startswith("Nguyễn")]
    nominate(unit_desk, own, lines)
    receive(gathering, preview(gathering, send(unit_desk, PERIOD, tmp_path)))
    received = gathering.find(Nomination)
    assert [(each.round_id, each.state) for each in received] == [(None, NominationState.RECEIVED)]
    assert [each.round_id for each in unit_desk.find(Nomination)] == [own.id]
    theirs = saved(gathering, "gk-huyen", name="Đợt xét của huyện")
    put(gathering, replace(received[0], round_id=theirs.id))
    receive(gathering, preview(gathering, send(unit_desk, PERIOD, tmp_path)))
    assert [each.round_id for each in gathering.find(Nomination)] == [theirs.id]
