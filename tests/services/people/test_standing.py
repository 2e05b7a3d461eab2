"""Ratings, discipline, initiatives, attestations and published surveys: written when they can be, else refused."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.people import Employment, Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import (
    DisciplinaryAction,
    DisciplineForm,
    Initiative,
    QualityRating,
    Rating,
    Survey,
    SurveyIndex,
)
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.attestations import remove_attestation, save_attestation, search_attestations
from parcomp_desktop.services.people.discipline import forms_on, remove_action, save_action, search_actions
from parcomp_desktop.services.people.initiatives import (
    is_recognised,
    remove_initiative,
    save_initiative,
    search_initiatives,
)
from parcomp_desktop.services.people.ratings import enter_ratings, rating_lines, read_rating
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.ranking.surveys import remove_survey, save_survey, search_surveys
from parcomp_desktop.services.statistics.figures import FIGURES, figure
from parcomp_desktop.services.work.record_checks import in_period
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import person_of, published, unit_of
from tests.services.people.standing_cases import action, attestation, initiative, rating
from tests.services.work.year_work import on_that_day

NEW_LAW = date(2025, 7, 1)


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, commune: Unit) -> Person:
    return person_of(gathering, commune)


def test_everybody_is_listed_with_the_rating_of_the_year(gathering: Workspace, commune: Unit, person: Person):
    good, whole = rating(person, Rating.GOOD, 2025), rating(commune, Rating.EXCELLENT, 2025)
    enter_ratings(gathering, [good, whole, rating(person, Rating.COMPLETED, 2024)])
    lines = rating_lines(gathering, 2025)
    assert [(line.name, line.rating) for line in lines] == [(commune.name, whole), (person.full_name, good)]
    assert [line.rating for line in rating_lines(gathering, 2023)] == [None, None]
    assert [line.name for line in rating_lines(gathering, 2025, "hong nhung")] == [person.full_name]


def test_many_ratings_are_one_change_and_nothing_of_a_wrong_one(gathering: Workspace, commune: Unit, person: Person):
    rated = [rating(person), rating(commune)]
    enter_ratings(gathering, rated)
    assert "2 tập thể, cá nhân" in gathering.journal()[0].summary
    gathering.undo()
    assert not gathering.find(QualityRating)
    with pytest.raises(Refusal, match="Năm xếp loại 24"):
        enter_ratings(gathering, [rating(commune), rating(person, year=24)])
    assert not gathering.find(QualityRating)
    enter_ratings(gathering, rated)
    enter_ratings(gathering, [], rated[:1])
    enter_ratings(gathering, [])
    assert gathering.find(QualityRating) == rated[1:]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1", Rating.EXCELLENT), (" XS ", Rating.EXCELLENT), ("Hoàn thành xuất sắc nhiệm vụ", Rating.EXCELLENT),
        ("2", Rating.GOOD), ("t", Rating.GOOD), ("hoan thanh tot", Rating.GOOD),
        ("3", Rating.COMPLETED), ("HT", Rating.COMPLETED), ("Hoàn thành nhiệm vụ", Rating.COMPLETED),
        ("hoàn thành", Rating.COMPLETED),
        ("4", Rating.NOT_COMPLETED), ("kht", Rating.NOT_COMPLETED), ("không hoàn thành", Rating.NOT_COMPLETED),
        ("", None), ("  ", None),
    ],
)  # fmt: skip
def test_a_rating_is_read_as_officers_write_it(typed: str, expected: Rating | None):
    assert read_rating(typed) is expected


@pytest.mark.parametrize("typed", ["5", "0", "giỏi", "hoàn thành tốt lắm", "x"])
def test_what_is_no_rating_is_refused(typed: str):
    with pytest.raises(Refusal, match="không phải là một mức xếp loại"):
        read_rating(typed)


def test_a_second_rating_of_a_year_and_one_of_nobody_are_refused(gathering: Workspace, person: Person):
    first = rating(person)
    enter_ratings(gathering, [first])
    enter_ratings(gathering, [replace(first, rating=Rating.EXCELLENT)])
    with pytest.raises(Refusal, match="đã có xếp loại năm 2024"):
        enter_ratings(gathering, [rating(person)])
    with pytest.raises(Refusal, match="năm 2027 chưa tới"):
        enter_ratings(on_that_day(gathering), [rating(person, year=2027)])
    with pytest.raises(Refusal, match="không còn"):
        enter_ratings(gathering, [replace(first, id=uuid4(), subject_id=uuid4())])
    assert [each.rating for each in gathering.find(QualityRating)] == [Rating.EXCELLENT]


# phap-ly §8: decree 172/2025 took the cut of salary and the demotion away from 1 July 2025; cadres are removed by
# vote, public employees dismissed.
@pytest.mark.parametrize(
    ("employment", "form", "exists"),
    [
        (Employment.CIVIL_SERVANT, DisciplineForm.REPRIMAND, (True, True)),
        (Employment.CIVIL_SERVANT, DisciplineForm.SALARY, (True, False)),
        (Employment.CIVIL_SERVANT, DisciplineForm.DEMOTION, (True, False)),
        (Employment.CIVIL_SERVANT, DisciplineForm.DISMISSAL_FROM_OFFICE, (False, False)),
        (Employment.CADRE, DisciplineForm.DISMISSAL_FROM_OFFICE, (True, True)),
        (Employment.CADRE, DisciplineForm.DISMISSAL, (False, False)),
        (Employment.PUBLIC_EMPLOYEE, DisciplineForm.DISMISSAL, (True, True)),
        (Employment.PUBLIC_EMPLOYEE, DisciplineForm.SALARY, (False, False)),
        (Employment.WORKER, DisciplineForm.REPRIMAND, (True, True)),
        (Employment.WORKER, DisciplineForm.WARNING, (False, False)),
    ],
)
def test_a_form_has_to_exist_for_the_employment_on_the_day(
    gathering: Workspace, person: Person, employment: Employment, form: DisciplineForm, exists: tuple[bool, bool]
):
    person = save_person(gathering, replace(person, employment=employment))
    for on, is_form in zip((NEW_LAW - timedelta(days=1), NEW_LAW), exists, strict=True):
        decided = action(person, form=form, decided_on=on)
        if is_form:
            save_action(gathering, decided)
        else:
            with pytest.raises(Refusal, match="không có hình thức"):
                save_action(gathering, decided)
        assert bool(gathering.find(DisciplinaryAction, id=decided.id)) is is_form
    assert (form in forms_on(gathering, employment, None)) is any(exists)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"form": None}, "đi cùng nhau"),
        ({"decided_on": None}, "đi cùng nhau"),
        ({"form": None, "decided_on": None}, "Chưa ghi ngày nào"),
        ({"considered_from": date(2025, 9, 2)}, "thứ tự"),
        ({"ends_on": date(2025, 8, 31)}, "thứ tự"),
        ({"decided_on": date(2026, 6, 16)}, "Ngày quyết định 16/06/2026 ở sau hôm nay"),
        ({"form": None, "decided_on": None, "considered_from": date(2026, 6, 16)}, "xem xét 16/06/2026 ở sau"),
        ({"form": None, "decided_on": None, "considered_from": date(2025, 1, 1), "ends_on": date(2026, 1, 1)}, "thứ"),
    ],
)
def test_dates_and_form_of_discipline_hold_together(
    gathering: Workspace, person: Person, changes: dict[str, object], reason: str
):
    with pytest.raises(Refusal, match=reason):
        save_action(on_that_day(gathering), replace(action(person), **changes))
    assert not gathering.find(DisciplinaryAction)


def test_discipline_is_found_by_name_and_taken_away(gathering: Workspace, commune: Unit, person: Person):
    considered = DisciplinaryAction(id=uuid4(), person_id=person.id, considered_from=date(2025, 8, 1))
    decided = action(person_of(gathering, commune, "Y Hà"), considered_from=date(2025, 8, 1), ends_on=date(2026, 9, 1))
    for each in (considered, decided):
        save_action(gathering, each)
    assert search_actions(gathering, "y ha") == [decided]
    remove_action(gathering, decided)
    assert search_actions(gathering) == [considered]


def test_what_happened_has_no_place_in_the_record():
    assert set(DisciplinaryAction.__struct_fields__) == {
        "id", "person_id", "form", "considered_from", "decided_on", "ends_on", "reform_related",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": " "}, "Tên sáng kiến"),
        ({"year": 24}, "Năm 24"),
        ({"number": ""}, "chưa ghi đủ"),
        ({"recognised_by": " "}, "chưa ghi đủ"),
        ({"recognised_on": None}, "chưa ghi đủ"),
        ({"recognised_on": date(2026, 6, 16)}, "Ngày công nhận 16/06/2026 ở sau hôm nay"),
        ({"year": 2027}, "Sáng kiến: năm 2027 chưa tới"),
        ({"person_id": uuid4()}, "không còn"),
    ],
)
def test_an_initiative_is_whole_or_refused(
    gathering: Workspace, person: Person, changes: dict[str, object], reason: str
):
    with pytest.raises(Refusal, match=reason):
        save_initiative(on_that_day(gathering), replace(initiative(person), **changes))
    assert not gathering.find(Initiative)


def test_an_initiative_is_recognised_by_body_number_and_day(gathering: Workspace, person: Person):
    first = save_initiative(gathering, initiative(person))
    second = replace(initiative(person), name="Sổ trực điện tử", recognised_by="", recognised_on=None, number="")
    save_initiative(gathering, second)
    assert (is_recognised(first), is_recognised(second)) == (True, False)
    assert search_initiatives(gathering, "so truc") == [second]
    remove_initiative(gathering, second)
    assert search_initiatives(gathering) == [first]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": "good_conduct"}, "Không có mục"),
        ({"value": "-1"}, "không đúng kiểu"),
        ({"value": ""}, "không đúng kiểu"),
        ({"period": "2024Q1"}, "kỳ xét"),
        ({"attested_by": " "}, "Người xác nhận"),
        ({"attested_on": date(2999, 1, 1)}, "chưa tới"),
        ({"subject_id": uuid4()}, "không còn"),
    ],
)
def test_an_attestation_says_something_or_is_refused(
    gathering: Workspace, commune: Unit, changes: dict[str, object], reason: str
):
    with pytest.raises(Refusal, match=reason):
        save_attestation(gathering, replace(attestation(commune, "cases_late", "0"), **changes))
    assert not search_attestations(gathering)


def test_one_attestation_of_a_fact_and_period(gathering: Workspace, commune: Unit, person: Person):
    first = save_attestation(gathering, attestation(commune, "cases_late", "0"))
    other = save_attestation(gathering, attestation(person, "good_conduct", "true"))
    with pytest.raises(Refusal, match="đã có xác nhận"):
        save_attestation(gathering, attestation(commune, "cases_late", "1"))
    save_attestation(gathering, replace(first, value="2"))
    assert search_attestations(gathering, "tre hen") == [replace(first, value="2")]
    assert search_attestations(gathering, "nhung") == [other]
    remove_attestation(gathering, other)
    assert len(search_attestations(gathering)) == 1


def survey(unit: Unit, **changes: object) -> SurveyIndex:
    index = SurveyIndex(
        id=uuid4(), kind=Survey.SIPAS, unit_id=unit.id, year=2025, value=Decimal("86.4"), maximum=Decimal(100),
        source="Báo cáo SIPAS 2025",
    )  # fmt: skip
    return replace(index, **changes)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"value": Decimal("100.1")}, "từ 0 đến"),
        ({"value": Decimal(-1)}, "từ 0 đến"),
        ({"kind": Survey.PAPI, "value": Decimal(0), "maximum": Decimal(0)}, "từ 0 đến"),
        ({"maximum": Decimal(80), "value": Decimal(50)}, "phần trăm"),
        ({"source": " "}, "Văn bản công bố"),
        ({"year": 25}, "Năm công bố 25"),
        ({"year": 2027}, "SIPAS: năm 2027 chưa tới"),
        ({"unit_id": uuid4()}, "không còn"),
    ],
)
def test_a_published_index_is_as_it_can_be(
    gathering: Workspace, commune: Unit, changes: dict[str, object], reason: str
):
    with pytest.raises(Refusal, match=reason):
        save_survey(on_that_day(gathering), survey(commune, **changes))
    assert not search_surveys(gathering)


def test_published_indexes_are_figures(gathering: Workspace, commune: Unit):
    save_survey(gathering, survey(commune))
    papi = survey(commune, kind=Survey.PAPI, value=Decimal("43.21"), maximum=Decimal(80), source="PAPI 2025")
    save_survey(gathering, papi)
    published(gathering, commune, 2025, "45.5", maximum="50")
    found = {code: figure(gathering, commune.id, "2025", code) for code in FIGURES if not code.startswith("cases")}
    assert found["surveys.sipas"].value == Decimal("86.4")
    assert found["surveys.papi"].value == Decimal("43.21")
    assert found["index.percent"].value == 91
    assert "Báo cáo SIPAS 2025" in found["surveys.sipas"].source
    for code in ("surveys.sipas", "surveys.papi", "index.percent"):
        for period in ("2024", "2025Q1"):
            blank = figure(gathering, commune.id, period, code)
            assert (blank.value, in_period(period) in blank.missing) == (None, True)
    with pytest.raises(Refusal, match="đã có PAPI năm 2025"):
        save_survey(gathering, replace(papi, id=uuid4()))
    assert search_surveys(gathering, "papi") == [papi]
    remove_survey(gathering, papi)
    assert figure(gathering, commune.id, "2025", "surveys.papi").value is None
