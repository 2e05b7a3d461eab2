"""Workbooks of records as a person works on them: written by the program, changed cell by cell, brought back."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

from openpyxl import Workbook, load_workbook

from parcomp_desktop.documents.workbook_reading import cell_name
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workbooks.books import RecordBook, Scope
from parcomp_desktop.services.workbooks.files import save_book
from parcomp_desktop.services.workbooks.imports import BookImport, plan_book
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person, unit

Book = type[RecordBook[Any]]
Typed = str | float | bool | date | None
Cells = Mapping[str, Typed]
"""What is typed into a row, by the titles of the columns."""


def commune(workspace: Workspace, code: str = "X01", name: str = "UBND xã Đăk Mar") -> Unit:
    return save_unit(workspace, unit(code, name))


def officer(workspace: Workspace, home: Unit, name: str = "Nguyễn Thị Ngọc Ánh", position: str = "Văn thư") -> Person:
    return save_person(workspace, person(home.id, name, position))


def exported(workspace: Workspace, kind: Book, folder: Path, scope: Scope | None = None) -> Path:
    """The workbook of what the desk keeps."""
    path = folder / f"{kind.code} {uuid4().hex[:6]}.xlsx"
    save_book(workspace, kind, scope or Scope(), path)
    return path


def template(workspace: Workspace, kind: Book, folder: Path, *rows: Cells) -> Path:
    """The empty workbook with rows typed into it."""
    path = folder / f"mẫu {kind.code}.xlsx"
    save_book(workspace, kind, (), path)
    return typed(path, kind, dict(enumerate(rows, 2)))


def typed(path: Path, kind: Book, rows: Mapping[int, Cells]) -> Path:
    """The workbook after rows were typed into, by their numbers."""

    def type_into(book: Workbook) -> None:
        sheet = book[kind.sheet]
        titles = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
        for number, cells in rows.items():
            for title, value in cells.items():
                sheet[cell_name(number, titles[title])] = value

    return worked(path, type_into)


def worked(path: Path, work: Callable[[Workbook], object]) -> Path:
    """The workbook after something was done to it in a spreadsheet program."""
    book = load_workbook(BytesIO(path.read_bytes()))
    work(book)
    book.save(path)
    return path


def plan(workspace: Workspace, kind: Book, path: Path) -> BookImport:
    """What a workbook without problems does."""
    planned = plan_book(workspace, kind, path)
    assert [problem.words() for problem in planned.problems] == []
    return planned


def told(workspace: Workspace, kind: Book, path: Path) -> list[tuple[str, str]]:
    """The cells of a workbook that are wrong, and what is wrong there; each with a cure, and nothing to write."""
    planned = plan_book(workspace, kind, path)
    assert all(problem.sheet == kind.sheet and problem.cure for problem in planned.problems)
    assert planned.lines == () or not planned.problems
    return [(problem.cell, problem.what) for problem in planned.problems]


def states(planned: BookImport) -> list[LineState]:
    return [line.state for line in planned.lines]
