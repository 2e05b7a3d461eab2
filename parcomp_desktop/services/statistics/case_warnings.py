"""What looks odd in a month of procedure files. Nothing here is refused: practice differs, the officer decides."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.numbers import format_number


def month_warnings(record: CaseStatistics, before: CaseStatistics | None) -> Iterator[str]:
    """What doesn't add up within a month, or against the month before it."""
    yield from _ways_in(record)
    yield from _balance(record, before)
    if before and record.received and record.counts == before.counts:
        yield "mọi số giống hệt tháng trước; kiểm tra có chép nhầm không"


def officer_warnings(record: CaseStatistics, officers: Sequence[CaseStatistics]) -> Iterator[str]:
    """Where the officers' counts of a month don't add up to the unit's."""
    for name, words in COUNTS.items():
        counts = [getattr(officer, name) for officer in officers]
        own: int | None = getattr(record, name)
        if own is None or not counts or None in counts or sum(counts) == own:
            continue
        yield f"tổng cán bộ khác số đơn vị: {words} {_shown(sum(counts))}, đơn vị {_shown(own)}"


def _ways_in(record: CaseStatistics) -> Iterator[str]:
    ways = (record.online, record.in_person, record.by_post)
    known = [way for way in ways if way is not None]
    if record.received is not None and len(known) == len(ways) and sum(known) != record.received:
        yield (
            f"trực tuyến + trực tiếp + bưu chính = {_shown(sum(known))}, khác số tiếp nhận {_shown(record.received)}"
        )


def _balance(record: CaseStatistics, before: CaseStatistics | None) -> Iterator[str]:
    """Resolved and still open cases are those received, whether that number has those carried over in it or not."""
    parts = (record.on_time, record.late, record.overdue, record.pending)
    known = [part for part in parts if part is not None]
    if record.received is None or len(known) < len(parts):
        return
    came_out = sum(known)
    if before is None or before.overdue is None or before.pending is None:
        if came_out < record.received:
            yield f"đã giải quyết và còn lại cộng được {_shown(came_out)}, ít hơn tiếp nhận {_shown(record.received)}"
        return
    carried = before.overdue + before.pending
    if came_out not in {record.received, record.received + carried}:
        yield (
            f"đã giải quyết và còn lại cộng được {_shown(came_out)}; tiếp nhận {_shown(record.received)}, "
            f"tháng trước chuyển sang {_shown(carried)}"
        )


def _shown(count: int) -> str:
    return format_number(Decimal(count))
