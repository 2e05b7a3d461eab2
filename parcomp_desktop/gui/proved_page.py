"""A page of records with the evidence of the chosen one under its form."""

from typing import ClassVar, TypeVar
from uuid import UUID

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.gui.proofs import ProofsPanel
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.services.proofs.evidence import Owner

E = TypeVar("E", bound=Entity)


class ProvedPage(RecordPage[E]):
    """Subclasses name the record's unit, if that isn't its ``unit_id``; ``proof_tables`` belong into ``shows``."""

    proof_tables: ClassVar[frozenset[str]] = frozenset({"evidence", "proof"})

    def unit_of(self, record: E) -> UUID:
        """Whose evidence the record's is."""
        return getattr(record, "unit_id")  # noqa: B009  a record of this kind has it, or this is overridden

    def arrange(self) -> None:
        """Lay the panel under the form."""
        super().arrange()
        self.proofs = ProofsPanel(self.workspace)
        self.proofs.refused.connect(self.bar.refuse)
        self.proofs.told.connect(self.bar.tell)
        column = self.form_column.layout()
        assert column is not None  # noqa: S101  a record page lays its column out
        column.addWidget(self.proofs)

    def prepare_for(self, record: E | None) -> None:
        """Show the record's evidence; a new record gets some once it is saved."""
        owner = Owner(record.id, self.unit_of(record)) if record else None
        self.proofs.show_owner(owner, editable=owner is not None)
