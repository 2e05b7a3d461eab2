"""The form of what a set says of itself: document, purpose, years, decimals, grades, deadlines."""

from decimal import Decimal
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.indicators import IndicatorSet, Lateness, Purpose
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.words import PURPOSE_WORDS, TIES_WORDS
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_set_settings import Ui_SetSettingsForm
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.sets.rule_lines import day_words, grade_lines, grades_of, month_day_of

_DECIMALS = {"maximum": 4, "survey_share": 4, "percent_decimals": 0, "points_decimals": 0, "justified_within": 0}


class SettingsForm(QWidget):
    """Shows and reads a set's own settings. ``changed`` is sent when a person has changed them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_SetSettingsForm()
        self.ui.setupUi(self)
        for name, decimals in _DECIMALS.items():
            getattr(self.ui, name).decimals = decimals
        self.ui.purpose.setChoices([(each.value, words) for each, words in PURPOSE_WORDS.items()])
        self.ui.ties.setChoices([(each.value, words) for each, words in TIES_WORDS.items()])
        self.ui.levels.setPlaceholderText("ví dụ: xã; sở")
        self.ui.due.setPlaceholderText("ngày/tháng, ví dụ 30/09")
        self.ui.refused_after.setPlaceholderText("ngày/tháng, ví dụ 20/12")
        self.ui.grades.setPlaceholderText("Mỗi dòng một loại, giảm dần; trống: theo bảng chung\nXuất sắc: 90\nTốt: 80")
        self.form = Form(self, self.changed.emit)

    def show_set(self, indicator_set: IndicatorSet) -> None:
        """Show the settings of a set."""
        late = indicator_set.lateness
        values: dict[str, Any] = {name: getattr(indicator_set, name) for name in indicator_set.__struct_fields__}
        values |= {"levels": "; ".join(indicator_set.levels), "grades": grade_lines(indicator_set.grades)}
        values |= {"due": day_words(late.due), "refused_after": day_words(late.refused_after)}
        values |= {"per_day": late.per_day, "justified_within": _number(late.justified_within)}
        values |= {"lateness_assumed": late.assumed}
        for name in ("percent_decimals", "points_decimals"):
            values[name] = Decimal(values[name])
        self.form.show(values)

    def applied(self, indicator_set: IndicatorSet) -> IndicatorSet:
        """The set with the settings that are typed. Raises Refusal when a field can't be right."""
        values = self.form.values()
        late = replace(
            indicator_set.lateness,
            due=month_day_of(values.pop("due")),
            refused_after=month_day_of(values.pop("refused_after")),
            per_day=values.pop("per_day"),
            justified_within=_whole(values.pop("justified_within")),
            assumed=values.pop("lateness_assumed"),
        )
        return replace(
            indicator_set,
            lateness=Lateness() if late == Lateness(assumed=late.assumed) else late,
            levels=tuple(part.strip() for part in values.pop("levels").split(";") if part.strip()),
            grades=grades_of(values.pop("grades"), indicator_set.grades),
            dated=required_choice(values.pop("dated"), "ngày ban hành"),
            purpose=Purpose(values.pop("purpose") or Purpose.OTHER),
            ties=Ties(values.pop("ties") or Ties.DENSE),
            maximum=values.pop("maximum") or Decimal(0),
            percent_decimals=_whole(values.pop("percent_decimals")) or 0,
            points_decimals=_whole(values.pop("points_decimals")) or 0,
            **values,
        )


def _number(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _whole(value: Decimal | None) -> int | None:
    return None if value is None else int(value)
