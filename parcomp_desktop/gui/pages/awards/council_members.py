"""Thành viên Hội đồng: who is on the council, in which role, from when to when."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parcomp_desktop.domain.council import CouncilMember, CouncilRole
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.words import COUNCIL_WORDS
from parcomp_desktop.gui.forms.ui_council_member import Ui_CouncilMemberForm
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.voting.council import (
    chair_on,
    copy_members,
    members_on,
    next_council_year,
    next_place,
    remove_member,
    save_member,
    search_members,
)
from parcomp_desktop.services.workspace import Workspace


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


class MembersTab(RecordPage[CouncilMember]):
    """Lists the members, those of the newest term first, and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"council_member"})
    noun: ClassVar[str] = "thành viên Hội đồng"
    empty: ClassVar[str] = (
        "Chưa có thành viên nào. Điền họ tên, chức vụ, vai trò theo quyết định thành lập Hội đồng ở bên phải rồi bấm "
        "Ctrl+Enter."
    )
    help: ClassVar[str] = "Thành viên theo quyết định thành lập Hội đồng; mỗi ngày chỉ có một Chủ tịch Hội đồng."
    columns: ClassVar[tuple[Column[Any], ...]] = (
        Column[CouncilMember]("STT", lambda member: str(member.place), number=True),
        Column[CouncilMember]("Họ và tên", lambda member: member.full_name),
        Column[CouncilMember]("Chức vụ", lambda member: member.position),
        Column[CouncilMember]("Vai trò", lambda member: COUNCIL_WORDS[member.role]),
        Column[CouncilMember]("Từ ngày", lambda member: _day(member.from_on)),
        Column[CouncilMember]("Đến ngày", lambda member: _day(member.to_on)),
    )
    widths: ClassVar[tuple[int, ...]] = (46, 138, 120, 156, 90, 88)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_CouncilMemberForm()
        self._ui.setupUi(widget)
        self._ui.role.setChoices([(each.value, words) for each, words in COUNCIL_WORDS.items()])
        self.standing = hint()
        super().__init__(workspace, widget)
        self._ui.copyButton.clicked.connect(self.copy_council)

    def arrange(self) -> None:
        """Below the list, who is on the council today."""
        super().arrange()
        layout = self.body.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101  as a record page lays it out
        layout.removeWidget(self.table)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self.standing)
        layout.insertLayout(0, left, 3)

    def prepare(self) -> None:
        """Tell who is on the council today, and which year's council can be copied."""
        today = self.workspace.local_day()
        members, chair = members_on(self.workspace, today), chair_on(self.workspace, today)
        led = f"Chủ tịch Hội đồng: {chair.full_name}" if chair else "chưa có Chủ tịch Hội đồng"
        told = f"Hôm nay Hội đồng có {len(members)} thành viên, {led}." if members else "Hôm nay chưa có Hội đồng."
        self.standing.setText(told if self.workspace.find(CouncilMember) else "")
        year = next_council_year(self.workspace)
        self._ui.copyButton.setVisible(year is not None)
        self._ui.copyButton.setText(f"Chép Hội đồng năm {year - 1} sang năm {year}" if year else "")

    def copy_council(self) -> None:
        """Begin the next year's council with this year's, after asking."""
        year = next_council_year(self.workspace)
        asked = f"Chép các thành viên hết nhiệm kỳ ngày 31/12/{(year or 1) - 1} sang năm {year}?"
        if year is None or not confirm(self, asked, "Chép"):
            return
        with self.telling():
            count = copy_members(self.workspace, year)
            self.load()
            self.bar.tell(f"Đã chép {count} thành viên. Ghi quyết định thành lập Hội đồng năm {year} cho từng người.")

    def blank(self) -> dict[str, Any]:
        """A new member comes last, as a plain member, set up by the same decision as the one before."""
        last = next(iter(search_members(self.workspace)), None)
        begun = {"document": last.document, "from_on": last.from_on, "to_on": last.to_on} if last else {}
        return {"place": next_place(self.workspace), "role": CouncilRole.MEMBER.value, **begun}

    def listed(self, query: str) -> list[CouncilMember]:
        """The members that answer the query."""
        return search_members(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> CouncilMember:
        """The member that the form's values make."""
        role = CouncilRole(required_choice(values.pop("role"), "vai trò"))
        return CouncilMember(id=record_id, role=role, place=values.pop("place") or 0, **values)

    def save(self, record: CouncilMember) -> object:
        """Write the member."""
        return save_member(self.workspace, record)

    def remove(self, record: CouncilMember) -> None:
        """Take the member away."""
        remove_member(self.workspace, record)
