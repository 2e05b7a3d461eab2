"""The report of a self-score on paper: gathered from the sheet and what the officer adds, shown, issued."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from parcomp_desktop.documents.kinds.score_report import score_report_document
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.dates import format_date, written_date
from parcomp_desktop.domain.desk import DeskKind, Peer
from parcomp_desktop.domain.documents import Letter, SelfScoreGroup, SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import Field, IndicatorSet
from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.desks import required, required_choice
from parcomp_desktop.services.evidence import proofs_of
from parcomp_desktop.services.issuing import fonts, issue, issued_files
from parcomp_desktop.services.scoresheets import OpenSheet, SheetLine, open_scoresheet
from parcomp_desktop.services.workspace import Workspace

SCORE_REPORT = "bao-cao-tu-cham"
_ROOM = "……"


class ReportWords(Record, frozen=True, kw_only=True):
    """What the officer adds to a report; lines of ``recipients`` and ``copies_to`` stand below each other.

    A blank number or date leaves room to write it by hand.
    """

    number: str = ""
    dated: date | None = None
    recipients: str = ""
    difficulties: str = ""
    proposals: str = ""
    signer_title: str = ""
    signer_name: str = ""
    copies_to: str = ""


def report_preset(workspace: Workspace, sheet: Scoresheet) -> ReportWords:
    """What a report begins with: whom the unit's scores go to, who signs for a unit of its kind."""
    unit = workspace.get(Unit, sheet.unit_id)
    offices = [peer.name for peer in workspace.find(Peer) if peer.kind is DeskKind.GATHERING]
    is_commune = unit.kind is UnitKind.COMMUNE
    return ReportWords(
        recipients="\n".join(offices),
        signer_title="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" if is_commune else "THỦ TRƯỞNG CƠ QUAN",
        copies_to="Như trên\nLưu: VT",
    )


def preview_score_report(workspace: Workspace, sheet: Scoresheet, words: ReportWords) -> bytes:
    """The PDF as it would be issued now. Raises Refusal for what can't be printed."""
    return render_pdf(score_report_document(score_report(workspace, sheet, words)), fonts(workspace))


def score_report_in_word(workspace: Workspace, sheet: Scoresheet, words: ReportWords) -> bytes:
    """The report as it stands now, to edit in Word. Raises Refusal as ``preview_score_report``."""
    return render_docx(score_report_document(score_report(workspace, sheet, words)), fonts(workspace))


def issue_score_report(workspace: Workspace, sheet: Scoresheet, words: ReportWords) -> IssuedFile:
    """Make the report and store it. Each call issues what stands in the sheet now.

    Raises Refusal as ``require_words`` does, and for what can't be printed.
    """
    require_words(words)
    content = preview_score_report(workspace, sheet, words)
    return issue(workspace, SCORE_REPORT, sheet.id, f"{score_report_stem(workspace, sheet)}.pdf", content)


def score_report_stem(workspace: Workspace, sheet: Scoresheet) -> str:
    """The name of a report's files, without the ending."""
    return f"{SCORE_REPORT}-{workspace.get(Unit, sheet.unit_id).code}-{sheet.period}"


def require_words(words: ReportWords) -> None:
    """Raise Refusal without what a letter can't be issued without: recipient, date, signer."""
    required(words.recipients, "Nơi nhận (kính gửi)")
    required_choice(words.dated, "ngày của công văn")
    required(words.signer_title, "Chức vụ người ký")
    required(words.signer_name, "Họ tên người ký")


def issued_score_reports(workspace: Workspace, sheet: Scoresheet) -> list[IssuedFile]:
    """The reports that were issued of a sheet, the newest first."""
    return [each for each in issued_files(workspace, sheet.id) if each.kind == SCORE_REPORT]


def score_report(workspace: Workspace, sheet: Scoresheet, words: ReportWords) -> SelfScoreReport:
    """What the report says."""
    opened = open_scoresheet(workspace, sheet)
    return SelfScoreReport(
        letter=_letter(workspace, opened, words),
        title=f"BÁO CÁO TỰ CHẤM ĐIỂM\n{opened.indicator_set.name.upper()}\nKỲ {sheet.period}",
        attached_to=_attached_to(opened, words),
        groups=tuple(_groups(workspace, opened)),
        total=opened.score.total,
        maximum=opened.score.maximum,
        percent=opened.score.percent,
        difficulties=words.difficulties,
        proposals=words.proposals,
        points_decimals=opened.indicator_set.points_decimals,
    )


