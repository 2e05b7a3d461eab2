"""The demo: a unit desk, a gathering desk and everything that passes between them in one round of scores and awards."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.demo.council import begin_round, end_round
from parcomp_desktop.services.demo.data import DemoData, demo_data
from parcomp_desktop.services.demo.gathering import (
    appraise_first,
    appraise_nominations,
    appraise_second,
    decide,
    pass_at_gathering,
    prepare,
)
from parcomp_desktop.services.demo.register import keep_register
from parcomp_desktop.services.demo.unit import nominate, note_announced, pass_at_unit, score, set_up
from parcomp_desktop.services.exchange.contents.answers import DECISIONS
from parcomp_desktop.services.exchange.contents.appraisals import APPRAISALS
from parcomp_desktop.services.exchange.contents.guidance import DESKS
from parcomp_desktop.services.exchange.contents.nominations import NOMINATIONS
from parcomp_desktop.services.exchange.contents.scores import SCORES
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.sending import send
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
    (scores,) = send(unit_desk, data.period, folder, codes=[SCORES.code])
    unit_desk.clock = gathering.clock = _on(days.received)
    came = _brought(unit_desk, gathering, scores)
    gathering.clock = _on(days.first_round)
    appraise_first(gathering, data)
    unit_desk.clock = gathering.clock = _on(days.second_round)
    appraise_second(gathering, data)
    went = _sent_down(gathering, unit_desk, data, folder, APPRAISALS.code)
    return [starter, *came, *went, *_awards(gathering, unit_desk, data, folder)]


def _awards(gathering: Workspace, unit_desk: Workspace, data: DemoData, folder: Path) -> list[Path]:
    days = data.days
    unit_desk.clock = gathering.clock = _on(days.rounds_made)
    note_announced(unit_desk, data)
    begin_round(unit_desk, data.unit_council)
    begin_round(gathering, data.gathering_council)
    unit_desk.clock = _on(days.nominated)
    nominate(unit_desk, data)
    unit_desk.clock = _on(data.unit_council.meeting.held_on)
    pass_at_unit(unit_desk, data)
    unit_desk.clock = _on(days.sent)
    (sent,) = send(unit_desk, data.period, folder, codes=[SCORES.code, NOMINATIONS.code])
    unit_desk.clock = gathering.clock = _on(days.nominations_received)
    came = _brought(unit_desk, gathering, sent)
    gathering.clock = _on(days.nominations_appraised)
    appraise_nominations(gathering)
    gathering.clock = _on(data.gathering_council.meeting.held_on)
    pass_at_gathering(gathering, data)
    gathering.clock = _on(days.decided)
    made = decide(gathering, data, folder)
    keep_register(gathering, data)
    unit_desk.clock = gathering.clock = _on(days.rounds_closed)
    end_round(unit_desk, data.unit_council)
    end_round(gathering, data.gathering_council)
    went = _sent_down(gathering, unit_desk, data, folder, DECISIONS.code)
    return [*came, *went, *made]


def _sent_down(gathering: Workspace, unit_desk: Workspace, data: DemoData, folder: Path, code: str) -> list[Path]:
    (unit,) = gathering.find(Unit, code=data.unit_code)
    (answer,) = send(gathering, data.period, folder, unit, codes=[code, DESKS.code])
    return _brought(gathering, unit_desk, answer)


def _brought(sender: Workspace, reader: Workspace, file: Path) -> list[Path]:
    """A package read by whom it is for, and its receipt by who sent it."""
    receipt = Path(receive_file(reader, file, dry_run=False).receipt or "")
    receive_file(sender, receipt, dry_run=False)
    return [file, receipt]


def _on(day: date) -> Callable[[], datetime]:
    return lambda: noon(day)


def _refuse_used(folder: Path) -> None:
    try:
        used = folder.exists() and any(folder.iterdir())
    except OSError as error:
        raise Refusal(f"Không dùng được {folder} làm thư mục.", "Chọn một thư mục mới cho dữ liệu mẫu.") from error
    if used:
        raise Refusal(f"Thư mục {folder} không trống.", "Chọn một thư mục mới cho dữ liệu mẫu.")
