"""A year's set whose leaves all take registered figures, on both desks, beside a neighbour at the office."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Finding, Outcome
from parcomp_desktop.domain.indicators import Field, Figures, Indicator, IndicatorSet, ManualRule, Purpose, RatioRule
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import Entry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.nominations import verdict_now
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import provisional_ranking
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.statistics.targets import TargetYear, target_lines
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of
from tests.services.scoring.sheet_cases import store_set
from tests.services.statistics.months import month
from tests.services.work.work import sent

CODE, PERIOD = "SL-2024", "2024"
MONTH = {
    "received": 100, "on_time": 90, "late": 0, "overdue": 0, "pending": 10, "online": 50, "in_person": 40,
    "by_post": 10, "with_fee": 40, "paid_online": 20,
}  # fmt: skip
NEIGHBOUR = Unit(id=uuid4(), code="X02", name="UBND xã Đăk La", kind=UnitKind.COMMUNE)
MET, NOT_MET, MISSING = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING


def figures_set() -> IndicatorSet:
    """40 points from case statistics, 30 from tasks, reports and SIPAS, 30 by the appraiser."""
    shares = {
        "1.1": ("Hồ sơ đúng hạn", 20, "cases.on_time", "cases.received"),
        "1.2": ("Hồ sơ trực tuyến", 10, "cases.online", "cases.cases_total"),
        "1.3": ("Thanh toán trực tuyến", 10, "cases.paid_online", "cases.with_fee"),
        "2.1": ("Nhiệm vụ đúng hạn", 10, "tasks.done_on_time", "tasks.due"),
        "2.2": ("Báo cáo đúng hạn", 10, "reports.on_time", "reports.due"),
    }
    leaves = [
        _leaf(code, name, maximum, Figures(numerator=part, denominator=whole))
        for code, (name, maximum, part, whole) in shares.items()
    ]
    sipas = _leaf("2.3", "Hài lòng", 10, Figures(value="surveys.sipas"))
    given = Indicator(code="2.4", field="2", name="Sáng tạo", maximum=Decimal(30), rule=ManualRule())
    return IndicatorSet(
        code=CODE,
        name="Bộ chỉ số từ số liệu",
        issuer="UBND huyện Đăk Hà",
        document="15/QĐ-UBND",
        dated=date(2024, 1, 5),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(100),
        fields=(
            Field(code="1", name="Hồ sơ", maximum=Decimal(40)),
            Field(code="2", name="Việc", maximum=Decimal(60)),
        ),
        indicators=(*leaves, sipas, given),
    )


def _leaf(code: str, name: str, maximum: int, figures: Figures) -> Indicator:
    rule = RatioRule(direct_percent=True) if figures.value else RatioRule(numerator="phần", denominator="cả")
    return Indicator(code=code, field=code[0], name=name, maximum=Decimal(maximum), rule=rule, figures=figures)


class Desks(NamedTuple):
    """The unit's desk with its sheet, the office's with the neighbour's."""

    unit: Workspace
    office: Workspace
    folder: Path

    @property
    def own(self) -> Unit:
        """The unit of the unit's desk."""
        unit_id = self.unit.desk.unit_id
        assert unit_id
        return self.unit.get(Unit, unit_id)

    @property
    def sheet(self) -> Scoresheet:
        """The unit's sheet on its desk."""
        return self.unit.find(Scoresheet)[0]

    def set_up(self) -> None:
        """Both know the set; the unit's leaves outside the cases are typed: 6 + 10 + 8 + 12 = 36 of 60."""
        for desk in (self.unit, self.office):
            store_set(desk, figures_set())
        save_unit(self.office, NEIGHBOUR)
        sheet = make_scoresheet(self.unit, self.own.id, CODE, PERIOD)
        typed = {"2.1": Entry(numerator=Decimal(6), denominator=Decimal(10)), "2.2": share(4, 4)}
        typed |= {"2.3": Entry(value=Decimal(80)), "2.4": Entry(value=Decimal(12))}
        for code, entry in typed.items():
            save_entry(self.unit, sheet, code, entry)

    def neighbour_scores(self, given: str) -> None:
        """The neighbour's sheet at the office: 20 + 10 + 10 + 0 + 10 + 10 = 60, and what is given, at most 30."""
        sheet = make_scoresheet(self.office, NEIGHBOUR.id, CODE, PERIOD)
        typed = {code: share(1, 1) for code in ("1.1", "1.2", "1.3", "2.2")}
        typed |= {"2.1": share(0, 1), "2.3": Entry(value=Decimal(100)), "2.4": Entry(value=Decimal(given))}
        for code, entry in typed.items():
            save_entry(self.office, sheet, code, entry)

    def register_months(self, last: int = 12) -> None:
        """The months of the year up to ``last``, each like the other."""
        unit_id = self.own.id
        enter_cases(self.unit, [month(unit_id, f"2024-{number:02}", **MONTH) for number in range(1, last + 1)])

    def change_month(self, number: int, **counts: int | None) -> None:
        """Other counts in a month of the year."""
        name = f"2024-{number:02}"
        enter_cases(self.unit, [replace(case_records(self.unit, self.own.id)[name], **counts)])

    def bring(self) -> Scoresheet:
        """The unit's package at the office; returns the sheet there."""
        receive(self.office, preview(self.office, sent(self.unit, self.folder, PERIOD)))
        return self.office.find(Scoresheet, unit_id=self.own.id)[0]

    def line(self, code: str) -> SheetLine:
        """A leaf of the unit's sheet."""
        return next(each for each in open_scoresheet(self.unit, self.sheet).lines if each.indicator.code == code)

    def points(self, code: str) -> Decimal | None:
        """What a leaf is worth."""
        leaf = self.line(code).leaf
        return leaf.points if leaf else None

    def target(self, code: str) -> TargetYear:
        """A target in the year of the sheet."""
        line = next(each for each in target_lines(self.unit, self.own.id) if each.target.code == code)
        found = line.year(int(PERIOD))
        assert found
        return found

    def order(self) -> list[tuple[str, int | None]]:
        """Who stands where among the communes by self-scores ("tạm xếp") at the office."""
        ranking = provisional_ranking(self.office, CODE, PERIOD)
        return [(line.unit.code, line.rank) for line in ranking.groups[UnitKind.COMMUNE]]

    def finding(self, criterion: str, subject: Unit | Person | None = None) -> Finding:
        """What a criterion of the year's Giấy khen finds of the unit, or of a person."""
        award = "gk-huyen.ca-nhan.nam" if isinstance(subject, Person) else "gk-huyen.tap-the.nam"
        verdict = verdict_now(self.unit, nomination_of(subject or self.own, award))
        return next(each for each in verdict.findings if each.criterion == criterion)


def share(part: int, whole: int) -> Entry:
    """Figures of a ratio."""
    return Entry(numerator=Decimal(part), denominator=Decimal(whole))
