"""Opening the program."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.app import LAST_FOLDER, main
from parcomp_desktop.gui.first_run import FirstRunDialog, Way, choose_workspace
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.desk.folders import make_desk, open_desk
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.gui.seen import english_of

Refused = tuple[Path, Refusal] | None


@pytest.fixture
def dialog(qtbot: QtBot, catalogue: Catalogue) -> FirstRunDialog:
    dialog = FirstRunDialog(catalogue)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture(autouse=True)
def _keep_excepthook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.excepthook", None)


def close_window() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.close()
    QApplication.exit(0)


def nobody(_catalogue: Catalogue, _refused: Refused) -> Workspace | None:
    raise AssertionError("nothing had to be chosen")


def leave(_catalogue: Catalogue, _refused: Refused) -> Workspace | None:
    return None


def made(folder: Path, catalogue: Catalogue) -> Path:
    make_desk(folder, catalogue, lambda workspace: set_up_gathering(workspace, "Sở Nội vụ", "Quảng Ngãi")).close()
    return folder


def opened(resources: Path, folder: Path | None) -> int:
    QTimer.singleShot(200, close_window)
    return main(resources, folder, nobody)


@pytest.mark.usefixtures("qapp")
def test_a_named_folder_opens_and_is_not_remembered(tmp_path: Path, resources: Path, catalogue: Catalogue):
    folder = made(tmp_path / "Tài liệu" / "Bàn tổng hợp", catalogue)
    assert opened(resources, folder) == 0
    assert QSettings().value(LAST_FOLDER) is None
    open_desk(folder, catalogue).close()


@pytest.mark.usefixtures("qapp")
def test_a_chosen_folder_is_opened_again_the_next_time(tmp_path: Path, resources: Path, catalogue: Catalogue):
    folder = made(tmp_path / "bàn", catalogue)
    QTimer.singleShot(200, close_window)
    assert main(resources, None, lambda known, _: open_desk(folder, known)) == 0
    assert QSettings().value(LAST_FOLDER) == str(folder)
    assert opened(resources, None) == 0


@pytest.mark.usefixtures("qapp")
def test_a_second_copy_is_told_that_the_folder_is_in_use(tmp_path: Path, resources: Path, catalogue: Catalogue):
    folder = made(tmp_path / "bàn", catalogue)
    first = open_desk(folder, catalogue)
    told: list[Refused] = []

    assert main(resources, folder, lambda _, refused: told.append(refused)) == 0
    first.close()
    assert told[0] is not None
    assert told[0][0] == folder
    assert "đang được một cửa sổ khác" in told[0][1].what


@pytest.mark.usefixtures("qapp")
def test_leaving_the_first_run_ends_the_program(resources: Path):
    assert main(resources, None, leave) == 0


def test_the_refusal_of_a_folder_is_shown_in_the_first_run(catalogue: Catalogue, tmp_path: Path):
    seen: list[tuple[str, str]] = []

    def ask(dialog: QDialog) -> None:
        assert isinstance(dialog, FirstRunDialog)
        seen.append((dialog.ui.folder.value(), dialog.bar.text))

    assert choose_workspace(catalogue, (tmp_path, Refusal("Đang dùng.", "Đóng đi.")), ask) is None
    assert seen == [(str(tmp_path), "Đang dùng. Đóng đi.")]


def test_a_gathering_desk_is_made_in_a_folder_with_spaces(dialog: FirstRunDialog, tmp_path: Path):
    dialog.choose(Way.GATHERING)
    dialog.ui.name.setText("Sở Nội vụ tỉnh Quảng Ngãi")
    dialog.ui.place.setText("Quảng Ngãi")
    dialog.ui.folder.setText(str(tmp_path / "Tài liệu của tôi" / "Bàn tổng hợp"))
    dialog.start()
    assert dialog.workspace
    assert (dialog.workspace.desk.kind, dialog.workspace.desk.name) == (DeskKind.GATHERING, "Sở Nội vụ tỉnh Quảng Ngãi")
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.workspace.close()


def test_a_unit_desk_is_made_without_a_starter_file(dialog: FirstRunDialog, tmp_path: Path):
    dialog.choose(Way.UNIT)
    dialog.ui.name.setText("UBND xã Đăk Mar")
    dialog.ui.code.setText("X01")
    dialog.ui.folder.setText(str(tmp_path / "x"))
    dialog.start()
    assert dialog.workspace
    (unit,) = dialog.workspace.find(Unit)
    assert (unit.code, unit.kind, dialog.workspace.desk.unit_id) == ("X01", UnitKind.COMMUNE, unit.id)
    dialog.workspace.close()


def test_a_starter_file_opens_a_unit_desk(dialog: FirstRunDialog, tmp_path: Path, gathering: Workspace):
    unit = Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
    save_unit(gathering, unit)
    dialog.choose(Way.STARTER)
    dialog.ui.starter_file.setText(str(make_starter_file(gathering, unit, tmp_path)))
    dialog.ui.folder.setText(str(tmp_path / "x"))
    dialog.start()
    assert dialog.workspace
    assert dialog.workspace.desk.name == "UBND xã Đăk Mar"
    dialog.workspace.close()


@pytest.mark.parametrize(
    ("way", "typed", "told"),
    [
        (Way.GATHERING, {}, "Tên cơ quan còn trống."),
        (Way.UNIT, {"name": "Xã"}, "Mã đơn vị còn trống."),
        (Way.STARTER, {}, "Tệp khởi tạo còn trống."),
        (Way.STARTER, {"starter_file": "/không/có.tdkt"}, "Không đọc được tệp"),
        (Way.EXISTING, {}, "chưa có dữ liệu của chương trình"),
    ],
)
def test_a_refusal_stays_in_the_dialog_and_leaves_no_trace(
    dialog: FirstRunDialog, tmp_path: Path, way: Way, typed: dict[str, str], told: str
):
    dialog.choose(way)
    dialog.ui.folder.setText(str(tmp_path / "mới"))
    for name, text in typed.items():
        getattr(dialog.ui, name).setText(text)
    dialog.start()
    assert told in dialog.bar.text
    assert dialog.workspace is None
    assert not (tmp_path / "mới").exists()


def test_the_folder_offered_follows_the_way_until_one_is_typed(dialog: FirstRunDialog):
    dialog.choose(Way.GATHERING)
    assert Path(dialog.ui.folder.value()).parts[-2:] == ("ParComp", "Bàn tổng hợp")
    dialog.choose(Way.UNIT)
    assert Path(dialog.ui.folder.value()).parts[-2:] == ("ParComp", "Bàn đơn vị")
    dialog.ui.folder.setText("/của tôi")
    dialog.choose(Way.GATHERING)
    assert dialog.ui.folder.value() == "/của tôi"


@pytest.mark.parametrize("folder", ["", "chỉ có tên"])
def test_a_folder_must_be_named_in_full(dialog: FirstRunDialog, folder: str):
    dialog.choose(Way.GATHERING)
    dialog.ui.name.setText("Sở Nội vụ")
    dialog.ui.folder.setText(folder)
    dialog.start()
    assert dialog.bar.text
    assert dialog.workspace is None


@pytest.mark.parametrize("way", Way)
def test_the_first_run_asks_in_vietnamese_for_what_the_way_needs(dialog: FirstRunDialog, way: Way):
    dialog.choose(way)
    dialog.show()
    assert english_of(dialog) == set()
    visible = {
        name for name in ("starter_file", "name", "code", "kind", "place") if getattr(dialog.ui, name).isVisible()
    }
    assert visible == way.value.rows
