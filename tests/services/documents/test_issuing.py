from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pypdfium2
import pytest
from msgspec.structs import replace

from parcomp_desktop.documents.layout_parts import moved_part
from parcomp_desktop.documents.layout_writing import layout_version
from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.decisions import candidates, record_decision
from parcomp_desktop.services.documents.issuing import (
    TextsUnfit,
    fonts,
    issue_certificate,
    issue_certificates,
    issued_bytes,
    issued_files,
    save_copy,
    unfit_texts,
)
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.printing.certificate_layouts import (
    copy_layout,
    default_layout,
    print_over_blank,
    save_layout,
    stored_layout,
    use_layout,
)
from parcomp_desktop.services.printing.certificate_press import presses
from parcomp_desktop.services.printing.certificates import CertificateState, certificate_states
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import PERSON_AWARD, UNIT_AWARD, add_person, decision, nominate, to_decision

LONG = "Nguyễn" + " Công Tằng Tôn Nữ" * 9


@pytest.fixture
def awards(gathering: Workspace) -> list[Award]:
    """A person's and a unit's award of one decision."""
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    person = add_person(gathering, "Nguyễn Thị Ngọc Ánh", unit.id)
    to_decision(gathering, nominate(gathering, person, PERSON_AWARD), nominate(gathering, unit, UNIT_AWARD))
    chosen = [each.nomination for each in candidates(gathering)]
    record_decision(gathering, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return gathering.find(Award)


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    return text


def award_of(awards: list[Award], recipient: str) -> Award:
    return next(award for award in awards if award.recipient == recipient)


def test_a_persons_certificate_says_who_for_what_and_by_which_decision(gathering: Workspace, awards: list[Award]):
    award = award_of(awards, "Nguyễn Thị Ngọc Ánh")
    text = text_of(issued_bytes(gathering, issue_certificate(gathering, award)))
    for words in (
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
        "Bà: Nguyễn Thị Ngọc Ánh",
        "Công chức Văn phòng – Thống kê, UBND xã Đăk Mar",
        "Đăk Hà, ngày 20 tháng 3 năm 2025",
        "512/QĐ-UBND",
        f"{award.register_number:02d}/2025",
    ):
        assert words in text


def test_a_units_certificate_names_the_collective(gathering: Workspace, awards: list[Award]):
    issued = issue_certificate(gathering, award_of(awards, "UBND xã Đăk Mar"))
    assert "Tập thể: UBND xã Đăk Mar" in text_of(issued_bytes(gathering, issued))


def test_the_second_time_gives_the_same_bytes_though_everybody_was_renamed(gathering: Workspace, awards: list[Award]):
    first = [issued_bytes(gathering, issued) for issued in issue_certificates(gathering, awards)]
    for person in gathering.find(Person):
        save_person(gathering, replace(person, full_name="Tên Mới", position="Chức vụ mới"))
    for unit in gathering.find(Unit):
        save_unit(gathering, replace(unit, name="UBND xã Tên Mới"))
    again = issue_certificates(gathering, awards)
    assert [issued_bytes(gathering, issued) for issued in again] == first
    assert len(gathering.find(IssuedFile)) == 2


def test_a_certificate_made_after_a_renaming_keeps_the_name_that_was_decided(gathering: Workspace, awards: list[Award]):
    save_person(gathering, replace(gathering.find(Person)[0], full_name="Tên Mới"))
    issued = issue_certificate(gathering, award_of(awards, "Nguyễn Thị Ngọc Ánh"))
    assert "Bà: Nguyễn Thị Ngọc Ánh" in text_of(issued_bytes(gathering, issued))


def test_what_it_said_and_by_which_layout_is_stored_with_it(gathering: Workspace, awards: list[Award]):
    issued = issue_certificate(gathering, award_of(awards, "Nguyễn Thị Ngọc Ánh"))
    for person in gathering.find(Person):
        save_person(gathering, replace(person, full_name="Tên Mới", position="Chức vụ mới"))
    (kept,) = gathering.find(IssuedFile)
    assert kept == issued
    assert kept.certificate
    assert (kept.certificate.recipient, kept.certificate.position) == (
        "Nguyễn Thị Ngọc Ánh",
        "Công chức Văn phòng – Thống kê",
    )
    content = issued_bytes(gathering, kept)
    assert kept.sha256 == sha256(content).hexdigest()
    used = presses(gathering, fonts(gathering))(award_of(awards, "Nguyễn Thị Ngọc Ánh"))
    assert kept.layout_sha256 == layout_version(used.layout)
    assert used.print_one(kept.certificate) == content


def test_what_doesnt_fit_is_listed_before_a_batch_and_nothing_is_made(gathering: Workspace):
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    for name in ("A Đắk", LONG):
        to_decision(gathering, nominate(gathering, add_person(gathering, name, unit.id), PERSON_AWARD))
    chosen = [each.nomination for each in candidates(gathering)]
    record_decision(gathering, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    awards = gathering.find(Award)
    misfits = unfit_texts(gathering, awards)
    assert [each.recipient for each in misfits] == [LONG]
    assert all(each.what and each.cure for each in misfits)
    with pytest.raises(Refusal, match="Công Tằng Tôn Nữ"):
        issue_certificates(gathering, awards)
    assert gathering.find(IssuedFile) == []


def test_what_was_issued_already_doesnt_hold_up_a_batch(gathering: Workspace, awards: list[Award]):
    issue_certificate(gathering, awards[0])
    assert unfit_texts(gathering, awards) == []
    assert len(issue_certificates(gathering, awards)) == 2


def test_issuing_isnt_undone(gathering: Workspace, awards: list[Award]):
    issue_certificate(gathering, awards[0])
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        gathering.undo()
    assert issued_files(gathering, awards[0].id)


def test_a_copy_is_the_same_bytes_and_a_bad_drive_is_told(gathering: Workspace, awards: list[Award], tmp_path: Path):
    issued = issue_certificate(gathering, awards[0])
    save_copy(gathering, issued, tmp_path / "bản sao.pdf")
    assert (tmp_path / "bản sao.pdf").read_bytes() == issued_bytes(gathering, issued)
    with pytest.raises(Refusal, match="Không ghi được"):
        save_copy(gathering, issued, tmp_path / "đã-rút" / "bản sao.pdf")


def nomination_up(gathering: Workspace, award: str) -> Award:
    """An award of a kind, decided here, for a unit of its own."""
    unit = save_unit(gathering, Unit(id=uuid4(), code="X09", name="UBND xã Hà Mòn", kind=UnitKind.COMMUNE))
    to_decision(gathering, nominate(gathering, unit, award))
    chosen = [each.nomination for each in candidates(gathering)]
    made = record_decision(gathering, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    return gathering.find(Award, decision_id=made.id)[0]


def size_of(content: bytes) -> tuple[int, int]:
    """Of the first page, in whole millimetres."""
    document = pypdfium2.PdfDocument(content)
    width, height = (round(side * 25.4 / 72) for side in document[0].get_size())
    document.close()
    return width, height


@pytest.mark.parametrize(
    ("award", "title", "size", "kind"),
    [
        ("bk-tinh.tap-the.nam", "BẰNG KHEN", (420, 297), "bang-khen"),
        ("gk-huyen.tap-the.nam", "GIẤY KHEN", (297, 210), "giay-khen"),
    ],
)
def test_the_kind_of_award_says_which_paper_is_handed_over(
    gathering: Workspace, award: str, title: str, size: tuple[int, int], kind: str
):
    issued = issue_certificate(gathering, nomination_up(gathering, award))
    content = issued_bytes(gathering, issued)
    assert title in text_of(content)
    assert size_of(content) == size
    assert (issued.kind, issued.file_name) == (kind, f"{kind}-2025-001.pdf")


def test_an_issued_file_names_its_layout_with_the_version_and_keeps_it(gathering: Workspace, awards: list[Award]):
    form = CertificateForm.COMMENDATION
    own = copy_layout(gathering, default_layout(gathering, form), "Mẫu 2025")
    first = issue_certificate(gathering, awards[0])
    use_layout(gathering, form, own.id)
    second = issue_certificate(gathering, awards[1])
    assert first.layout == f"giay-khen {layout_version(default_layout(gathering, form))[:12]}"
    assert second.layout == f"Mẫu 2025 {layout_version(stored_layout(own))[:12]}"
    save_layout(gathering, own, moved_part(stored_layout(own), 4, Decimal(5), Decimal(5)))
    assert issue_certificate(gathering, awards[1]) == second


def test_over_a_blank_only_what_it_lacks_is_printed_and_the_file_says_so(gathering: Workspace, awards: list[Award]):
    print_over_blank(gathering, CertificateForm.COMMENDATION, over_blank=True)
    issued = issue_certificate(gathering, awards[0])
    text = text_of(issued_bytes(gathering, issued))
    assert issued.blank == "Phôi giấy khen A4"
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ" in text
    assert "GIẤY KHEN" not in text
    print_over_blank(gathering, CertificateForm.COMMENDATION, over_blank=False)
    whole = issue_certificate(gathering, awards[1])
    assert (whole.blank, "GIẤY KHEN" in text_of(issued_bytes(gathering, whole))) == ("", True)


class Stop(Exception):
    """A person pressed cancel."""


def test_a_batch_that_is_stopped_keeps_what_was_made_and_goes_on_with_the_rest(
    gathering: Workspace, awards: list[Award]
):
    looked: list[tuple[int, int]] = []

    def stop(done: int, _total: int) -> None:
        if done:
            raise Stop

    with pytest.raises(Stop):
        issue_certificates(gathering, awards, stop, lambda done, total: looked.append((done, total)))
    made = gathering.find(IssuedFile)
    assert looked == [(0, 2), (1, 2)]
    assert [each.about_id for each in made] == [awards[0].id]
    assert text_of(issued_bytes(gathering, made[0]))
    rest = issue_certificates(gathering, awards)
    assert rest[0] == made[0]
    assert len(gathering.find(IssuedFile)) == 2


def test_a_batch_tells_the_screens_once(gathering: Workspace, awards: list[Award]):
    told: list[frozenset[str]] = []
    gathering.listener = told.append
    with gathering.beside(told_at_end=True) as beside:
        issue_certificates(beside, awards)
        assert told == []
    assert told == [frozenset({"issued_file"})]


def test_the_misfits_of_a_batch_are_all_told_in_their_places(gathering: Workspace):
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    for name in (LONG, "A Đắk", f"{LONG} Bảy"):
        to_decision(gathering, nominate(gathering, add_person(gathering, name, unit.id), PERSON_AWARD))
    chosen = [each.nomination for each in candidates(gathering)]
    record_decision(gathering, decision(), chosen, {each.id: "Hội đồng thống nhất" for each in chosen})
    with pytest.raises(TextsUnfit) as refused:
        issue_certificates(gathering, gathering.find(Award))
    names = [award.recipient for award in gathering.find(Award)]
    assert [names[each.position - 1] for each in refused.value.misfits] == [n for n in names if n.startswith(LONG)]


def test_the_state_of_many_certificates_is_read_at_once(gathering: Workspace, awards: list[Award]):
    issued = issue_certificate(gathering, awards[0])
    states = certificate_states(gathering, awards)
    assert states == {
        awards[0].id: CertificateState(issued, was_made=True),
        awards[1].id: CertificateState(None, was_made=False),
    }
