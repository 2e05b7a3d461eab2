"""Căn cứ pháp lý of a round: proposed by its day, edited, and whether they are in force on that day."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, KnownBases, KnownBasis, LegalBasis
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.services.awards.round_checks import open_round
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

FILE = Path("legal", "can-cu.toml")


class BasisState(StrEnum):
    """How a legal basis stands on a day; ``UNSAID``: nobody has told since when it is in force."""

    IN_FORCE = "in_force"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    UNSAID = "unsaid"


def proposed_bases(workspace: Workspace, on: date, kinds: Iterable[str]) -> tuple[LegalBasis, ...]:
    """What a round of that day with these award kinds is based on, as far as the program knows it."""
    chosen = set(kinds)
    return tuple(
        LegalBasis(
            id=uuid4(),
            text=each.text,
            valid_from=each.valid_from,
            valid_to=each.valid_to,
            source=each.source,
            assumed=each.assumed,
        )
        for each in _known(workspace.catalogue.resources)
        if _holds(each, on) and (not each.kinds or chosen & {*each.kinds})
    )


def missing_bases(workspace: Workspace, award_round: AwardRound) -> tuple[LegalBasis, ...]:
    """What the program would propose for the round's day and isn't among its bases; a known source counts once."""
    told = {canonical(text) for basis in award_round.bases for text in (basis.text, basis.source) if text}
    kinds = [award.kind for award in award_round.awards]
    proposed = proposed_bases(workspace, award_round.considered_on, kinds)
    return tuple(each for each in proposed if not {canonical(each.text), canonical(each.source)} & told)


def basis_state(basis: LegalBasis, on: date) -> BasisState:
    """How a basis stands on the round's day."""
    if basis.valid_to and basis.valid_to < on:
        return BasisState.EXPIRED
    if basis.valid_from and on < basis.valid_from:
        return BasisState.NOT_YET
    return BasisState.IN_FORCE if basis.valid_from or basis.valid_to else BasisState.UNSAID


def basis_words(basis: LegalBasis, on: date) -> str:
    """How it stands, in words."""
    match basis_state(basis, on):
        case BasisState.EXPIRED if basis.valid_to:
            return f"Hết hiệu lực từ sau ngày {format_date(basis.valid_to)}"
        case BasisState.NOT_YET if basis.valid_from:
            return f"Đến ngày {format_date(basis.valid_from)} mới có hiệu lực"
        case BasisState.IN_FORCE:
            return "Còn hiệu lực"
        case _:
            return "Chưa ghi ngày hiệu lực"


def bases_problems(workspace: Workspace, award_round: AwardRound) -> list[str]:
    """What is to be looked at before documents of the round print its bases."""
    on = award_round.considered_on
    outside = {BasisState.EXPIRED, BasisState.NOT_YET}
    told = [
        f"{each.text}: {_lower(basis_words(each, on))}."
        for each in award_round.bases
        if basis_state(each, on) in outside
    ]
    told += [f"Chưa ghi căn cứ đang có hiệu lực: {each.text}." for each in missing_bases(workspace, award_round)]
    if award_round.bases_reviewed_on is None:
        told.append("Chưa ghi ngày rà soát căn cứ.")
    return told


def save_basis(workspace: Workspace, round_id: UUID, basis: LegalBasis, place: int | None = None) -> AwardRound:
    """Write a basis of a round at a place of the list, counted from 1; None: where it stands, a new one last.

    Raises Refusal for a blank text, one that stands there already, dates the wrong way round, a closed round.
    """
    award_round = open_round(workspace, round_id)
    basis = replace(basis, text=required(basis.text, "Căn cứ"))
    if basis.valid_from and basis.valid_to and basis.valid_to < basis.valid_from:
        raise Refusal("Ngày hết hiệu lực trước ngày có hiệu lực.", "Sửa một trong hai ngày.")
    others = [each for each in award_round.bases if each.id != basis.id]
    if any(canonical(each.text) == canonical(basis.text) for each in others):
        raise Refusal("Căn cứ này đã có trong danh sách.", "Sửa dòng đã có.")
    stood = next((index for index, each in enumerate(award_round.bases) if each.id == basis.id), len(others))
    index = stood if place is None else max(place, 1) - 1
    bases = (*others[:index], basis, *others[index:])
    return _write(workspace, replace(award_round, bases=bases), f"Ghi căn cứ “{basis.text}”")


def remove_basis(workspace: Workspace, round_id: UUID, basis: LegalBasis) -> AwardRound:
    """Take a basis away. Raises Refusal for a closed round."""
    award_round = open_round(workspace, round_id)
    bases = tuple(each for each in award_round.bases if each.id != basis.id)
    return _write(workspace, replace(award_round, bases=bases), f"Bỏ căn cứ “{basis.text}”")


def add_missing_bases(workspace: Workspace, round_id: UUID) -> AwardRound:
    """Add what the program knows for the round's day. Raises Refusal when nothing is missing or the round is closed."""
    award_round = open_round(workspace, round_id)
    missing = missing_bases(workspace, award_round)
    if not missing:
        raise Refusal("Các căn cứ chương trình biết cho ngày xét đã có đủ.", "Căn cứ khác thì bấm Thêm để ghi.")
    return _write(workspace, replace(award_round, bases=(*award_round.bases, *missing)), "Thêm căn cứ theo ngày xét")


def _write(workspace: Workspace, award_round: AwardRound, summary: str) -> AwardRound:
    with workspace.change("round.bases", f"{summary}, đợt xét “{award_round.name}”") as change:
        change.put(award_round)
    return award_round


def _holds(basis: KnownBasis, on: date) -> bool:
    return (basis.valid_from is None or basis.valid_from <= on) and (basis.valid_to is None or on <= basis.valid_to)


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]


@cache
def _known(resources: Path) -> tuple[KnownBasis, ...]:
    path = resources / FILE
    bases, _ = record_from(read_bytes(path), path.name, KnownBases)
    return bases.bases
