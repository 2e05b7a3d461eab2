"""The chosen target in words: the plan's own, how it is measured, where it leads."""

from collections.abc import Iterator
from html import escape

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.domain.words import LEVEL_WORDS
from parcomp_desktop.gui.pages.scoring.target_model import number_words
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.plan_reading import aim_words
from parcomp_desktop.services.statistics.targets import TargetLine


def told(line: TargetLine, campaign: Campaign) -> str:
    """Rich text; blank parts are left out."""
    target = line.target
    clause = next(each.label for each in campaign.clauses if each.code == target.clause)
    now = f"<br>Nay gọi: {escape(target.name_now)}" if target.name_now else ""
    head = f"<p><b>{escape(target.name)}</b>{now}</p>"
    parts = (f'<span style="color: {colours().faint}">{name}:</span> {escape(words)}' for name, words in _parts(line))
    quoted = escape(" … ".join(target.words))
    return f"{head}<p>“{quoted}” ({escape(clause)})</p><p>{'<br>'.join(parts)}</p>"


def _parts(line: TargetLine) -> Iterator[tuple[str, str]]:
    target = line.target
    yield "Chỉ tiêu", aim_words(target)
    if target.measured_by:
        yield "Cách đo", target.measured_by
    if target.base:
        yield "So với", target.base
    yield "Thời hạn", target.due or f"Kế hoạch không ghi riêng; tính đến năm kết thúc phong trào, {line.due_year}"
    if target.quantity:
        yield "Số liệu từng năm", f"ghi theo {target.quantity}, chương trình tính tỷ lệ giảm"
    yield "Cấp đo", f"{LEVEL_WORDS[target.level]}. {target.level_assumed}".strip()
    if target.figures:
        yield "Nguồn số", "tự lấy từ số liệu đã đăng ký; năm chưa đăng ký đủ thì nhập số đã công bố"
    if line.forecast:
        through = ", ".join(str(year) for year in line.forecast.through)
        value = number_words(line.forecast.value)
        words = f"{value} {target.unit} vào năm {line.forecast.year}, theo đường thẳng qua các năm {through}"
        yield "Ước đạt", f"{words}; là ước tính, không phải kết quả"
    if target.note:
        yield "Ghi chú", target.note
    if target.assumed:
        yield "Tạm định", target.assumed
