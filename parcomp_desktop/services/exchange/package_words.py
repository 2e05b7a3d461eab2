"""What a package holds, in the officer's words."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from parcomp_desktop.domain.awards import AchievementReport, Nomination, NominationStep, TypedFact
from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.dates import format_date, format_moment
from parcomp_desktop.domain.desk import DeskKind, DeskList, Direction, PackageRecord
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import Indicator, StoredSet
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import EarlierAward, Exemplar
from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty, SentReport
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, ScoreEntry, Scoresheet
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import (
    ENTRY_STATE_WORDS,
    HONORIFIC_WORDS,
    PACKAGE_STATE_WORDS,
    REMARK_WORDS,
    STATE_WORDS,
)
from parcomp_desktop.domain.work import Activity, AssignedTask, Inspection, InspectionFinding, LaunchPlan, PlannedDeed
from parcomp_desktop.exchange.starter import STARTER
from parcomp_desktop.rules.wording import value_words
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.criteria.facts import check_fact, typed_value
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.receipts import RECEIPT
from parcomp_desktop.services.exchange.sending import SENT_BY
from parcomp_desktop.services.exchange.sticks import Place
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.scoring.sheet_entries import entry_of
from parcomp_desktop.services.scoring.sheet_words import figure_words
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.work.record_checks import in_period
from parcomp_desktop.services.workspace import Workspace

KINDS: Mapping[type[Entity], str] = {
    Person: "Cá nhân",
    Scoresheet: "Phiếu chấm điểm",
    ScoreEntry: "Số liệu phiếu chấm",
    Evidence: "Tài liệu kiểm chứng",
    Proof: "Minh chứng",
    TypedFact: "Số liệu bình xét",
    Nomination: "Đề nghị khen thưởng",
    AchievementReport: "Báo cáo thành tích",
    Initiative: "Sáng kiến",
    CaseStatistics: "Thống kê hồ sơ",
    Activity: "Hoạt động phong trào",
    SentReport: "Báo cáo đã gửi",
    AssignedTask: "Nhiệm vụ được giao",
    LaunchPlan: "Kế hoạch phát động",
    PlannedDeed: "Việc của kế hoạch",
    Exemplar: "Gương điển hình",
    Unit: "Đơn vị",
    Appraisal: "Điểm thẩm định",
    PublishedIndex: "Chỉ số đã công bố",
    Inspection: "Kiểm tra",
    InspectionFinding: "Kiến nghị kiểm tra",
    NominationStep: "Kết quả xử lý đề nghị",
    EarlierAward: "Khen thưởng",
    AwardRound: "Đợt xét khen",
    DeskList: "Danh sách bàn",
    StoredSet: "Bộ chỉ số",
    ReportingDuty: "Chế độ báo cáo",
    CalendarDay: "Ngày trong lịch",
}
"""What the records of a package are called."""

EFFECT_WORDS: Mapping[str, str] = {
    Effect.NEW: "Mới",
    Effect.CHANGED: "Thay đổi",
    Effect.MERGED: "Gộp hai bên sửa",
    Effect.CONFLICT: "Hai bên sửa khác nhau",
    Effect.OLDER: "Giữ bản mới hơn ở đây",
    Effect.UNCHANGED: "Không đổi",
    Effect.SKIPPED: "Không nhận",
}
PACKAGE_WORDS: Mapping[str, str] = {
    SENT_BY[DeskKind.UNIT]: "số liệu và đề nghị của đơn vị",
    SENT_BY[DeskKind.GATHERING]: "văn bản của bàn tổng hợp",
    RECEIPT: "biên nhận",
    STARTER: "tệp khởi tạo",
}
"""What the kinds of packages are called."""

DIRECTION_WORDS: Mapping[Direction, str] = {Direction.SENT: "Gửi", Direction.READ: "Nhận"}
PLACE_WORDS: Mapping[str, str] = {
    Place.FOR_THIS_DESK: "Gửi bàn này",
    Place.ALREADY_READ: "Đã đọc",
    Place.STARTER: "Tệp khởi tạo",
    Place.FOR_OTHERS: "Gửi nơi khác",
    Place.NEWER: "Cần bản mới hơn",
    Place.OLDER: "Bản quá cũ",
    Place.DAMAGED: "Hỏng",
}


def answer_words(record: PackageRecord) -> str:
    """What became of a package, when and why."""
    at = f" {format_moment(record.answered_at)}" if record.answered_at else ""
    return f"{PACKAGE_STATE_WORDS[record.state]}{at}{f': {record.note}' if record.note else ''}"


class PackageWords:
    """Tells what each record of a package says; names come from the package, else from this desk."""

    def __init__(self, workspace: Workspace, records: Iterable[Entity]) -> None:
        self._workspace = workspace
        records = list(records)
        people = [*workspace.find(Person), *of_kind(records, Person)]
        self._names: dict[UUID, str] = {unit.id: unit.name for unit in workspace.find(Unit)}
        self._names |= {person.id: person.full_name for person in people}
        self._names |= {
            now: self._names[before] for before, now in kept_ids(workspace).items() if before in self._names
        }
        self._papers = {each.id: each.title for each in (*workspace.find(Evidence), *of_kind(records, Evidence))}
        self._nominees = {each.id: each.subject_id for each in of_kind(records, Nomination)}
        self._leaves = {
            (sheet.id, leaf.code): leaf
            for sheet in of_kind(records, Scoresheet)
            for leaf in known_set(workspace, sheet.set_code).indicators
        }

    def what(self, record: Entity) -> str:
        """What the record is about."""
        return _WHAT[type(record)](self, record)

    def says(self, record: Entity | None) -> str:
        """What the record says of it; empty for none."""
        return "" if record is None else _SAYS[type(record)](self, record)

    def name_of(self, id_: UUID) -> str:
        """The name of a unit or a person."""
        return self._names.get(id_, "")

    def paper(self, evidence_id: UUID) -> str:
        """The title of a document."""
        return self._papers.get(evidence_id, "")

    def nominee(self, nomination_id: UUID) -> str:
        """The name of who is nominated."""
        found = self._workspace.find(Nomination, id=nomination_id)
        subject_id = self._nominees.get(nomination_id) or (found[0].subject_id if found else nomination_id)
        return self.name_of(subject_id)

    def set_name(self, sheet: Scoresheet) -> str:
        """The indicator set of a sheet."""
        return known_set(self._workspace, sheet.set_code).name

    def duty(self, report: SentReport) -> str:
        """What a report is called."""
        known = self._workspace.find(ReportingDuty, id=report.duty_id)
        return known[0].name if known else "Báo cáo theo chế độ riêng của đơn vị"

    def award(self, nomination: Nomination) -> str:
        """What is proposed."""
        return award_of(self._workspace, nomination.award).text

    def fact_label(self, fact: TypedFact) -> str:
        """What a fact is called."""
        return check_fact(self._workspace, fact).label

    def fact_value(self, fact: TypedFact) -> str:
        """A fact's value."""
        definition = check_fact(self._workspace, fact)
        return value_words(definition, typed_value(definition, fact).value)

    def leaf(self, entry: ScoreEntry) -> Indicator | None:
        """The leaf of a line; one that this desk keeps under its own sheet's id is found by its code."""
        own = self._leaves.get((entry.scoresheet_id, entry.code))
        return own or next((leaf for (_, code), leaf in self._leaves.items() if code == entry.code), None)


