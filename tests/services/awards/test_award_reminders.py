"""What award rounds wait for, on the list of what is to be done."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import NominationState
from parcomp_desktop.domain.rounds import RoundMilestone
from parcomp_desktop.services.awards.reminders import round_reminders
from parcomp_desktop.services.awards.rounds import close_round, save_round
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.desk.todo import tasks
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.awards.award_cases import nomination_of, published, unit_of
from tests.services.awards.round_cases import DISTRICT_DAY, put, saved
from tests.services.scoring.sheet_cases import clock_on

TODAY = date(2025, 3, 10)
REACHED = tuple(RoundMilestone(code=code, on=TODAY) for code in ("so-ket", "tinh-cong-bo-huyen", "huyen-cong-bo-xa"))


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    """A gathering desk on a day before the round is considered."""
    workspace = make_workspace(tmp_path / "ban", catalogue, clock_on(TODAY))
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    yield workspace
    workspace.close()


def whats(workspace: Workspace) -> list[str]:
    return [reminder.what for reminder in round_reminders(workspace)]


def test_the_newest_published_year_wants_a_round_until_it_has_one(desk: Workspace):
    assert whats(desk) == []
    unit = unit_of(desk, "UBND xã Đăk Mar", "X01")
    published(desk, unit, 2023, "90")
    published(desk, unit, 2024, "91")
    assert whats(desk) == ["Lập đợt xét “Xét khen thưởng năm 2024”"]
    assert [task.place for task in tasks(desk) if task.what == whats(desk)[0]] == ["rounds"]
    saved(desk)
    assert whats(desk) == []


@pytest.mark.parametrize(
    ("due_on", "words"),
    [
        (date(2025, 3, 9), "Quá hạn nhận hồ sơ khen thưởng 1 ngày (hạn 09/03/2025)"),
        (TODAY, "Đến hạn nhận hồ sơ khen thưởng hôm nay (10/03/2025)"),
        (date(2025, 3, 17), "Sắp đến hạn nhận hồ sơ khen thưởng: còn 7 ngày (hạn 17/03/2025)"),
        (date(2025, 3, 18), ""),
    ],
)
def test_the_day_for_dossiers_is_told_from_a_week_before(desk: Workspace, due_on: date, words: str):
    saved(desk, due_on=due_on)
    assert whats(desk) == [words] * bool(words)


def test_once_every_milestone_is_reached_it_is_time_to_sweep_until_somebody_is_proposed(desk: Workspace):
    ahead = replace(REACHED[0], on=date(2025, 3, 11))
    award_round = saved(desk, milestones=(ahead, *REACHED[1:]))
    assert whats(desk) == []
    save_round(desk, replace(award_round, milestones=REACHED))
    assert whats(desk) == ["Rà soát và lập đề nghị của đợt xét “Xét khen thưởng năm 2024”"]
    unit = unit_of(desk, "UBND xã Đăk Mar", "X01")
    nomination = replace(nomination_of(unit, on=DISTRICT_DAY), round_id=award_round.id)
    put(desk, nomination)
    assert whats(desk) == []
    put(desk, replace(nomination, state=NominationState.DECIDED))
    close_round(desk, award_round)
    assert whats(desk) == []


def test_milestones_that_nobody_told_by_the_day_are_asked_for(desk: Workspace):
    saved(desk, on=TODAY, milestones=REACHED[:1])
    found = next(round_reminders(desk))
    assert found.what == "Ghi mốc của đợt xét “Xét khen thưởng năm 2024”"
    assert "UBND tỉnh công bố điểm" in found.detail
    assert "sơ kết" not in found.detail


def test_a_closed_round_wants_nothing(desk: Workspace):
    award_round = saved(desk, on=TODAY, due_on=date(2025, 3, 1))
    assert len(whats(desk)) == 2
    close_round(desk, award_round)
    assert whats(desk) == []
