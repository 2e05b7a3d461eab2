"""Choices that the pages of records share: people told apart by their units, yes or no or nobody has said."""

from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.workspace import Workspace

YES_NO = (("true", "Có"), ("false", "Không"))


def person_choices(workspace: Workspace) -> list[tuple[UUID, str]]:
    """Every person, by given name."""
    return [(each.id, each.label) for each in nominees(workspace) if each.subject is Subject.INDIVIDUAL]


def yes_no_code(value: bool | None) -> str | None:  # noqa: FBT001  the value itself
    """The code of the choice that shows a value."""
    return None if value is None else str(value).lower()


def yes_no_value(code: str | None) -> bool | None:
    """The value that a choice means."""
    return None if code is None else code == "true"