def _leaf_words(words: PackageWords, entry: ScoreEntry) -> str:
    leaf = words.leaf(entry)
    return f"{entry.code} {leaf.name}" if leaf else entry.code


def _month(words: PackageWords, month: CaseStatistics) -> str:
    whose = f" – {words.name_of(month.person_id)}" if month.person_id else ""
    return f"Tháng {month_words(month.month)}{whose}"


def _counts(_words: PackageWords, month: CaseStatistics) -> str:
    told = ((month.received, "tiếp nhận"), (month.on_time, "đúng hạn"), (month.late, "trễ hạn"))
    return ", ".join(f"{count} {what}" for count, what in told if count is not None)


def _sent(_words: PackageWords, report: SentReport) -> str:
    return "Được miễn" if report.waived else f"Gửi ngày {format_date(report.sent_on)}" if report.sent_on else ""


def _task(_words: PackageWords, task: AssignedTask) -> str:
    ended = f"xong ngày {format_date(task.done_on)}" if task.done_on else "đã huỷ" if task.cancelled else "chưa xong"
    return f"hạn {format_date(task.due_on)}, {ended}" if task.due_on else ended


def _mark(_words: PackageWords, mark: Appraisal) -> str:
    if mark.not_applicable:
        return "Không phát sinh"
    return _listed("" if mark.points is None else f"{format_number(mark.points)} điểm", mark.comment)


def _index(_words: PackageWords, index: PublishedIndex) -> str:
    return f"{format_number(index.points)}/{format_number(index.maximum)} điểm"


