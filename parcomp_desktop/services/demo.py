"""The demo: a unit desk, a gathering desk and everything that passes between them in one round of scores and awards."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.demo_council import begin_round
from parcomp_desktop.services.demo_data import DemoData, demo_data
from parcomp_desktop.services.demo_gathering import appraise_first, appraise_second, consider, decide, prepare
from parcomp_desktop.services.demo_register import keep_register
from parcomp_desktop.services.demo_unit import nominate, score, set_up
from parcomp_desktop.services.packages import preview, receive, send
from parcomp_desktop.services.workspace import Workspace, make_workspace

UNIT_FOLDER = "don-vi"
GATHERING_FOLDER = "tong-hop"


def make_demo(resources: Path, folder: Path) -> list[Path]:
    """Play one round in a new folder, each part on its own day; returns the files that it made.

    Raises Refusal when the folder isn't empty or can't be written.
    """
    _refuse_used(folder)
    data = demo_data(resources)
    catalogue = Catalogue(resources)
    gathering = make_workspace(folder / GATHERING_FOLDER, catalogue)
    unit_desk = make_workspace(folder / UNIT_FOLDER, catalogue)
    try:
        made = _play(gathering, unit_desk, data, folder)
    finally:
        unit_desk.close()
        gathering.close()
    return [folder / GATHERING_FOLDER, folder / UNIT_FOLDER, *made]


def _play(gathering: Workspace, unit_desk: Workspace, data: DemoData, folder: Path) -> list[Path]:
    days = data.days
    gathering.clock = _on(days.begins)
    starter = prepare(gathering, data, folder)
    unit_desk.clock = _on(days.self_score_sent)
    set_up(unit_desk, data, starter)
    score(unit_desk, data)
    scores = send(unit_desk, data.period, folder)
    gathering.clock = _on(days.received)
    receive(gathering, preview(gathering, scores))
    gathering.clock = _on(days.first_round)
    appraise_first(gathering, data)
    gathering.clock = _on(days.second_round)
    appraise_second(gathering, data)
    unit_desk.clock = _on(days.nominated)
    nominate(unit_desk, data)
    nominations = send(unit_desk, data.period, folder)
    gathering.clock = _on(days.considered)
    award_round = begin_round(gathering, data, data.gathering_council)
    receive(gathering, preview(gathering, nominations))
    consider(gathering, data, award_round)
    gathering.clock = _on(days.decided)
    made = decide(gathering, data, folder)
    keep_register(gathering, data, award_round)
    return [starter, scores, nominations, *made]


def _on(day: date) -> Callable[[], datetime]:
    return lambda: noon(day)


def _refuse_used(folder: Path) -> None:
    try:
        used = folder.exists() and any(folder.iterdir())
    except OSError as error:
        raise Refusal(f"Không dùng được {folder} làm thư mục.", "Chọn một thư mục mới cho dữ liệu mẫu.") from error
    if used:
        raise Refusal(f"Thư mục {folder} không trống.", "Chọn một thư mục mới cho dữ liệu mẫu.")
