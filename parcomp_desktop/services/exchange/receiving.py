"""Taking a package file in at one go, with one answer for every ending."""

from collections import Counter
from pathlib import Path

from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.outcomes import TEXTS, PackageRefused, ReadOutcome
from parcomp_desktop.services.exchange.packages import Effect, preview, receive
from parcomp_desktop.services.workspace import Workspace


class Received(Record, frozen=True, kw_only=True):
    """What taking a package in did, or (``written`` false) would do; the numbers count records."""

    outcome: str
    text: str
    written: bool
    new: int = 0
    changed: int = 0
    unchanged: int = 0


def receive_file(workspace: Workspace, path: Path, *, dry_run: bool) -> Received:
    """Take a package in, or say what that would do; one that was read before changes nothing.

    Raises Refusal with the reason when the package can't be taken.
    """
    try:
        previewed = preview(workspace, path)
    except PackageRefused as refused:
        if refused.outcome is ReadOutcome.ALREADY_READ:
            return Received(outcome=refused.outcome, text=f"{refused.what} {refused.cure}", written=False)
        raise
    if not dry_run:
        receive(workspace, previewed)
    counts = Counter(line.effect for line in previewed.lines)
    return Received(
        outcome=ReadOutcome.READABLE,
        text="Đã nhập gói." if not dry_run else TEXTS[ReadOutcome.READABLE].what,
        written=not dry_run,
        new=counts[Effect.NEW],
        changed=counts[Effect.CHANGED],
        unchanged=counts[Effect.UNCHANGED],
    )
