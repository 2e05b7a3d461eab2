"""Units and people: entered, found, changed, removed."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.desk import Desk, Enrolment, Peer
from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, Exemplar
from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.standing import (
    Attestation,
    DisciplinaryAction,
    Initiative,
    QualityRating,
    SurveyIndex,
    TargetValue,
)
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import LONGEST_CODE, LONGEST_NAME, Unit
from parcomp_desktop.domain.work import Activity, AssignedTask, Inspection, LaunchPlan
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.people.aliases import aliases_of
from parcomp_desktop.services.workspace import Workspace


class _User(NamedTuple):
    """Records that stand on a unit or person, by the field that names it, and what they are called."""

    kind: type[Entity]
    field: str
    words: str


_ON_NOMINEES = (
    _User(TypedFact, "subject_id", "số liệu bình xét"),
    _User(Nomination, "subject_id", "đề nghị khen thưởng"),
    _User(QualityRating, "subject_id", "xếp loại chất lượng"),
    _User(Attestation, "subject_id", "xác nhận"),
    _User(EarlierAward, "subject_id", "khen thưởng trước đây"),
    _User(Exemplar, "subject_id", "gương điển hình"),
)
_ON_PEOPLE = (
    *_ON_NOMINEES,
    _User(CaseStatistics, "person_id", "tháng thống kê hồ sơ"),
    _User(DisciplinaryAction, "person_id", "kỷ luật"),
    _User(Initiative, "person_id", "sáng kiến"),
)
_ON_UNITS = (
    _User(Desk, "unit_id", "bàn làm việc"),
    _User(Person, "unit_id", "cá nhân"),
    _User(Scoresheet, "unit_id", "phiếu chấm"),
    _User(PublishedIndex, "unit_id", "Chỉ số CCHC đã công bố"),
    _User(Evidence, "unit_id", "tài liệu kiểm chứng"),
    _User(CaseStatistics, "unit_id", "tháng thống kê hồ sơ"),
    _User(Activity, "unit_id", "hoạt động phong trào"),
    _User(LaunchPlan, "unit_id", "kế hoạch phát động"),
    _User(Inspection, "unit_id", "cuộc kiểm tra"),
    _User(AssignedTask, "unit_id", "nhiệm vụ được giao"),
    _User(SentReport, "unit_id", "báo cáo"),
    _User(SurveyIndex, "unit_id", "chỉ số SIPAS, PAPI"),
    _User(TargetValue, "unit_id", "giá trị mục tiêu"),
    *_ON_NOMINEES,
    _User(Unit, "successor_id", "đơn vị mà nó kế thừa"),
    _User(Enrolment, "id", "tệp khởi tạo đã cấp"),
    _User(Peer, "unit_id", "bàn đã trao đổi gói"),
)


def search_units(workspace: Workspace, query: str = "") -> list[Unit]:
    """Units that answer the query, the best first; all of them in order for an empty one."""
    found = workspace.search(Unit, query)
    return sorted(found, key=lambda unit: _place(query, f"{unit.name} {unit.code}")) if query.strip() else found


def search_people(workspace: Workspace, query: str = "") -> list[Person]:
    """People that answer the query, the best first; all of them by given name for an empty one."""
    found = workspace.search(Person, query)
    if not query.strip():
        return found
    return sorted(found, key=lambda person: _place(query, f"{person.full_name} {person.position}"))


def _place(query: str, text: str) -> int:
    return search_rank(query, text) or 0


def unit_by_code(workspace: Workspace, code: str) -> Unit:
    """The unit with a code. Raises Refusal when there is none."""
    found = workspace.find(Unit, code=code)
    if not found:
        raise Refusal(f"Không có đơn vị mang mã {code}.", "Xem mã đơn vị ở trang Đơn vị.")
    return found[0]


def successor_of(workspace: Workspace, unit: Unit) -> Unit | None:
    """The unit that took over from one that ended; None when nobody did, or it isn't known here."""
    return next(iter(workspace.find(Unit, id=unit.successor_id)), None) if unit.successor_id else None


def save_unit(workspace: Workspace, unit: Unit) -> Unit:
    """Write a unit, its name and code without outer spaces; returns it so. Raises Refusal as ``checked_unit``."""
    unit = checked_unit(workspace, unit)
    with workspace.change("unit.save", f"Ghi đơn vị {unit.name}") as change:
        change.put(unit)
    return unit


def checked_unit(workspace: Workspace, unit: Unit) -> Unit:
    """The unit, its name and code without outer spaces.

    Raises Refusal for a blank name, a code that another unit has, either too long, dates the wrong way round.
    """
    name = required(unit.name, "Tên đơn vị", "name", LONGEST_NAME)
    unit = replace(unit, name=name, code=required(unit.code, "Mã đơn vị", "code", LONGEST_CODE))
    if any(other.id != unit.id for other in workspace.find(Unit, code=unit.code)):
        raise Refusal(f"Mã {unit.code} đã dùng cho đơn vị khác.", "Chọn mã khác.", "code")
    if unit.starts_on and unit.ends_on and unit.ends_on < unit.starts_on:
        raise Refusal("Ngày kết thúc trước ngày thành lập.", "Sửa một trong hai ngày.", "ends_on")
    if unit.successor_id == unit.id:
        raise Refusal("Đơn vị không thể tự kế thừa mình.", "Chọn đơn vị khác hoặc để trống.", "successor_id")
    return unit


def remove_unit(workspace: Workspace, unit: Unit) -> None:
    """Remove a unit. Raises Refusal while anything stands on it, saying what."""
    with workspace.change("unit.remove", f"Xoá đơn vị {unit.name}") as change:
        _refuse_in_use(workspace, unit.id, unit.name, _ON_UNITS, "; đơn vị đã thôi hoạt động thì ghi ngày kết thúc")
        change.remove(unit)


def save_person(workspace: Workspace, person: Person) -> Person:
    """Write a person, the name without outer spaces; returns it so. Raises Refusal as ``check_person`` does."""
    person = replace(person, full_name=person.full_name.strip())
    check_person(workspace, person)
    with workspace.change("person.save", f"Ghi cá nhân {person.full_name}") as change:
        change.put(person)
    return person


def check_person(workspace: Workspace, person: Person) -> None:
    """Raises Refusal for a blank name, no such unit, or an impossible year of birth."""
    required(person.full_name, "Họ và tên", "full_name")
    workspace.get(Unit, person.unit_id)
    if person.birth_year is not None and not 1900 <= person.birth_year <= workspace.local_day().year:
        raise Refusal(
            f"Năm sinh {person.birth_year} không hợp lệ.", "Nhập năm sinh bốn chữ số hoặc để trống.", "birth_year"
        )


def remove_person(workspace: Workspace, person: Person) -> None:
    """Remove a person. Raises Refusal while figures or nominations stand on the person, saying what."""
    with workspace.change("person.remove", f"Xoá cá nhân {person.full_name}") as change:
        _refuse_in_use(workspace, person.id, person.full_name, _ON_PEOPLE)
        for alias in aliases_of(workspace, person.id):
            change.remove(alias)
        change.remove(person)


def _refuse_in_use(workspace: Workspace, used: UUID, name: str, users: Sequence[_User], instead: str = "") -> None:
    counts = [(len(workspace.find(user.kind, **{user.field: used})), user.words) for user in users]
    standing = ", ".join(f"{count} {words}" for count, words in counts if count)
    if standing:
        raise Refusal(f"Chưa xoá được {name}: còn {standing}.", f"Xoá hoặc chuyển các dữ liệu đó trước{instead}.")
