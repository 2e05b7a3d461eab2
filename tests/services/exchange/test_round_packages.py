"""A round belongs to its desk: a nomination arrives without the sender's and keeps that of the receiver."""

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.criteria.sweeps import nominate, sweep
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.voting.meetings import all_present
from parcomp_desktop.services.voting.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.round_cases import put, saved
from tests.services.voting.council_cases import council_of, meeting_of
from tests.services.work.work import add_person, sent


def test_a_round_stays_on_its_desk(gathering: Workspace, unit_desk: Workspace, tmp_path: Path):
    add_person(unit_desk)
    own = saved(unit_desk, "gk-huyen", name="Đợt xét của xã")
    lines = [line for line in sweep(unit_desk, own) if line.nominee.label.startswith("Nguyễn")]
    made = take_step(unit_desk, nominate(unit_desk, own, lines), NominationState.COUNCIL)
    council_of(unit_desk)
    meeting = meeting_of(unit_desk, own, date(2025, 3, 1))
    all_present(unit_desk, meeting)
    enter_votes(unit_desk, meeting, {each.id: Ballots(Totals(7, 0, 0), "Hội đồng thống nhất") for each in made})
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path)))
    received = gathering.find(Nomination)
    assert [(each.round_id, each.state) for each in received] == [(None, NominationState.RECEIVED)]
    assert [each.round_id for each in unit_desk.find(Nomination)] == [own.id]
    theirs = saved(gathering, "gk-huyen", name="Đợt xét của huyện")
    put(gathering, replace(received[0], round_id=theirs.id))
    take_step(unit_desk, made, NominationState.COUNCIL, Told("Gửi lại"))
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path)))
    assert [each.round_id for each in gathering.find(Nomination)] == [theirs.id]
