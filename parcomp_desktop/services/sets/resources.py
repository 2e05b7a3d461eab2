"""Indicator sets and grades that come with the program, or in a file that a person names."""

from operator import attrgetter
from pathlib import Path

from parcomp_desktop.domain.indicators import Grade, IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.grades import grades_from
from parcomp_desktop.rules.indicator_sets import indicator_set_from
from parcomp_desktop.services.files import read_bytes


def bundled_sets(resources: Path) -> dict[str, IndicatorSet]:
    """The sets that come with the program, by code; samples stand last."""
    paths = sorted((resources / "indicator_sets").glob("*.toml"))
    sets = [indicator_set_from(read_bytes(path), path.name) for path in paths]
    return {each.code: each for each in sorted(sets, key=attrgetter("sample"))}


def find_set(resources: Path, code_or_file: str) -> IndicatorSet:
    """A bundled set by its code, else the set in that file.

    Raises:
        Refusal: neither, or a file that doesn't hold together.
    """
    sets = bundled_sets(resources)
    if code_or_file in sets:
        return sets[code_or_file]
    path = Path(code_or_file)
    if not path.exists():
        raise Refusal(
            f"Không có bộ chỉ số nào mang mã hoặc nằm trong tệp “{code_or_file}”.",
            f"Các mã có sẵn: {', '.join(sets)}; hoặc nêu tên tệp .xlsx, .toml, .json.",
        )
    if path.suffix.lower() == ".xlsx":
        return _set_from_workbook(path)
    return indicator_set_from(read_bytes(path), path.name)


def _set_from_workbook(path: Path) -> IndicatorSet:
    from parcomp_desktop.services.sets.workbook_reading import set_from_workbook  # noqa: PLC0415  only where one is read

    return set_from_workbook(read_bytes(path), path.name)


def default_grades(resources: Path) -> tuple[Grade, ...]:
    """The grades of sets that have none of their own, the highest first."""
    path = resources / "grades" / "xep-loai.toml"
    return grades_from(read_bytes(path), path.name)
