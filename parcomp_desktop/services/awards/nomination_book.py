"""Nominations as a workbook (đề nghị khen thưởng)."""

from collections.abc import Hashable, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.words import NOMINATION_WORDS
from parcomp_desktop.services.awards.nomination_choices import initiative_words
from parcomp_desktop.services.awards.nominations import checked_nomination
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.references import nominee_words
from parcomp_desktop.services.workbooks.words import Words, references, words_of
from parcomp_desktop.services.workspace import Workspace

_DAYS = ("achieved_from", "achieved_to")


class NominationBook(RecordBook[Nomination]):
    """Who is proposed for which award of which period; only those that are open can be changed."""

    code: ClassVar[str] = "de-nghi"
    title: ClassVar[str] = "Đề nghị khen thưởng"
    noun: ClassVar[str] = "đề nghị"
    sheet: ClassVar[str] = "Đề nghị"
    about: ClassVar[str] = "Mỗi hàng là một đề nghị khen thưởng cho một tập thể hoặc một cá nhân."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        (
            "Cách làm",
            "Ghi mỗi đề nghị một hàng ở trang Đề nghị, lưu tệp (.xlsx), rồi nhập: trang Đề nghị khen thưởng, Excel, "
            "Nhập từ Excel. Đề nghị mới được nhập ở bước đang soạn.",
        ),
        ("Ai được đề nghị", "Tập thể, cá nhân phải có trong chương trình trước. Chọn trong danh sách."),
        ("Đợt xét", "Chọn đợt xét thì để trống Kỳ xét và Ngày xét: lấy của đợt. Không có đợt thì ghi cả hai."),
        ("Đề nghị đã gửi", "Đề nghị đang ở Hội đồng, đã gửi hoặc đã có quyết định thì không sửa được bằng tệp."),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {
            "subject_id": "UBND xã Suối Đá",
            "award": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh – tập thể, hằng năm",
            "period": "2025",
            "considered_on": "15/01/2026",
            "achievement": "Dẫn đầu Chỉ số cải cách hành chính khối xã năm 2025",
            "state": "Đang soạn",
        },
    )

    def __init__(self, workspace: Workspace) -> None:
        self._nominees = {each.id: each for each in nominees(workspace)}
        self._rounds = {each.id: each for each in workspace.find(AwardRound)}
        super().__init__(workspace)

    def columns(self) -> tuple[Column, ...]:
        """The fields of a nomination."""
        awards = {award.code: award.text for award in self.workspace.catalogue.list_awards()}
        whom = nominee_words(self.workspace, self._nominees.values())
        rounds = references("DS_DotXet", {each.id: each.name for each in self._rounds.values()})
        kinds = words_of("DS_HinhThucKhen", awards, {})
        return (
            Column("subject_id", "Tập thể, cá nhân", Kind.CHOICE, 48, "Bắt buộc. Chọn.", whom, required=True),
            Column("award", "Hình thức khen", Kind.CHOICE, 44, "Bắt buộc. Chọn.", kinds, required=True),
            Column("round_id", "Đợt xét", Kind.CHOICE, 30, "Chọn đợt xét, nếu có.", rounds),
            Column("period", "Kỳ xét", Kind.CODE, 12, "Ví dụ 2025 hoặc 2023-2030; có đợt xét thì để trống."),
            Column("considered_on", "Ngày xét", Kind.DAY, 13, "Ngày áp dụng tiêu chí; có đợt xét thì để trống."),
            Column("achievement", "Tóm tắt thành tích", Kind.TEXT, 60, "Bắt buộc.", required=True),
            Column("achieved_from", "Lập thành tích từ ngày", Kind.DAY, 13, "Để trống: từ đầu kỳ xét."),
            Column("achieved_to", "Lập thành tích đến ngày", Kind.DAY, 13, "Để trống: đến hết kỳ xét."),
            Column("initiative_id", "Sáng kiến kèm theo", Kind.CHOICE, 40, "Của cá nhân, nếu có.", self._initiatives()),
            Column("state", "Tình trạng", Kind.TEXT, 18, "Để đọc; khi nhập không đọc ô này.", given=True),
        )

    def stored(self) -> Sequence[Nomination]:
        """All nominations."""
        return self.workspace.find(Nomination)

    def rows(self, scope: Scope) -> Sequence[Nomination | Sayings]:
        """The nominations of a period or of all, of a unit and its people or of all."""
        homes = {person.id: person.unit_id for person in self.workspace.find(Person)}
        return [
            each
            for each in self.stored()
            if scope.period in {"", each.period}
            and scope.unit_id in {None, homes.get(each.subject_id, each.subject_id)}
        ]

    def says(self, record: Nomination) -> dict[str, Said | None]:
        """What the sheet says of a nomination."""
        return {
            "subject_id": str(record.subject_id),
            "award": record.award,
            "round_id": str(record.round_id) if record.round_id else None,
            "period": record.period,
            "considered_on": record.considered_on,
            "achievement": record.achievement,
            "achieved_from": record.achieved_from,
            "achieved_to": record.achieved_to,
            "initiative_id": str(record.initiative_id) if record.initiative_id else None,
        }

    def given(self, record: Nomination) -> Values:
        """How far it is."""
        return {"state": NOMINATION_WORDS[record.state]}

    def key(self, said: Sayings) -> Hashable:
        """Whom, for what, of which period."""
        if "subject_id" not in said or "award" not in said:
            return None
        return said["subject_id"], said["award"], self._period(said)

    def name(self, said: Sayings) -> str:
        """Whom it is for, and the period."""
        return f"{self.words('subject_id', said.get('subject_id'))}, kỳ {self._period(said)}"

    def build(self, draft: Draft[Nomination]) -> Nomination:
        """The nomination of a row. Raises Refusal for one that isn't open."""
        subject = self._nominees[UUID(str(draft.said["subject_id"]))]
        fields: dict[str, Any] = {
            "award": str(draft.said["award"]),
            "subject": subject.subject,
            "subject_id": subject.id,
            "period": self._period(draft.said),
            "considered_on": self._day(draft.said),
            "achievement": str(draft.said["achievement"]),
            "round_id": _id(draft.said, "round_id"),
            "initiative_id": _id(draft.said, "initiative_id"),
            **{name: draft.said.get(name) for name in _DAYS},
        }
        made = replace(draft.before, **fields) if draft.before else Nomination(id=draft.record_id, **fields)
        return checked_nomination(self.workspace, made)

    def _period(self, said: Sayings) -> str:
        round_ = self._round(said)
        return round_.period if round_ else str(said.get("period", ""))

    def _day(self, said: Sayings) -> date:
        round_ = self._round(said)
        day = round_.considered_on if round_ else said.get("considered_on")
        if not isinstance(day, date):
            raise Refusal("Chưa ghi ngày xét.", "Ghi ngày xét, hoặc chọn đợt xét.", "considered_on")
        return day

    def _round(self, said: Sayings) -> AwardRound | None:
        return self._rounds.get(UUID(str(said["round_id"]))) if "round_id" in said else None

    def _initiatives(self) -> Words:
        found = self.workspace.find(Initiative)
        whose = {each.id: self._nominees[each.person_id].label for each in found if each.person_id in self._nominees}
        shown = {each.id: f"{initiative_words(each)} – {whose[each.id]}" for each in found if each.id in whose}
        return references("DS_SangKien", shown)


def _id(said: Sayings, key: str) -> UUID | None:
    return UUID(str(said[key])) if key in said else None
