"""Awards from elsewhere (khen thưởng trước đây, cấp trên quyết định): typed, searched, matched to who they are of."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.text import canonical, fold
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.criteria.nominees import subject_record
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace

_YEARS = range(1945, 2100)
_SENT = ("register_number", "signer", "bonus", "state", "remark")


class Known(NamedTuple):
    """Whom an award may be of: the units and the people of this desk."""

    units: Sequence[Unit]
    people: Sequence[Person]


def known(workspace: Workspace) -> Known:
    """The units and the people of this desk."""
    return Known(workspace.find(Unit), workspace.find(Person))


def matches(known_now: Known, subject: Subject, recipient: str, unit: str = "") -> list[UUID]:
    """Whom a name may mean, marks aside where none fits with them; people of the named unit alone, if there is one.

    A unit is meant by its name or its code. One id says who it is; several are ambiguous.
    """
    if subject is Subject.COLLECTIVE:
        return _named([(each.id, each.name) for each in known_now.units], recipient)
    people = known_now.people
    if unit:
        within = _named([(each.id, each.name) for each in known_now.units], unit)
        within += [each.id for each in known_now.units if fold(each.code) == fold(unit)]
        people = [person for person in people if person.unit_id in within]
    return _named([(person.id, person.full_name) for person in people], recipient)


def search_earlier_awards(workspace: Workspace, query: str = "") -> list[EarlierAward]:
    """The awards whose recipient, form or number answers the query, the newest year first."""
    return workspace.search(EarlierAward, query)


def save_earlier_award(workspace: Workspace, award: EarlierAward) -> EarlierAward:
    """Write an award, its texts without outer spaces; returns it so.

    Raises Refusal for a blank name or form, an impossible year, days the wrong way round, or one that is there already.
    """
    award = checked(workspace, award)
    for stored in workspace.find(EarlierAward, id=award.id):
        refuse_changed(stored, award)
    if any(other.id != award.id and likeness(other) == likeness(award) for other in workspace.find(EarlierAward)):
        raise Refusal("Khen thưởng này đã có trong danh sách.", "Tìm theo tên rồi sửa dòng đã có.")
    with workspace.change("earlier_award.save", f"Ghi khen thưởng năm {award.year} của {award.recipient}") as change:
        change.put(award)
    return award


def remove_earlier_award(workspace: Workspace, award: EarlierAward) -> None:
    """Take an award away. Raises Refusal for one that was sent down."""
    if award.is_sent_down:
        raise _sent_down(award)
    with workspace.change("earlier_award.remove", f"Xoá khen thưởng năm {award.year} của {award.recipient}") as change:
        change.remove(award)


def checked(workspace: Workspace, award: EarlierAward) -> EarlierAward:
    """The award without outer spaces, and by the name of whom it is of where that is known and no name is given.

    Raises Refusal as ``save_earlier_award`` does, except for one that is there already.
    """
    recipient = award.recipient.strip()
    if award.subject_id:
        subject = subject_record(workspace, award.subject, award.subject_id)
        recipient = recipient or (subject.name if isinstance(subject, Unit) else subject.full_name)
    if award.year not in _YEARS:
        raise Refusal(f"Năm {award.year} không hợp lệ.", "Nhập năm có bốn chữ số.", "year")
    if award.achieved_from and award.achieved_to and award.achieved_to < award.achieved_from:
        raise Refusal("Ngày cuối lập thành tích trước ngày đầu.", "Sửa một trong hai ngày.", "achieved_to")
    return replace(
        award,
        recipient=required(recipient, "Tên tập thể, cá nhân", "recipient"),
        form=required(award.form, "Hình thức khen", "form"),
        achievement=award.achievement.strip(),
        number=award.number.strip(),
        authority=award.authority.strip(),
    )


def with_sent(award: EarlierAward, stored: EarlierAward) -> EarlierAward:
    """An award as it is typed here, with what only the desk that decided it says."""
    return replace(award, **{name: getattr(stored, name) for name in _SENT})


def refuse_changed(stored: EarlierAward, award: EarlierAward) -> None:
    """Raises Refusal where an award that was sent down would say something else here; whose it is may be told."""
    if stored.is_sent_down and replace(award, subject_id=stored.subject_id) != stored:
        raise _sent_down(stored)


def _sent_down(award: EarlierAward) -> Refusal:
    return Refusal(
        f"Khen thưởng năm {award.year} của {award.recipient} do bàn tổng hợp gửi xuống.",
        "Chỉ chọn được là ai trong danh sách; có sai sót thì bàn tổng hợp đính chính rồi gửi lại.",
    )


def likeness(award: EarlierAward) -> tuple[object, ...]:
    """What makes two records the same award: whose, which form, which year, by which decision."""
    return (
        award.subject,
        canonical(award.recipient),
        canonical(award.form),
        award.year,
        fold(award.number),
    )


def typed_twins(workspace: Workspace, sent_down: Iterable[EarlierAward]) -> list[EarlierAward]:
    """What was typed here of awards that the desk which decided them sends: the same awards under other ids."""
    sent = {likeness(each): each.id for each in sent_down}
    typed = [each for each in workspace.find(EarlierAward) if not each.is_sent_down]
    return [each for each in typed if sent.get(likeness(each), each.id) != each.id]


def _named(named: Sequence[tuple[UUID, str]], wanted: str) -> list[UUID]:
    exact = [id_ for id_, name in named if canonical(name) == canonical(wanted)]
    return exact or [id_ for id_, name in named if fold(name) == fold(wanted)]
