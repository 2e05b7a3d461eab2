"""What the gathering desk does in the demo."""

from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.awards.nomination_steps import take_step
from parcomp_desktop.services.demo.council import meet
from parcomp_desktop.services.demo.data import DemoData
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.documents.office_papers import issue_paper
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.papers import ranking_paper
from parcomp_desktop.services.ranking.rankings import published_ranking, save_published
from parcomp_desktop.services.registry.register import entries_of
from parcomp_desktop.services.scoring.appraisals import LeafMark, fill_marks, save_marks
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import Taken, finish_first_round, finish_second_round
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

_SOURCE = "Số liệu minh hoạ"


def prepare(gathering: Workspace, data: DemoData, folder: Path) -> Path:
    """Write the units and what was published for them; returns the starter file of the unit that works."""
    set_up_gathering(gathering, data.agency, data.place)
    for each in data.units:
        unit = save_unit(gathering, Unit(id=uuid4(), code=each.code, name=each.name, kind=each.kind))
        for year, points in each.published.items():
            index = PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=points, source=_SOURCE)
            save_published(gathering, index)
    return make_starter_file(gathering, gathering.find(Unit, code=data.unit_code)[0], folder)


def appraise_first(gathering: Workspace, data: DemoData) -> None:
    """Take the self-score over; what is the appraiser's own to give has its reason."""
    sheet = gathering.find(Scoresheet, set_code=data.par_set_code)[0]
    own_points = {code: LeafMark(each, comment="Theo hồ sơ đã kiểm tra") for code, each in data.appraised.items()}
    fill_marks(gathering, sheet, 1, open_scoresheet(gathering, sheet).score.leaves)
    save_marks(gathering, sheet, 1, own_points)
    finish_first_round(gathering, sheet, Taken(data.days.first_round))


def appraise_second(gathering: Workspace, data: DemoData) -> None:
    """Take the first round over and add the survey; publishing is left to the officer."""
    sheet = gathering.find(Scoresheet, set_code=data.par_set_code)[0]
    fill_marks(gathering, sheet, 2, {})
    save_marks(gathering, sheet, 2, {code: LeafMark(each) for code, each in data.survey_points.items()})
    finish_second_round(gathering, sheet, Taken(data.days.second_round))


def appraise_nominations(gathering: Workspace) -> None:
    """Find what the unit sent in order."""
    take_step(gathering, gathering.find(Nomination), NominationState.APPRAISED)


def pass_at_gathering(gathering: Workspace, data: DemoData) -> None:
    """Put the appraised nominations to the council, which passes them, and submit them to the chairman."""
    take_step(gathering, gathering.find(Nomination), NominationState.COUNCIL)
    meet(gathering, data.gathering_council, data.gathering_council.meeting, gathering.find(Nomination))
    take_step(gathering, gathering.find(Nomination), NominationState.SUBMITTED)


def decision_of(gathering: Workspace, data: DemoData) -> AwardDecision:
    """The decision with what the round says of it."""
    award_round = gathering.get(AwardRound, data.gathering_council.award_round.id)
    return replace(data.decision, round_id=award_round.id, legal_bases=award_round.legal_bases, fund=award_round.fund)


def decide(gathering: Workspace, data: DemoData, folder: Path) -> list[Path]:
    """Decide every nomination, make certificates and the ranking; returns the copies in the folder."""
    nominations = sorted(gathering.find(Nomination), key=lambda each: each.subject)
    record_decision(gathering, decision_of(gathering, data), nominations, {})
    entries = entries_of(gathering, decision_id=data.decision.id)
    issued = [issue_certificate(gathering, entry.award) for entry in entries]
    paper = ranking_paper(gathering, published_ranking(gathering, int(data.period)))
    issued.append(issue_paper(gathering, paper, paper.preset))
    paths = [folder / file.file_name for file in issued]
    for file, path in zip(issued, paths, strict=True):
        write_whole(path, gathering.read(file.sha256))
    return paths
