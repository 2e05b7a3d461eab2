from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import (
    Field,
    Indicator,
    IndicatorSet,
    ManualRule,
    Purpose,
    StoredSet,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import (
    Appraisal,
    Entry,
    PublishedIndex,
    Scoresheet,
    SheetState,
)
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.charts import drawn, fields_chart, ranking_chart, save_chart, trend_chart
from parcomp_desktop.services.ranking.rankings import provisional_ranking, published_ranking, save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_lines
from parcomp_desktop.services.workspace import Workspace
from tests.documents.reading import page_texts

SIX = ("a", "b1", "b2", "c")
"""Leaves: field A has one of 20, field B two of 30 and 10 below groups of its own, field C one of 40."""


def leaf(code: str, field: str, maximum: int) -> Indicator:
    return Indicator(code=code, field=field, name=code, maximum=Decimal(maximum), rule=ManualRule())


def group(code: str, name: str, maximum: int, **more: Any) -> Field:  # noqa: ANN401  any field of the record
    return Field(code=code, name=name, maximum=Decimal(maximum), **more)


def a_set(code: str, **more: object) -> IndicatorSet:
    plain = IndicatorSet(
        code=code,
        name="Bộ chỉ số",
        issuer="UBND",
        document="QĐ 1",
        dated=date(2025, 1, 1),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(100),
        fields=(
            group("A", "Cải cách thể chế", 20),
            group("B", "Cải cách thủ tục", 40),
            group("B.1", "Nhóm con", 30, parent="B"),
            group("C", "Tài chính công", 40),
        ),
        indicators=(leaf("a", "A", 20), leaf("b1", "B.1", 30), leaf("b2", "B", 10), leaf("c", "C", 40)),
    )
    return replace(plain, **more)


def put(workspace: Workspace, *records: Any) -> None:  # noqa: ANN401  records of any kind
    with workspace.change("test", "Thử") as change:
        for record in records:
            change.put(record)


@pytest.fixture
def units(gathering: Workspace) -> list[Unit]:
    for code in ("S-24", "S-25"):
        put(gathering, StoredSet(id=uuid4(), code=code, content=a_set(code)))
    names = {"Xã A": UnitKind.COMMUNE, "Xã B": UnitKind.COMMUNE, "Phòng C": UnitKind.AGENCY}
    return [save_unit(gathering, Unit(id=uuid4(), code=name, name=name, kind=kind)) for name, kind in names.items()]


def scored(workspace: Workspace, unit: Unit, points: dict[str, int | None], code: str = "S-25") -> Scoresheet:
    """A sheet with points for its leaves; None doesn't apply."""
    sheet = make_scoresheet(workspace, unit.id, code, f"20{code[-2:]}")
    entries = {
        leaf: Entry(not_applicable=True) if given is None else Entry(value=Decimal(given))
        for leaf, given in points.items()
    }
    save_lines(workspace, sheet, {leaf: (entry, "") for leaf, entry in entries.items()})
    return sheet


def percents(workspace: Workspace, unit: Unit, year: int = 2025) -> list[tuple[object, object, object]]:
    return [(field.own, field.mean, field.before) for field in fields_chart(workspace, unit.id, year).fields]


def test_fields_stand_beside_the_mean_of_like_units_and_last_year(gathering: Workspace, units: list[Unit]):
    a, b, other = units
    scored(gathering, a, {"a": 10, "b1": 30, "b2": 0, "c": 0})
    scored(gathering, b, {"a": 20, "b1": 10, "b2": 10, "c": 20})
    scored(gathering, other, {"a": 0, "b1": 0, "b2": 0, "c": 0})
    scored(gathering, a, {"a": 5, "b1": 20, "b2": 0, "c": 40}, "S-24")
    chart = fields_chart(gathering, a.id, 2025)
    assert [field.name for field in chart.fields] == ["Cải cách thể chế", "Cải cách thủ tục", "Tài chính công"]
    # A: 10/20, mean of 50 and 100, 5/20. B: 30/40, mean of 75 and 50, 20/40. C: zero isn't blank.
    assert percents(gathering, a) == [(50, 75, 25), (75, Decimal("62.5"), 50), (0, 25, 100)]
    assert (chart.own, chart.mean) == ("Năm 2025", "Trung bình 2 đơn vị cùng nhóm")
    assert chart.before == "Năm 2024 (khác bộ chỉ số)"
    assert "điểm tự chấm, chưa thẩm định" in chart.note


def test_a_blank_leaf_leaves_its_field_open_and_one_that_does_not_apply_leaves_the_maximum(
    gathering: Workspace, units: list[Unit]
):
    scored(gathering, units[0], {"a": 20, "b1": None, "b2": 5})
    # B: 5 of the 10 that apply; C has no figure; no one else to compare with
    assert percents(gathering, units[0]) == [(100, None, None), (50, None, None), (None, None, None)]
    chart = fields_chart(gathering, units[0].id, 2025)
    assert (chart.mean, chart.before) == ("Trung bình nhóm (chưa có)", "Năm 2024 (chưa có)")


def test_a_field_in_which_nothing_applies_is_left_out(gathering: Workspace, units: list[Unit]):
    scored(gathering, units[0], {"a": None, "b1": 15, "b2": 5, "c": 20})
    names = [field.name for field in fields_chart(gathering, units[0].id, 2025).fields]
    assert names == ["Cải cách thủ tục", "Tài chính công"]


def appraise(workspace: Workspace, sheet: Scoresheet, points: dict[str, int]) -> None:
    put(workspace, replace(sheet, state=SheetState.APPRAISED_2))
    for round_ in (1, 2):
        put(
            workspace,
            *(
                Appraisal(
                    id=uuid4(), scoresheet_id=sheet.id, code=code, round=round_, points=Decimal(given * (round_ - 1))
                )
                for code, given in points.items()
            ),
        )


def test_what_was_appraised_goes_before_the_self_score_and_is_compared_with_its_like(
    gathering: Workspace, units: list[Unit]
):
    a, b, _ = units
    appraise(gathering, scored(gathering, a, dict.fromkeys(SIX, 10)), {"a": 15, "b1": 30, "b2": 10, "c": 10})
    scored(gathering, b, dict.fromkeys(SIX, 0))
    scored(gathering, a, dict.fromkeys(SIX, 10), "S-24")
    chart = fields_chart(gathering, a.id, 2025)
    assert [(field.own, field.mean, field.before) for field in chart.fields] == [
        (75, None, None),
        (100, None, None),
        (25, None, None),
    ]
    assert chart.note.endswith("theo điểm thẩm định")
    # the self-scored sheet beside an appraised one of last year says so
    appraise(gathering, scored(gathering, b, dict.fromkeys(SIX, 0), "S-24"), dict.fromkeys(SIX, 10))
    assert fields_chart(gathering, b.id, 2025).before == "Năm 2024 (khác bộ chỉ số, điểm thẩm định)"


def test_the_sheet_of_the_index_goes_before_others(gathering: Workspace, units: list[Unit]):
    put(gathering, StoredSet(id=uuid4(), code="D-25", content=a_set("D-25", purpose=Purpose.SERVICE_QUALITY)))
    scored(gathering, units[0], dict.fromkeys(SIX, 0), "D-25")
    scored(gathering, units[0], {"a": 20, "b1": 30, "b2": 10, "c": 40})
    assert [own for own, *_ in percents(gathering, units[0])] == [100, 100, 100]


def test_without_a_sheet_the_chart_says_what_to_do(gathering: Workspace, units: list[Unit]):
    with pytest.raises(Refusal, match=r"Xã A chưa có phiếu chấm năm 2025\. Lập phiếu"):
        fields_chart(gathering, units[0].id, 2025)


def publish(workspace: Workspace, unit: Unit, points: int, year: int = 2025, **more: object) -> None:
    plain = PublishedIndex(id=uuid4(), unit_id=unit.id, year=year, points=Decimal(points))
    save_published(workspace, replace(plain, **more))


def test_a_ranking_is_drawn_in_its_order_with_the_own_unit_marked(gathering: Workspace, units: list[Unit]):
    a, b, _ = units
    publish(gathering, b, 90)
    chart = ranking_chart(gathering, published_ranking(gathering, 2025), UnitKind.COMMUNE, a.id)
    assert [(bar.name, bar.percent, bar.rank, bar.grade, bar.own) for bar in chart.bars] == [
        ("Xã B", 90, 1, "Xuất sắc", False),
        ("Xã A", None, None, None, True),
    ]
    assert chart.grades == ("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu")
    assert "NĂM 2025" in chart.title
    assert chart.note == ""


def test_an_order_of_self_scores_is_drawn_as_provisional(gathering: Workspace, units: list[Unit]):
    scored(gathering, units[0], dict.fromkeys(SIX, 10))
    ranking = provisional_ranking(gathering, "S-25", "2025")
    assert ranking_chart(gathering, ranking, UnitKind.COMMUNE).note.startswith("Tạm xếp")
    assert ranking_chart(gathering, ranking, UnitKind.AGENCY).bars == ()


def test_a_trend_has_every_year_of_the_campaign_and_gaps(gathering: Workspace, units: list[Unit]):
    a, b, _ = units
    publish(gathering, a, 80, 2023)
    publish(gathering, b, 90, 2023)
    publish(gathering, a, 70, 2025, set_code="S-25", announced_rank=4)
    publish(gathering, a, 71, 2026, set_code="S-26")
    chart = trend_chart(gathering, a.id)
    assert [year.year for year in chart.years] == list(range(2022, 2031))
    known = {year.year: (year.percent, year.rank, year.unlike) for year in chart.years if year.percent is not None}
    assert known == {2023: (80, 2, ""), 2025: (70, 4, ""), 2026: (71, 1, "khác bộ chỉ số")}


def test_a_trend_of_a_unit_that_began_later_starts_blank(gathering: Workspace):
    unit = save_unit(
        gathering,
        Unit(id=UUID(int=7), code="M", name="Xã mới", kind=UnitKind.COMMUNE, starts_on=date(2025, 7, 1)),
    )
    assert {year.percent for year in trend_chart(gathering, unit.id).years} == {None}


def test_a_drawn_chart_is_saved_as_it_is_printed(gathering: Workspace, units: list[Unit], tmp_path: Path):
    publish(gathering, units[0], 90)
    made = drawn(gathering, trend_chart(gathering, units[0].id))
    save_chart(made, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == made.paper
    assert "Xã A" in page_texts(made.screen)[0]
