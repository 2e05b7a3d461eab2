"""SIPAS, PAPI: the published indexes, of a unit or of the level above."""

from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.standing import Survey, SurveyIndex
from parcomp_desktop.domain.words import SURVEY_WORDS
from parcomp_desktop.gui.forms.ui_survey_index import Ui_SurveyForm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.ranking.surveys import WHOLE, remove_survey, save_survey, search_surveys
from parcomp_desktop.services.workspace import Workspace

_DECIMALS = 4


class SurveysTab(RecordPage[SurveyIndex]):
    """Lists what was published and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"survey_index", "unit"})
    noun: ClassVar[str] = "chỉ số công bố"
    empty: ClassVar[str] = (
        "Chưa có chỉ số nào. Chọn SIPAS hoặc PAPI, đơn vị, năm, điểm và văn bản công bố ở bên phải rồi bấm Ctrl+Enter."
    )
    help: ClassVar[str] = (
        "SIPAS là tỷ lệ hài lòng (%), PAPI là điểm trên điểm tối đa; ghi đúng như văn bản công bố. Các chỉ số này dùng "
        "được cho tiêu chí của bộ chỉ số."
    )
    widths: ClassVar[tuple[int, ...]] = (70, 220, 60, 80, 80)

    def __init__(self, workspace: Workspace) -> None:
        self._units: dict[UUID, str] = {}
        widget = QWidget()
        self._ui = Ui_SurveyForm()
        self._ui.setupUi(widget)
        self._ui.kind.setChoices([(each.value, words) for each, words in SURVEY_WORDS.items()])
        for field in (self._ui.value, self._ui.maximum):
            field.decimals = _DECIMALS
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the unit by its name."""
        return (
            Column[SurveyIndex]("Chỉ số", lambda index: SURVEY_WORDS[index.kind]),
            Column[SurveyIndex]("Đơn vị", lambda index: self._units[index.unit_id]),
            Column[SurveyIndex]("Năm", lambda index: str(index.year), number=True),
            Column[SurveyIndex]("Điểm", lambda index: format_number(index.value), number=True),
            Column[SurveyIndex]("Tối đa", lambda index: format_number(index.maximum), number=True),
            Column[SurveyIndex]("Văn bản công bố", lambda index: index.source),
        )

    def prepare(self) -> None:
        """Offer every unit, told apart by its code."""
        units = search_units(self.workspace)
        self._units = {unit.id: unit.name for unit in units}
        self._ui.unit_id.setChoices([(unit.id, f"{unit.name} ({unit.code})") for unit in units])

    def blank(self) -> dict[str, Any]:
        """A new one is of the desk's own unit and out of a hundred."""
        return {"unit_id": self.workspace.desk.unit_id, "maximum": WHOLE}

    def listed(self, query: str) -> list[SurveyIndex]:
        """The indexes that answer the query."""
        return search_surveys(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> SurveyIndex:
        """The index that the form's values make."""
        kind = Survey(required_choice(values["kind"], "chỉ số"))
        names = {"unit_id": "đơn vị", "year": "năm", "value": "điểm", "maximum": "điểm tối đa"}
        given: dict[str, Any] = {name: required_choice(values[name], label) for name, label in names.items()}
        return SurveyIndex(id=record_id, kind=kind, source=values["source"], **_numbers(given))

    def save(self, record: SurveyIndex) -> object:
        """Write the index."""
        return save_survey(self.workspace, record)

    def remove(self, record: SurveyIndex) -> None:
        """Take the index away."""
        remove_survey(self.workspace, record)


def _numbers(given: dict[str, Any]) -> dict[str, Any]:
    return {name: Decimal(each) if name in {"value", "maximum"} else each for name, each in given.items()}