def _round(_words: PackageWords, award_round: AwardRound) -> str:
    due = f"hạn hồ sơ {format_date(award_round.due_on)}" if award_round.due_on else ""
    return _listed(f"kỳ {award_round.period}", f"xét ngày {format_date(award_round.considered_on)}", due)


def _listed(*texts: str) -> str:
    return ", ".join(filter(None, texts))


_Words = Callable[[PackageWords, Any], str]
_WHAT: Mapping[type[Entity], _Words] = {
    Person: lambda _, each: each.full_name,
    Scoresheet: lambda words, each: f"Kỳ {each.period}, {words.set_name(each)}",
    ScoreEntry: _leaf_words,
    Evidence: lambda _, each: each.title,
    Proof: lambda words, each: f"{REMARK_WORDS.get(each.code, each.code)} {words.paper(each.evidence_id)}".strip(),
    TypedFact: lambda words, each: f"{words.fact_label(each)} – {words.name_of(each.subject_id)}",
    Nomination: lambda words, each: f"{words.name_of(each.subject_id)}: {words.award(each)}",
    AchievementReport: lambda words, each: words.nominee(each.nomination_id),
    Initiative: lambda words, each: f"{each.name} – {words.name_of(each.person_id)}",
    CaseStatistics: _month,
    Activity: lambda _, each: each.name,
    SentReport: lambda words, each: f"{words.duty(each)}, {in_period(each.period)}",
    AssignedTask: lambda _, each: each.name,
    LaunchPlan: lambda _, each: each.name,
    PlannedDeed: lambda _, each: each.content,
    Exemplar: lambda words, each: f"{words.name_of(each.subject_id)}: {each.title}",
    Unit: lambda _, each: each.name,
    Appraisal: lambda _, each: f"{each.code}, lần {each.round}",
    PublishedIndex: lambda words, each: f"{words.name_of(each.unit_id)}, năm {each.year}",
    Inspection: lambda _, each: f"{each.content}, ngày {format_date(each.inspected_on)}",
    InspectionFinding: lambda _, each: each.finding,
    NominationStep: lambda words, each: words.nominee(each.nomination_id),
    StoredSet: lambda _, each: each.content.name,
    ReportingDuty: lambda _, each: each.name,
    CalendarDay: lambda _, each: format_date(each.day),
    EarlierAward: lambda _, each: f"{each.recipient}: {each.form}",
    AwardRound: lambda _, each: each.name,
    DeskList: lambda _, each: f"{len({desk.unit_id for desk in each.desks})} đơn vị",
}
_SAYS: Mapping[type[Entity], _Words] = {
    Person: lambda _, each: _listed(HONORIFIC_WORDS[each.honorific], each.full_name, each.position),
    Scoresheet: lambda _, each: STATE_WORDS[each.state],
    ScoreEntry: lambda words, each: figure_words(words.leaf(each), entry_of(each)),
    Evidence: lambda _, each: _listed(each.number, each.file_name),
    Proof: lambda _, each: _listed(each.section, each.page and f"trang {each.page}"),
    TypedFact: lambda words, each: words.fact_value(each),
    Nomination: lambda _, each: each.achievement,
    AchievementReport: lambda _, each: f"{len(each.texts)} đề mục",
    Initiative: lambda _, each: _listed(each.recognised_by, each.number),
    CaseStatistics: _counts,
    Activity: lambda _, each: _listed(format_date(each.held_on), each.result),
    SentReport: _sent,
    AssignedTask: _task,
    LaunchPlan: lambda _, each: _listed(f"năm {each.year}", each.number),
    PlannedDeed: lambda _, each: _listed(each.assigned_to, f"hạn {format_date(each.due_on)}" if each.due_on else ""),
    Exemplar: lambda _, each: each.text,
    Unit: lambda _, each: each.code,
    Appraisal: _mark,
    PublishedIndex: _index,
    Inspection: lambda _, each: each.conclusion,
    InspectionFinding: lambda _, each: f"Hạn {format_date(each.due_on)}" if each.due_on else "",
    NominationStep: lambda _, each: each.reason,
    StoredSet: lambda _, each: each.code,
    ReportingDuty: lambda _, each: each.recipient,
    CalendarDay: lambda _, each: each.name,
    EarlierAward: lambda _, each: _listed(
        f"Quyết định số {each.number}",
        each.register_number and f"sổ {each.register_number}",
        ENTRY_STATE_WORDS[each.state].lower(),
    ),
    AwardRound: _round,
    DeskList: lambda _, each: f"Lập lúc {format_moment(each.dated)}",
}
