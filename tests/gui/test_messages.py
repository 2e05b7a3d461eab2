"""What went wrong is told: a refusal in the bar, a bug with a report file."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui import messages
from parcomp_desktop.gui.messages import BugTeller, MessageBar, report_bug

AT = datetime(2026, 3, 5, 8, 30, 15, tzinfo=UTC)


class Bug(Exception):
    pass


def test_the_bar_shows_what_happened_and_what_to_do(qtbot: QtBot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.text == ""
    bar.refuse(Refusal("Mã đã dùng.", "Chọn mã khác."))
    assert (bar.text, bar.property("state")) == ("Mã đã dùng. Chọn mã khác.", "refused")
    bar.refuse(Refusal("Chưa rõ ngày.", ""))
    assert bar.text == "Chưa rõ ngày."
    bar.tell("Đã lưu.")
    assert (bar.text, bar.property("state"), bar.accessibleDescription()) == ("Đã lưu.", "done", "Đã lưu.")
    bar.hide()
    assert bar.text == ""


def test_a_bug_inside_a_slot_is_reported_and_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    told: list[Path | None] = []
    monkeypatch.setattr(sys, "excepthook", BugTeller(tmp_path / "lỗi", told.append))
    button = QPushButton("Bấm")
    qtbot.addWidget(button)

    def fail() -> None:
        raise Bug("bên trong một nút")

    button.clicked.connect(fail)
    button.click()
    (report,) = told
    assert report is not None
    assert report.parent == tmp_path / "lỗi"
    assert "Bug: bên trong một nút" in report.read_text("utf-8")
    assert "Bug: bên trong một nút" in capsys.readouterr().err


def test_bugs_of_one_second_share_a_report(tmp_path: Path):
    first, second = report_bug(tmp_path, AT, Bug("một")), report_bug(tmp_path, AT, Bug("hai"))
    assert first == second
    assert "một" in first.read_text("utf-8")
    assert "hai" in first.read_text("utf-8")


@pytest.mark.usefixtures("capsys")
def test_a_bug_while_a_bug_is_told_opens_no_second_message(tmp_path: Path):
    told: list[Path | None] = []

    def show(report: Path | None) -> None:
        told.append(report)
        teller(Bug, Bug("trong lúc báo"), None)

    teller = BugTeller(tmp_path, show)
    teller(Bug, Bug("đầu"), None)
    assert len(told) == 1
    teller(Bug, Bug("sau đó"), None)
    assert len(told) == 2


@pytest.mark.usefixtures("capsys")
def test_a_bug_is_told_even_where_no_report_can_be_written(tmp_path: Path):
    (tmp_path / "tệp").write_bytes(b"")
    told: list[Path | None] = []
    BugTeller(tmp_path / "tệp", told.append)(Bug, Bug("x"), None)
    assert told == [None]


@pytest.mark.usefixtures("qapp")
def test_the_message_names_the_report(monkeypatch: pytest.MonkeyPatch):
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: texts.append(str(text)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    messages.show_bug(Path("/x/loi-1.txt"))
    messages.show_bug(None)
    assert "loi-1.txt" in texts[0]
    assert "người hỗ trợ" in texts[1]
