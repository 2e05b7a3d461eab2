"""Kỷ luật: form, dates, whether it concerns reform; what happened is never kept (``phap-ly`` §7)."""

from datetime import date

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Employment, Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import DisciplinaryAction, DisciplineForm, DisciplineRule
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.words import DISCIPLINE_WORDS, EMPLOYMENT_WORDS
from parcomp_desktop.services.work.record_checks import refuse_ahead
from parcomp_desktop.services.workspace import Workspace


def search_actions(workspace: Workspace, query: str = "") -> list[DisciplinaryAction]:
    """The actions on people whose names answer the query, the newest decision first."""
    people = {person.id: person.full_name for person in workspace.find(Person)}
    actions = workspace.find(DisciplinaryAction)
    return [action for action in actions if search_rank(query, people[action.person_id]) is not None]


def discipline_rule(workspace: Workspace, employment: Employment, on: date) -> DisciplineRule | None:
    """What may be decided against people of an employment on a day; None where no document is known."""
    return next(
        (
            rule
            for rule in workspace.catalogue.discipline_rules
            if rule.employment is employment
            and (rule.valid_from is None or rule.valid_from <= on)
            and (rule.valid_to is None or on <= rule.valid_to)
        ),
        None,
    )


def forms_on(workspace: Workspace, employment: Employment, on: date | None) -> tuple[DisciplineForm, ...]:
    """The forms of a day, or of any day while none is known."""
    if on is None:
        rules = [rule for rule in workspace.catalogue.discipline_rules if rule.employment is employment]
        return tuple(dict.fromkeys(form for rule in rules for form in rule.forms))
    rule = discipline_rule(workspace, employment, on)
    return rule.forms if rule else ()


def save_action(workspace: Workspace, action: DisciplinaryAction) -> DisciplinaryAction:
    """Write an action.

    Raises Refusal for nobody, dates the wrong way round or to come, a form that the person's employment doesn't have
    on the day of the decision, a decision without its day or form, or one neither considered nor decided.
    """
    person = workspace.get(Person, action.person_id)
    _check_dates(action)
    refuse_ahead(workspace, action.considered_from, "Ngày bắt đầu xem xét", "Ghi khi đã bắt đầu xem xét.")
    refuse_ahead(workspace, action.decided_on, "Ngày quyết định", "Ghi khi đã có quyết định.")
    _check_form(workspace, action, person)
    with workspace.change("discipline.save", f"Ghi kỷ luật của {person.full_name}") as change:
        change.put(action)
    return action


def remove_action(workspace: Workspace, action: DisciplinaryAction) -> None:
    """Take an action away."""
    name = workspace.get(Person, action.person_id).full_name
    with workspace.change("discipline.remove", f"Xoá kỷ luật của {name}") as change:
        change.remove(action)


def _check_dates(action: DisciplinaryAction) -> None:
    if (action.form is None) is not (action.decided_on is None):
        raise Refusal(
            "Hình thức và ngày quyết định đi cùng nhau.",
            "Đã có quyết định thì ghi cả hai; đang xem xét thì để trống cả hai.",
        )
    if action.considered_from is None and action.decided_on is None:
        raise Refusal("Chưa ghi ngày nào.", "Ghi ngày bắt đầu xem xét, hoặc hình thức và ngày quyết định.")
    days = [day for day in (action.considered_from, action.decided_on, action.ends_on) if day]
    if days != sorted(days) or (action.ends_on and action.decided_on is None):
        raise Refusal("Các ngày chưa đúng thứ tự.", "Ngày xem xét, ngày quyết định, ngày hết hiệu lực phải nối nhau.")


def _check_form(workspace: Workspace, action: DisciplinaryAction, person: Person) -> None:
    if action.form is None or action.decided_on is None:
        return
    forms = forms_on(workspace, person.employment, action.decided_on)
    if action.form not in forms:
        day, whom = format_date(action.decided_on), EMPLOYMENT_WORDS[person.employment].lower()
        raise Refusal(
            f"Ngày {day} không có hình thức “{DISCIPLINE_WORDS[action.form]}” đối với {whom}.",
            f"Chọn một trong: {', '.join(DISCIPLINE_WORDS[form] for form in forms)}; hoặc sửa ngày quyết định.",
        )
