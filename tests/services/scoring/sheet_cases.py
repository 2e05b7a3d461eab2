"""A small indicator set with a survey, and its sheet on the way through all hands."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from uuid import UUID, uuid4

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.indicators import (
    ChoiceRule,
    CompareRule,
    Field,
    Figures,
    Indicator,
    IndicatorSet,
    Lateness,
    ManualRule,
    Option,
    Purpose,
    RatioRule,
    StoredSet,
    SurveyRule,
)
from parcomp_desktop.domain.scores import Entry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, LeafMark, save_marks
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_steps import Taken, finish_first_round, finish_second_round, lock
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.statistics.figures import FIGURES
from parcomp_desktop.services.workspace import Workspace

CODE = "THU-2024"
PERIOD = "2024"
DONE, ALL = "thu.done", "thu.all"
ENTRIES = {
    "1.1": Entry(numerator=Decimal(2775), denominator=Decimal(3443)),
    "1.2": Entry(option="tot"),
    "1.3": Entry(value=Decimal(8)),
    "1.4": Entry(numerator=Decimal(70), denominator=Decimal(65)),
}
"""16,12 + 10 + 8 + 5 = 39,12 of 50 that aren't survey."""
OFFICE_DAY = date(2024, 12, 1)


def small_set(code: str = CODE, year: int = 2024, replaces: str = "", *, bound: bool = False) -> IndicatorSet:
    """50 points by the unit and the appraiser, 50 by a survey; due 10/11, refused after 20/11, −1 a day."""
    figures = Figures(numerator=DONE, denominator=ALL) if bound else None
    options = (Option(code="tot", label="Tốt", points=Decimal(10)), Option(code="kem", label="Kém", points=Decimal(0)))
    leaves = (
        leaf("1.1", "Hồ sơ đúng hạn", 20, RatioRule(numerator="đúng hạn", denominator="tiếp nhận"), figures=figures),
        leaf("1.2", "Kế hoạch cải cách", 10, ChoiceRule(options=options)),
        leaf("1.3", "Sáng tạo", 15, ManualRule()),
        leaf("1.4", "Giải ngân", 5, CompareRule(figure="tỷ lệ giải ngân")),
        leaf("2.1", "Hài lòng của người dân", 50, SurveyRule(), field="2"),
    )
    return IndicatorSet(
        code=code,
        name="Bộ chỉ số thử",
        issuer="UBND huyện Đăk Hà",
        document="12/QĐ-UBND",
        dated=date(year, 1, 5),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(100),
        fields=(
            Field(code="1", name="Thẩm định", maximum=Decimal(50)),
            Field(code="2", name="Khảo sát", maximum=Decimal(50)),
        ),
        indicators=leaves,
        replaces=replaces,
        lateness=Lateness(due="11-10", refused_after="11-20", per_day=Decimal(1), justified_within=10),
    )


def leaf(
    code: str,
    name: str,
    maximum: int,
    rule: RatioRule | ChoiceRule | ManualRule | CompareRule | SurveyRule,
    **more: object,
) -> Indicator:
    fields: dict[str, object] = {"field": "1", **more}
    return Indicator(code=code, name=name, maximum=Decimal(maximum), rule=rule, **fields)  # pyright: ignore[reportArgumentType]  named by the caller


def store_set(workspace: Workspace, made: IndicatorSet) -> IndicatorSet:
    with workspace.change("set.test", "Bộ chỉ số thử") as change:
        change.put(StoredSet(id=uuid4(), code=made.code, content=made))
    return made


def commune(workspace: Workspace) -> Unit:
    unit = Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
    known = workspace.find(Unit)
    if not known:
        with workspace.change("unit.test", "Đơn vị thử") as change:
            change.put(unit)
    return known[0] if known else unit


def new_sheet(workspace: Workspace, *, bound: bool = False) -> Scoresheet:
    store_set(workspace, small_set(bound=bound))
    return make_scoresheet(workspace, commune(workspace).id, CODE, PERIOD)


def fill(workspace: Workspace, sheet: Scoresheet, but: str = "") -> None:
    for code, entry in ENTRIES.items():
        if code != but:
            save_entry(workspace, sheet, code, entry)


def on(day: int, month: int = 11, **more: str) -> Taken:
    """A day of 2024 with a paper, so that either desk may take any step."""
    return Taken(date(2024, month, day), **{"document": "Công văn số 7/UBND", **more})


def locked(workspace: Workspace, day: int = 8) -> Scoresheet:
    sheet = new_sheet(workspace)
    fill(workspace, sheet)
    return lock(workspace, sheet, on(day))


def appraised(workspace: Workspace) -> Scoresheet:
    """After the first round: 15, 10, 8 (of 16,12, 10, 8) and 5."""
    sheet = locked(workspace)
    save_marks(
        workspace,
        sheet,
        1,
        {
            "1.1": LeafMark(Decimal(15), comment="Thiếu minh chứng quý 4"),
            "1.2": LeafMark(Decimal(10)),
            "1.3": LeafMark(Decimal(8), comment="Có sáng kiến cấp huyện"),
            "1.4": LeafMark(Decimal(5)),
        },
    )
    return finish_first_round(workspace, sheet, on(20))


def final(workspace: Workspace) -> Scoresheet:
    """After the second round: 38 of 50, the survey still open."""
    sheet = appraised(workspace)
    points = {"1.1": 15, "1.2": 10, "1.3": 8, "1.4": 5}
    given = {code: LeafMark(Decimal(value), comment="Như lần 1") for code, value in points.items()}
    save_marks(workspace, sheet, FINAL_ROUND, given)
    return finish_second_round(workspace, sheet, on(25))


def survey(workspace: Workspace, sheet: Scoresheet, points: str) -> None:
    save_marks(workspace, sheet, FINAL_ROUND, {"2.1": LeafMark(Decimal(points))})


@contextmanager
def statistics(done: Decimal | None, total: Decimal | None) -> Generator[None]:
    """Registered statistics that the leaf 1.1 is bound to."""
    values = {DONE: (done, "hồ sơ đúng hạn"), ALL: (total, "hồ sơ tiếp nhận")}
    for code, (value, name) in values.items():
        FIGURES[code] = FigureSource(code, name, _reckoned(value, name))
    try:
        yield
    finally:
        for code in values:
            del FIGURES[code]


def _reckoned(value: Decimal | None, name: str) -> Callable[[Workspace, UUID, str], Figure]:
    def reckon(_workspace: Workspace, _unit_id: UUID, period: str) -> Figure:
        missing = "" if value is not None else f"tháng 5/{period} chưa có {name}"
        return Figure(
            value=value, source=f"Thống kê hồ sơ TTHC năm {period}" if value is not None else "", missing=missing
        )

    return reckon


def clock_on(day: date) -> Callable[[], datetime]:
    """A clock that goes on from noon of a day, a second each time it is read."""
    seconds = count()
    noon = datetime(day.year, day.month, day.day, 5, tzinfo=UTC)
    return lambda: noon + timedelta(seconds=next(seconds))
