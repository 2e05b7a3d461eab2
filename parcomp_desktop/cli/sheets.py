"""``export-sheet`` and ``import-sheet KIND FILE.xlsx``: what officers fill in Excel; ``--list-kinds``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from parcomp_desktop.cli.books import (
    ExportedBook,
    ImportedBook,
    export_book,
    exported_words,
    import_book,
    imported_lines,
    taken_names,
)
from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.sheet_files import BroughtSheet, bring_sheet_file, write_sheet_file
from parcomp_desktop.services.sets.files import BroughtSet, bring_set_file, write_set_file
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.sets.resources import find_set
from parcomp_desktop.services.workbooks.catalogue import BOOKS

_SET, _SHEET = "bo-chi-so", "phieu-cham"
_KINDS = {
    **{code: book.title.lower() for code, book in BOOKS.items()},
    _SHEET: "phiếu chấm điểm",
    _SET: "bộ chỉ số",
}


class KindLine(Record, frozen=True, kw_only=True):
    """A kind of workbook."""

    code: str
    text: str


class KindList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-kinds``."""

    kinds: tuple[KindLine, ...]


class Exported(Record, frozen=True, kw_only=True):
    """The file that was written; ``set`` is empty for the empty workbook of a set.

    ``unit`` and ``period`` are a scoresheet's; ``filled``: it held what stands in a sheet of the workspace.
    """

    file: str
    set: str
    unit: str = ""
    period: str = ""
    filled: bool = True


class Imported(BroughtSet, frozen=True, kw_only=True):
    """What was brought in."""

    @property
    def status(self) -> int:
        """The exit status: 1 when the workbook was refused."""
        return int(bool(self.problems))


class ImportedSheet(BroughtSheet, frozen=True, kw_only=True):
    """What was brought in of a scoresheet."""

    @property
    def status(self) -> int:
        """The exit status: 1 when the workbook was refused."""
        return int(bool(self.problems))


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    giving = subparsers.add_parser("export-sheet", help="ghi một sổ Excel để điền")
    _add_kind(giving, "tệp mới")
    giving.add_argument("--template", action="store_true", help="ghi mẫu trống")
    giving.add_argument("--unit", metavar="MÃ", help="chỉ của một đơn vị")
    giving.add_argument("--period", metavar="KỲ", help="chỉ của một năm hoặc một kỳ, ví dụ 2026")
    giving.add_argument("--set", metavar="MÃ", help=f"{_SET}, {_SHEET}: mã bộ chỉ số; {_SET} không có thì ghi sổ trống")
    giving.set_defaults(run=run_export, render=render_exported, wrong_usage=giving.error)
    taking = subparsers.add_parser("import-sheet", help="nhập một sổ Excel vào thư mục dữ liệu")
    _add_kind(taking, "sổ đã điền")
    taking.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    differing = taking.add_mutually_exclusive_group()
    differing.add_argument("--prefer-file", action="store_true", help="chỗ hai bên cùng sửa khác nhau thì lấy của tệp")
    differing.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="CHỖ",
        help="lấy của tệp ở chỗ này: Ô là cả hàng, Ô.CỘT là một cột, mã tiêu chí của phiếu chấm; ghi được nhiều lần",
    )
    taking.set_defaults(run=run_import, render=render_imported, wrong_usage=taking.error)


def _add_kind(parser: ArgumentParser, file: str) -> None:
    listed = "; ".join(f"{code}: {text}" for code, text in _KINDS.items())
    parser.add_argument("kind", nargs="?", choices=[*_KINDS], metavar="LOẠI", help=listed)
    parser.add_argument("file", nargs="?", type=Path, metavar="TỆP.xlsx", help=file)
    parser.add_argument("--list-kinds", action="store_true", help="liệt kê các loại sổ")


def run_export(arguments: Namespace, context: Context) -> Exported | ExportedBook | KindList:
    """Write a workbook. Raises Refusal for an unknown set or unit, or a file that is there already."""
    if _asks_kinds(arguments):
        return _kinds()
    if arguments.kind in BOOKS:
        return export_book(arguments, context, BOOKS[arguments.kind])
    if arguments.kind == _SHEET:
        return _export_sheet(arguments, context)
    wanted = _wanted(arguments.set, context) if arguments.set else None
    write_set_file(arguments.file, wanted)
    return Exported(file=str(arguments.file), set=wanted.code if wanted else "")


