"""The indicator sets of a workspace: those that come with the program and those that officers brought or made."""

import re
from collections.abc import Mapping
from decimal import Decimal
from uuid import uuid4

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.indicators import Field, IndicatorSet, Purpose, StoredSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.domain.sheet_periods import year_of
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.rules.indicator_sets import indicator_set_problems
from parcomp_desktop.rules.set_editing import copied
from parcomp_desktop.services.scoring.sheet_fit import refuse_unfit
from parcomp_desktop.services.statistics.figures import figure_problems
from parcomp_desktop.services.workspace import Workspace

_YEAR_AT_END = re.compile(r"-20[0-9]{2}(-[0-9]+)?$")


def known_sets(workspace: Workspace) -> Mapping[str, IndicatorSet]:
    """Every set by its code: those that come with the program, then the stored ones."""
    stored = {each.code: each.content for each in workspace.find(StoredSet)}
    return {**workspace.catalogue.indicator_sets, **stored}


def known_set(workspace: Workspace, code: str) -> IndicatorSet:
    """One set by its code. Raises Refusal when there is none."""
    stored = workspace.find(StoredSet, code=code)
    if stored:
        return stored[0].content
    if code not in workspace.catalogue.indicator_sets:
        raise Refusal(f"Chưa có bộ chỉ số {code}.", "Nạp bộ chỉ số đó ở trang Bộ chỉ số, hoặc cập nhật chương trình.")
    return workspace.catalogue.indicator_sets[code]


def search_sets(workspace: Workspace, query: str = "") -> list[IndicatorSet]:
    """The sets whose code, name or document answers the query, those of the newest years first."""
    sets = [
        each
        for each in known_sets(workspace).values()
        if search_rank(query, f"{each.code} {each.name} {each.document}") is not None
    ]
    return sorted(sets, key=lambda each: -(each.year_from or each.dated.year))


def is_stored(workspace: Workspace, code: str) -> bool:
    """Whether a set is the officer's own; the others come with the program and stay as they are."""
    return bool(workspace.find(StoredSet, code=code))


def set_problems(indicator_set: IndicatorSet) -> list[Problem]:
    """Everything that keeps a set from being saved."""
    return [*indicator_set_problems(indicator_set), *figure_problems(indicator_set)]


def check_set(workspace: Workspace, indicator_set: IndicatorSet, old_code: str = "") -> None:
    """Refuse what ``save_set`` wouldn't write."""
    problems = set_problems(indicator_set)
    if problems:
        rest = f" (và {len(problems) - 1} chỗ nữa)" if len(problems) > 1 else ""
        raise Refusal(f"Bộ chỉ số chưa lưu được: {problems[0].what}{rest}.", "Sửa các chỗ được liệt kê rồi lưu lại.")
    code = indicator_set.code
    if code in workspace.catalogue.indicator_sets:
        raise Refusal(f"Mã {code} là của bộ chỉ số có sẵn trong chương trình.", "Đặt mã khác cho bộ của mình.")
    if old_code and code != old_code:
        _check_renamed(workspace, old_code, code)
    for each in workspace.find(StoredSet, code=old_code or code):
        if each.content != indicator_set:
            _refuse_sent(workspace, each.code)
            refuse_unfit(workspace, indicator_set)


def refuse_other_year(indicator_set: IndicatorSet, period: str) -> None:
    """Raises Refusal for a period of a year that the set doesn't score."""
    year, first, last = year_of(period), indicator_set.year_from, indicator_set.year_to
    if year is None or (first or year) <= year <= (last or year):
        return
    many = f"năm {first}" if first == last else f"các năm {first}–{last}"
    span = f"từ năm {first}" if last is None else f"đến năm {last}" if first is None else many
    raise Refusal(
        f"Bộ chỉ số {indicator_set.code} chấm {span}, không chấm kỳ {period}.", "Chọn bộ chỉ số khác hoặc sửa kỳ."
    )


def replaced_words(workspace: Workspace, indicator_set: IndicatorSet) -> tuple[str, ...]:
    """What a person should know before a set takes the place of the stored one of its code; nothing without one."""
    stored = workspace.find(StoredSet, code=indicator_set.code)
    if not stored:
        return ()
    if stored[0].content == indicator_set:
        return (f"Bộ chỉ số {indicator_set.code} đã có, không có gì khác.",)
    return (f"Bộ chỉ số {indicator_set.code} đã có: bộ trong tệp sẽ thay bộ ấy.",)


