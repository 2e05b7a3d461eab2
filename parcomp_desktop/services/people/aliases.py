"""The ids that people had before they were merged: what comes under one lands on the person who was kept."""

from uuid import UUID

from parcomp_desktop.domain.register import PersonAlias
from parcomp_desktop.services.workspace import Workspace


def kept_ids(workspace: Workspace) -> dict[UUID, UUID]:
    """The kept person's id, by each former one."""
    return {alias.former_id: alias.person_id for alias in workspace.find(PersonAlias)}


def aliases_of(workspace: Workspace, person_id: UUID) -> list[PersonAlias]:
    """Who was merged into a person, the first merged first."""
    return workspace.find(PersonAlias, person_id=person_id)
