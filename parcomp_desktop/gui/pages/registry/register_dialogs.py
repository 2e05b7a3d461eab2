"""Asking what is to be noted of an entry of the register: why it is cancelled, voided, revoked, what is corrected."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.register import RegisterEvent
from parcomp_desktop.domain.words import EVENT_WORDS
from parcomp_desktop.gui.forms.ui_correction import Ui_CorrectionForm
from parcomp_desktop.gui.forms.ui_register_event import Ui_RegisterEventForm
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.row_dialog import DraftPlace, RowDialog
from parcomp_desktop.services.awards.decision_money import money
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.registry.events import (
    Corrected,
    Correction,
    Happening,
    cancel_certificate,
    correct_award,
    revoke_award,
    standing_text,
    void_award,
)
from parcomp_desktop.services.registry.register import RegisterEntry
from parcomp_desktop.services.workspace import Workspace

_FIELDS = (
    (Corrected.RECIPIENT, "Tên tập thể, cá nhân"),
    (Corrected.ACHIEVEMENT, "Thành tích"),
    (Corrected.OTHER, "Nội dung khác (chức vụ, đơn vị…)"),
)
_DOCUMENTS = {
    RegisterEvent.CANCELLED: "&Văn bản",
    RegisterEvent.VOIDED: "&Văn bản",
    RegisterEvent.REVOKED: "&Quyết định thu hồi số",
}
_ACTS: dict[RegisterEvent, Callable[[Workspace, Award, Happening], object]] = {
    RegisterEvent.CANCELLED: cancel_certificate,
    RegisterEvent.VOIDED: void_award,
    RegisterEvent.REVOKED: revoke_award,
}


class EntryQuestion:
    """Asks about one entry on a page; each question tells whether something was noted."""

    def __init__(self, page: Page, entry: RegisterEntry) -> None:
        self._page, self._entry = page, entry

    def ask_event(self, event: RegisterEvent) -> bool:
        """Ask when and why the certificate is cancelled, the entry voided or revoked, and note it."""
        form, ui = QWidget(), Ui_RegisterEventForm()
        ui.setupUi(form)
        ui.documentLabel.setText(_DOCUMENTS[event])
        ui.outer.insertWidget(0, hint(_consequence(self._entry, event)))
        return self._ask(form, event, {}, lambda said: _ACTS[event](*self._place, _happening(said)))

    def ask_correction(self) -> bool:
        """Ask what is corrected, when and why, and note it."""
        form, ui = QWidget(), Ui_CorrectionForm()
        ui.setupUi(form)
        ui.what.offer(_FIELDS, Corrected.RECIPIENT)
        ui.before.setReadOnly(True)

        def fit() -> None:
            ui.before.setReadOnly(ui.what.value() != Corrected.OTHER)

        def show_standing() -> None:
            for field in (ui.before, ui.after):
                field.setValue(standing_text(*self._place, Corrected(ui.what.value() or Corrected.RECIPIENT)))

        ui.what.currentIndexChanged.connect(fit)
        ui.what.committed.connect(show_standing)
        standing = standing_text(*self._place, Corrected.RECIPIENT)
        values = {"what": Corrected.RECIPIENT, "before": standing, "after": standing}
        return self._ask(form, RegisterEvent.CORRECTED, values, self._correct)

    @property
    def _place(self) -> tuple[Workspace, Award]:
        return self._page.workspace, self._entry.award

    def _ask(
        self, form: QWidget, event: RegisterEvent, values: dict[str, Any], save: Callable[[dict[str, Any]], object]
    ) -> bool:
        workspace, award = self._place
        dialog = RowDialog(self._page, workspace, form, DraftPlace(f"sổ khen thưởng {event}", str(award.id)))
        begun = {"dated": workspace.local_day(), **values}
        done = dialog.ask(f"{EVENT_WORDS[event]} {self._entry.number}: {award.recipient}", begun, save)
        dialog.deleteLater()
        return done

    def _correct(self, said: dict[str, Any]) -> None:
        correction = Correction(Corrected(said["what"]), said["after"], said["before"])
        correct_award(*self._place, correction, _happening(said))


def _happening(said: dict[str, Any]) -> Happening:
    return Happening(required_choice(said["dated"], "ngày"), said["reason"], said["document"])


def _consequence(entry: RegisterEntry, event: RegisterEvent) -> str:
    if event is RegisterEvent.CANCELLED:
        return (
            "Chỉ hủy tờ giấy khen (mất, hỏng, in sai mẫu); khen thưởng và số vào sổ giữ nguyên. Mã kiểm tra của tờ ấy "
            "báo đã hủy, sau đó lập giấy khen mới. Việc này không hoàn tác bằng Ctrl+Z."
        )
    if event is RegisterEvent.VOIDED:
        return (
            f"Số {entry.number} vẫn nằm trong sổ, gạch ngang kèm lý do, không cấp cho ai khác. Đề nghị của "
            f"{entry.award.recipient} được quyết định lại. Việc này không hoàn tác bằng Ctrl+Z."
        )
    paid = f"Thu lại giấy khen và {money(entry.award.bonus)} đồng." if entry.award.bonus else "Thu lại giấy khen."
    return f"Hủy quyết định khen do gian dối hoặc sai (Điều 93). {paid} Việc này không hoàn tác bằng Ctrl+Z."
