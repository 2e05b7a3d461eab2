"""Choosing by name what of a file is taken where both sides changed the same thing, differently."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.refusal import Refusal


class Offered(NamedTuple):
    """A record that both sides changed, and the fields of it that may be taken."""

    record_id: UUID
    fields: frozenset[str]


def chosen(offered: Mapping[str, Offered], names: Iterable[str]) -> dict[UUID, frozenset[str]]:
    """The fields that are taken, by record: ``NAME`` is all that a record offers, ``NAME.field`` one of it.

    Raises Refusal for a name that nothing offers.
    """
    taken: dict[UUID, frozenset[str]] = {}
    for name in names:
        record, _, field = name.partition(".")
        found = offered.get(record)
        if found is None or (field and field not in found.fields):
            raise unknown_choice(name)
        fields = frozenset({field}) if field else found.fields
        taken[found.record_id] = taken.get(found.record_id, frozenset()) | fields
    return taken


def unknown_choice(name: str) -> Refusal:
    """What is said of a name that nothing offers."""
    return Refusal(f"Không có gì để chọn mang mã {name}.", "Chạy lại với --dry-run để xem mã của từng chỗ.")
