"""Activities: found, counted by content of the plan, refused when they can't be."""

from datetime import date
from uuid import uuid4

import pytest

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import Activity, ActivityKind
from parcomp_desktop.services.people.units import remove_unit
from parcomp_desktop.services.proofs.evidence import Owner, add_reference
from parcomp_desktop.services.work.activities import (
    ACTIVITY_FIGURES,
    activity_counts,
    content_of,
    known_partners,
    remove_activity,
    save_activity,
    search_activities,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.year_work import activity, on_that_day, some_unit

FIGURES = {source.code: source for source in ACTIVITY_FIGURES}


def test_activities_are_found_by_word_unit_year_and_kind_the_newest_first(gathering: Workspace):
    on_that_day(gathering)
    one, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    for unit_id, kind, name, day in (
        (one.id, ActivityKind.PROPAGANDA, "Hội thi", date(2025, 12, 31)),
        (one.id, ActivityKind.ONLINE, "Ra quân nộp hồ sơ trực tuyến", date(2026, 1, 1)),
        (other.id, ActivityKind.PROPAGANDA, "Phát thanh", date(2026, 5, 2)),
    ):
        save_activity(gathering, activity(unit_id, kind, name=name, held_on=day))

    def names(query: str = "", **narrowed: object) -> list[str]:
        return [each.name for each in search_activities(gathering, query, **narrowed)]  # pyright: ignore[reportArgumentType]  filters by name

    assert names() == ["Phát thanh", "Ra quân nộp hồ sơ trực tuyến", "Hội thi"]
    assert names("truc tuyen") == ["Ra quân nộp hồ sơ trực tuyến"]
    assert names(unit_id=other.id) == ["Phát thanh"]
    assert names(year=2026) == ["Phát thanh", "Ra quân nộp hồ sơ trực tuyến"]
    assert names(kind=ActivityKind.PROPAGANDA, year=2025) == ["Hội thi"]


def test_activities_are_counted_by_the_six_contents_of_the_plan_and_others(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    # by hand: content 3 holds propaganda, online, postal and technology
    for kind, day, partner, people in (
        (ActivityKind.PROPAGANDA, date(2026, 3, 1), "Hội Nông dân", 120),
        (ActivityKind.ONLINE, date(2026, 3, 31), "", 30),
        (ActivityKind.POSTAL, date(2026, 1, 5), "", None),
        (ActivityKind.PROPOSAL, date(2026, 2, 5), "Công đoàn", None),
        (ActivityKind.OTHER, date(2026, 2, 6), "", 7),
        (ActivityKind.PROPAGANDA, date(2026, 4, 1), "", 99),
    ):
        save_activity(gathering, activity(home.id, kind, held_on=day, partner=partner, participants=people))
    counts = activity_counts(gathering, home.id, "2026Q1")
    assert [(each.activities, each.with_partner, each.participants) for each in counts] == [
        *((0, 0, 0), (0, 0, 0), (3, 1, 150), (1, 1, 0), (0, 0, 0), (0, 0, 0)),
        (1, 0, 7),
    ]
    contents = [each.content.clause if each.content else "" for each in counts]
    assert contents == [*(f"II.2.{number}" for number in range(1, 7)), ""]
    assert sum(each.activities for each in activity_counts(gathering, None, "2026")) == 6


def test_figures_count_kinds_and_say_nothing_of_an_empty_period(gathering: Workspace):
    on_that_day(gathering)
    home, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    save_activity(gathering, activity(home.id, ActivityKind.ONLINE, held_on=date(2026, 3, 8)))
    save_activity(gathering, activity(home.id, ActivityKind.POSTAL, held_on=date(2026, 3, 9)))
    save_activity(gathering, activity(home.id, ActivityKind.PROPAGANDA, held_on=date(2026, 4, 9)))

    def value(code: str, period: str) -> str:
        return str(FIGURES[code].reckon(gathering, home.id, period).value)

    assert value("activities.online_postal", "2026Q1") == "2"
    assert value("activities.propaganda", "2026Q1") == "0"
    assert value("activities.propaganda", "2026") == "1"
    assert value("activities.proposals", "2026") == "0"
    figure = FIGURES["activities.proposals"].reckon(gathering, other.id, "2026")
    assert (figure.value, figure.missing) == (None, "năm 2026 chưa ghi hoạt động phong trào nào")


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"name": " "}, "Tên hoạt động còn trống"),
        ({"held_on": date(2026, 6, 16)}, "16/06/2026 ở sau hôm nay"),
        ({"participants": -1}, "nhỏ hơn 0"),
    ],
)
def test_an_activity_that_cannot_be_is_refused(gathering: Workspace, wrong: dict[str, object], phrase: str):
    on_that_day(gathering)
    home = some_unit(gathering)
    with pytest.raises(Refusal, match=phrase):
        save_activity(gathering, activity(home.id, **wrong))  # pyright: ignore[reportArgumentType]  a field by name
    assert gathering.find(Activity) == []


def test_the_desk_of_a_unit_records_its_own_alone(unit_desk: Workspace):
    on_that_day(unit_desk)
    other = some_unit(unit_desk, "LA")
    with pytest.raises(Refusal, match="chỉ ghi việc của đơn vị mình"):
        save_activity(unit_desk, activity(other.id))
    own = unit_desk.desk.unit_id
    assert own
    assert save_activity(unit_desk, activity(own, name="  Hội thi ")).name == "Hội thi"


def test_an_activity_goes_with_its_proofs_and_comes_back_with_them(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    made = save_activity(gathering, activity(home.id))
    paper = Evidence(id=uuid4(), unit_id=home.id, title="Ảnh hội thi")
    add_reference(gathering, paper, Owner(made.id, home.id))
    remove_activity(gathering, made)
    assert gathering.find(Activity) == []
    assert gathering.find(Proof) == []
    assert [each.title for each in gathering.find(Evidence)] == ["Ảnh hội thi"]
    gathering.undo()
    assert gathering.find(Activity) == [made]
    assert [proof.about_id for proof in gathering.find(Proof)] == [made.id]


def test_a_unit_with_activities_is_not_removed(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    save_activity(gathering, activity(home.id))
    with pytest.raises(Refusal, match="1 hoạt động phong trào"):
        remove_unit(gathering, home)


def test_partners_are_those_of_the_plan_and_those_typed_before_once(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    save_activity(gathering, activity(home.id, partner="Hội Nông dân; Bưu điện huyện"))
    save_activity(gathering, activity(home.id, partner="Bưu điện huyện;"))
    partners = known_partners(gathering)
    assert partners[0] == "Ủy ban Mặt trận Tổ quốc Việt Nam"
    assert (partners[-1], len(partners)) == ("Bưu điện huyện", 7)


def test_a_kind_serves_a_content_in_the_plans_own_words(gathering: Workspace):
    found = content_of(gathering, ActivityKind.HARASSMENT)
    assert found
    assert (found[0].clause, "nhũng nhiễu" in found[1].text) == ("II.2.5", True)
    assert content_of(gathering, ActivityKind.OTHER) is None
    served = {kind: content_of(gathering, kind) for kind in ActivityKind if kind is not ActivityKind.OTHER}
    assert all(served.values())
