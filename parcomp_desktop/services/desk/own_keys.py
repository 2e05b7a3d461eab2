"""The private keys of this desk."""

from parcomp_desktop.domain.desk import OwnKeys
from parcomp_desktop.exchange.keys import DeskKeys
from parcomp_desktop.services.workspace import Workspace


def own_keys(workspace: Workspace) -> DeskKeys:
    """The desk's private keys."""
    stored = workspace.get(OwnKeys, workspace.desk.id)
    return DeskKeys(signing_key=stored.signing_key, unsealing_key=stored.unsealing_key)