def save_new_set(workspace: Workspace, indicator_set: IndicatorSet) -> None:
    """Write a set that stands beside the others. Raises Refusal as ``save_set`` does, and when its code is taken."""
    if is_stored(workspace, indicator_set.code):
        raise Refusal(f"Mã {indicator_set.code} đã dùng cho bộ chỉ số khác.", "Chọn mã khác.")
    save_set(workspace, indicator_set)


def save_set(workspace: Workspace, indicator_set: IndicatorSet, old_code: str = "") -> None:
    """Write a set, in the place of ``old_code`` when that is given.

    Raises Refusal for one that doesn't hold together, a code that another set has, a change of a set that sheets
    were sent with (then a copy is a new version), or one that figures which were entered don't fit.
    """
    check_set(workspace, indicator_set, old_code)
    code, before = indicator_set.code, workspace.find(StoredSet, code=old_code or indicator_set.code)
    set_id = before[0].id if before else uuid4()
    with workspace.change("set.save", f"Ghi bộ chỉ số {code}") as change:
        change.put(StoredSet(id=set_id, code=code, content=indicator_set))


def remove_set(workspace: Workspace, code: str) -> None:
    """Remove a set. Raises Refusal for one that comes with the program, or that sheets stand on."""
    if code in workspace.catalogue.indicator_sets:
        raise Refusal(f"Bộ chỉ số {code} có sẵn trong chương trình, không xoá được.", "Không cần xoá: cứ chọn bộ khác.")
    sheets = len(workspace.find(Scoresheet, set_code=code))
    if sheets:
        raise Refusal(
            f"Chưa xoá được bộ chỉ số {code}: còn {sheets} phiếu chấm theo bộ này.", "Xoá các phiếu đó trước."
        )
    with workspace.change("set.remove", f"Xoá bộ chỉ số {code}") as change:
        for each in workspace.find(StoredSet, code=code):
            change.remove(each)


def copy_set(workspace: Workspace, code: str, year: int) -> IndicatorSet:
    """Copy a set for a year and the following ones, under a code of its own; returns the copy.

    It needn't be saved as it is: a copy of a sound set is sound.
    """
    original = known_set(workspace, code)
    copy = copied(original, _free_code(workspace, f"{_YEAR_AT_END.sub('', code)}-{year}"), year)
    with workspace.change("set.copy", f"Chép bộ chỉ số {code} thành {copy.code}") as change:
        change.put(StoredSet(id=uuid4(), code=copy.code, content=copy))
    return copy


def blank_set(workspace: Workspace) -> IndicatorSet:
    """A set to begin with: the six fields of the plan (II.2), nothing in them yet; it isn't stored."""
    today = workspace.local_day()
    fields = tuple(
        Field(code=str(number), name=each.name, maximum=Decimal(0))
        for number, each in enumerate(workspace.catalogue.campaign.fields, 1)
    )
    return IndicatorSet(
        code=_free_code(workspace, f"BCS-{today.year}"),
        name="Bộ chỉ số mới",
        issuer="",
        document="",
        dated=today,
        purpose=Purpose.PAR_INDEX,
        maximum=Decimal(100),
        fields=fields,
        indicators=(),
        year_from=today.year,
    )


def _free_code(workspace: Workspace, wanted: str) -> str:
    taken, code, number = known_sets(workspace), wanted, 2
    while code in taken:
        code, number = f"{wanted}-{number}", number + 1
    return code


def _check_renamed(workspace: Workspace, old_code: str, code: str) -> None:
    if workspace.find(StoredSet, code=code):
        raise Refusal(f"Mã {code} đã dùng cho bộ chỉ số khác.", "Chọn mã khác.")
    if workspace.find(Scoresheet, set_code=old_code):
        raise Refusal(
            f"Bộ chỉ số {old_code} đã có phiếu chấm nên không đổi mã được.", "Giữ mã cũ, hoặc chép thành bộ mới."
        )


def _refuse_sent(workspace: Workspace, code: str) -> None:
    sent = [each for each in workspace.find(Scoresheet, set_code=code) if each.state is not SheetState.ENTERING]
    if sent:
        raise Refusal(
            f"Bộ chỉ số {code} đã có {len(sent)} phiếu khoá và gửi nên không sửa được nữa.",
            "Chép thành bộ mới rồi sửa bộ mới.",
        )
