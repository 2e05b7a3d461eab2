"""What happens to the demo's register after the decision: each thing on its own day."""

from datetime import date
from uuid import uuid4

from msgspec.structs import asdict, replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.awards.nomination_steps import take_step
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.clock import noon
from parcomp_desktop.services.demo.council import meet
from parcomp_desktop.services.demo.data import DemoData
from parcomp_desktop.services.demo.gathering import decision_of
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.registry.earlier_awards import known, matches, save_earlier_award
from parcomp_desktop.services.registry.events import Corrected, Correction, Happening, correct_award, void_award
from parcomp_desktop.services.workspace import Workspace


def keep_register(gathering: Workspace, data: DemoData) -> None:
    """Void a decision's number and decide again, correct a certificate, write down awards from elsewhere."""
    told = data.register
    _on(gathering, told.again_meeting.held_on)
    late = _propose(gathering, data)
    _on(gathering, told.wrong_on)
    wrong = _decide(gathering, late, data, told.wrong_number)
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


def _propose(gathering: Workspace, data: DemoData) -> Nomination:
    """A nomination that this desk makes itself, passed at another meeting."""
    unit = gathering.find(Unit, code=data.register.again_unit)[0]
    nomination = Nomination(
        id=uuid4(),
        award=data.register.again_award,
        subject=Subject.COLLECTIVE,
        subject_id=unit.id,
        period=data.period,
        considered_on=data.gathering_council.award_round.considered_on,
        achievement=data.register.again_achievement,
        round_id=data.gathering_council.award_round.id,
    )
    save_nomination(gathering, nomination)
    for state in (NominationState.APPRAISED, NominationState.COUNCIL):
        take_step(gathering, [nomination], state)
    meet(gathering, data.gathering_council, data.register.again_meeting, [nomination])
    return take_step(gathering, [nomination], NominationState.SUBMITTED)[0]


def _decide(gathering: Workspace, nomination: Nomination, data: DemoData, number: str) -> Award:
    decision = replace(decision_of(gathering, data), id=uuid4(), number=number, decided_on=gathering.local_day())
    record_decision(gathering, decision, [nomination], {nomination.id: data.register.again_reason})
    return gathering.find(Award, decision_id=decision.id)[0]


def _correct(gathering: Workspace, data: DemoData) -> None:
    """What the person was awarded for, then the certificate that says so."""
    told = data.register
    award = gathering.find(Award, recipient=data.individual.full_name)[0]
    happening = Happening(told.corrected_on, told.correction_reason, told.correction_document)
    correct_award(gathering, award, Correction(Corrected.ACHIEVEMENT, told.correction), happening)
    issue_certificate(gathering, award)
