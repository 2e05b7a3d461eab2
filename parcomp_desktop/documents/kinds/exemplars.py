"""The exemplars of a campaign (danh sách gương điển hình); plan, III.3."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import in_groups, position_and_unit, require_some
from parcomp_desktop.domain.award_papers import ExemplarLine, ExemplarList
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Table

_COLUMNS = (
    Column(title="STT", width=11, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=42),
    Column(title="Chức vụ, đơn vị", width=40),
    Column(title="Gương điển hình", width=37),
    Column(title="Tóm tắt", width=90),
    Column(title="Nơi đăng, ngày đăng", width=32),
)


class ExemplarsWords(Wording, frozen=True, kw_only=True):
    """The texts of a list of exemplars."""

    title: str
    subject: str


def _document(exemplars: ExemplarList, words: ExemplarsWords) -> OfficialDocument:
    require_some(exemplars.lines, "Danh sách gương điển hình")
    rows = in_groups((each.subject, _cells(each)) for each in exemplars.lines)
    return OfficialDocument(
        heading=exemplars.heading,
        title=words.title,
        subject=words.subject,
        blocks=(Table(columns=_COLUMNS, rows=tuple(rows)),),
        signature=exemplars.signature,
        copies_to=exemplars.copies_to,
        landscape=True,
    )


def _cells(each: ExemplarLine) -> tuple[str, ...]:
    dated = f"ngày {format_date(each.published_on)}" if each.published_on else ""
    published = ", ".join(filter(None, (each.media, dated))) or "Chưa đăng"
    return (each.name, position_and_unit(each.position, each.unit), each.title, each.text, published)


EXEMPLARS = Kind(
    code="guong-dien-hinh",
    data=ExemplarList,
    words=ExemplarsWords,
    variables={
        "campaign": lambda exemplars: exemplars.campaign,
        "period": lambda exemplars: exemplars.period,
    },
    build=_document,
)
