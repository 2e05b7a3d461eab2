"""The report of a self-score on paper: gathered from the sheet and what the officer adds."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.documents.kinds.score_report import SCORE_REPORT
from parcomp_desktop.domain.dates import format_date, written_date
from parcomp_desktop.domain.desk import DeskKind, Peer
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import Field, IndicatorSet
from parcomp_desktop.domain.score_papers import SelfScoreGroup, SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.documents.office_papers import (
    SENT,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    unit_signer,
)
from parcomp_desktop.services.proofs.evidence import proofs_of
from parcomp_desktop.services.scoring.scoresheets import OpenSheet, SheetLine, open_scoresheet
from parcomp_desktop.services.workspace import Workspace


def score_report(workspace: Workspace, sheet: Scoresheet) -> OfficePaper:
    """The report of a sheet as it stands behind the letter that sends it to those who appraise it."""
    unit = workspace.get(Unit, sheet.unit_id)
    offices = [peer.name for peer in workspace.find(Peer) if peer.kind is DeskKind.GATHERING]

    def gather(words: PaperWords) -> SelfScoreReport:
        opened = open_scoresheet(workspace, sheet)
        return SelfScoreReport(
            heading=heading(workspace, words, unit.name, numbered=True),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            addressees=lines(words.addressees),
            unit=unit.name,
            rubric=opened.indicator_set.name,
            document=_document(opened.indicator_set),
            period=sheet.period,
            groups=tuple(_groups(workspace, opened)),
            total=opened.score.total,
            maximum=opened.score.maximum,
            percent=opened.score.percent,
            difficulties=words.difficulties,
            proposals=words.proposals,
            points_decimals=opened.indicator_set.points_decimals,
        )

    return OfficePaper(
        SCORE_REPORT,
        sheet.id,
        f"{SCORE_REPORT.code}-{unit.code}-{sheet.period}",
        "báo cáo tự chấm điểm",
        PaperWords(addressees="\n".join(offices), signer_title=unit_signer(unit), copies_to="Như trên\nLưu: VT"),
        SENT | {"difficulties", "proposals"},
        gather,
        needs=SENT - {"number", "copies_to"},
    )


def _document(indicator_set: IndicatorSet) -> str:
    """What issued a set; a document that begins with its number lacks the kind of paper."""
    paper = "văn bản số " if indicator_set.document[:1].isdigit() else ""
    return f"{paper}{indicator_set.document} {written_date(indicator_set.dated)} của {indicator_set.issuer}"


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
