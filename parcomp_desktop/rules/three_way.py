"""Merging two versions of a record that were changed apart, field by field, by what both began from."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Merge(StrEnum):
    """How the two values of a field compare: the same; only theirs or only ours was changed; both were, differently."""

    SAME = "same"
    TAKEN = "taken"
    KEPT = "kept"
    CONFLICT = "conflict"


class MergedField(NamedTuple):
    """A field's two values and how they merge; in a conflict ``value`` is ours until someone chooses."""

    merge: Merge
    mine: object
    theirs: object

    @property
    def value(self) -> object:
        """What stands after the merge."""
        return self.theirs if self.merge is Merge.TAKEN else self.mine


def merged(
    base: Mapping[str, object] | None, mine: Mapping[str, object], theirs: Mapping[str, object]
) -> dict[str, MergedField]:
    """The fields of two versions with the same names; without a ``base`` each difference is a conflict."""
    return {
        name: MergedField(_merge(base, name, mine[name], theirs[name]), mine[name], theirs[name]) for name in theirs
    }


def _merge(base: Mapping[str, object] | None, name: str, mine: object, theirs: object) -> Merge:
    if mine == theirs:
        return Merge.SAME
    if base is not None and base[name] == mine:
        return Merge.TAKEN
    if base is not None and base[name] == theirs:
        return Merge.KEPT
    return Merge.CONFLICT
