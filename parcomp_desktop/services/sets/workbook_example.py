"""A small set with every scoring method, for the workbook's own instructions; no agency issued it."""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.indicators import (
    Band,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Field,
    Grade,
    Indicator,
    IndicatorSet,
    Lateness,
    ManualRule,
    Measure,
    Option,
    Purpose,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    Variant,
    VariantsRule,
    ZeroDenominator,
)

_EVIDENCE = "Báo cáo, văn bản đã ký"


def example_set() -> IndicatorSet:
    """The example: 12 leaves, nested groups, a bonus group beyond the total, a group of deductions."""
    return IndicatorSet(
        code="VI-DU-2026",
        name="Bộ ví dụ, chỉ để minh hoạ cách ghi",
        issuer="Ủy ban nhân dân tỉnh (ví dụ)",
        document="123/QĐ-UBND",
        dated=date(2025, 12, 31),
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(26),
        levels=("xã", "phường"),
        year_from=2026,
        survey_share=Decimal(3),
        lateness=Lateness(due="09-30", refused_after="12-20", per_day=Decimal(1), justified_within=10),
        fields=_groups(),
        indicators=(*_steering(), *_procedures(), *_extra()),
        grades=(
            Grade(name="Tốt", at_least=Decimal(80)),
            Grade(name="Khá", at_least=Decimal(65)),
            Grade(name="Chưa đạt", at_least=Decimal(0)),
        ),
        sample=True,
    )


def _groups() -> tuple[Field, ...]:
    return (
        Field(code="1", name="Chỉ đạo, điều hành", maximum=Decimal(12)),
        Field(code="2", name="Giải quyết thủ tục hành chính", maximum=Decimal(14)),
        Field(code="2.1", name="Tiến độ", maximum=Decimal(8), parent="2"),
        Field(code="2.2", name="Chất lượng", maximum=Decimal(6), parent="2"),
        Field(code="3", name="Điểm thưởng, nhiều nhất 2 điểm", maximum=Decimal(2), capped=True, beyond=True),
        Field(code="4", name="Điểm trừ", maximum=Decimal(0)),
    )


def _steering() -> tuple[Indicator, ...]:
    plan = ChoiceRule(options=(_option("A", "Đúng hạn", 2), _option("B", "Chậm", 1), _option("C", "Không ban hành", 0)))
    done = StepsRule(
        measure=Measure.PERCENT,
        numerator="Nhiệm vụ hoàn thành",
        denominator="Nhiệm vụ theo kế hoạch",
        bands=(
            Band(low=Decimal(100), high=Decimal(100), with_high=True, points=Decimal(4)),
            Band(low=Decimal(90), high=Decimal(100), points=Decimal(3)),
            Band(low=Decimal(70), high=Decimal(90), points=Decimal(2)),
            Band(high=Decimal(70), points=Decimal(0)),
        ),
    )
    late = StepsRule(
        measure=Measure.DAYS,
        figure="Số ngày chậm",
        bands=(
            Band(low=Decimal(0), high=Decimal(0), with_high=True, points=Decimal(2)),
            Band(low=Decimal(0), with_low=False, high=Decimal(5), with_high=True, points=Decimal(1)),
            Band(low=Decimal(5), with_low=False, points=Decimal(0)),
        ),
    )
    return (
        _leaf("1.1", "1", "Ban hành kế hoạch cải cách hành chính", 2, plan),
        _leaf("1.2", "1", "Mức độ hoàn thành kế hoạch", 4, done),
        _leaf("1.3", "1", "Kiểm tra cải cách hành chính", 3, _checks()),
        _leaf("1.4", "1", "Tỷ lệ giải ngân tăng so với năm trước", 1, _compared()),
        _leaf("1.5", "1", "Thời gian gửi báo cáo quý", 2, late),
    )


def _checks() -> VariantsRule:
    planned = StepsRule(
        measure=Measure.PERCENT,
        numerator="Đơn vị đã kiểm tra",
        denominator="Đơn vị phải kiểm tra",
        bands=(
            Band(low=Decimal(85), points=Decimal(3)),
            Band(low=Decimal(60), high=Decimal(85), divisor=Decimal(85), times=Decimal(3)),
            Band(high=Decimal(60), points=Decimal(0)),
        ),
    )
    unplanned = ChoiceRule(options=(_option("1", "Có kiểm tra đột xuất", 1), _option("2", "Không kiểm tra", 0)))
    return VariantsRule(
        variants=(
            Variant(code="A", label="Có kế hoạch kiểm tra", rule=planned),
            Variant(code="B", label="Không có kế hoạch kiểm tra", rule=unplanned),
        )
    )


def _compared() -> CompareRule:
    return CompareRule(figure="Tỷ lệ giải ngân", equal=Decimal("0.5"))


def _procedures() -> tuple[Indicator, ...]:
    in_time = RatioRule(
        numerator="Hồ sơ giải quyết đúng hạn",
        denominator="Hồ sơ đã giải quyết",
        full_at=Decimal(95),
        zero_denominator=ZeroDenominator.NOT_APPLICABLE,
    )
    announced = RatioRule(full_at=Decimal(90), direct_percent=True)
    return (
        _leaf("2.1.1", "2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 6, in_time),
        _leaf("2.1.2", "2.1", "Tỷ lệ công khai do cấp trên công bố", 2, announced),
        _leaf("2.2.1", "2.2", "Chất lượng hướng dẫn người dân", 3, ManualRule()),
        _leaf("2.2.2", "2.2", "Mức độ hài lòng qua điều tra", 3, SurveyRule()),
    )


def _extra() -> tuple[Indicator, ...]:
    idea, honoured = BonusRule(each=Decimal(1), what="sáng kiến"), BonusRule(each=Decimal("0.5"), what="bằng khen")
    late = DeductRule(each=Decimal("0.5"), what="lần bị nhắc nhở", most=Decimal(2))
    return (
        _leaf("3.1", "3", "Sáng kiến được công nhận", 2, idea),
        _leaf("3.2", "3", "Được khen thưởng", 1, honoured),
        _leaf("4.1", "4", "Bị nhắc nhở bằng văn bản", 0, late),
    )


def _leaf(code: str, field: str, name: str, maximum: int, rule: Rule) -> Indicator:
    return Indicator(code=code, field=field, name=name, maximum=Decimal(maximum), rule=rule, evidence=_EVIDENCE)


def _option(code: str, label: str, points: int) -> Option:
    return Option(code=code, label=label, points=Decimal(points))
