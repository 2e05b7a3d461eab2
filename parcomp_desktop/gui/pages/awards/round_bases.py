"""The rows of a round's legal bases."""

from typing import Any
from uuid import UUID

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.rounds import AwardRound, LegalBasis
from parcomp_desktop.gui.forms.ui_legal_basis import Ui_LegalBasisForm
from parcomp_desktop.gui.row_panel import RowKind
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.awards.legal_bases import BasisState, basis_state, basis_words, remove_basis, save_basis
from parcomp_desktop.services.workspace import Workspace


class RoundBases:
    """Reads and writes the bases of the round that is shown, each in its place of the printed list."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._round: AwardRound | None = None
        self._place: int | None = None

    def kind(self) -> RowKind[LegalBasis]:
        """What the panel shows."""
        return RowKind[LegalBasis](
            title="Căn cứ pháp lý, theo thứ tự in",
            noun="căn cứ",
            empty="Chưa có căn cứ nào. Bấm “Thêm căn cứ theo ngày xét”, hoặc bấm Thêm (Ins).",
            columns=(
                Column[LegalBasis]("Căn cứ", lambda each: each.text),
                Column[LegalBasis]("Từ", lambda each: format_date(each.valid_from) if each.valid_from else ""),
                Column[LegalBasis]("Đến", lambda each: format_date(each.valid_to) if each.valid_to else ""),
                Column[LegalBasis]("Vào ngày xét", self._state_words, colour=self._state_colour),
                Column[LegalBasis]("Tạm định", lambda each: each.assumed),
            ),
            widths=(430, 95, 95, 190),
            form=_form,
            rows=self._rows,
            make=self._make,
            save=self._save,
            remove=self._remove,
        )

    def _rows(self, round_id: UUID) -> list[LegalBasis]:
        self._round = self._workspace.get(AwardRound, round_id)
        return [*self._round.bases]

    def _make(self, _round_id: UUID, basis_id: UUID, values: dict[str, Any]) -> LegalBasis:
        self._place = values.pop("place")
        return LegalBasis(id=basis_id, **values)

    def _save(self, basis: LegalBasis) -> object:
        return save_basis(self._workspace, self._round.id, basis, self._place) if self._round else None

    def _remove(self, basis: LegalBasis) -> object:
        return remove_basis(self._workspace, self._round.id, basis) if self._round else None

    def _state_words(self, basis: LegalBasis) -> str:
        return basis_words(basis, self._round.considered_on) if self._round else ""

    def _state_colour(self, basis: LegalBasis) -> QColor | None:
        state = basis_state(basis, self._round.considered_on) if self._round else BasisState.UNSAID
        scheme = colours()
        wrong = {BasisState.EXPIRED: scheme.bad, BasisState.NOT_YET: scheme.bad, BasisState.UNSAID: scheme.open}
        return QColor(wrong.get(state, scheme.good))


def _form() -> QWidget:
    widget = QWidget()
    Ui_LegalBasisForm().setupUi(widget)
    return widget
