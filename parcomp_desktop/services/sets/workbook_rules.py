"""Reading the scoring methods of an indicator set's workbook: leaves, variants, bands, options."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    Band,
    Better,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    ManualRule,
    Measure,
    Option,
    PlainRule,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    Variant,
    VariantsRule,
    ZeroDenominator,
)
from parcomp_desktop.services.sets.workbook_layout import BANDS, OPTIONS, RULE_KEYS, VARIANTS
from parcomp_desktop.services.sets.workbook_ranges import Ends, read_formula, read_range
from parcomp_desktop.services.sets.workbook_words import METHODS
from parcomp_desktop.services.workbooks.cells import Cell, Findings, Row, shown

_NAN = Decimal("NaN")
_ZERO = Decimal(0)
_UNNAMED = "?"
_USED = {
    "ratio": {"numerator", "denominator", "full_at", "zero_denominator", "direct_percent"},
    "steps": {"numerator", "denominator", "zero_denominator", "measure", "figure"},
    "compare": {"figure", "better", "equal", "worse"},
    "deduct": {"each", "figure", "most"},
    "bonus": {"each", "figure"},
}
_NEEDS = {BANDS.name: "steps", OPTIONS.name: "choice", VARIANTS.name: "variants"}
_RANGE_CURE = "Ghi như: 100; ≥90; 80–<90; <70. Nếu Excel đổi thành ngày thì định dạng ô là Văn bản rồi gõ lại."

_Key = tuple[str, str]


class Places(NamedTuple):
    """The cell of each place of the record, and places that were told of already."""

    cells: dict[Place, Cell]
    muted: set[Place]


class Rules:
    """Takes together what stands of a leaf on the sheets of leaves, variants, bands and options."""

    def __init__(self, tables: Mapping[str, list[Row]], findings: Findings, places: Places) -> None:
        self._rows: dict[str, dict[_Key, list[Row]]] = {name: _by_key(tables[name]) for name in _NEEDS}
        self._findings = findings
        self._places = places
        self._methods: dict[_Key, str | None] = {}
        """The method of each leaf and variant; None where it couldn't be read."""

    def leaf_rule(self, place: Place, row: Row, code: str) -> Rule:
        """The rule of a leaf whose row this is."""
        method = self._method(row, (code, ""))
        if method != "variants":
            return self._plain_rule(place, row, method, (code, ""))
        self._mark(place, row)
        rows = self._rows[VARIANTS.name].get((code, ""), [])
        variants = tuple(self._variant((*place, "variants", index), each, code) for index, each in enumerate(rows))
        return VariantsRule(variants=variants)

    def tell_unused(self) -> None:
        """Note the bands, options and variants that belong to no leaf of their method."""
        for name, method in _NEEDS.items():
            for key, rows in self._rows[name].items():
                if key not in self._methods or self._methods[key] not in {method, None}:
                    for row in rows:
                        self._tell_unused(row, key, method)

    def _tell_unused(self, row: Row, key: _Key, method: str) -> None:
        code, variant = key
        if not code:
            return
        if (code, "") not in self._methods:
            row.tell("leaf", f"không có tiêu chí “{code}”", "Ghi mã có ở trang Tiêu chí, hoặc xoá hàng này.")
        elif variant and key not in self._methods:
            cure = "Ghi mã trường hợp có ở trang Trường hợp của tiêu chí này, hoặc xoá hàng này."
            row.tell("variant", f"tiêu chí {code} không có trường hợp “{variant}”", cure)
        elif self._methods[key] == "variants":
            row.tell("variant", f"tiêu chí {code} chấm Theo trường hợp", "Ghi mã trường hợp của hàng này.")
        else:
            word = METHODS.shown[method]
            row.tell("leaf", f"tiêu chí {code} không chấm theo cách “{word}”", "Đổi cách chấm, hoặc xoá hàng này.")

    def _variant(self, place: Place, row: Row, leaf: str) -> Variant:
        code = row.text("code")
        self._mark(place, row, "code", "label")
        key = (leaf, code)
        method = self._method(row, key)
        if method == "variants":
            row.tell("method", "một trường hợp không chia tiếp thành trường hợp", "Chọn cách chấm khác.")
        rule = self._plain_rule((*place, "rule"), row, method, key)
        return Variant(code=code or f"{_UNNAMED}{row.home.row}", label=row.text("label") or _UNNAMED, rule=rule)

    def _method(self, row: Row, key: _Key) -> str | None:
        self._methods[key] = method = row.choice("method")
        return method

    def _mark(self, place: Place, row: Row, *keys: str) -> None:
        self._places.cells[place] = row.cell("method")
        self._places.cells.update({(*place, key): row.cell(key) for key in keys})

    def _plain_rule(self, place: Place, row: Row, method: str | None, key: _Key) -> PlainRule:
        self._mark(place, row, *RULE_KEYS)
        self._places.cells[*place, "what"] = row.cell("figure")
        self._note_unused(row, method)
        make = {"ratio": self._ratio, "steps": self._steps, "choice": self._choice}.get(method or "")
        return make(place, row, key) if make else _figure_rule(row, method)

    def _note_unused(self, row: Row, method: str | None) -> None:
        if method is None:
            return
        for key in RULE_KEYS:
            cell = row.cell(key)
            if key not in _USED.get(method, set()) and cell.value is not None:
                self._findings.notices.append(
                    f"Trang {cell.spot.sheet}, ô {cell.spot.cell}: cách chấm “{METHODS.shown[method]}” không dùng cột "
                    f"này, bỏ qua “{shown(cell.value)}”."
                )

    def _ratio(self, place: Place, row: Row, _key: _Key) -> RatioRule:
        blank = [key for key in ("numerator", "denominator") if not row.is_filled(key)]
        if blank:
            self._places.cells[place] = row.cell(blank[0])
        return RatioRule(
            numerator=row.text("numerator"),
            denominator=row.text("denominator"),
            full_at=_or(row.number_or_nan("full_at"), Decimal(100)),
            zero_denominator=ZeroDenominator(row.choice("zero_denominator") or ZeroDenominator.ZERO),
            direct_percent=row.yes("direct_percent"),
        )

    def _steps(self, place: Place, row: Row, key: _Key) -> StepsRule:
        measure = row.choice("measure")
        if measure is None and not row.is_filled("numerator"):
            row.tell_blank("measure")
        rows = self._rows[BANDS.name].get(key, [])
        if rows:
            self._places.cells[place] = _range_cell(rows[0])
        return StepsRule(
            measure=Measure(measure or Measure.PERCENT),
            bands=_joined([self._band((*place, "bands", index), each) for index, each in enumerate(rows)]),
            numerator=row.text("numerator"),
            denominator=row.text("denominator"),
            figure=row.text("figure"),
            zero_denominator=ZeroDenominator(row.choice("zero_denominator") or ZeroDenominator.ZERO),
        )

    def _choice(self, place: Place, _row: Row, key: _Key) -> ChoiceRule:
        return ChoiceRule(options=tuple(self._options(place, key)))

    def _options(self, place: Place, key: _Key) -> Iterator[Option]:
        for index, row in enumerate(self._rows[OPTIONS.name].get(key, [])):
            spot = (*place, "options", index)
            cells = self._places.cells
            cells.setdefault((*place, "options"), row.cell("label"))
            cells[spot] = row.cell("label")
            cells.update({(*spot, each): row.cell(each) for each in ("code", "points")})
            yield Option(
                code=row.text("code") or str(index + 1),
                label=row.text("label") or _UNNAMED,
                points=_or(row.number_or_nan("points"), _NAN),
            )

    def _band(self, place: Place, row: Row) -> "tuple[Ends, Band]":
        self._places.cells[place] = _range_cell(row)
        self._places.cells[*place, "points"] = row.cell("points")
        ends = _ends(row)
        if any(end is not None and end.is_nan() for end in ends[:2]):
            self._places.muted.add(place)
        formula = read_formula(row.text("points")) if isinstance(row.cell("points").value, str) else None
        points = None if formula else row.number_or_nan("points")
        divisor, times = row.number_or_nan("divisor"), row.number_or_nan("times")
        if formula and (divisor, times) != (None, None):
            row.tell("points", "công thức ghi hai lần", "Để trống cột “Chia cho”, “Nhân với”.")
        if formula:
            divisor, times = formula
        if (points, divisor, times) == (None, None, None):
            row.tell_blank("points")
            points = _NAN
        return ends, Band(low=ends.low, high=ends.high, points=points, divisor=divisor, times=times)


