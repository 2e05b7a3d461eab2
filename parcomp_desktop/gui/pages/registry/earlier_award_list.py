"""Khen thưởng trước đây: awards that this desk didn't decide, typed or brought in from Excel."""

from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS, SUBJECT_WORDS
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.forms.ui_earlier_award import Ui_EarlierAwardForm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.criteria.nominees import Nominee, nominees
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.registry.earlier_award_book import EarlierAwardBook
from parcomp_desktop.services.registry.earlier_awards import (
    remove_earlier_award,
    save_earlier_award,
    search_earlier_awards,
    with_sent,
)
from parcomp_desktop.services.workspace import Workspace

_UNMATCHED = "chưa chọn"


def _number(award: EarlierAward) -> str:
    """The decision's number; an arrow before it where it was sent down, a cross where the award counts no more."""
    return f"{'↓' if award.stands else '✕'} {award.number}" if award.is_sent_down else award.number


def _origin(award: EarlierAward) -> str:
    return f"{_sent_words(award)}\n{award.remark}".strip() if award.is_sent_down else "Ghi ở bàn này."


def _number_colour(award: EarlierAward) -> QColor | None:
    return None if award.stands else QColor(colours().bad)


def _sent_words(award: EarlierAward) -> str:
    money = f", tiền thưởng {format_number(Decimal(award.bonus))} đồng" if award.bonus is not None else ""
    return (
        f"Bàn tổng hợp gửi xuống: số {award.register_number} trong sổ khen thưởng, {award.signer} ký{money}. "
        f"{ENTRY_STATE_WORDS[award.state]}."
    )


class EarlierAwardsTab(RecordPage[EarlierAward]):
    """Lists the awards and edits one; whose it is may be left open."""

    shows: ClassVar[frozenset[str]] = frozenset({"earlier_award", "person", "unit"})
    noun: ClassVar[str] = "khen thưởng"
    empty: ClassVar[str] = (
        "Chưa có khen thưởng nào từ nơi khác. Ghi ở bên phải rồi bấm Ctrl+Enter, hoặc bấm Mẫu Excel để ghi nhiều dòng "
        "rồi Nhập từ Excel."
    )
    help: ClassVar[str] = (
        "Khen thưởng do cơ quan khác quyết định hoặc có trước khi dùng chương trình: để xem lịch sử, lập báo cáo thành "
        "tích và cảnh báo trùng thành tích. Khen thưởng mà bàn tổng hợp gửi xuống chỉ chọn được là ai, không sửa, "
        "không xoá ở đây; bị thu hồi, bỏ số thì không tính khi xét lần sau. Nhập từ Excel xem trước từng dòng; nhập "
        "lại tệp cũ không sinh thêm dòng."
    )
    widths: ClassVar[tuple[int, ...]] = (54, 156, 88, 116, 132, 90)

    def __init__(self, workspace: Workspace) -> None:
        self._nominees: dict[UUID, Nominee] = {}
        widget = QWidget()
        self.ui = Ui_EarlierAwardForm()
        self.ui.setupUi(widget)
        self.ui.subject.setChoices([(each, words) for each, words in SUBJECT_WORDS.items()])
        self.ui.kind.setChoices([(kind.code, kind.name) for kind in workspace.catalogue.campaign.award_kinds])
        self._decided: tuple[QWidget, ...] = (
            *(self.ui.subject, self.ui.recipient, self.ui.kind, self.ui.form, self.ui.year, self.ui.achievement),
            *(self.ui.achieved_from, self.ui.achieved_to, self.ui.number, self.ui.decided_on, self.ui.authority),
        )
        super().__init__(workspace, widget)
        self.ui.subject_id.committed.connect(self._show_subject)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns; whom an award is of is told where nobody has said."""
        return (
            Column[EarlierAward]("Năm", lambda each: str(each.year), number=True),
            Column[EarlierAward]("Tập thể, cá nhân", lambda each: each.recipient, tip=self._whose),
            Column[EarlierAward]("Là ai", self._match_words, colour=self._match_colour, tip=self._whose),
            Column[EarlierAward]("Hình thức khen", lambda each: each.form),
            Column[EarlierAward]("Quyết định số", _number, colour=_number_colour, tip=_origin),
            Column[EarlierAward]("Ngày ký", lambda each: format_date(each.decided_on) if each.decided_on else ""),
        )

    def foot(self) -> QWidget:
        """The ways out to Excel and in."""
        return ExcelButton(BookExchange(self, EarlierAwardBook, self.model.rows))

    def prepare(self) -> None:
        """Offer everybody."""
        self._nominees = {each.id: each for each in nominees(self.workspace)}
        self.ui.subject_id.setChoices([(each.id, each.label) for each in self._nominees.values()])

    def blank(self) -> dict[str, Any]:
        """A new one is a person's."""
        return {"subject": Subject.INDIVIDUAL}

    def shown(self, record: EarlierAward) -> dict[str, Any]:
        """The record's values; no kind is a blank choice."""
        return super().shown(record) | {"kind": record.kind or None}

    def listed(self, query: str) -> list[EarlierAward]:
        """The awards that answer the query."""
        return search_earlier_awards(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> EarlierAward:
        """The award that the form's values make.

        Its form is the kind's name where none is given; who was chosen says whether it is a person's.
        """
        whose = self._nominees.get(values["subject_id"])
        subject = whose.subject if whose else required_choice(values["subject"], "đối tượng")
        kind = values["kind"] or ""
        form = values["form"] or (self.workspace.catalogue.award_kind(kind).name if kind else "")
        year = required_choice(values["year"], "năm")
        values |= {"subject": Subject(subject), "kind": kind, "form": form, "year": year}
        award = EarlierAward(id=record_id, **values)
        return next((with_sent(award, stored) for stored in self._stored_award(record_id)), award)

    def save(self, record: EarlierAward) -> object:
        """Write the award."""
        return save_earlier_award(self.workspace, record)

    def remove(self, record: EarlierAward) -> None:
        """Take the award away."""
        remove_earlier_award(self.workspace, record)

    def prepare_for(self, record: EarlierAward | None) -> None:
        """What was sent down says whose it is at most, and is told in full."""
        sent = record is not None and record.is_sent_down
        for field in self._decided:
            field.setEnabled(not sent)
        self.ui.removeButton.setEnabled(record is not None and not sent)
        self.ui.sentNote.setVisible(sent)
        self.ui.sentNote.setText(_sent_words(record) if record and sent else "")
        self.ui.sentNote.setToolTip(record.remark if record else "")

    def _stored_award(self, record_id: UUID) -> list[EarlierAward]:
        return self.workspace.find(EarlierAward, id=record_id)

    def _show_subject(self) -> None:
        """Who is chosen says whether it is a person."""
        if whose := self._nominees.get(self.ui.subject_id.value() or UUID(int=0)):
            self.ui.subject.setValue(whose.subject)

    def _whose(self, award: EarlierAward) -> str:
        whose = self._nominees.get(award.subject_id) if award.subject_id else None
        return whose.label if whose else "Chưa biết là ai trong danh sách đơn vị, cá nhân."

    def _match_words(self, award: EarlierAward) -> str:
        return "✓ đã khớp" if award.subject_id else _UNMATCHED

    def _match_colour(self, award: EarlierAward) -> QColor | None:
        return None if award.subject_id else QColor(colours().open)
