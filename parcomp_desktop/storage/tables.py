"""Which record lives in which table. A new kind of record is a line here, its unique columns too, and a migration."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from parcomp_desktop.domain.awards import (
    AchievementReport,
    Award,
    AwardDecision,
    IssuedFile,
    Nomination,
    NominationStep,
    TypedFact,
)
from parcomp_desktop.domain.cases import CaseStatistics, ColumnMapping
from parcomp_desktop.domain.certificates import Calibration, CertificatePicture, CertificateSetup, StoredLayout
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, Vote
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import Desk, DeskList, Enrolment, OwnKeys, PackageRecord, Peer
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.own_texts import OwnText
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import EarlierAward, Exemplar, PersonAlias, RegisterNote
from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty, SentReport
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, ScoreEntry, Scoresheet, SheetStep
from parcomp_desktop.domain.standing import (
    Attestation,
    DisciplinaryAction,
    Initiative,
    QualityRating,
    SurveyIndex,
    TargetValue,
)
from parcomp_desktop.domain.text import fold, person_sort_key, sort_key
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import (
    Activity,
    AssignedTask,
    Inspection,
    InspectionFinding,
    LaunchPlan,
    PlannedDeed,
)


class Table(NamedTuple):
    """Where records of one kind are kept, in which order they are read, what is stored beside them.

    ``derived`` columns are recomputed at every write (search and order). ``secret`` records (keys) leave no copy
    of their contents in the journal, so a change of one can't be undone.
    """

    name: str
    kind: type[Entity]
    order: str
    derived: Callable[[Any], dict[str, str]] = lambda _: {}
    secret: bool = False


def _unit_columns(unit: Unit) -> dict[str, str]:
    return {"sort_key": sort_key(unit.name), "folded": fold(f"{unit.name} {unit.code}")}


def _person_columns(person: Person) -> dict[str, str]:
    return {
        "sort_key": person_sort_key(person.full_name),
        "folded": fold(f"{person.full_name} {person.position}"),
    }


def _earlier_columns(award: EarlierAward) -> dict[str, str]:
    key = sort_key if award.subject is Subject.COLLECTIVE else person_sort_key
    return {"sort_key": key(award.recipient), "folded": fold(f"{award.recipient} {award.form} {award.number}")}


def _searched(*fields: str) -> Callable[[Any], dict[str, str]]:
    return lambda record: {"folded": fold(" ".join(getattr(record, field) for field in fields))}


_ALL = (
    Table("desk", Desk, "id"),
    Table("own_keys", OwnKeys, "id", secret=True),
    Table("peer", Peer, "name, id"),
    Table("enrolment", Enrolment, "id", secret=True),
    Table("desk_list", DeskList, "id"),
    Table("package", PackageRecord, "at, id"),
    Table("unit", Unit, "sort_key, code", _unit_columns),
    Table("person", Person, "sort_key, id", _person_columns),
    Table("indicator_set", StoredSet, "code"),
    Table("scoresheet", Scoresheet, "period desc, id"),
    Table("score_entry", ScoreEntry, "code, id"),
    Table("appraisal", Appraisal, "code, round, id"),
    Table("sheet_step", SheetStep, "at, id"),
    Table("evidence", Evidence, "title, id", _searched("title", "number", "issuer", "file_name")),
    Table("proof", Proof, "code, id"),
    Table("published_index", PublishedIndex, "year desc, id"),
    Table("case_statistics", CaseStatistics, "month desc, id"),
    Table("column_mapping", ColumnMapping, "name"),
    Table("activity", Activity, "held_on desc, id", _searched("name", "partner", "result")),
    Table("launch_plan", LaunchPlan, "year desc, id", _searched("name", "number")),
    Table("planned_deed", PlannedDeed, "due_on, id"),
    Table("inspection", Inspection, "inspected_on desc, id", _searched("content", "leader", "document")),
    Table("inspection_finding", InspectionFinding, "due_on, id"),
    Table("assigned_task", AssignedTask, "due_on desc, id", _searched("name", "given_by", "document")),
    Table("reporting_duty", ReportingDuty, "name, year_from, id", _searched("name", "recipient")),
    Table("sent_report", SentReport, "period desc, id"),
    Table("calendar_day", CalendarDay, "day"),
    Table("quality_rating", QualityRating, "year desc, id"),
    Table("disciplinary_action", DisciplinaryAction, "decided_on desc, id"),
    Table("initiative", Initiative, "year desc, id", _searched("name", "number")),
    Table("attestation", Attestation, "period desc, name, id"),
    Table("survey_index", SurveyIndex, "kind, year desc, id"),
    Table("target_value", TargetValue, "target, year, id"),
    Table("typed_fact", TypedFact, "period desc, name, id"),
    Table("award_round", AwardRound, "considered_on desc, name, id", _searched("name", "guidance")),
    Table("nomination", Nomination, "considered_on desc, id"),
    Table("nomination_step", NominationStep, "at, id"),
    Table("achievement_report", AchievementReport, "id"),
    Table("council_member", CouncilMember, "place, id", _searched("full_name", "position")),
    Table("council_meeting", CouncilMeeting, "held_on desc, id"),
    Table("attendance", Attendance, "id"),
    Table("vote", Vote, "id"),
    Table("award_decision", AwardDecision, "decided_on desc, number"),
    Table("award", Award, "register_year, register_number"),
    Table("register_note", RegisterNote, "at, id"),
    Table("earlier_award", EarlierAward, "year desc, sort_key, id", _earlier_columns),
    Table("exemplar", Exemplar, "year desc, id", _searched("title", "media")),
    Table("person_alias", PersonAlias, "merged_at, id"),
    Table("issued_file", IssuedFile, "issued_at desc, id"),
    Table("certificate_layout", StoredLayout, "name, id"),
    Table("certificate_setup", CertificateSetup, "form"),
    Table("certificate_picture", CertificatePicture, "use, blank"),
    Table("calibration", Calibration, "printer, blank"),
    Table("own_text", OwnText, "document, name"),
)

UNIQUE = {
    "unit.code": "Mã đơn vị này",
    "scoresheet.unit_id, scoresheet.set_code, scoresheet.period": "Phiếu chấm của đơn vị theo bộ chỉ số và kỳ này",
    "score_entry.scoresheet_id, score_entry.code": "Dòng của tiêu chí này trong phiếu chấm",
    "indicator_set.code": "Bộ chỉ số mang mã này",
    "appraisal.scoresheet_id, appraisal.code, appraisal.round": "Điểm thẩm định của tiêu chí này trong lần này",
    "proof.about_id, proof.code, proof.evidence_id": "Tài liệu này ở chỗ này",
    "case_statistics.unit_id, case_statistics.month": "Thống kê của đơn vị cho tháng này",
    "case_statistics.unit_id, case_statistics.month, case_statistics.person_id": "Thống kê của cá nhân cho tháng này",
    "column_mapping.name": "Cách đọc cột mang tên này",
    "sent_report.duty_id, sent_report.unit_id, sent_report.period": "Báo cáo của đơn vị cho kỳ này",
    "calendar_day.day": "Ngày này trong lịch làm việc",
    "quality_rating.subject_id, quality_rating.year": "Xếp loại chất lượng của năm này",
    "attestation.subject_id, attestation.period, attestation.name": "Xác nhận này của kỳ này",
    "survey_index.kind, survey_index.unit_id, survey_index.year": "Chỉ số này của năm này",
    "target_value.unit_id, target_value.target, target_value.year": "Giá trị của mục tiêu cho năm này",
    "published_index.unit_id, published_index.year": "Chỉ số đã công bố của đơn vị cho năm này",
    "typed_fact.subject_id, typed_fact.period, typed_fact.name": "Số liệu bình xét này của kỳ này",
    "nomination.award, nomination.subject_id, nomination.period": "Đề nghị hình thức khen này cho kỳ này",
    "award_decision.number, award_decision.decided_on": "Quyết định mang số và ngày này",
    "achievement_report.nomination_id": "Báo cáo thành tích của đề nghị này",
    "attendance.meeting_id, attendance.member_id": "Thành viên này trong cuộc họp",
    "vote.meeting_id, vote.nomination_id": "Kết quả biểu quyết đề nghị này của cuộc họp",
    "person_alias.former_id": "Việc gộp hồ sơ cá nhân này",
    "award.register_year, award.register_number": "Số vào sổ khen thưởng này",
    "certificate_layout.name": "Bố cục mang tên này",
    "certificate_setup.form": "Cách in của loại này",
    "certificate_picture.use, certificate_picture.blank": "Ảnh này",
    "calibration.printer, calibration.blank": "Số căn của máy in với phôi này",
    "own_text.document, own_text.name": "Câu chữ riêng của mục này",
    "journal.undoes": "Lần hoàn tác việc này",
}
"""What may be there once only, by the columns that SQLite names, as a refusal begins."""

TABLES: dict[type[Entity], Table] = {table.kind: table for table in _ALL}
BY_NAME: dict[str, Table] = {table.name: table for table in _ALL}


@cache
def upsert(table: str, columns: tuple[str, ...]) -> str:
    """The statement that writes a row by its id, new or changed; takes the row's columns by name."""
    names, places = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns)
    target = f"insert into {table} ({names})"
    return f"{target} values ({places}) on conflict (id) do update set {changes}"
