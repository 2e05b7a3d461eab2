"""A receipt on paper of the packages that one desk handed to another on a day."""

from parcomp_desktop.documents.kinds.package_receipt import PACKAGE_RECEIPT
from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.work_papers import PackageLine, PackageReceipt
from parcomp_desktop.services.documents.office_papers import HEADED, OfficePaper, PaperWords, heading, lines
from parcomp_desktop.services.exchange.package_records import LogLine, package_log
from parcomp_desktop.services.exchange.package_words import PACKAGE_WORDS
from parcomp_desktop.services.workspace import Workspace


def package_receipt(workspace: Workspace, chosen: LogLine) -> OfficePaper:
    """The packages that went the way of the chosen one on its day, the earliest first."""
    record, day = chosen.record, chosen.record.at.astimezone().date()
    came = record.direction is Direction.READ
    own, other = workspace.desk.name, chosen.peer

    def gather(words: PaperWords) -> PackageReceipt:
        return PackageReceipt(
            heading=heading(workspace, words),
            copies_to=lines(words.copies_to),
            giver=other if came else own,
            receiver=own if came else other,
            handed_on=day,
            lines=tuple(_line(each.record) for each in reversed(package_log(workspace)) if _alike(each.record, record)),
        )

    preset = PaperWords(dated=day, copies_to="Lưu: VT")
    stem = f"{PACKAGE_RECEIPT.code}-{'nhan' if came else 'giao'}-{day:%Y-%m-%d}"
    return OfficePaper(PACKAGE_RECEIPT, record.peer_id, stem, "biên nhận gói", preset, HEADED | {"copies_to"}, gather)


def _alike(each: PackageRecord, chosen: PackageRecord) -> bool:
    same_way = (each.peer_id, each.direction) == (chosen.peer_id, chosen.direction)
    return same_way and each.at.astimezone().date() == chosen.at.astimezone().date()


def _line(record: PackageRecord) -> PackageLine:
    return PackageLine(
        file_name=record.file_name,
        content=PACKAGE_WORDS.get(record.kind, record.kind),
        period=record.period,
        sequence=record.sequence,
        time=f"{record.at.astimezone():%H:%M}",
        sha256=record.sha256,
    )
