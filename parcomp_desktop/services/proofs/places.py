"""What evidence stands at, in words: a leaf of a sheet, an activity, a task, a report, a rating, a dossier."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.reports import ReportingDuty, SentReport
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.standing import DisciplinaryAction, Initiative, QualityRating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import REMARK_WORDS
from parcomp_desktop.domain.work import Activity, AssignedTask, Inspection, LaunchPlan
from parcomp_desktop.services.work.record_checks import in_period
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.store import Change
from parcomp_desktop.storage.tables import TABLES

GONE = "bản ghi đã xoá"


class Place(NamedTuple):
    """Where a proof stands; ``alive`` is false when that record was removed."""

    proof: Proof
    words: str
    alive: bool


class Places:
    """The words of places; each kind of record is read once, and only until all that is asked for is found."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._unread = list(_WORDS)
        self._found: dict[UUID, Entity] = {}
        self._names: dict[UUID, str] = {}

    def of(self, proofs: Iterable[Proof]) -> list[Place]:
        """The places of proofs, in their order."""
        return [self._place(proof) for proof in proofs]

    def _place(self, proof: Proof) -> Place:
        record = self._record(proof.about_id)
        if record is None:
            return Place(proof, GONE, alive=False)
        words = _WORDS[type(record)](self, record)
        part = _part_words(proof)
        return Place(proof, f"{part}, {words}" if part else words, alive=True)

    def _record(self, record_id: UUID) -> Entity | None:
        while record_id not in self._found and self._unread:
            self._found |= {record.id: record for record in self._workspace.find(self._unread.pop(0))}
        return self._found.get(record_id)

    def name(self, subject_id: UUID) -> str:
        """The name of a unit, a person or a duty."""
        if not self._names:
            self._names = {unit.id: unit.name for unit in self._workspace.find(Unit)}
            self._names |= {person.id: person.full_name for person in self._workspace.find(Person)}
            self._names |= {duty.id: duty.name for duty in self._workspace.find(ReportingDuty)}
        return self._names.get(subject_id, "")


def _part_words(proof: Proof) -> str:
    """The paper of a dossier, or the leaf of a sheet."""
    if proof.code in REMARK_WORDS:
        return REMARK_WORDS[proof.code].lower()
    return f"tiêu chí {proof.code}" if proof.code else ""


_Words = Callable[[Places, Any], str]
_WORDS: dict[type[Entity], _Words] = {
    Scoresheet: lambda places, sheet: f"phiếu {sheet.period} của {places.name(sheet.unit_id)}",
    Activity: lambda _, activity: f"hoạt động “{activity.name}”",
    LaunchPlan: lambda _, plan: f"kế hoạch “{plan.name}”",
    AssignedTask: lambda _, task: f"nhiệm vụ “{task.name}”",
    Inspection: lambda places, inspection: (
        f"kiểm tra {places.name(inspection.unit_id)} ngày {format_date(inspection.inspected_on)}"
    ),
    SentReport: lambda places, report: f"báo cáo “{places.name(report.duty_id)}” {in_period(report.period)}",
    QualityRating: lambda places, rating: f"xếp loại năm {rating.year} của {places.name(rating.subject_id)}",
    Initiative: lambda _, initiative: f"sáng kiến “{initiative.name}”",
    DisciplinaryAction: lambda places, action: f"kỷ luật của {places.name(action.person_id)}",
    Nomination: lambda places, each: f"đề nghị khen {places.name(each.subject_id)} kỳ {each.period}",
    AwardRound: lambda _, each: f"đợt xét “{each.name}”",
    CouncilMeeting: lambda _, meeting: f"cuộc họp Hội đồng ngày {format_date(meeting.held_on)}",
}

TABLES_TOLD = frozenset({"unit", "person", "reporting_duty", *(TABLES[kind].name for kind in _WORDS)})
"""The tables whose records the words of places are made of."""


def remove_proofs(workspace: Workspace, change: Change, about_id: UUID) -> None:
    """Take away, in the change that removes a record, the proofs that stood on it; the evidence itself stays."""
    for proof in workspace.find(Proof, about_id=about_id):
        change.remove(proof)
