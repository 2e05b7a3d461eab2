"""The journal as it is read: who did what, and what Ctrl+Z would take back."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import BY_NAME

EVERY_TABLE = frozenset(BY_NAME)
"""The names of all record kinds, for what follows every change."""


class Undoing(StrEnum):
    """Whether a change may be taken back."""

    POSSIBLE = "possible"
    DONE = "done"
    IS_ONE = "is_one"
    NEVER = "never"


class JournalLine(NamedTuple):
    """A change; ``undoing`` is possible when it and everything newer can be taken back, one after the other."""

    number: int
    at: datetime
    who: str
    summary: str
    undoing: Undoing


def journal_lines(workspace: Workspace, query: str = "") -> list[JournalLine]:
    """The newest changes that answer the query (what or who), the newest first."""
    entries = workspace.journal()
    undone = {entry.undoes for entry in entries}
    lines: list[JournalLine] = []
    reachable = True
    for entry in entries:
        if entry.undoes is not None:
            undoing = Undoing.IS_ONE
        elif entry.number in undone:
            undoing = Undoing.DONE
        else:
            reachable = reachable and entry.undoable
            undoing = Undoing.POSSIBLE if reachable else Undoing.NEVER
        lines.append(JournalLine(entry.number, entry.at, entry.who, entry.summary, undoing))
    return [line for line in lines if search_rank(query, f"{line.summary} {line.who}") is not None]
