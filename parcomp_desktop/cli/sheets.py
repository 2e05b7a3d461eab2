"""``export-sheet KIND FILE.xlsx`` and ``import-sheet KIND FILE.xlsx``: what officers fill in Excel."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.scoring.sheet_files import BroughtSheet, bring_sheet_file, write_sheet_file
from parcomp_desktop.services.sets.files import BroughtSet, bring_set_file, write_set_file
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.sets.resources import find_set

_SET, _SHEET = "indicator-set", "scoresheet"
_KINDS = f"{_SET}: bộ chỉ số; {_SHEET}: phiếu chấm"


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
    giving = subparsers.add_parser("export-sheet", help="ghi một sổ Excel để điền; không có --set thì ghi sổ trống")
    giving.add_argument("kind", choices=(_SET, _SHEET), metavar="LOẠI", help=_KINDS)
    giving.add_argument("file", type=Path, metavar="TỆP.xlsx", help="tệp mới")
    giving.add_argument("--set", metavar="MÃ", help="mã bộ chỉ số; bộ trong thư mục dữ liệu thì thêm -C")
    giving.add_argument("--unit", metavar="MÃ", help="scoresheet: mã đơn vị")
    giving.add_argument("--period", metavar="KỲ", help="scoresheet: kỳ chấm điểm, ví dụ 2026")
    giving.set_defaults(run=run_export, render=render_exported)
    taking = subparsers.add_parser("import-sheet", help="nhập một sổ Excel vào thư mục dữ liệu")
    taking.add_argument("kind", choices=(_SET, _SHEET), metavar="LOẠI", help=_KINDS)
    taking.add_argument("file", type=Path, metavar="TỆP.xlsx", help="sổ đã điền")
    taking.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    taking.set_defaults(run=run_import, render=render_imported)


def run_export(arguments: Namespace, context: Context) -> Exported:
    """Write a workbook. Raises Refusal for an unknown set or a file that is there already."""
    if arguments.kind == _SHEET:
        return _export_sheet(arguments, context)
    wanted = _wanted(arguments.set, context) if arguments.set else None
    write_set_file(arguments.file, wanted)
    return Exported(file=str(arguments.file), set=wanted.code if wanted else "")


def run_import(arguments: Namespace, context: Context) -> Imported | ImportedSheet:
    """Bring a workbook in.

    Raises:
        Refusal: a file that isn't a workbook, a set that may not be stored, a scoresheet that isn't open.
    """
    with context.open_workspace() as workspace:
        if arguments.kind == _SHEET:
            sheet = bring_sheet_file(workspace, arguments.file, dry_run=arguments.dry_run)
            return ImportedSheet(**{field: getattr(sheet, field) for field in BroughtSheet.__struct_fields__})
        brought = bring_set_file(workspace, arguments.file, dry_run=arguments.dry_run)
    return Imported(**{field: getattr(brought, field) for field in BroughtSet.__struct_fields__})


def render_exported(answer: Exported) -> str:
    """What was written, for a person to read."""
    if answer.unit:
        what = "phiếu chấm" if answer.filled else "phiếu chấm trống"
        return f"Đã ghi {what} của {answer.unit}, bộ {answer.set}, kỳ {answer.period} vào {answer.file}."
    what = f"bộ chỉ số {answer.set}" if answer.set else "sổ trống để ghi một bộ chỉ số"
    return f"Đã ghi {what} vào {answer.file}."


def render_imported(answer: Imported | ImportedSheet) -> str:
    """What was brought in, or every problem with its sheet, cell and cure."""
    notices = [f"Lưu ý: {notice}" for notice in answer.notices]
    if answer.problems:
        lines = [f"  {problem.words()} {problem.cure}" for problem in answer.problems]
        return "\n".join([f"Chưa nhập: sổ có {len(lines)} chỗ cần sửa.", *lines, *notices])
    if isinstance(answer, ImportedSheet):
        return "\n".join([*_sheet_lines(answer), *notices])
    done = "Đã nhập" if answer.stored else "Nhập được (chưa ghi gì)"
    return "\n".join([f"{done} bộ chỉ số {answer.code}: {answer.name}, {answer.leaves} tiêu chí.", *notices])


def _sheet_lines(answer: ImportedSheet) -> Iterator[str]:
    """What is new or changed, a line each."""
    changes = [each for each in answer.changes if each.state != LineState.UNCHANGED]
    done = "Đã nhập" if answer.stored else "Nhập được (chưa ghi gì)" if changes else "Không có gì mới để nhập"
    new = ", lập phiếu mới" if answer.new and changes else ""
    yield f"{done}: phiếu chấm của {answer.unit}, bộ {answer.set}, kỳ {answer.period}, {len(changes)} tiêu chí{new}."
    for each in changes:
        kept = f" ({each.kept})" if each.kept else ""
        yield f"  {each.code} {each.state}: {each.before} → {each.after}{kept}"


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
