"""``export-sheet KIND FILE.xlsx`` and ``import-sheet KIND FILE.xlsx``: what officers fill in Excel."""

from argparse import Namespace
from pathlib import Path

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.indicator_sets import find_set
from parcomp_desktop.services.set_files import BroughtSet, bring_set_file, write_set_file
from parcomp_desktop.services.set_library import known_set

_KINDS = ("indicator-set",)


class Exported(Record, frozen=True, kw_only=True):
    """The file that was written; ``set`` is empty for the empty workbook."""

    file: str
    set: str


class Imported(BroughtSet, frozen=True, kw_only=True):
    """What was brought in."""

    @property
    def status(self) -> int:
        """The exit status: 1 when the workbook was refused."""
        return int(bool(self.problems))


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    giving = subparsers.add_parser("export-sheet", help="ghi một sổ Excel để điền; không có --set thì ghi sổ trống")
    giving.add_argument("kind", choices=_KINDS, metavar="LOẠI", help="indicator-set: bộ chỉ số")
    giving.add_argument("file", type=Path, metavar="TỆP.xlsx", help="tệp mới")
    giving.add_argument("--set", metavar="MÃ", help="mã bộ chỉ số; bộ trong thư mục dữ liệu thì thêm -C")
    giving.set_defaults(run=run_export, render=render_exported)
    taking = subparsers.add_parser("import-sheet", help="nhập một sổ Excel vào thư mục dữ liệu")
    taking.add_argument("kind", choices=_KINDS, metavar="LOẠI", help="indicator-set: bộ chỉ số")
    taking.add_argument("file", type=Path, metavar="TỆP.xlsx", help="sổ đã điền")
    taking.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    taking.set_defaults(run=run_import, render=render_imported)


def run_export(arguments: Namespace, context: Context) -> Exported:
    """Write a workbook. Raises Refusal for an unknown set or a file that is there already."""
    wanted = _wanted(arguments.set, context) if arguments.set else None
    write_set_file(arguments.file, wanted)
    return Exported(file=str(arguments.file), set=wanted.code if wanted else "")


def run_import(arguments: Namespace, context: Context) -> Imported:
    """Bring a workbook in. Raises Refusal for a file that isn't a workbook or a set that may not be stored."""
    with context.open_workspace() as workspace:
        brought = bring_set_file(workspace, arguments.file, dry_run=arguments.dry_run)
    return Imported(**{field: getattr(brought, field) for field in BroughtSet.__struct_fields__})


def render_exported(answer: Exported) -> str:
    """What was written, for a person to read."""
    what = f"bộ chỉ số {answer.set}" if answer.set else "sổ trống để ghi một bộ chỉ số"
    return f"Đã ghi {what} vào {answer.file}."


def render_imported(answer: Imported) -> str:
    """What was brought in, or every problem with its sheet, cell and cure."""
    notices = [f"Lưu ý: {notice}" for notice in answer.notices]
    if answer.problems:
        lines = [f"  {problem.words()} {problem.cure}" for problem in answer.problems]
        return "\n".join([f"Chưa nhập: sổ có {len(lines)} chỗ cần sửa.", *lines, *notices])
    done = "Đã nhập" if answer.stored else "Nhập được (chưa ghi gì)"
    return "\n".join([f"{done} bộ chỉ số {answer.code}: {answer.name}, {answer.leaves} tiêu chí.", *notices])


def _wanted(code: str, context: Context) -> IndicatorSet:
    if context.folder is None:
        return find_set(context.resources, code)
    with context.open_workspace() as workspace:
        return known_set(workspace, code)
