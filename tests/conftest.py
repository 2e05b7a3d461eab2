"""What every test shares: no screen, the repository's own resources."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.demo.making import make_demo
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("any machine", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("any machine"), max_examples=500)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long fuzzing and fault tests too")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test is read: its own number of examples may follow from the usual one."""
    settings.load_profile("long" if config.getoption("--long") else "any machine")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


@pytest.fixture(scope="module")
def unmeasured() -> Iterator[None]:
    """Tests that coverage isn't asked of run without it: it takes a third of their time."""
    coverage = Coverage.current()
    if coverage:
        coverage.stop()
    yield
    if coverage:
        coverage.start()


@pytest.fixture(autouse=True)
def _children_are_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of its own takes twice as long to begin when coverage follows it; this is how coverage tells it to."""
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


@pytest.fixture(scope="session")
def resources() -> Path:
    return Path(__file__).parent.parent / "resources"


@pytest.fixture(scope="session")
def catalogue(resources: Path) -> Catalogue:
    return Catalogue(resources)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    """The demo, made once; a test that opens a desk works on ``demo_copy``."""
    folder = tmp_path_factory.mktemp("demo") / "dữ liệu mẫu"
    make_demo(resources, folder)
    return folder


@pytest.fixture
def demo_copy(demo: Path, tmp_path: Path) -> Path:
    """A demo of the test's own."""
    return shutil.copytree(demo, tmp_path / "bản sao")


@pytest.fixture(scope="session")
def unused(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """A workspace that nobody set up, made once: copying it is ten times faster than making another."""
    folder = tmp_path_factory.mktemp("chua-dung")
    make_workspace(folder, catalogue).close()
    return folder


@pytest.fixture
def gathering(unused: Path, tmp_path: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    """An empty workspace of a gathering desk."""
    workspace = gathering_in(tmp_path, unused, catalogue)
    yield workspace
    workspace.close()


@pytest.fixture
def unit_desk(unused: Path, tmp_path: Path, gathering: Workspace) -> Iterator[Workspace]:
    """The workspace of a commune's desk, opened from a starter file of the gathering desk, which knows the commune."""
    workspace = unit_desk_in(tmp_path, unused, gathering)
    yield workspace
    workspace.close()


def gathering_in(folder: Path, unused: Path, catalogue: Catalogue) -> Workspace:
    workspace = open_workspace(shutil.copytree(unused, folder / "tong-hop"), catalogue)
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    return workspace


def unit_desk_in(folder: Path, unused: Path, gathering: Workspace) -> Workspace:
    unit = Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
    save_unit(gathering, unit)
    starter = make_starter_file(gathering, unit, folder)
    workspace = open_workspace(shutil.copytree(unused, folder / "don-vi"), gathering.catalogue)
    set_up_from_starter(workspace, starter.read_bytes(), "Đăk Mar")
    return workspace
