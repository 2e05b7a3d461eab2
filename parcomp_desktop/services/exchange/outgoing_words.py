"""What would go to another desk, in words."""

from collections import Counter

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.awards.dossiers import lack_words, lacks
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.exchange.sending import Outgoing
from parcomp_desktop.services.proofs.files import size_words
from parcomp_desktop.services.workspace import Workspace


class OutgoingLine(Record, frozen=True, kw_only=True):
    """A record that would go."""

    kind: str
    what: str
    says: str


def outgoing_lines(workspace: Workspace, going: Outgoing) -> tuple[OutgoingLine, ...]:
    """The records that would go, in the order of the package."""
    words = PackageWords(workspace, going.records)
    return tuple(
        OutgoingLine(kind=KINDS[type(each)], what=words.what(each), says=words.says(each)) for each in going.records
    )


def lacking(workspace: Workspace, going: Outgoing) -> str:
    """The dossiers of a unit's nominations that aren't signed whole; empty when all are."""
    goes_up = workspace.desk.kind is DeskKind.UNIT
    return lack_words(lacks(workspace, of_kind(going.records, Nomination))) if goes_up else ""


def outgoing_words(going: Outgoing) -> str:
    """To whom it goes, how much of each kind, how large the documents are and in how many files it goes."""
    counts = Counter(KINDS[type(each)].lower() for each in going.records)
    listed = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    size = f"; tài liệu {size_words(going.size)}" if going.size else ""
    files = f", {len(going.volumes)} tệp" if len(going.volumes) > 1 else ""
    return f"Gửi {going.peer.name}: {listed}{size}{files}."
