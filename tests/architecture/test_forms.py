"""The generated forms are what ``forms/*.ui`` says today: none stale, none missing, none left over."""

import subprocess
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from tests.architecture.source import PACKAGE, ROOT

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Units</class><widget class="QWidget" name="Units">
<property name="windowTitle"><string>Đơn vị</string></property></widget></ui>
"""


def generated(form: Path) -> str:
    # what pyside6-uic starts; without a Python around each form it takes a tenth of the time
    uic = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath)) / "uic"
    return subprocess.run([uic, "-g", "python", form], capture_output=True, check=True, encoding="utf-8").stdout


def stale(forms: Path, modules: Path) -> list[str]:
    """The names of the modules that ``dev.py forms`` would write otherwise, or that have no form."""
    expected = {f"ui_{form.stem}.py": generated(form) for form in forms.glob("*.ui")}
    present = {module.name: module.read_text("utf-8") for module in modules.glob("ui_*.py")}
    return sorted(name for name in expected.keys() | present.keys() if expected.get(name) != present.get(name))


def test_the_generated_forms_are_current():
    assert stale(ROOT / "forms", PACKAGE / "gui" / "forms") == [], "python3 dev.py forms"


def test_a_stale_a_missing_and_an_orphaned_module_are_found(tmp_path: Path):
    form = tmp_path / "units.ui"
    form.write_text(FORM, "utf-8")
    assert stale(tmp_path, tmp_path) == ["ui_units.py"]
    module = tmp_path / "ui_units.py"
    module.write_text(generated(form), "utf-8")
    assert stale(tmp_path, tmp_path) == []
    form.write_text(FORM.replace("Đơn vị", "Đơn vị khác"), "utf-8")
    assert stale(tmp_path, tmp_path) == ["ui_units.py"]
    form.unlink()
    assert stale(tmp_path, tmp_path) == ["ui_units.py"]
