"""Sáng kiến: initiatives of people, recognised once a body, a number and a date stand there."""

from msgspec.structs import replace

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.people.ratings import YEARS
from parcomp_desktop.services.work.record_checks import refuse_ahead, refuse_year_ahead
from parcomp_desktop.services.workspace import Workspace


def search_initiatives(workspace: Workspace, query: str = "") -> list[Initiative]:
    """The initiatives whose names or numbers answer the query, the newest year first."""
    return workspace.search(Initiative, query)


def is_recognised(initiative: Initiative) -> bool:
    """Whether a body recognised it, by a numbered and dated document."""
    return bool(initiative.recognised_by and initiative.recognised_on and initiative.number)


def checked_initiative(workspace: Workspace, initiative: Initiative) -> Initiative:
    """The initiative, its texts without outer spaces.

    Raises Refusal for a blank name, an impossible year, a year or a day of recognition to come,
    or a recognition of which a part is missing.
    """
    initiative = replace(
        initiative,
        name=required(initiative.name, "Tên sáng kiến"),
        recognised_by=initiative.recognised_by.strip(),
        number=initiative.number.strip(),
    )
    if initiative.year not in YEARS:
        raise Refusal(f"Năm {initiative.year} không hợp lệ.", "Nhập năm có bốn chữ số.")
    refuse_year_ahead(workspace, initiative.year, "Sáng kiến")
    refuse_ahead(workspace, initiative.recognised_on, "Ngày công nhận", "Nhập ngày văn bản đã công nhận.")
    begun = initiative.recognised_by or initiative.recognised_on or initiative.number
    if begun and not is_recognised(initiative):
        raise Refusal(
            "Việc công nhận chưa ghi đủ.", "Ghi cơ quan công nhận, số và ngày văn bản; chưa công nhận thì để trống cả."
        )
    return initiative


def save_initiative(workspace: Workspace, initiative: Initiative) -> Initiative:
    """Write an initiative; returns it as ``checked_initiative`` does. Raises Refusal as that, and for nobody."""
    person = workspace.get(Person, initiative.person_id)
    initiative = checked_initiative(workspace, initiative)
    with workspace.change("initiative.save", f"Ghi sáng kiến của {person.full_name}") as change:
        change.put(initiative)
    return initiative


def remove_initiative(workspace: Workspace, initiative: Initiative) -> None:
    """Take an initiative away."""
    name = workspace.get(Person, initiative.person_id).full_name
    with workspace.change("initiative.remove", f"Xoá sáng kiến của {name}") as change:
        change.remove(initiative)
