"""Legal bases: proposed by the round's day, edited in their order, told when out of force."""

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, LegalBasis
from parcomp_desktop.services.awards.legal_bases import (
    BasisState,
    add_missing_bases,
    bases_problems,
    basis_state,
    basis_words,
    missing_bases,
    proposed_bases,
    remove_basis,
    save_basis,
)
from parcomp_desktop.services.awards.rounds import close_round, save_round
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.round_cases import TWO_LEVELS_DAY, saved

NAMES = {
    "2003": "năm 2003",
    "2022": "khen thưởng năm 2022",
    "2026": "ngày 23 tháng 4 năm 2026",
    "ND91": "91/2017/NĐ-CP",
    "ND98": "98/2023/NĐ-CP",
    "ND152": "152/2025/NĐ-CP",
    "ND129": "129/2025/NĐ-CP",
    "TT01": "01/2024/TT-BNV",
    "TT15": "15/2025/TT-BNV",
    "KH": "Kế hoạch phát động",
}


def basis(
    text: str = "Quyết định số 56/2024/QĐ-UBND", valid_from: date | None = None, valid_to: date | None = None
) -> LegalBasis:
    return LegalBasis(id=uuid4(), text=text, valid_from=valid_from, valid_to=valid_to)


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        (date(2023, 12, 31), ["2003", "ND91", "KH"]),
        (date(2024, 1, 1), ["2022", "ND98", "TT01", "KH"]),
        (date(2025, 6, 30), ["2022", "ND98", "TT01", "KH"]),
        (date(2025, 7, 1), ["2022", "ND152", "ND129", "KH"]),
        (date(2025, 8, 4), ["2022", "ND152", "ND129", "KH"]),
        (date(2025, 8, 5), ["2022", "ND152", "ND129", "TT15", "KH"]),
        (date(2026, 9, 30), ["2022", "ND152", "ND129", "TT15", "KH"]),
        (date(2026, 10, 1), ["2022", "2026", "ND152", "ND129", "TT15", "KH"]),
        (date(2027, 3, 1), ["2022", "2026", "ND129", "TT15", "KH"]),
    ],
)
def test_what_is_in_force_on_the_day_is_proposed_in_the_order_of_print(
    gathering: Workspace, on: date, codes: list[str]
):
    texts = [each.text for each in proposed_bases(gathering, on, ["gk-xa"])]
    assert [next(code for code, words in NAMES.items() if words in text) for text in texts] == codes


def test_a_decree_for_communes_is_proposed_for_their_award_alone(gathering: Workspace):
    texts = [each.text for each in proposed_bases(gathering, TWO_LEVELS_DAY, ["bk-tinh"])]
    assert not [text for text in texts if "129/2025" in text]


def test_laws_are_printed_without_a_number_and_doubts_are_told(gathering: Workspace):
    proposed = proposed_bases(gathering, date(2026, 10, 1), ["gk-xa"])
    laws = [each for each in proposed if each.text.startswith("Luật")]
    assert laws
    assert all("Luật số" not in each.text and "/QH" not in each.text for each in laws)
    assert [bool(each.assumed) for each in laws] == [False, True]


def test_a_new_round_has_the_bases_of_its_day_and_keeps_them(gathering: Workspace):
    award_round = saved(gathering)
    assert len(award_round.legal_bases) == 4
    assert missing_bases(gathering, award_round) == ()
    kept = save_round(gathering, replace(award_round, bases=()))
    assert kept.bases == ()
    assert len(add_missing_bases(gathering, award_round.id).bases) == 4
    with pytest.raises(Refusal, match="đã có đủ"):
        add_missing_bases(gathering, award_round.id)


def test_a_basis_whose_words_were_mended_is_not_missing(gathering: Workspace):
    award_round = saved(gathering)
    decree = award_round.bases[1]
    mended = replace(decree, text=f"{decree.text} quy định chi tiết thi hành Luật")
    assert missing_bases(gathering, save_basis(gathering, award_round.id, mended)) == ()


@pytest.mark.parametrize(
    ("dates", "state", "words"),
    [
        ({}, BasisState.UNSAID, "Chưa ghi ngày hiệu lực"),
        ({"valid_from": TWO_LEVELS_DAY}, BasisState.IN_FORCE, "Còn hiệu lực"),
        ({"valid_to": TWO_LEVELS_DAY}, BasisState.IN_FORCE, "Còn hiệu lực"),
        ({"valid_from": date(2026, 3, 21)}, BasisState.NOT_YET, "Đến ngày 21/03/2026 mới có hiệu lực"),
        ({"valid_to": date(2026, 3, 19)}, BasisState.EXPIRED, "Hết hiệu lực từ sau ngày 19/03/2026"),
    ],
)
def test_how_a_basis_stands_on_the_day(dates: dict[str, date], state: BasisState, words: str):
    told = replace(basis(), **dates)
    assert basis_state(told, TWO_LEVELS_DAY) is state
    assert basis_words(told, TWO_LEVELS_DAY) == words


def test_bases_are_added_placed_changed_and_taken_away(gathering: Workspace):
    award_round = saved(gathering)
    own = basis(valid_from=date(2024, 11, 8))
    assert save_basis(gathering, award_round.id, own).legal_bases[-1] == own.text
    assert save_basis(gathering, award_round.id, own, 2).legal_bases[1] == own.text
    renamed = replace(own, text="  Quyết định của tỉnh ")
    assert save_basis(gathering, award_round.id, renamed).legal_bases[1] == "Quyết định của tỉnh"
    assert save_basis(gathering, award_round.id, own, 99).legal_bases[-1] == own.text
    assert save_basis(gathering, award_round.id, own, 0).legal_bases[0] == own.text
    assert own.text not in remove_basis(gathering, award_round.id, own).legal_bases
    gathering.undo()
    assert own.text in gathering.get(AwardRound, award_round.id).legal_bases


def test_a_basis_that_cannot_be_right_is_refused(gathering: Workspace):
    award_round = saved(gathering)
    wrong = [
        (basis(" "), "còn trống"),
        (basis(award_round.legal_bases[0].upper()), "đã có trong danh sách"),
        (basis(valid_from=date(2025, 2, 1), valid_to=date(2025, 1, 31)), "trước ngày có hiệu lực"),
    ]
    for told, words in wrong:
        with pytest.raises(Refusal, match=words):
            save_basis(gathering, award_round.id, told)
    close_round(gathering, award_round)
    for change in (save_basis, remove_basis):
        with pytest.raises(Refusal, match="đã đóng"):
            change(gathering, award_round.id, basis())
    with pytest.raises(Refusal, match="đã đóng"):
        add_missing_bases(gathering, award_round.id)


def test_what_is_to_be_looked_at_before_printing_is_told(gathering: Workspace):
    award_round = saved(gathering)
    assert bases_problems(gathering, award_round) == ["Chưa ghi ngày rà soát căn cứ."]
    reviewed = replace(award_round, bases_reviewed_on=award_round.considered_on)
    assert bases_problems(gathering, reviewed) == []
    moved = replace(reviewed, considered_on=date(2025, 7, 2))
    told = bases_problems(gathering, moved)
    assert len([each for each in told if "hết hiệu lực từ sau ngày 30/06/2025" in each]) == 2
    assert [each for each in told if "Chưa ghi căn cứ đang có hiệu lực: Nghị định số 152/2025" in each]