def run_import(arguments: Namespace, context: Context) -> Imported | ImportedSheet | ImportedBook | KindList:
    """Bring a workbook in.

    Raises:
        Refusal: a file that isn't a workbook, a set that may not be stored, a scoresheet that isn't open.
    """
    if _asks_kinds(arguments):
        return _kinds()
    if arguments.kind in BOOKS:
        return import_book(arguments, context, BOOKS[arguments.kind])
    with context.open_workspace() as workspace:
        if arguments.kind == _SHEET:
            sheet = bring_sheet_file(workspace, arguments.file, dry_run=arguments.dry_run, taken=taken_names(arguments))
            return ImportedSheet(**{field: getattr(sheet, field) for field in BroughtSheet.__struct_fields__})
        brought = bring_set_file(workspace, arguments.file, dry_run=arguments.dry_run)
    return Imported(**{field: getattr(brought, field) for field in BroughtSet.__struct_fields__})


def render_exported(answer: Exported | ExportedBook | KindList) -> str:
    """What was written, for a person to read."""
    if isinstance(answer, KindList):
        return _listed(answer)
    if isinstance(answer, ExportedBook):
        return exported_words(answer, _KINDS[answer.kind])
    if answer.unit:
        what = "phiếu chấm" if answer.filled else "phiếu chấm trống"
        return f"Đã ghi {what} của {answer.unit}, bộ {answer.set}, kỳ {answer.period} vào {answer.file}."
    what = f"bộ chỉ số {answer.set}" if answer.set else "sổ trống để ghi một bộ chỉ số"
    return f"Đã ghi {what} vào {answer.file}."


def render_imported(answer: Imported | ImportedSheet | ImportedBook | KindList) -> str:
    """What was brought in, or every problem with its sheet, cell and cure."""
    if isinstance(answer, KindList):
        return _listed(answer)
    notices = [f"Lưu ý: {notice}" for notice in answer.notices]
    if answer.problems:
        lines = [f"  {problem.words()} {problem.cure}" for problem in answer.problems]
        return "\n".join([f"Chưa nhập: sổ có {len(lines)} chỗ cần sửa.", *lines, *notices])
    if isinstance(answer, ImportedBook):
        return "\n".join([*imported_lines(answer, _KINDS[answer.kind]), *notices])
    if isinstance(answer, ImportedSheet):
        return "\n".join([*_sheet_lines(answer), *notices])
    done = "Đã nhập" if answer.stored else "Nhập được (chưa ghi gì)"
    return "\n".join([f"{done} bộ chỉ số {answer.code}: {answer.name}, {answer.leaves} tiêu chí.", *notices])


def _asks_kinds(arguments: Namespace) -> bool:
    """Whether the kinds are asked for; wrong usage ends the program."""
    if not arguments.list_kinds and not (arguments.kind and arguments.file):
        arguments.wrong_usage("cần có LOẠI và TỆP.xlsx; hoặc --list-kinds")
    return arguments.list_kinds


def _kinds() -> KindList:
    return KindList(kinds=tuple(KindLine(code=code, text=text) for code, text in _KINDS.items()))


def _listed(answer: KindList) -> str:
    return "\n".join(f"{each.code}: {each.text}" for each in answer.kinds)


def _sheet_lines(answer: ImportedSheet) -> Iterator[str]:
    """What is new or changed, a line each."""
    changes = [each for each in answer.changes if each.state != LineState.UNCHANGED]
    done = "Đã nhập" if answer.stored else "Nhập được (chưa ghi gì)" if changes else "Không có gì mới để nhập"
    new = ", lập phiếu mới" if answer.new and changes else ""
    yield f"{done}: phiếu chấm của {answer.unit}, bộ {answer.set}, kỳ {answer.period}, {len(changes)} tiêu chí{new}."
    for each in changes:
        kept = f" ({each.kept})" if each.kept else ""
        file = f"; trong tệp {each.file}" if each.file else ""
        yield f"  {each.code} {each.state}: {each.before} → {each.after}{file}{kept}"


def _export_sheet(arguments: Namespace, context: Context) -> Exported:
    named = {"--unit": arguments.unit, "--set": arguments.set, "--period": arguments.period}
    missing = [name for name, value in named.items() if not value]
    if missing:
        raise Refusal(f"Phiếu chấm cần thêm {', '.join(missing)}.", "Ghi đủ mã đơn vị, mã bộ chỉ số và kỳ chấm điểm.")
    with context.open_workspace() as workspace:
        filled = write_sheet_file(workspace, arguments.file, arguments.unit, arguments.set, arguments.period)
    return Exported(
        file=str(arguments.file), set=arguments.set, unit=arguments.unit, period=arguments.period, filled=filled
    )


def _wanted(code: str, context: Context) -> IndicatorSet:
    if context.folder is None:
        return find_set(context.resources, code)
    with context.open_workspace() as workspace:
        return known_set(workspace, code)
