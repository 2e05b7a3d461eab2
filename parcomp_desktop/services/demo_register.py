"""What happens to the demo's register after the decision: each thing on its own day."""

from datetime import date
from uuid import uuid4

from msgspec.structs import asdict, replace

from parcomp_desktop.domain.awards import Award, Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.decisions import record_decision
from parcomp_desktop.services.demo_data import DemoData
from parcomp_desktop.services.demo_gathering import consider
from parcomp_desktop.services.earlier_awards import known, matches, save_earlier_award
from parcomp_desktop.services.issuing import issue_certificate
from parcomp_desktop.services.nominations import save_nomination
from parcomp_desktop.services.register_events import Corrected, Correction, Happening, correct_award, void_award
from parcomp_desktop.services.workspace import Workspace


def keep_register(gathering: Workspace, data: DemoData, award_round: AwardRound) -> None:
    """Void a decision's number and decide again, correct a certificate, write down awards from elsewhere."""
    told = data.register
    _on(gathering, told.wrong_on)
    proposed = _propose(gathering, data, award_round)
    consider(gathering, data, award_round)
    wrong = _decide(gathering, proposed, data, told.wrong_number)
    _on(gathering, told.voided_on)
    void_award(gathering, wrong, Happening(told.voided_on, told.void_reason))
    _on(gathering, told.right_on)
    again = gathering.get(Nomination, wrong.nomination_id)
    issue_certificate(gathering, _decide(gathering, again, data, told.right_number))
    _on(gathering, told.corrected_on)
    _correct(gathering, data)
    for each in told.earlier:
        found = matches(known(gathering), each.subject, each.recipient)
        save_earlier_award(gathering, EarlierAward(id=uuid4(), subject_id=found[0], **asdict(each)))


def _on(gathering: Workspace, day: date) -> None:
    gathering.clock = lambda: noon(day)


def _propose(gathering: Workspace, data: DemoData, award_round: AwardRound) -> Nomination:
    unit = gathering.find(Unit, code=data.register.again_unit)[0]
    nomination = Nomination(
        id=uuid4(),
        award=data.register.again_award,
        subject=Subject.COLLECTIVE,
        subject_id=unit.id,
        period=award_round.period,
        considered_on=award_round.considered_on,
        round_id=award_round.id,
        achievement=data.register.again_achievement,
    )
    return save_nomination(gathering, nomination)


def _decide(gathering: Workspace, nomination: Nomination, data: DemoData, number: str) -> Award:
    decision = replace(
        data.decision, id=uuid4(), number=number, decided_on=gathering.local_day(), round_id=nomination.round_id
    )
    record_decision(gathering, decision, [nomination], {nomination.id: data.gathering_council.reason})
    return gathering.find(Award, decision_id=decision.id)[0]


def _correct(gathering: Workspace, data: DemoData) -> None:
    """What the person was awarded for, then the certificate that says so."""
    told = data.register
    award = gathering.find(Award, recipient=data.individual.full_name)[0]
    happening = Happening(told.corrected_on, told.correction_reason, told.correction_document)
    correct_award(gathering, award, Correction(Corrected.ACHIEVEMENT, told.correction), happening)
    issue_certificate(gathering, award)