def _figure_rule(row: Row, method: str | None) -> PlainRule:
    """A rule that stands on its row alone; one whose method couldn't be read has a stand-in."""
    match method:
        case "compare":
            return CompareRule(
                figure=row.text("figure"),
                better=Better(row.choice("better") or Better.UP),
                equal=_or(row.number_or_nan("equal"), _ZERO),
                worse=_or(row.number_or_nan("worse"), _ZERO),
            )
        case "deduct":
            return DeductRule(each=_needed(row, "each"), what=row.text("figure"), most=row.number_or_nan("most"))
        case "bonus":
            return BonusRule(each=_needed(row, "each"), what=row.text("figure"))
        case "survey":
            return SurveyRule()
        case _:
            return ManualRule()


def _by_key(rows: Iterable[Row]) -> dict[_Key, list[Row]]:
    """The rows by leaf and, on sheets that name one, variant."""
    grouped: dict[_Key, list[Row]] = {}
    for row in rows:
        grouped.setdefault((row.text("leaf"), row.text("variant") if row.has("variant") else ""), []).append(row)
    return grouped


def _or(number: Decimal | None, blank: Decimal) -> Decimal:
    return blank if number is None else number


def _needed(row: Row, key: str) -> Decimal:
    number = row.number_or_nan(key)
    if number is None:
        row.tell_blank(key)
    return _or(number, _NAN)