def _letter(workspace: Workspace, opened: OpenSheet, words: ReportWords) -> Letter:
    unit, indicator_set = opened.unit, opened.indicator_set
    # what begins with its number lacks the kind of paper
    paper = "văn bản số " if indicator_set.document[:1].isdigit() else ""
    document = f"{paper}{indicator_set.document} {written_date(indicator_set.dated)} của {indicator_set.issuer}"
    about = f"{indicator_set.name} kỳ {opened.scoresheet.period}"
    return Letter(
        heading=Heading(
            agency=unit.name.upper(), number=words.number or _ROOM, place=workspace.desk.place, dated=words.dated
        ),
        subject=f"báo cáo kết quả tự chấm điểm {about}",
        recipients=tuple(_lines(words.recipients)),
        paragraphs=(
            f"Thực hiện {indicator_set.name} ban hành kèm theo {document}, {unit.name} đã tự chấm điểm kỳ "
            f"{opened.scoresheet.period} và tập hợp tài liệu kiểm chứng của từng tiêu chí.",
            f"{unit.name} gửi kèm công văn này Báo cáo tự chấm điểm và tài liệu kiểm chứng; chịu trách nhiệm về tính "
            "chính xác của số liệu, tài liệu đã gửi.",
            "Đề nghị quý cơ quan xem xét, thẩm định./.",
        ),
        signature=Signature(title=words.signer_title, name=words.signer_name),
        copies_to=tuple(_lines(words.copies_to)),
    )


def _attached_to(opened: OpenSheet, words: ReportWords) -> str:
    day = written_date(words.dated) if words.dated else f"ngày {_ROOM} tháng {_ROOM} năm {_ROOM}"
    return f"(Kèm theo Công văn số {words.number or _ROOM} {day} của {opened.unit.name})"


def _groups(workspace: Workspace, opened: OpenSheet) -> Iterator[SelfScoreGroup]:
    """The leaves in the set's order, under each group where its first leaf stands."""
    told: set[str] = set()
    heads: tuple[SelfScoreHead, ...] = ()
    leaves: list[SelfScoreLeaf] = []
    field = ""
    proved = _proved(workspace, opened.scoresheet)
    for line in opened.lines:
        code = line.indicator.code
        if line.indicator.field != field:
            if leaves:
                yield SelfScoreGroup(heads=heads, leaves=tuple(leaves))
            field, leaves = line.indicator.field, []
            heads = tuple(_head(opened, each) for each in _chain(opened.indicator_set, field) if each.code not in told)
            told |= {head.code for head in heads}
        leaves.append(_leaf(line, proved.get(code, ())))
    if leaves:
        yield SelfScoreGroup(heads=heads, leaves=tuple(leaves))


def _chain(indicator_set: IndicatorSet, code: str) -> list[Field]:
    """A group with those around it, the outermost first."""
    fields = {field.code: field for field in indicator_set.fields}
    chain: list[Field] = []
    while code in fields:
        chain.insert(0, fields[code])
        code = fields[code].parent
    return chain


def _head(opened: OpenSheet, field: Field) -> SelfScoreHead:
    inside = [
        line
        for line in opened.lines
        if field.code in {each.code for each in _chain(opened.indicator_set, line.indicator.field)}
    ]
    return SelfScoreHead(
        code=field.code,
        name=field.name,
        maximum=field.maximum,
        points=opened.score.fields.get(field.code, Decimal(0)),
        blanks=sum(line.is_blank for line in inside),
    )


def _leaf(line: SheetLine, evidence: tuple[str, ...]) -> SelfScoreLeaf:
    return SelfScoreLeaf(
        code=line.indicator.code,
        name=line.indicator.name,
        maximum=line.indicator.maximum,
        state=line.leaf.state if line.leaf else None,
        points=line.leaf.points if line.leaf else None,
        evidence=evidence,
        note=line.note,
        justification=line.justification,
    )


def _proved(workspace: Workspace, sheet: Scoresheet) -> dict[str, tuple[str, ...]]:
    proved: dict[str, tuple[str, ...]] = {}
    for line in proofs_of(workspace, sheet.id):
        proved[line.proof.code] = (*proved.get(line.proof.code, ()), _evidence_words(line.evidence, line.proof))
    return proved


def _evidence_words(evidence: Evidence, proof: Proof) -> str:
    """As in: Kế hoạch … số 12/KH-UBND ngày 15/01/2024 (Mục II, trang 3)."""
    number = f"số {evidence.number}" if evidence.number else ""
    dated = f"ngày {format_date(evidence.dated)}" if evidence.dated else ""
    where = ", ".join(filter(None, (proof.section, f"trang {proof.page}" if proof.page else "")))
    return " ".join(filter(None, (evidence.title, number, dated, f"({where})" if where else "")))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
