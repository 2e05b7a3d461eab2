"""A workspace through a second connection."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.people.units import save_unit, search_units
from parcomp_desktop.services.workspace import Workspace, open_workspace

UNIT = Unit(id=uuid4(), code="X03", name="UBND xã Đăk Hring", kind=UnitKind.COMMUNE)


def in_background(workspace: Workspace) -> None:
    with workspace.beside() as beside:
        save_unit(beside, UNIT)


def test_what_a_background_thread_writes_is_read_by_the_window_and_told(gathering: Workspace):
    told: list[frozenset[str]] = []
    gathering.listener = told.append
    with ThreadPoolExecutor(1) as threads:
        threads.submit(in_background, gathering).result()
    assert search_units(gathering) == [UNIT]
    assert told == [frozenset({"unit"})]


def test_the_folder_stays_locked_while_and_after_a_thread_works_beside(gathering: Workspace):
    with gathering.beside(), pytest.raises(Refusal, match="cửa sổ khác"):
        open_workspace(gathering.folder, gathering.catalogue)
    with pytest.raises(Refusal, match="cửa sổ khác"):
        open_workspace(gathering.folder, gathering.catalogue)


def test_an_error_beside_writes_nothing_and_frees_the_connection(gathering: Workspace):
    with pytest.raises(Refusal, match="còn trống"), gathering.beside() as beside:
        save_unit(beside, Unit(id=uuid4(), code="", name="x", kind=UnitKind.AGENCY))
    save_unit(gathering, UNIT)
    assert search_units(gathering) == [UNIT]
