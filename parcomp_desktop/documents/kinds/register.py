"""The register of awards of a year (sổ khen thưởng): every entry, those annulled crossed out with the reason."""

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import days_of, money, position_and_unit, require_some
from parcomp_desktop.domain.award_papers import RegisterLine, RegisterPaper
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.official import Align, Column, OfficialDocument, Paragraph, Row, RowLook, Table

_COLUMNS = (
    Column(title="Số", width=17, align=Align.CENTRE),
    Column(title="Tên tập thể, cá nhân", width=34),
    Column(title="Chức vụ, đơn vị", width=30),
    Column(title="Hình thức", width=20),
    Column(title="Thành tích", width=37),
    Column(title="Thời gian lập thành tích", width=24, align=Align.CENTRE),
    Column(title="Quyết định", width=28),
    Column(title="Tiền thưởng (đồng)", width=22, align=Align.RIGHT),
    Column(title="Ghi chú", width=40),
)


class RegisterWords(Wording, frozen=True, kw_only=True):
    """The texts of a register."""

    title: str
    subject: str
    counts: str


def _document(register: RegisterPaper, words: RegisterWords) -> OfficialDocument:
    require_some(register.lines, "Sổ khen thưởng")
    return OfficialDocument(
        heading=register.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Table(columns=_COLUMNS, rows=tuple(map(_row, register.lines)), size=11),
            Paragraph(text=words.counts),
        ),
        signature=register.signature,
        copies_to=register.copies_to,
        landscape=True,
    )


def _row(line: RegisterLine) -> Row:
    cells = (
        line.number,
        line.name,
        position_and_unit(line.position, line.unit),
        line.form,
        line.achievement,
        days_of(line.achieved),
        f"{line.decision}\n{format_date(line.decided_on)}",
        money(line.bonus),
        "\n".join(filter(None, (line.annulled, line.note))),
    )
    return Row(cells=cells, look=RowLook.STRUCK if line.annulled else RowLook.PLAIN)


def _annulled(register: RegisterPaper) -> int:
    return sum(bool(line.annulled) for line in register.lines)


REGISTER = Kind(
    code="so-khen-thuong",
    data=RegisterPaper,
    words=RegisterWords,
    variables={
        "year": lambda register: str(register.year),
        "entries": lambda register: f"{len(register.lines):02d}",
        "annulled": lambda register: f"{_annulled(register):02d}",
        "standing": lambda register: f"{len(register.lines) - _annulled(register):02d}",
    },
    build=_document,
)
