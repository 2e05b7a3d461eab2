"""The rows of a round's form that there are as many of as the plan has kinds, milestones and parameters."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from parcomp_desktop.domain.campaign import AwardKind, Milestone
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.guidance import GuidedParameter
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.rounds import AwardRound, RoundAward, RoundMilestone
from parcomp_desktop.domain.rulesets import Parameter
from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.count import CountField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.labels import hint

Values = dict[str, Any]
_NUMBER_WIDTH = 120
_COEFFICIENT_DECIMALS = 4


class AwardRows:
    """A row for each award kind: whether the round has it, how many, in how many working days; its coefficient."""

    def __init__(self, grid: QGridLayout, money: QGridLayout, kinds: Sequence[AwardKind]) -> None:
        self._kinds = kinds
        self._headings = _headings(grid, ("", "Số tập thể", "Số cá nhân", "Hạn giải quyết", ""))
        self._money_headings = _headings(money, ("Hệ số tiền thưởng riêng của đợt", "Hệ số", "Văn bản ấn định"))
        self.chosen = {kind.code: _check(f"{kind.code}.chosen", kind.name) for kind in kinds}
        self._ends = {kind.code: hint() for kind in kinds}
        self._parts: dict[str, list[QWidget]] = {}
        self._names = {kind.code: QLabel(kind.name) for kind in kinds}
        for row, kind in enumerate(kinds, 1):
            self._parts[kind.code] = [*self._counts(grid, row, kind), *self._coefficient(money, row, kind)]
        grid.setColumnStretch(4, 1)
        money.setColumnStretch(2, 1)

    @property
    def fields(self) -> list[QWidget]:
        """The fields in the order in which the Tab key goes through them."""
        return [part for parts in self._parts.values() for part in parts if hasattr(part, "committed")]

    def shown(self, award_round: AwardRound) -> Values:
        """What the fields show of a round."""
        values: Values = {}
        for award in award_round.awards:
            told = {name: getattr(award, name) for name in award.__struct_fields__ if name != "kind"}
            values |= {f"{award.kind}.{name}": value for name, value in (told | {"chosen": True}).items()}
        return values

    def read(self, values: Mapping[str, Any], offered: Iterable[str]) -> tuple[RoundAward, ...]:
        """The awards that the values make, of the kinds that are offered."""
        return tuple(
            RoundAward(kind=code, **{name: values[f"{code}.{name}"] for name in RoundAward.__struct_fields__[1:]})
            for code in offered
            if values[f"{code}.chosen"]
        )

    def fit(self, offered: Iterable[str], ends: Mapping[str, date], after: date | None) -> None:
        """Show the kinds that are offered, and until when each is decided."""
        kinds = [*offered]
        for code, parts in self._parts.items():
            for part in parts:
                part.setVisible(code in kinds)
            end = ends.get(code)
            since = f", tính sau ngày {format_date(after)}" if after else ""
            self._ends[code].setText(f"ngày làm việc: đến {format_date(end)}{since}" if end else "ngày làm việc")
        for heading in (*self._headings, *self._money_headings):
            heading.setVisible(bool(kinds))

    def lock(self, *, locked: bool) -> None:
        """Let the kinds be chosen or not."""
        for field in self.chosen.values():
            field.setEnabled(not locked)

    def days_of(self, code: str) -> int | None:
        """The working days that are typed for a kind."""
        field = next(each for each in self.fields if each.objectName() == f"{code}.deadline_days")
        return field.value() if isinstance(field, CountField) else None

    def _counts(self, grid: QGridLayout, row: int, kind: AwardKind) -> list[QWidget]:
        code = kind.code
        fields = [
            _count(f"{code}.collectives", f"{kind.name}: số tập thể được khen", "không giới hạn"),
            _count(f"{code}.individuals", f"{kind.name}: số cá nhân được khen", "không giới hạn"),
            _count(f"{code}.deadline_days", f"{kind.name}: số ngày làm việc để giải quyết", "chưa ấn định"),
        ]
        parts: list[QWidget] = [self.chosen[code], *fields, self._ends[code]]
        for column, part in enumerate(parts):
            grid.addWidget(part, row, column)
        return parts

    def _coefficient(self, grid: QGridLayout, row: int, kind: AwardKind) -> list[QWidget]:
        number = NumberField()
        number.decimals = _COEFFICIENT_DECIMALS
        number.setPlaceholderText("theo nghị định")
        field = _field(number, f"{kind.code}.coefficient", f"{kind.name}: hệ số tiền thưởng")
        source = _field(TextField(), f"{kind.code}.coefficient_source", f"{kind.name}: văn bản ấn định hệ số")
        field.setFixedWidth(_NUMBER_WIDTH)
        parts: list[QWidget] = [self._names[kind.code], field, source]
        for column, part in enumerate(parts):
            grid.addWidget(part, row, column)
        return parts


class MilestoneRows:
    """A row for each milestone of the plan: when it took place, by which document."""

    def __init__(self, grid: QGridLayout, milestones: Sequence[Milestone]) -> None:
        self._milestones = milestones
        self._headings = _headings(grid, ("Mốc", "Ngày diễn ra", "Văn bản"))
        self._parts: dict[str, tuple[QLabel, DateField, TextField]] = {}
        for row, each in enumerate(milestones, 1):
            label = QLabel(each.name)
            label.setWordWrap(True)
            label.setToolTip(each.assumed)
            on = _field(DateField(), f"{each.code}.on", f"{each.name}: ngày diễn ra")
            document = _field(TextField(), f"{each.code}.document", f"{each.name}: văn bản")
            self._parts[each.code] = label, on, document
            for column, part in enumerate(self._parts[each.code]):
                grid.addWidget(part, row, column)
        for column, stretch in enumerate((5, 2, 4)):
            grid.setColumnStretch(column, stretch)

    @property
    def fields(self) -> list[QWidget]:
        """The fields in the order in which the Tab key goes through them."""
        return [part for parts in self._parts.values() for part in parts[1:]]

    def shown(self, award_round: AwardRound) -> Values:
        """What the fields show of a round; a day that the plan sets is shown as it is."""
        known = {each.code: each for each in award_round.milestones}
        values: Values = {}
        for each in self._milestones:
            told = known.get(each.code, RoundMilestone(code=each.code))
            values |= {f"{each.code}.on": each.on or told.on, f"{each.code}.document": told.document}
        return values

    def blank(self) -> Values:
        """What the fields of a new round begin with."""
        return {f"{each.code}.on": each.on for each in self._milestones}

    def read(self, values: Mapping[str, Any]) -> tuple[RoundMilestone, ...]:
        """The milestones that the values make, those of other days too."""
        return tuple(
            RoundMilestone(
                code=each.code,
                on=None if each.on else values[f"{each.code}.on"],
                document=values[f"{each.code}.document"],
            )
            for each in self._milestones
        )

    def fit(self, lines: Iterable[Milestone]) -> None:
        """Show the milestones that the round waits for."""
        codes = {each.code for each in lines}
        for each in self._milestones:
            label, on, document = self._parts[each.code]
            for part in (label, on, document):
                part.setVisible(each.code in codes)
            on.setReadOnly(each.on is not None)
        for heading in self._headings:
            heading.setVisible(bool(codes))


class ParameterRows:
    """A row for each parameter of the criteria: whether the guidance fixes it, at what, by which document."""

    def __init__(self, grid: QGridLayout, parameters: Sequence[Parameter]) -> None:
        self._headings = _headings(grid, ("Mức do hướng dẫn ấn định", "Giá trị", "Văn bản", "Không có hướng dẫn thì"))
        self._parts: dict[str, tuple[CheckField, NumberField, TextField, QLabel]] = {}
        for row, each in enumerate(parameters, 1):
            fixed = _check(f"{each.name}.fixed", each.label)
            value = _field(NumberField(), f"{each.name}.value", f"{each.label}: giá trị")
            value.setPlaceholderText("không dùng")
            value.setFixedWidth(_NUMBER_WIDTH)
            source = _field(TextField(), f"{each.name}.source", f"{each.label}: văn bản")
            source.setPlaceholderText("trống: văn bản hướng dẫn ở trên")
            own = hint(_own_words(each))
            own.setToolTip(each.assumed or each.source)
            self._parts[each.name] = fixed, value, source, own
            for column, part in enumerate(self._parts[each.name]):
                grid.addWidget(part, row, column)
            fixed.toggled.connect(value.setEnabled)
            fixed.toggled.connect(source.setEnabled)
        for column, stretch in enumerate((5, 0, 4, 2)):
            grid.setColumnStretch(column, stretch)

    @property
    def fields(self) -> list[QWidget]:
        """The fields in the order in which the Tab key goes through them."""
        return [part for parts in self._parts.values() for part in parts[:3]]

    def shown(self, award_round: AwardRound) -> Values:
        """What the fields show of a round."""
        values: Values = {}
        for each in award_round.parameters:
            values |= {f"{each.name}.fixed": True, f"{each.name}.value": each.value, f"{each.name}.source": each.source}
        return values

    def read(self, values: Mapping[str, Any], document: str) -> tuple[GuidedParameter, ...]:
        """What the guidance fixes; one without a document of its own is fixed by that of the round."""
        return tuple(
            GuidedParameter(name=name, value=values[f"{name}.value"], source=values[f"{name}.source"] or document)
            for name in self._parts
            if values[f"{name}.fixed"]
        )

    def fit(self, offered: Iterable[Parameter]) -> None:
        """Show the parameters of the round's day; let values be typed where the guidance fixes something."""
        names = {each.name for each in offered}
        for name, parts in self._parts.items():
            for part in parts:
                part.setVisible(name in names)
            fixed, value, source, _ = parts
            value.setEnabled(fixed.value())
            source.setEnabled(fixed.value())
        for heading in self._headings:
            heading.setVisible(bool(names))


def _own_words(parameter: Parameter) -> str:
    value = "không dùng" if parameter.value is None else plain_number(parameter.value)
    return f"{value} (tạm định)" if parameter.assumed else value


def _headings(grid: QGridLayout, texts: Sequence[str]) -> list[QLabel]:
    labels = [hint(text) for text in texts]
    for column, label in enumerate(labels):
        grid.addWidget(label, 0, column)
    return labels


def _check(name: str, words: str) -> CheckField:
    field = CheckField()
    field.setText(words)
    return _field(field, name, words)


def _count(name: str, words: str, blank: str) -> CountField:
    field = _field(CountField(), name, words)
    field.setPlaceholderText(blank)
    field.setFixedWidth(_NUMBER_WIDTH)
    return field


def _field(field: Any, name: str, words: str) -> Any:  # noqa: ANN401  a field of any kind comes back as it is
    field.setObjectName(name)
    field.setAccessibleName(words)
    return field
