"""Records of a kind out to a workbook and in from one, for ``export-sheet`` and ``import-sheet``."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from parcomp_desktop.cli.command import Context
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.units import unit_by_code
from parcomp_desktop.services.workbooks.books import RecordBook, Scope
from parcomp_desktop.services.workbooks.files import BroughtBook, BroughtRecord, bring_book, write_book
from parcomp_desktop.services.workspace import Workspace


class ExportedBook(Record, frozen=True, kw_only=True):
    """The file that was written and how many rows it has; ``template``: it is the empty one."""

    file: str
    kind: str
    rows: int
    template: bool


class ImportedBook(BroughtBook, frozen=True, kw_only=True):
    """What was brought in."""

    @property
    def status(self) -> int:
        """The exit status: 1 when the workbook was refused."""
        return int(bool(self.problems))


def export_book(arguments: Namespace, context: Context, kind: type[RecordBook[Any]]) -> ExportedBook:
    """Write a workbook. Raises Refusal for an unknown unit, or a file that is there already."""
    with context.open_workspace() as workspace:
        scope = None if arguments.template else _scope(workspace, arguments)
        count = write_book(workspace, kind, scope, arguments.file)
    return ExportedBook(file=str(arguments.file), kind=kind.code, rows=count, template=arguments.template)


def import_book(arguments: Namespace, context: Context, kind: type[RecordBook[Any]]) -> ImportedBook:
    """Bring a workbook in. Raises Refusal for what isn't one, or a record that can't be written."""
    with context.open_workspace() as workspace:
        brought = bring_book(workspace, kind, arguments.file, dry_run=arguments.dry_run, taken=taken_names(arguments))
    return ImportedBook(**{field: getattr(brought, field) for field in BroughtBook.__struct_fields__})


def taken_names(arguments: Namespace) -> list[str] | None:
    """Where the file counts although both sides differ; None: everywhere."""
    return None if arguments.prefer_file else arguments.take


def exported_words(answer: ExportedBook, text: str) -> str:
    """What was written, for a person to read."""
    what = f"mẫu trống để ghi {text}" if answer.template else f"{text}, {answer.rows} hàng,"
    return f"Đã ghi {what} vào {answer.file}."


def imported_lines(answer: ImportedBook, text: str) -> Iterator[str]:
    """What came of each row that isn't the same here, a line each."""
    told = [each for each in answer.records if each.state != LineState.UNCHANGED]
    counts = ", ".join(f"{count} {state}" for state, count in answer.counts.items() if count) or "không có hàng nào"
    done = f"Đã nhập {answer.written} bản ghi" if answer.stored else "Chưa ghi gì"
    yield f"{done}: {text}, {counts}."
    for each in told:
        yield from _record_lines(each)


def _record_lines(record: BroughtRecord) -> Iterator[str]:
    remark = f" ({record.remark})" if record.remark else ""
    yield f"  {record.cell} {record.name}: {record.state}{remark}"
    for field in record.fields:
        yield f"    {field.name} {field.column}: ở đây {field.here or '(trống)'}, tệp {field.file} – {field.merge}"


def _scope(workspace: Workspace, arguments: Namespace) -> Scope:
    unit_id = unit_by_code(workspace, arguments.unit).id if arguments.unit else None
    return Scope(unit_id, arguments.period or "")
