"""The editor of layouts: numbers typed, keys pressed, the page seen, copies kept, files in and out."""

from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.documents.certificate_layout import SquarePlace
from parcomp_desktop.domain.certificates import CertificateForm, CertificatePicture, PictureUse, StoredLayout
from parcomp_desktop.gui.pages.registry.layout_dialog import LayoutDialog
from parcomp_desktop.gui.row_dialog import RowDialog
from parcomp_desktop.services.printing.certificate_layouts import (
    copy_layout,
    default_layout,
    print_over_blank,
    stored_layout,
    use_layout,
    used_layout,
)
from parcomp_desktop.services.printing.certificate_pictures import supply_picture
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, fill
from tests.gui.pages.dialogs import answer, choose_file
from tests.gui.seen import english_of

FORM = CertificateForm.COMMENDATION
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NAME_FIELD = 5


@pytest.fixture
def own(gathering: Workspace) -> StoredLayout:
    kept = copy_layout(gathering, default_layout(gathering, FORM), "Mẫu 2026")
    use_layout(gathering, FORM, kept.id)
    return kept


def opened(qtbot: QtBot, workspace: Workspace, form: CertificateForm = FORM) -> LayoutDialog:
    dialog = LayoutDialog(None, workspace, form)
    dialog.resize(1320, 690)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def name_dialog(**said: str) -> None:
    """Fill the next dialog for a name in and save it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RowDialog)
        for name, text in said.items():
            line = dialog.findChild(QLineEdit, name)
            assert isinstance(line, QLineEdit)
            line.setText(text)
        dialog.confirm()

    QTimer.singleShot(0, act)


def place(dialog: LayoutDialog) -> tuple[float, float]:
    field = dialog.layout_now.fields[NAME_FIELD]
    return field.x, field.y


def stored(workspace: Workspace) -> list[StoredLayout]:
    return workspace.find(StoredLayout)


def test_the_programs_own_layout_is_looked_at_and_not_changed(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering, CertificateForm.DIPLOMA)
    assert dialog.shelf.layout_field.currentText() == "Bằng khen mặc định (đang dùng)"
    assert dialog.layout_now.width == 420
    assert "không sửa được: bấm Sao chép" in dialog.notes.text()
    assert "Tạm định: Khổ A3" in dialog.notes.text()
    assert "Chưa có ảnh Quốc huy" in dialog.notes.text()
    assert not dialog.part_form.ui.x.isEnabled()
    dialog.canvas.setFocus()
    press(Qt.Key.Key_Right)
    assert dialog.layout_now == default_layout(gathering, CertificateForm.DIPLOMA)
    assert not dialog.save_button.isEnabled()
    assert not any(dialog.shelf.more.actions()[row].isEnabled() for row in range(3))
    assert english_of(dialog) == set()


def test_another_layout_is_looked_at_and_may_be_used(qtbot: QtBot, gathering: Workspace, own: StoredLayout):
    dialog = opened(qtbot, gathering)
    dialog.shelf.layout_field.setObjectName("layout")
    assert not dialog.shelf.use_button.isEnabled()
    choose(dialog.shelf, "layout", "Giấy khen mặc định")
    assert dialog.shelf.use_button.isEnabled()
    assert not dialog.part_form.ui.x.isEnabled()
    choose(dialog.shelf, "layout", own.name)
    assert not dialog.shelf.use_button.isEnabled()
    assert dialog.part_form.ui.x.isEnabled()


@pytest.mark.usefixtures("own")
def test_no_two_labels_answer_to_one_key(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    texts = [str(widget.property("text") or "") for widget in dialog.findChildren(QWidget) if widget.isVisible()]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert sorted(keys) == sorted(set(keys))


def test_the_text_tells_its_variables_with_sample_values(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    told = dialog.part_form.ui.text.toolTip().splitlines()
    assert {"{recipient}: Nguyễn Thị Ngọc Ánh", "{place}: Đắk Hà", "{check_code}: XXXX-XXXX-XXXX"} <= set(told)
    dialog.shelf.show_form(CertificateForm.DIPLOMA)
    assert "{signer_title}: KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in dialog.part_form.ui.text.toolTip().splitlines()


def test_arrow_keys_move_the_chosen_part_and_the_number_follows(qtbot: QtBot, gathering: Workspace, own: StoredLayout):
    dialog = opened(qtbot, gathering)
    dialog.table.selectRow(NAME_FIELD)
    dialog.table.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.canvas.hasFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Up, modifiers=SHIFT)
    assert place(dialog) == (34.0, 80.3)
    assert (dialog.part_form.ui.x.text(), dialog.part_form.ui.y.text()) == ("34", "80,3")
    press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    press(Qt.Key.Key_Z, modifiers=CTRL)
    assert place(dialog) == (34.0, 85.3)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert dialog.bar.text.startswith("Đã lưu bố cục “Mẫu 2026”.")
    assert dialog.part == NAME_FIELD
    assert stored_layout(stored(gathering)[0]).fields[NAME_FIELD].x == 34
    assert stored(gathering)[0].id == own.id


@pytest.mark.usefixtures("own")
def test_typed_numbers_move_and_what_can_not_be_is_told(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    dialog.table.selectRow(NAME_FIELD)
    fill(dialog, "x", "40,25")
    choose(dialog, "align", "Trái")
    field = dialog.layout_now.fields[NAME_FIELD]
    assert (field.x, field.align) == (40.25, "left")
    fill(dialog, "x", "290")
    assert dialog.bar.text.startswith("Mục “Tên người, tập thể được khen” nằm ra ngoài trang giấy.")
    assert dialog.layout_now.fields[NAME_FIELD].x == 40.25
    fill(dialog, "x", "40,25")
    fill(dialog, "colour", "đỏ")
    assert "có số hoặc màu không hợp lệ" in dialog.bar.text
    fill(dialog, "colour", "#b0171f")
    assert dialog.layout_now.fields[NAME_FIELD].colour == "#b0171f"


@pytest.mark.usefixtures("own")
def test_a_part_is_chosen_in_the_picture(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    middle = dialog.canvas.box("emblem").center().toPoint()
    QTest.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.part == "emblem"
    QTest.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert dialog.part == "emblem"
    assert dialog.canvas.hasFocus()
    press(Qt.Key.Key_Down)
    assert dialog.layout_now.emblem == SquarePlace(x=139.5, y=17.7, size=18)
    paper = dialog.canvas.paper
    box = dialog.canvas.box("emblem")
    assert (box.x() - paper.x()) / paper.width() * 297 == pytest.approx(139.5)


@pytest.mark.usefixtures("own")
def test_the_emblem_can_be_left_out_and_put_back(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    row = dialog.model.find(lambda part: part == "emblem") or 0
    dialog.table.selectRow(row)
    dialog.place_button.click()
    assert dialog.layout_now.emblem is None
    assert dialog.model.data(dialog.model.index(row, 5)) == "không in"
    assert "Chưa có ảnh Quốc huy" not in dialog.notes.text()
    dialog.place_button.click()
    assert dialog.layout_now.emblem == SquarePlace(x=139.5, y=17.2, size=18)


def test_what_is_not_saved_is_there_again_and_can_be_given_up(qtbot: QtBot, gathering: Workspace, own: StoredLayout):
    dialog = opened(qtbot, gathering)
    dialog.table.selectRow(NAME_FIELD)
    dialog.move_part(Decimal(5), Decimal(0))
    dialog.reject()
    assert stored(gathering) == [own]
    again = opened(qtbot, gathering)
    assert place(again) == (38.5, 85.3)
    assert again.bar.text.startswith("Đã lấy lại phần sửa dở lần trước")
    again.undo_button.click()
    assert place(again) == (33.5, 85.3)
    assert not again.undo_button.isEnabled()
    assert opened(qtbot, gathering).bar.text == ""


def test_copy_use_rename_reset_and_remove(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    name_dialog(name="Của xã", blank="Phôi 2026")
    dialog.shelf.copy_button.click()
    assert dialog.shelf.choice.name == "Của xã"
    assert dialog.layout_now.blank == "Phôi 2026"
    dialog.shelf.use_button.click()
    assert used_layout(gathering, FORM).name == "Của xã"
    assert dialog.bar.text == "Giấy khen lập từ nay theo bố cục “Của xã”."
    dialog.table.selectRow(NAME_FIELD)
    dialog.move_part(Decimal(5), Decimal(5))
    dialog.save_button.click()
    name_dialog(name="Của phường", blank="")
    dialog.shelf.actions_of["rename"]()
    assert used_layout(gathering, FORM).name == "Của phường"
    answer("Về mặc định")
    dialog.shelf.actions_of["reset"]()
    assert place(dialog) == (33.5, 85.3)
    answer("Xoá")
    dialog.shelf.actions_of["remove"]()
    assert stored(gathering) == []
    assert dialog.shelf.choice.stored is None


@pytest.mark.usefixtures("own")
def test_a_layout_goes_out_and_comes_in_as_a_file(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    dialog = opened(qtbot, gathering)
    choose_file(monkeypatch, tmp_path / "bố cục")
    dialog.shelf.actions_of["export"]()
    path = tmp_path / "bố cục.toml"
    assert dialog.bar.text == f"Đã xuất bố cục ra {path}."
    choose_file(monkeypatch, path)
    dialog.shelf.actions_of["import"]()
    assert dialog.shelf.choice.name == "Mẫu 2026 (2)"
    path.write_text(path.read_text("utf-8").replace("smallest = 16", "smallest = 99", 1), "utf-8")
    dialog.shelf.actions_of["import"]()
    assert "bố cục.toml, dòng " in dialog.bar.text
    assert "cỡ chữ nhỏ nhất lớn hơn cỡ chữ" in dialog.bar.text
    assert len(stored(gathering)) == 2


@pytest.mark.usefixtures("own")
def test_pictures_are_supplied_shown_and_taken_away(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    print_over_blank(gathering, FORM, over_blank=True)
    dialog = opened(qtbot, gathering)
    assert "Chưa có ảnh quét của phôi này" in dialog.notes.text()
    Image.new("RGB", (1000, 700), "#00ff00").save(tmp_path / "phôi.png")
    choose_file(monkeypatch, tmp_path / "phôi.png")
    dialog.shelf.actions_of["scan"]()
    assert dialog.bar.text == "Đã nhận ảnh phôi phôi.png."
    corner = dialog.canvas.paper.topLeft().toPoint() + QPoint(8, 8)
    assert dialog.canvas.grab().toImage().pixelColor(corner).name() == "#00ff00"
    dialog.over_blank.click()
    assert dialog.canvas.grab().toImage().pixelColor(corner).name() == "#ffffff"
    (tmp_path / "hỏng.png").write_bytes(b"x")
    choose_file(monkeypatch, tmp_path / "hỏng.png")
    dialog.shelf.actions_of["emblem"]()
    assert dialog.bar.text.startswith("hỏng.png không phải ảnh PNG, JPEG hoặc đã hỏng.")
    choose_file(monkeypatch, tmp_path / "phôi.png")
    dialog.shelf.actions_of["emblem"]()
    assert "Chưa có ảnh Quốc huy" not in dialog.notes.text()
    dialog.shelf.actions_of["no_emblem"]()
    dialog.shelf.actions_of["no_scan"]()
    assert gathering.find(CertificatePicture) == []


@pytest.mark.usefixtures("own")
def test_an_emblem_that_was_altered_on_disk_is_told_and_can_be_taken_away(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path
):
    Image.new("RGB", (300, 300), "#ff0000").save(tmp_path / "a.png")
    kept = supply_picture(gathering, PictureUse.EMBLEM, tmp_path / "a.png")
    (gathering.folder / "attachments" / kept.sha256[:2] / kept.sha256).write_bytes(b"x")
    dialog = opened(qtbot, gathering)
    assert dialog.bar.text.startswith("Tệp lưu kèm đã bị thay đổi hoặc hỏng.")
    dialog.shelf.actions_of["no_emblem"]()
    assert dialog.bar.text == "Đã bỏ ảnh Quốc huy."


@pytest.mark.usefixtures("own")
def test_a_sample_that_does_not_fit_is_told_while_the_numbers_stay(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    dialog.table.selectRow(NAME_FIELD)
    fill(dialog, "width", "20")
    assert "dài quá khung in" in dialog.bar.text
    assert dialog.layout_now.fields[NAME_FIELD].width == 20


@pytest.mark.usefixtures("own")
def test_the_text_of_a_part_is_changed_with_its_variables(qtbot: QtBot, gathering: Workspace):
    dialog = opened(qtbot, gathering)
    dialog.table.selectRow(NAME_FIELD)
    note = dialog.part_form.ui.text
    note.setFocus()
    note.selectAll()
    type_text("{salutation} {recipient}")
    dialog.table.setFocus()
    assert dialog.layout_now.fields[NAME_FIELD].text == "{salutation} {recipient}"
    note.setFocus()
    note.selectAll()
    type_text("{ten}")
    dialog.table.setFocus()
    assert dialog.bar.text.startswith("Không có biến {ten}. Dùng một trong các biến:")
