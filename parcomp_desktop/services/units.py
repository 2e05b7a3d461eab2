"""Units and people: entered, found, changed, removed."""

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.desks import required
from parcomp_desktop.services.workspace import Workspace


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
    rank = search_rank(query, text)
    return len(text) if rank is None else rank


def save_unit(workspace: Workspace, unit: Unit) -> Unit:
    """Write a unit. Raises Refusal for a blank name, a code that another unit has, dates the wrong way round."""
    required(unit.name, "Tên đơn vị")
    required(unit.code, "Mã đơn vị")
    if any(other.id != unit.id for other in workspace.find(Unit, code=unit.code)):
        raise Refusal(f"Mã {unit.code} đã dùng cho đơn vị khác.", "Chọn mã khác.")
    if unit.starts_on and unit.ends_on and unit.ends_on < unit.starts_on:
        raise Refusal("Ngày kết thúc trước ngày thành lập.", "Sửa một trong hai ngày.")
    if unit.successor_id == unit.id:
        raise Refusal("Đơn vị không thể tự kế thừa mình.", "Chọn đơn vị khác hoặc để trống.")
    with workspace.change("unit.save", f"Ghi đơn vị {unit.name}") as change:
        change.put(unit)
    return unit


def remove_unit(workspace: Workspace, unit: Unit) -> None:
    """Remove a unit. Raises Refusal while people, scores or awards stand on it."""
    with workspace.change("unit.remove", f"Xoá đơn vị {unit.name}") as change:
        refuse_with_awards(workspace, unit)
        change.remove(unit)


def save_person(workspace: Workspace, person: Person) -> Person:
    """Write a person. Raises Refusal as ``check_person`` does."""
    check_person(workspace, person)
    with workspace.change("person.save", f"Ghi cá nhân {person.full_name}") as change:
        change.put(person)
    return person


def check_person(workspace: Workspace, person: Person) -> None:
    """Raises Refusal for a blank name, no such unit, or an impossible year of birth."""
    required(person.full_name, "Họ và tên")
    workspace.get(Unit, person.unit_id)
    if person.birth_year is not None and not 1900 <= person.birth_year <= workspace.clock().year:
        raise Refusal(f"Năm sinh {person.birth_year} không hợp lệ.", "Nhập năm sinh bốn chữ số hoặc để trống.")


def remove_person(workspace: Workspace, person: Person) -> None:
    """Remove a person. Raises Refusal while figures or nominations stand on the person."""
    with workspace.change("person.remove", f"Xoá cá nhân {person.full_name}") as change:
        refuse_with_awards(workspace, person)
        change.remove(person)


def refuse_with_awards(workspace: Workspace, subject: Unit | Person) -> None:
    """Raises Refusal while typed figures or nominations name the unit or person."""
    if workspace.find(TypedFact, subject_id=subject.id) or workspace.find(Nomination, subject_id=subject.id):
        raise Refusal("Còn số liệu bình xét hoặc đề nghị khen thưởng.", "Xoá các dữ liệu đó trước.")