def _range_cell(row: Row) -> Cell:
    """Where a person looks for the ends of a band."""
    return row.cell(next((key for key in ("range", "low", "high") if row.is_filled(key)), "range"))


def _ends(row: Row) -> Ends:
    """The ends as typed, not a number where they couldn't be read."""
    said_low, said_high = (_said(row, key) for key in ("with_low", "with_high"))
    if not row.is_filled("range"):
        return Ends(row.number_or_nan("low"), row.number_or_nan("high"), said_low, said_high)
    if row.is_filled("low") or row.is_filled("high"):
        row.tell("range", "mức ghi hai lần", "Chỉ ghi cột “Mức (ghi gọn)”, hoặc chỉ ghi các cột “Từ”, “Đến”.")
        return Ends(low=_NAN)
    text = row.text("range")
    ends = read_range(text)
    if ends is None:
        row.tell("range", f"không hiểu mức “{text}”", _RANGE_CURE)
        return Ends(low=_NAN)
    return ends._replace(
        with_low=said_low if ends.with_low is None else ends.with_low,
        with_high=said_high if ends.with_high is None else ends.with_high,
    )


def _said(row: Row, key: str) -> bool | None:
    said = row.choice(key)
    return None if said is None else said == "yes"


def _joined(read: "list[tuple[Ends, Band]]") -> tuple[Band, ...]:
    """The bands, an end that the writer didn't place put where it meets the neighbour's."""
    every = [ends for ends, _ in read]
    return tuple(
        replace(band, with_low=_with_low(ends, every), with_high=_with_high(ends, every)) for ends, band in read
    )


def _with_low(ends: Ends, every: "list[Ends]") -> bool:
    if ends.with_low is not None or ends.low is None:
        return ends.with_low is not False
    below = [each for each in every if each is not ends and each.high == ends.low]
    return not any(each.with_high or each.low == each.high for each in below)


def _with_high(ends: Ends, every: "list[Ends]") -> bool:
    if ends.with_high is not None or ends.high is None:
        return bool(ends.with_high)
    if ends.low == ends.high:
        return True
    return not any(each.low == ends.high and each.with_low is not False for each in every if each is not ends)
