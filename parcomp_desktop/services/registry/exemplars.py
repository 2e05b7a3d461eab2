"""Gương điển hình: collectives and people whom the media tell of, with the text that they get; plan, III.3."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Page, Row, write_workbook
from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import Exemplar, RegisterEvent, RegisterNote
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.criteria.nominees import subject_record
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.people.ratings import YEARS
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

LONGEST_TEXT = 4_000
"""Characters of a text for the media."""
_GONE = {RegisterEvent.VOIDED, RegisterEvent.REVOKED}
_COLUMNS = (
    Column(6, Look.CHOICE),
    Column(8, Look.CHOICE),
    Column(34),
    Column(26),
    Column(34),
    Column(40),
    Column(70),
    Column(34),
    Column(16, Look.DAY),
)
_HEADINGS = (
    "STT", "Năm", "Tập thể, cá nhân", "Chức vụ", "Đơn vị", "Tiêu đề", "Nội dung", "Nơi đăng, phát", "Ngày đăng, phát",
)  # fmt: skip


class Suggestion(NamedTuple):
    """Somebody who was awarded and isn't told of in that year yet; ``achievement`` is what the award was for."""

    subject: Subject
    subject_id: UUID
    name: str
    year: int
    award: str
    achievement: str


class Whose(NamedTuple):
    """Whom an exemplar is about, in words."""

    name: str
    position: str
    unit: str


def whose(workspace: Workspace, exemplar: Exemplar) -> Whose:
    """Whom an exemplar is about."""
    record = subject_record(workspace, exemplar.subject, exemplar.subject_id)
    if isinstance(record, Unit):
        return Whose(record.name, "", "")
    return Whose(record.full_name, record.position, workspace.get(Unit, record.unit_id).name)


def search_exemplars(workspace: Workspace, query: str = "", year: int | None = None) -> list[Exemplar]:
    """The exemplars, of a year where one is given, whose names, titles or media answer the query; newest first."""
    found = workspace.find(Exemplar, year=year) if year else workspace.find(Exemplar)
    return [
        each
        for each in found
        if search_rank(query, " ".join((*whose(workspace, each), each.title, each.media))) is not None
    ]


def checked_exemplar(exemplar: Exemplar) -> Exemplar:
    """The exemplar, its texts without outer spaces.

    Raises Refusal for an impossible year, a blank title, a text that is too long, or a day of publication
    without saying where.
    """
    exemplar = replace(
        exemplar,
        title=required(exemplar.title, "Tiêu đề"),
        text=exemplar.text.strip(),
        media=exemplar.media.strip(),
    )
    if exemplar.year not in YEARS:
        raise Refusal(f"Năm {exemplar.year} không hợp lệ.", "Nhập năm có bốn chữ số.")
    if len(exemplar.text) > LONGEST_TEXT:
        raise Refusal(f"Nội dung dài {len(exemplar.text)} ký tự.", f"Rút còn nhiều nhất {LONGEST_TEXT} ký tự.")
    if exemplar.published_on and not exemplar.media:
        raise Refusal("Đã ghi ngày đăng mà chưa ghi nơi đăng, phát.", "Ghi tên báo, đài, trang thông tin.")
    return exemplar


def save_exemplar(workspace: Workspace, exemplar: Exemplar) -> Exemplar:
    """Write an exemplar; returns it as ``checked_exemplar`` does. Raises Refusal as that, and for nobody."""
    exemplar = checked_exemplar(exemplar)
    name = whose(workspace, exemplar).name
    with workspace.change("exemplar.save", f"Ghi gương điển hình {name} năm {exemplar.year}") as change:
        change.put(exemplar)
    return exemplar


def remove_exemplar(workspace: Workspace, exemplar: Exemplar) -> None:
    """Take an exemplar away."""
    with workspace.change("exemplar.remove", f"Xoá gương điển hình {whose(workspace, exemplar).name}") as change:
        change.remove(exemplar)


def suggestions(workspace: Workspace, year: int) -> list[Suggestion]:
    """Who was awarded by this desk's decisions of a year, in the register's order, and isn't an exemplar of it yet."""
    told = {each.subject_id for each in workspace.find(Exemplar, year=year)}
    return list(_awarded(workspace, year, told))


def exemplars_workbook(workspace: Workspace, exemplars: Iterable[Exemplar]) -> bytes:
    """A list of exemplars as a workbook. Raises Refusal when there is none."""
    rows = [
        Row((number, each.year, *whose(workspace, each), each.title, each.text, each.media, each.published_on))
        for number, each in enumerate(exemplars, 1)
    ]
    if not rows:
        raise Refusal("Chưa có gương điển hình nào để xuất.", "Nhập ít nhất một gương, hoặc bỏ từ tìm.")
    heading = Row(_HEADINGS, (Look.HEADER,) * len(_HEADINGS))
    return write_workbook([Page("Gương điển hình", _COLUMNS, (heading, *rows), frozen=1)])


def export_exemplars(workspace: Workspace, exemplars: Iterable[Exemplar], target: Path) -> None:
    """Write the workbook. Raises Refusal when there is nothing to write, or the drive can't be written."""
    write_whole(target, exemplars_workbook(workspace, exemplars))


def _awarded(workspace: Workspace, year: int, told: set[UUID]) -> Iterable[Suggestion]:
    gone = {each.award_id for each in workspace.find(RegisterNote) if each.event in _GONE}
    for award in workspace.find(Award):
        nomination = workspace.get(Nomination, award.nomination_id)
        decided_on = workspace.get(AwardDecision, award.decision_id).decided_on
        if decided_on.year == year and award.id not in gone and nomination.subject_id not in told:
            told.add(nomination.subject_id)
            yield Suggestion(
                nomination.subject,
                nomination.subject_id,
                award.recipient,
                year,
                award_of(workspace, nomination.award).text,
                nomination.achievement,
            )
