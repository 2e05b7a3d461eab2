"""A package says something no page could have written: it is refused with its reason, and changes nothing."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from unicodedata import normalize
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import DeskKind, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.standing import Rating
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.criteria.facts import facts_of
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.bundles import LONGEST_TEXT, part_of
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.people.attestations import save_attestation
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import published
from tests.services.people.standing_cases import attestation, month, rating, registered
from tests.services.work.work import (
    PERIOD,
    PERSON_AWARD,
    UNIT_AWARD,
    Said,
    add_met_facts,
    add_person,
    add_sheet,
    forge,
    nominate,
    said,
    second_desk,
    sent,
    to_council,
    unit_of,
)

PART = "phieu-cham.json"
Change = Callable[[Said], Said]


def first_person(**changes: object) -> Change:
    return lambda content: replace(content, people=(replace(content.people[0], **changes),))


def first_entry(**changes: object) -> Change:
    return lambda content: replace(content, entries=(replace(content.entries[0], **changes),))


def fact(name: str, /, **changes: object) -> Change:
    def change(content: Said) -> Said:
        facts = [replace(each, **changes) if each.name == name else each for each in content.facts]
        return replace(content, facts=tuple(facts))

    return change


def first_nomination(**changes: object) -> Change:
    return lambda content: replace(content, nominations=(replace(content.nominations[0], **changes),))


def all_sheets(**changes: object) -> Change:
    return lambda content: replace(content, scoresheets=(replace(content.scoresheets[0], **changes),))


def twice(field: str, **changes: object) -> Change:
    def change(content: Said) -> Said:
        records = getattr(content, field)
        return replace(content, **{field: (*records, replace(records[0], **changes))})

    return change


NONSENSE: dict[str, tuple[Change, str]] = {
    "a person without a name": (first_person(full_name="  "), "Họ và tên"),
    "a year of birth that can't be": (first_person(birth_year=10**30), "Năm sinh"),
    "a person of another unit": (first_person(unit_id=uuid4()), "đơn vị khác"),
    "an indicator that the set lacks": (first_entry(code="9.9"), "không có tiêu chí 9.9"),
    "a percent over a hundred": (first_entry(numerator=None, denominator=None, value=Decimal(101)), "từ 0 đến 100"),
    "a percent that is no number": (first_entry(numerator=None, denominator=None, value=Decimal("NaN")), "từ 0"),
    "a negative figure": (first_entry(code="2.1", value=None, numerator=Decimal(-1)), "số âm"),
    "a figure of a sheet that isn't there": (first_entry(scoresheet_id=uuid4()), "đơn vị khác"),
    "a sheet of another unit": (all_sheets(unit_id=uuid4()), "đơn vị khác"),
    "a sheet of another period": (all_sheets(period="2023"), "kỳ khác"),
    "an unknown fact": (fact("good_conduct", name="thật"), "thật"),
    "a yes or no that is neither": (fact("good_conduct", value="có"), "không đúng kiểu"),
    "a count below zero": (fact("initiatives_recognised", value="-1"), "không đúng kiểu"),
    "an option that isn't offered": (fact("quality_rating", value="best"), "không đúng kiểu"),
    "a fact of another period": (fact("good_conduct", period="2023"), "kỳ khác"),
    "a fact of nobody in the package": (fact("good_conduct", subject_id=uuid4()), "đơn vị khác"),
    "a person's fact said of a unit": (fact("good_conduct", subject=Subject.COLLECTIVE), "nhầm tập thể"),
    "an unknown award": (first_nomination(award="bk-trời"), "bk-trời"),
    "an award for units given to a person": (
        lambda content: replace(
            content,
            nominations=tuple(
                replace(each, award=UNIT_AWARD) for each in content.nominations if each.award == PERSON_AWARD
            ),
        ),
        "không dành cho đối tượng",
    ),
    "a nomination without achievement": (first_nomination(achievement=""), "Tóm tắt thành tích"),
    "a text of a million letters": (first_nomination(achievement="a" * 10**6), f"{LONGEST_TEXT} ký tự"),
    "a number of a million digits": (fact("initiatives_recognised", value="9" * 10**6), f"{LONGEST_TEXT} ký tự"),
    "the same record twice": (twice("people"), "hai lần"),
    "the same fact under two ids": (twice("facts", id=uuid4()), "hai lần"),
}


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(
        unit_desk, nominate(unit_desk, person, PERSON_AWARD), nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)
    )
    return unit_desk


def told(gathering: Workspace, path: Path) -> str:
    journal = gathering.journal()
    with pytest.raises(PackageRefused) as refused:
        preview(gathering, path)
    assert refused.value.outcome is ReadOutcome.CONTENT_WRONG
    assert gathering.journal() == journal
    assert not gathering.find(Person)
    return refused.value.what


@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense_is_refused_with_its_reason(what: str, busy: Workspace, gathering: Workspace, tmp_path: Path):
    change, reason = NONSENSE[what]
    forged = forge(busy, change(said(busy)), tmp_path / "a.tdkt")
    assert reason in told(gathering, forged)


def test_the_same_package_unchanged_is_taken(busy: Workspace, gathering: Workspace, tmp_path: Path):
    assert len(preview(gathering, forge(busy, said(busy), tmp_path / "a.tdkt")).lines) == 13


def test_what_only_the_units_records_say_travels_in_their_words(busy: Workspace, gathering: Workspace, tmp_path: Path):
    unit, person = unit_of(busy), busy.find(Person)[0]
    save_attestation(busy, attestation(unit, "reform_disciplined", "0", PERIOD))
    registered(busy, month(unit, "2024-03", late=2), rating(person, Rating.EXCELLENT, 2024, "QĐ 45"))
    published(busy, unit, 2024, "95", rank=1)
    content = said(busy)
    known = {each.name: each for each in content.facts if each.subject is Subject.COLLECTIVE}
    assert {name: each.value for name, each in known.items()} == {"cases_late": "2", "reform_disciplined": "0"}
    assert known["cases_late"].source == "Thống kê hồ sơ năm 2024, các tháng đã ghi"
    # the typed "good" gives way to the record; everything that was typed keeps its id
    rated = next(each for each in content.facts if each.name == "quality_rating")
    assert (rated.value, rated.source) == (
        "excellent",
        "Xếp loại chất lượng năm 2024: Hoàn thành xuất sắc nhiệm vụ (QĐ 45)",
    )
    assert rated.id in {each.id for each in busy.find(TypedFact)}
    assert said(busy).facts == content.facts
    receive(gathering, preview(gathering, forge(busy, content, tmp_path / "a.tdkt")))
    assert facts_of(gathering, Subject.COLLECTIVE, unit.id, PERIOD)["cases_late"].value == 2
    assert facts_of(gathering, Subject.INDIVIDUAL, person.id, PERIOD)["quality_rating"].value == "excellent"


def test_an_indicator_set_that_this_program_lacks_says_so(busy: Workspace, gathering: Workspace, tmp_path: Path):
    content = all_sheets(set_code="QD1-2031")(said(busy))
    with pytest.raises(Refusal, match=r"Chưa có bộ chỉ số QD1-2031\. Nạp bộ chỉ số đó"):
        preview(gathering, forge(busy, content, tmp_path / "a.tdkt"))


@pytest.mark.parametrize(
    "parts",
    [{PART: b"{}"}, {PART: b"not json"}, {PART: b"\xff\xfe"}],
    ids=["no field", "no json", "no text"],
)
def test_parts_that_are_no_submission_are_refused(
    parts: dict[str, bytes], busy: Workspace, gathering: Workspace, tmp_path: Path
):
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    path = forge(busy, said(busy), tmp_path / "a.tdkt", parts)
    with pytest.raises(PackageRefused) as refused:
        preview(gathering, path)
    assert refused.value.outcome is ReadOutcome.CONTENT_WRONG


def test_another_kind_of_package_and_further_parts_are_refused(busy: Workspace, gathering: Workspace, tmp_path: Path):
    content = said(busy)
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    other_kind = forge(busy, content, tmp_path / "a.tdkt", kind="results")
    more = forge(busy, content, tmp_path / "b.tdkt", files={"tham-dinh.json": b"1"})
    for path, told in ((other_kind, "loại mà bàn này không nhận"), (more, "phần mà bàn này không nhận")):
        with pytest.raises(PackageRefused, match=told):
            preview(gathering, path)


def test_text_that_isnt_nfc_is_refused_at_the_door(busy: Workspace, gathering: Workspace, tmp_path: Path):
    content = said(busy)
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    part = part_of(content.bundles[1])
    decomposed = normalize("NFD", part.decode()).encode()
    assert decomposed != part
    with pytest.raises(PackageRefused):
        preview(gathering, forge(busy, content, tmp_path / "a.tdkt", {"de-nghi.json": decomposed}))


def test_records_that_another_unit_has_already_cant_be_spoken_of(busy: Workspace, gathering: Workspace, tmp_path: Path):
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    other = second_desk(gathering, tmp_path)
    add_sheet(other)
    person = add_person(other, "Y Hà")
    add_met_facts(other, person)
    to_council(other, nominate(other, person, PERSON_AWARD))
    content = said(other)
    for field, kind in (
        ("people", Person),
        ("scoresheets", Scoresheet),
        ("entries", ScoreEntry),
        ("facts", TypedFact),
        ("nominations", Nomination),
    ):
        foreign: UUID = gathering.find(kind)[0].id
        records = (replace(getattr(content, field)[0], id=foreign), *getattr(content, field)[1:])
        path = forge(other, replace(content, **{field: records}), tmp_path / "b.tdkt")
        with pytest.raises(PackageRefused, match="đơn vị khác"):
            preview(gathering, path)
    other.close()


def test_two_records_cant_take_the_place_of_one(busy: Workspace, gathering: Workspace, tmp_path: Path):
    content = said(busy)
    receive(gathering, preview(gathering, sent(busy, tmp_path)))
    facts = {each.name: each for each in content.facts}
    rating, conduct = facts["quality_rating"], facts["good_conduct"]
    swapped = (replace(rating, id=uuid4()), replace(conduct, id=rating.id, name="chosen_in_campaign"))
    forged = forge(busy, replace(content, facts=swapped), tmp_path / "a.tdkt", sequence=9)
    with pytest.raises(PackageRefused, match="cùng thay một bản ghi"):
        preview(gathering, forged)


def test_a_known_desk_that_is_no_units_sends_nothing(busy: Workspace, gathering: Workspace, tmp_path: Path):
    keys = public_keys(own_keys(busy))
    peer = Peer(
        id=busy.desk.id,
        name="Sở Nội vụ",
        kind=DeskKind.GATHERING,
        verify_key=keys.verify_key,
        sealing_key=keys.sealing_key,
    )
    with gathering.change("test", "Quen một bàn tổng hợp khác") as change:
        change.put(peer)
    with pytest.raises(Refusal, match="không gắn với đơn vị nào"):
        preview(gathering, sent(busy, tmp_path))


def test_a_text_too_long_for_the_other_desk_is_told_before_sending(busy: Workspace):
    person = busy.find(Person)[0]
    save_person(busy, replace(person, position="a" * (LONGEST_TEXT + 1)))
    with pytest.raises(Refusal, match="Viết ngắn lại"):
        said(busy)


def test_a_gathering_desk_has_nothing_to_submit(gathering: Workspace):
    with pytest.raises(Refusal, match="chưa mở tệp khởi tạo"):
        said(gathering)
