"""The wording of documents that a workspace has for itself."""

from parcomp_desktop.domain.record import Entity


class OwnText(Entity, frozen=True, kw_only=True):
    """A text that stands in a workspace's documents instead of the program's own.

    ``document`` is the code of the kind of document, ``name`` the text's field in its wording.
    """

    document: str
    name: str
    text: str
