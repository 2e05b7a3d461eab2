"""Where somebody has to choose between a package and this desk: what each side says, who wrote it and when."""

from collections.abc import Collection, Iterator
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.services.choosing import Offered, chosen, unknown_choice
from parcomp_desktop.services.exchange.field_words import field_words, value_text
from parcomp_desktop.services.exchange.lines import Choices, PreviewLine
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.exchange.reading import Preview
from parcomp_desktop.services.workspace import Workspace


class Difference(Record, frozen=True, kw_only=True):
    """A field that both desks changed, differently, in words; ``name`` is what it is chosen by, ``RECORD.FIELD``."""

    name: str
    kind: str
    what: str
    field: str
    package: str
    here: str


class Gone(Record, frozen=True, kw_only=True):
    """A record that the sender of a package has no more and this desk keeps; ``name`` is its id."""

    name: str
    kind: str
    what: str
    here: str


class Wanted(NamedTuple):
    """What is taken of a package where somebody has to choose; without a wish this desk's own stays.

    ``prefer_package``: all of the package, else ``taken``, by the names of ``Difference``, or of its record for all
    of it. ``remove_gone``: all that the sender removed goes here too, else those in ``removed``.
    """

    prefer_package: bool = False
    taken: Collection[str] = ()
    remove_gone: bool = False
    removed: Collection[UUID] = ()

    def choices(self, shown: Preview) -> Choices:
        """What is taken of the records in conflict. Raises Refusal for a name that is none of them."""
        if self.prefer_package:
            return shown.all_of_package()
        offered = {str(id_): Offered(id_, fields) for id_, fields in shown.all_of_package().items()}
        return chosen(offered, self.taken)

    def gone(self, shown: Preview) -> Collection[UUID]:
        """Which of the records that the sender removed go. Raises Refusal for an id that is none of them."""
        offered = {record.id for record in shown.gone}
        for id_ in self.removed:
            if id_ not in offered:
                raise unknown_choice(str(id_))
        return offered if self.remove_gone else self.removed


NO_WISH = Wanted()


class DifferenceWords:
    """Tells of a previewed package what has to be chosen."""

    def __init__(self, workspace: Workspace, shown: Preview) -> None:
        self._workspace = workspace
        self.words = PackageWords(workspace, [*shown.records, *shown.gone])
        label = shown.header.label
        self._sent = f"{label.sender_name}, {format_moment(label.created_at)}"

    def of(self, line: PreviewLine) -> Iterator[Difference]:
        """Each field that both desks changed, in the order of ``PreviewLine.conflicts``."""
        for name, field in line.conflicts.items():
            yield Difference(
                name=f"{line.record.id}.{name}",
                kind=KINDS[type(line.record)],
                what=self.words.what(line.record),
                field=field_words(name),
                package=f"{value_text(field.theirs)} ({self._sent})",
                here=f"{value_text(field.mine)} ({self._changed(line.stored)})",
            )

    def gone(self, record: Entity) -> Gone:
        """A record that the sender removed, and who wrote it here."""
        kind, what = KINDS[type(record)], self.words.what(record)
        return Gone(name=str(record.id), kind=kind, what=what, here=self._changed(record))

    def _changed(self, stored: Entity | None) -> str:
        entry = self._workspace.last_change(stored) if stored else None
        return f"{entry.who}, {format_moment(entry.at)}: {entry.summary}" if entry else "không rõ ai sửa lúc nào"
