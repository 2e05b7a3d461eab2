"""Xếp loại chất lượng: everybody's rating of a year, typed in one table."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import QualityRating, Rating
from parcomp_desktop.domain.words import RATING_WORDS
from parcomp_desktop.gui.forms.ui_ratings import Ui_RatingsForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import Edit, GridModel, Heading, Sheet
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.people.ratings import SHORT_WORDS, RatingLine, enter_ratings, rating_lines, read_rating
from parcomp_desktop.services.workspace import Workspace

_COLUMNS = (
    Column[RatingLine]("Tập thể, cá nhân", lambda line: line.name),
    Column[RatingLine]("Chức vụ", lambda line: line.position),
    Column[RatingLine]("Đơn vị", lambda line: line.unit if line.subject is Subject.INDIVIDUAL else ""),
    Column[RatingLine]("Xếp loại", lambda line: RATING_WORDS[line.rating.rating] if line.rating else ""),
    Column[RatingLine]("Văn bản", lambda line: line.rating.document if line.rating else ""),
)
_WIDTHS = (250, 200, 220, 220, 0)
_EDITS = {
    3: Edit[RatingLine]("rating", lambda line: RATING_WORDS[line.rating.rating] if line.rating else "", stop=bool),
    4: Edit[RatingLine]("document", lambda line: line.rating.document if line.rating else ""),
}
_NOBODY = "Chưa có đơn vị, cá nhân nào. Nhập ở trang Đơn vị và trang Cá nhân trước."


class RatingsTab(Page):
    """A row for each unit and person; typing a number or letters sets the rating."""

    shows: ClassVar[frozenset[str]] = frozenset({"quality_rating", "unit", "person"})
    searches: ClassVar[bool] = True
    help: ClassVar[str] = f"Gõ mức xếp loại ngay trong bảng: {SHORT_WORDS}. Enter xuống dòng sau, Del làm trống."

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ui = Ui_RatingsForm()
        form = QWidget()
        self.ui.setupUi(form)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self._query = ""
        self.model = GridModel[RatingLine](Sheet(_COLUMNS, _EDITS, lambda line: line.name, self._write))
        self.grid = Grid(self.model, "Xếp loại chất lượng trong năm")
        self.grid.set_widths(_WIDTHS)
        self.ui.place.addWidget(self.grid, 1)
        self._offer_years()
        self.ui.rest.setChoices([(each.value, words) for each, words in RATING_WORDS.items()])
        self.model.refused.connect(self.bar.refuse)
        self.ui.year.committed.connect(self.load)
        self.ui.year.activated.connect(self.load)
        self.ui.restButton.clicked.connect(self.fill_rest)

    def load(self) -> None:
        """Read the year anew: the collectives, then the people."""
        lines = rating_lines(self.workspace, self._year(), self._query)
        self.model.set_rows(_grouped(lines))
        rated = sum(line.rating is not None for line in lines)
        told = f"Đã xếp loại {rated}/{len(lines)} tập thể, cá nhân năm {self._year()}. Gõ {SHORT_WORDS}."
        self.ui.state.setText(told if lines else "Không có dòng nào khớp với từ tìm." if self._query else _NOBODY)

    def search(self, query: str) -> None:
        """Keep the rows that answer the query."""
        self._query = query
        self.load()

    def fill_rest(self) -> None:
        """Give everybody who has none the chosen rating, after asking."""
        chosen = self.ui.rest.value()
        rest = [line for line in rating_lines(self.workspace, self._year(), self._query) if line.rating is None]
        with self.telling():
            if chosen is None:
                raise Refusal("Chưa chọn mức xếp loại.", "Chọn mức ở ô bên cạnh rồi bấm Ghi.")
            rating = Rating(chosen)
            asked = f"Ghi “{RATING_WORDS[rating]}” năm {self._year()} cho {len(rest)} dòng còn trống?"
            if rest and confirm(self, asked, "Ghi"):
                enter_ratings(self.workspace, [self._rated(line, {"rating": rating}) for line in rest])
                self.load()

    def _offer_years(self) -> None:
        campaign = self.workspace.catalogue.campaign
        years = list(range(campaign.ends_on.year, campaign.starts_on.year - 1, -1))
        self.ui.year.setChoices([(str(year), str(year)) for year in years])
        self.ui.year.removeItem(0)
        wanted = self.workspace.local_day().year
        self.ui.year.setValue(str(min(max(wanted, years[-1]), years[0])))

    def _year(self) -> int:
        return int(self.ui.year.value() or 0)

    def _write(self, changes: Sequence[tuple[RatingLine, dict[str, Any]]]) -> bool:
        written, removed = False, list[QualityRating]()
        with self.telling():
            read = [(line, _read(line, values)) for line, values in changes]
            saved = [self._rated(line, values) for line, values in read if values is not None]
            removed = [line.rating for line, values in read if values is None and line.rating]
            enter_ratings(self.workspace, saved, removed)
            self.load()
            written = True
        if written and removed:
            self.bar.tell("Đã xoá xếp loại. Bấm Ctrl+Z để lấy lại.")
        return written

    def _rated(self, line: RatingLine, values: dict[str, Any]) -> QualityRating:
        if line.rating:
            return replace(line.rating, **values)
        return QualityRating(id=uuid4(), subject=line.subject, subject_id=line.subject_id, year=self._year(), **values)


def _read(line: RatingLine, values: dict[str, Any]) -> dict[str, Any] | None:
    """What typed cells mean; None for a rating that was blanked."""
    if "rating" not in values:
        if line.rating is None and values["document"]:
            raise Refusal(f"{line.name} chưa có xếp loại.", "Nhập xếp loại trước, rồi mới ghi văn bản.")
        return values if line.rating else None
    rating = read_rating(values["rating"])
    return None if rating is None else {**values, "rating": rating}


def _grouped(lines: Sequence[RatingLine]) -> list[RatingLine | Heading]:
    """Collectives and people under a heading each."""
    rows: list[RatingLine | Heading] = []
    for subject, words in ((Subject.COLLECTIVE, "Tập thể"), (Subject.INDIVIDUAL, "Cá nhân")):
        group = [line for line in lines if line.subject is subject]
        if group:
            rows += [Heading((words, *[""] * (len(_COLUMNS) - 1))), *group]
    return rows
