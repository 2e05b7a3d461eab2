"""Reading the money of awards from its file: strict about periods, exact about what is wrong where."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from parcomp_desktop.domain.bonuses import BonusCoefficient, BonusTables, SalaryBase
from parcomp_desktop.domain.campaign import AwardKind, Campaign
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.words import SUBJECT_WORDS

_Numbered = tuple[int, BonusCoefficient]


def bonus_tables_from(data: bytes, name: str, campaign: Campaign) -> BonusTables:
    """Read the salary bases and the coefficients of every award kind of the plan.

    Raises:
        Refusal: a day of an award kind has no coefficient or two, salary bases aren't in their order, an amount isn't
            above zero, a source lacks; it names the line.
    """
    tables, file = record_from(data, name, BonusTables)
    file.refuse_first(_base_problems(tables.salary_bases, campaign))
    file.refuse_first(_kind_problems(tables.coefficients, campaign))
    for kind in campaign.award_kinds:
        for subject in Subject:
            numbered = [
                (index, each)
                for index, each in enumerate(tables.coefficients)
                if each.kind == kind.code and each.subject is subject
            ]
            file.refuse_first(_period_problems(kind, subject, numbered))
    return tables


def _base_problems(bases: Sequence[SalaryBase], campaign: Campaign) -> Iterator[Problem]:
    if not bases or bases[0].valid_from > campaign.starts_on:
        yield Problem("chưa có lương cơ sở của ngày bắt đầu phong trào", ("salary_bases",))
    for index, base in enumerate(bases):
        if base.amount <= 0:
            yield Problem("lương cơ sở phải lớn hơn 0", ("salary_bases", index, "amount"))
    for index, (earlier, later) in enumerate(pairwise(bases), 1):
        if later.valid_from <= earlier.valid_from:
            day = format_date(later.valid_from)
            yield Problem(f"lương cơ sở từ ngày {day} chồng lên thời gian đã có", ("salary_bases", index, "valid_from"))


def _kind_problems(coefficients: Sequence[BonusCoefficient], campaign: Campaign) -> Iterator[Problem]:
    known = {kind.code for kind in campaign.award_kinds}
    for index, each in enumerate(coefficients):
        if each.kind not in known:
            yield Problem(f"kế hoạch không có hình thức khen “{each.kind}”", ("coefficients", index, "kind"))
        if not (each.coefficient.is_finite() and each.coefficient > 0):
            yield Problem("hệ số tiền thưởng phải lớn hơn 0", ("coefficients", index, "coefficient"))


def _period_problems(kind: AwardKind, subject: Subject, numbered: Sequence[_Numbered]) -> Iterator[Problem]:
    """Find days of an award kind without a coefficient or with two."""
    whose = f"hệ số của {kind.name} cho {SUBJECT_WORDS[subject].lower()}"
    expected = kind.valid_from
    for index, each in sorted(numbered, key=lambda numbered: numbered[1].valid_from):
        place = ("coefficients", index, "valid_from")
        if expected is None or each.valid_from < expected:
            yield Problem(f"{whose} từ ngày {format_date(each.valid_from)} chồng lên thời gian đã có hệ số", place)
        elif each.valid_from > expected:
            yield Problem(f"{whose} còn thiếu từ ngày {format_date(expected)}", place)
        expected = each.valid_to and each.valid_to + timedelta(days=1)
    if expected and (kind.valid_to is None or expected <= kind.valid_to):
        yield Problem(f"{whose} còn thiếu từ ngày {format_date(expected)}", ("coefficients",))
