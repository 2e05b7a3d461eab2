"""What is to be minded of a package beside its records, a sentence each."""

from collections.abc import Iterator, Sequence
from datetime import date

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind, DeskList, Direction, PackageRecord, PackageState
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.desk_lists import UNLISTED, is_listed
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.exchange.reading import Preview
from parcomp_desktop.services.exchange.receipts import Receipt, unknown_answers
from parcomp_desktop.services.people.units import successor_of
from parcomp_desktop.services.registry.earlier_awards import typed_twins
from parcomp_desktop.services.workspace import Workspace

_NAMED = 5
_ANSWER_WORDS = {
    PackageState.RECEIVED: "đã đọc",
    PackageState.ACCEPTED: "đã nhập",
    PackageState.RETURNED: "trả lại",
}


def remarks(workspace: Workspace, shown: Preview) -> Iterator[str]:
    """The sentences on a previewed package, what changes how to read it first."""
    if shown.older:
        yield "Gói này cũ hơn những gì đã nhập; bản mới hơn ở đây được giữ nguyên."
    if workspace.desk.kind is DeskKind.GATHERING and shown.unit.ends_on:
        yield _ended(workspace, shown.unit, shown.unit.ends_on)
    if shown.forked:
        yield (
            "Gói không nối tiếp gói đã nhập gần nhất: đơn vị dùng hai bản sao, hoặc máy vừa khôi phục từ bản sao lưu. "
            "Xem kỹ những chỗ hai bên khác nhau."
        )
    yield from _gone(workspace, shown)
    yield from _typed(workspace, shown)
    if any(not is_listed(workspace, each) for each in of_kind(shown.records, DeskList)):
        yield UNLISTED
    if shown.receipt:
        yield from _answers(workspace, shown.receipt)


def _gone(workspace: Workspace, shown: Preview) -> Iterator[str]:
    if shown.gone:
        words = PackageWords(workspace, shown.gone)
        named = _named([f"{KINDS[type(each)].lower()} {words.what(each)}" for each in shown.gone])
        yield f"Bàn gửi đã xoá, ở đây vẫn giữ nếu không đánh dấu: {named}."


def _typed(workspace: Workspace, shown: Preview) -> Iterator[str]:
    """Awards that were typed here before the desk that decided them sent them: nothing is removed unasked."""
    twins = typed_twins(workspace, of_kind(shown.records, EarlierAward))
    if twins:
        named = _named([f"{each.recipient}, {each.form}, số {each.number}" for each in twins])
        yield (
            f"Đã ghi tay ở đây, nhập gói thì có hai bản: {named}. "
            "Nhập xong, xoá bản ghi tay ở Sổ khen thưởng, thẻ Khen thưởng trước đây."
        )


def _answers(workspace: Workspace, receipt: Receipt) -> Iterator[str]:
    known = {each.id: each for each in workspace.find(PackageRecord, direction=Direction.SENT)}
    for answer in receipt.answers:
        if answer.package_id in known:
            reason = f" ({answer.note})" if answer.note else ""
            yield f"Gói số {known[answer.package_id].sequence}: {_ANSWER_WORDS[answer.state]}{reason}."
    if unknown_answers(workspace, receipt):
        yield (
            "Biên nhận nói tới gói mà bàn này không còn ghi đã gửi: máy này có thể đã khôi phục từ bản sao lưu cũ. "
            "Kiểm tra số liệu rồi gửi lại một gói mới."
        )


def _named(words: Sequence[str]) -> str:
    return f"{'; '.join(words[:_NAMED])}{'…' if len(words) > _NAMED else ''}"


def _ended(workspace: Workspace, unit: Unit, on: date) -> str:
    """What to mind of a package of a unit that was merged, split or dissolved."""
    heir = successor_of(workspace, unit)
    taken_over, sends = (f", {heir.name} kế thừa", heir.name) if heir else ("", "đơn vị kế thừa")
    return (
        f"{unit.name} đã kết thúc hoạt động ngày {format_date(on)}{taken_over}: "
        f"chỉ nhập số liệu đến ngày ấy, số liệu sau đó do {sends} gửi."
    )
