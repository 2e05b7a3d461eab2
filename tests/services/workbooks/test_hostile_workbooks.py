"""Whatever was done to a workbook: none is taken for what it isn't, nothing breaks, the reason is named."""

import time
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.workbooks.imports import BookImport, plan_book
from parcomp_desktop.services.workspace import Workspace
from tests.services.workbooks.book_cases import commune, exported, plan, typed
from tests.services.workbooks.hostile import HARMS, harmed

_USUAL, _LONG = 513, 10_000
_SLOWEST = 5.0


def met(workspace: Workspace, path: Path) -> BookImport | Refusal:
    """What comes of a file; an exception of any other kind fails the test."""
    try:
        return plan_book(workspace, UnitBook, path)
    except Refusal as refusal:
        return refusal


def said(planned: BookImport) -> list[tuple[object, ...]]:
    """What a workbook says, apart from ids that are made anew."""
    return [(line.spot, line.state, dict(line.said), line.fields) for line in planned.lines]


def test_no_harm_is_taken_for_a_workbook(
    gathering: Workspace, tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
):
    commune(gathering)
    commune(gathering, "X02", "UBND xã Đăk La")
    row = {"Mã đơn vị": "X03", "Tên đơn vị": "UBND xã Ngọk Réo", "Loại": "xã", "Ngày thành lập": "1/1/2020"}
    path = typed(exported(gathering, UnitBook, tmp_path), UnitBook, {2: {"Tên đơn vị": "UBND phường"}, 4: row})
    truth, before = said(plan(gathering, UnitBook, path)), gathering.find(Unit)
    data = path.read_bytes()
    long = bool(request.config.getoption("--long"))
    outcomes: Counter[str] = Counter()
    for name, harm in harmed(7 if long else 1, data, _LONG if long else _USUAL):
        path.write_bytes(harm.data)
        start = time.process_time()
        result = met(gathering, path)
        assert time.process_time() - start < _SLOWEST, name
        outcomes[type(result).__name__] += 1
        if isinstance(result, Refusal):
            assert result.what.startswith(path.name), name
            assert result.cure, name
            assert harm.refused is None or harm.refused in result.what, (name, result.what)
            continue
        assert harm.refused in {None, ""}, f"{name} was accepted"
        assert all(problem.what and problem.cure for problem in result.problems), name
        if harm.refused is None:
            assert (said(result), result.problems) == (truth, ()), f"{name} says something else"
    assert gathering.find(Unit) == before
    if long:
        with capsys.disabled():
            print(f"\n{sum(outcomes.values())} hostile workbooks: {dict(outcomes)}")  # noqa: T201  the long run's result


def test_each_kind_of_harm_is_done():
    assert len(HARMS) == len({harm.__name__ for harm in HARMS}) == 18
    assert _USUAL % (len(HARMS) + 1) == 0


def test_text_that_looks_like_a_formula_is_text_in_and_out(gathering: Workspace, tmp_path: Path):
    row = {"Mã đơn vị": "X03", "Tên đơn vị": "'=1+1", "Loại": "xã"}
    commune(gathering, "X01", "=HYPERLINK(1)")
    path = exported(gathering, UnitBook, tmp_path)
    assert load_workbook(path)["Đơn vị"]["B2"].data_type == "s"
    planned = plan(gathering, UnitBook, typed(path, UnitBook, {3: row}))
    assert [line.name for line in planned.lines] == ["=HYPERLINK(1) (X01)", "'=1+1 (X03)"]


def test_macros_and_links_to_other_files_are_noticed(gathering: Workspace, tmp_path: Path):
    commune(gathering)
    path = exported(gathering, UnitBook, tmp_path)
    notices = set[str]()
    for _, harm in harmed(3, path.read_bytes(), 19 * 12):
        path.write_bytes(harm.data)
        result = met(gathering, path) if harm.refused is None else None
        notices |= set(result.notices) if isinstance(result, BookImport) else set()
    assert {notice.split(";")[0] for notice in notices} == {"Sổ có macro", "Sổ có liên kết sang tệp khác"}
