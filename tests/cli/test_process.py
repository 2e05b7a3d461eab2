"""The program as its own process: the streams' encodings, file names that are no text, no screen."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import process

OLD_STREAMS = [
    {"LANG": "C", "LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "cp1252"},
    {"PYTHONIOENCODING": "ascii:strict"},
]


@pytest.mark.parametrize("environment", OLD_STREAMS)
def test_what_it_writes_is_utf_8_whatever_the_machine_says(environment: dict[str, str], demo: Path):
    inspected = process("inspect", demo / "DM-2024-001.tdkt", **environment)
    assert (inspected.returncode, inspected.stderr) == (0, b"")
    assert "Gửi từ: Ủy ban nhân dân xã Đăk Mar" in inspected.stdout.decode()
    refused = process("check", **environment)
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr.decode() == "Lệnh này cần một thư mục dữ liệu.\nThêm -C THƯ_MỤC vào lệnh.\n"


def test_json_and_the_words_of_wrong_usage_are_utf_8_on_the_oldest_machine():
    listed = process("--json", "evaluate", "--list-awards", **OLD_STREAMS[-1])
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – tập thể" in json.loads(listed.stdout)["awards"][4]["text"]
    wrong = process("rank", **OLD_STREAMS[-1])
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert "Sai cách dùng: thiếu --input." in wrong.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows every file name is text")
def test_a_file_name_that_is_no_text_is_refused_like_any_other():
    told = process("--json", "inspect", b"g\xf3i.tdkt")
    assert (told.returncode, b"Traceback" in told.stderr) == (1, False)
    assert json.loads(told.stdout)["refused"]["what"] == "Không đọc được tệp g?i.tdkt."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [[], ["-C", "x"]])
def test_without_a_screen_the_window_is_refused(words: list[str]):
    told = process(*words, QT_QPA_PLATFORM="")
    assert (told.returncode, told.stdout) == (1, b"")
    assert "Không có màn hình" in told.stderr.decode()


def test_a_demo_called_selftest_is_no_self_test(tmp_path: Path):
    told = process("demo", tmp_path / "selftest", "--json")
    assert told.returncode == 0
    assert len(json.loads(told.stdout)["made"]) == 14


def test_the_self_test_opens_every_page_and_leaves_nothing_behind(tmp_path: Path):
    told = process("selftest", "--json", TMPDIR=str(tmp_path), TEMP=str(tmp_path))
    assert (told.returncode, told.stderr) == (0, b"")
    data = json.loads(told.stdout)
    assert (data["window"], len(data["made"])) == (True, 14)
    assert list(tmp_path.iterdir()) == []
