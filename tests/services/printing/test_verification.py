"""Certificates checked offline: at the desk that made them, at one that knows it, at a stranger's, at none."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import zxingcpp
from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import RegisterNote
from parcomp_desktop.domain.statements import CheckOutcome, Statement
from parcomp_desktop.domain.words import CHECK_TEXTS, CHECK_WORDS
from parcomp_desktop.exchange.keys import new_keys
from parcomp_desktop.exchange.statement import check_code, read_statement, signed_statement
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.documents.issuing import issue_certificate, issued_bytes
from parcomp_desktop.services.printing.statements import issuer_id, print_check_codes
from parcomp_desktop.services.printing.verification import CheckedCertificate, check_certificate, check_without_desk
from parcomp_desktop.services.registry.events import (
    Corrected,
    Correction,
    cancel_certificate,
    correct_award,
    revoke_award,
    void_award,
)
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.registry.register_cases import HAPPENED, decide_all, three_awards
from tests.services.work.work import PERSON_AWARD, add_person, nominate, to_decision, unit_of

ANH = "Nguyễn Thị Ngọc Ánh"


@pytest.fixture
def award(gathering: Workspace) -> Award:
    return three_awards(gathering)[ANH]


@pytest.fixture
def issued(gathering: Workspace, award: Award) -> IssuedFile:
    return issue_certificate(gathering, award)


def scanned(issued: IssuedFile) -> str:
    assert issued.certificate
    return issued.certificate.statement


def outcomes(desk: Workspace, issued: IssuedFile) -> set[CheckOutcome]:
    """What the scanned text and the typed code come to."""
    return {check_certificate(desk, typed).outcome for typed in (scanned(issued), issued.check_code.lower())}


def later(desk: Workspace, day: int) -> None:
    desk.clock = lambda: datetime(2025, 4, day, 3, tzinfo=UTC)


def test_the_paper_itself_is_scanned_and_genuine(gathering: Workspace, issued: IssuedFile):
    page = PdfDocument(issued_bytes(gathering, issued))[0]
    (found,) = zxingcpp.read_barcodes(page.render(scale=2).to_pil().convert("L"))
    checked = check_certificate(gathering, found.text)
    assert checked == CheckedCertificate(
        outcome=CheckOutcome.GENUINE,
        text=CHECK_TEXTS[CheckOutcome.GENUINE],
        statement=Statement(
            register_number="02/2025",
            issue=1,
            decision_number="512/QĐ-UBND",
            decided_on=date(2025, 3, 20),
            recipient=ANH,
            award="Giấy khen",
            period="2024",
            issuer="UBND huyện Đăk Hà",
            issuer_id=gathering.desk.id.hex[:8],
        ),
    )
    assert checked.is_good
    assert f"Mã kiểm tra: {issued.check_code}" in page.get_textpage().get_text_range()


def test_the_typed_code_tells_the_same_as_the_qr(gathering: Workspace, issued: IssuedFile):
    by_code = check_certificate(gathering, f" {issued.check_code.replace('-', ' ').lower()} ")
    assert by_code == check_certificate(gathering, scanned(issued))


@pytest.mark.parametrize(
    ("act", "outcome"),
    [
        (void_award, CheckOutcome.VOIDED),
        (revoke_award, CheckOutcome.REVOKED),
        (cancel_certificate, CheckOutcome.CANCELLED),
    ],
)
def test_what_ended_it_is_told_with_day_and_reason(
    gathering: Workspace, issued: IssuedFile, act: Callable[..., RegisterNote], outcome: CheckOutcome
):
    act(gathering, gathering.get(Award, issued.about_id), HAPPENED)
    assert outcomes(gathering, issued) == {outcome}
    checked = check_certificate(gathering, scanned(issued))
    assert checked.remark.endswith(" ngày 02/04/2025: Ghi nhầm đối tượng (Biên bản số 3/BB)")
    assert not checked.is_good
    assert checked.statement


def test_a_corrected_one_names_the_one_in_its_place(gathering: Workspace, award: Award, issued: IssuedFile):
    later(gathering, 11)
    correct_award(gathering, award, Correction(Corrected.RECIPIENT, "Nguyễn Thị Ngọc Anh"), HAPPENED)
    assert outcomes(gathering, issued) == {CheckOutcome.REPLACED}
    assert check_certificate(gathering, issued.check_code).remark.endswith("Giấy khen mới chưa lập.")
    later(gathering, 12)
    new = issue_certificate(gathering, gathering.get(Award, award.id))
    assert outcomes(gathering, new) == {CheckOutcome.GENUINE}
    assert outcomes(gathering, issued) == {CheckOutcome.REPLACED}
    assert check_certificate(gathering, issued.check_code).remark == (
        "Đính chính “Nguyễn Thị Ngọc Ánh” thành “Nguyễn Thị Ngọc Anh” ngày 02/04/2025: Ghi nhầm đối tượng "
        f"(Biên bản số 3/BB). Giấy khen hiện dùng: giay-khen-2025-002-dinh-chinh-1.pdf, mã kiểm tra {new.check_code}."
    )


def test_a_new_one_after_a_cancelled_one_is_genuine_alone(gathering: Workspace, award: Award, issued: IssuedFile):
    cancel_certificate(gathering, award, HAPPENED)
    later(gathering, 12)
    new = issue_certificate(gathering, award)
    assert (new.file_name, new.corrects) == ("giay-khen-2025-002-lap-lai-1.pdf", issued.id)
    assert outcomes(gathering, new) == {CheckOutcome.GENUINE}
    assert outcomes(gathering, issued) == {CheckOutcome.CANCELLED}


def test_any_flipped_bit_of_the_text_is_never_good(gathering: Workspace, issued: IssuedFile):
    data = scanned(issued).encode()
    ended: set[CheckOutcome | None] = set()
    for bit in range(0, len(data) * 8, 5):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            ended.add(check_certificate(gathering, changed.decode(errors="replace")).outcome)
        except Refusal:
            assert bit // 8 < len("TDGK1")
    assert ended == {CheckOutcome.ALTERED, CheckOutcome.UNKNOWN_ISSUER}


def test_a_statement_signed_by_another_in_our_name_is_altered(gathering: Workspace, issued: IssuedFile):
    told = read_statement(scanned(issued))
    assert told
    forged = signed_statement(replace(told.statement, recipient="Người Khác"), new_keys())
    assert check_certificate(gathering, forged) == CheckedCertificate(
        outcome=CheckOutcome.ALTERED, text=CHECK_TEXTS[CheckOutcome.ALTERED]
    )


def test_what_our_register_does_not_have_is_not_genuine(gathering: Workspace, issued: IssuedFile):
    with gathering.change("test", "Khôi phục bản cũ") as change:
        change.remove(issued)
    assert outcomes(gathering, issued) == {CheckOutcome.NOT_IN_REGISTER}
    assert check_certificate(gathering, scanned(issued)).statement
    assert check_certificate(gathering, check_code("bất kỳ")).statement is None


def test_what_was_put_into_the_register_past_the_program_is_not_genuine(gathering: Workspace, issued: IssuedFile):
    assert issued.certificate
    for certificate in (replace(issued.certificate, statement=scanned(issued).replace("Ánh", "Anh")), None):
        with gathering.change("test", "Sửa sổ") as change:
            change.put(replace(issued, certificate=certificate))
        assert check_certificate(gathering, issued.check_code).outcome is CheckOutcome.ALTERED


def test_a_desk_that_knows_the_issuer_sees_its_signature_and_no_more(unit_desk: Workspace, gathering: Workspace):
    gathering.clock = lambda: datetime(2025, 4, 10, 3, tzinfo=UTC)
    to_decision(gathering, nominate(gathering, add_person(gathering, ANH, unit_of(unit_desk).id), PERSON_AWARD))
    (award,) = decide_all(gathering)
    issued = issue_certificate(gathering, award)
    assert check_certificate(unit_desk, scanned(issued)).outcome is CheckOutcome.SIGNED
    assert check_certificate(unit_desk, scanned(issued)).is_good
    assert check_certificate(unit_desk, scanned(issued).replace("|2024|", "|2025|")).outcome is CheckOutcome.ALTERED
    assert check_certificate(unit_desk, issued.check_code).outcome is CheckOutcome.NOT_IN_REGISTER


def test_a_strangers_desk_and_no_desk_at_all_say_that_the_issuer_is_unknown(
    gathering: Workspace, issued: IssuedFile, tmp_path: Path
):
    stranger = make_workspace(tmp_path / "nơi khác", gathering.catalogue)
    set_up_gathering(stranger, "Sở Nội vụ", "Kon Tum")
    for checked in (check_certificate(stranger, scanned(issued)), check_without_desk(scanned(issued))):
        assert checked.outcome is CheckOutcome.UNKNOWN_ISSUER
        assert checked.statement
        assert checked.statement.issuer == "UBND huyện Đăk Hà"
    stranger.close()
    assert check_without_desk(scanned(issued)[:-1]).outcome is CheckOutcome.ALTERED


@pytest.mark.parametrize("typed", ["", "xin chào", "C4FG-H7JK-2LMM", "C4FG-H7JK-2LM", "TDGK2|x"])
def test_what_is_neither_text_nor_code_is_refused(gathering: Workspace, typed: str):
    with pytest.raises(Refusal) as refused:
        check_certificate(gathering, typed)
    assert refused.value.cure


def test_every_outcome_has_its_words():
    assert CHECK_TEXTS.keys() == CHECK_WORDS.keys() == set(CheckOutcome)


def test_a_desk_may_print_none(gathering: Workspace, award: Award):
    print_check_codes(gathering, on=False)
    assert gathering.journal()[0].summary == "Thôi in mã QR và mã kiểm tra trên giấy khen"
    plain = issue_certificate(gathering, award)
    assert plain.check_code == scanned(plain) == ""
    page = PdfDocument(issued_bytes(gathering, plain))[0]
    assert zxingcpp.read_barcodes(page.render(scale=2).to_pil().convert("L")) == []
    assert "Mã kiểm tra" not in page.get_textpage().get_text_range()
    print_check_codes(gathering, on=True)
    gathering.undo()
    assert not gathering.desk.check_codes


def test_desks_are_told_apart_by_the_first_digits_of_their_ids(gathering: Workspace):
    assert issuer_id(gathering.desk.id) == str(gathering.desk.id).partition("-")[0]
