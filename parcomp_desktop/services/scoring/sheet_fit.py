"""Whether what stands in scoresheets fits a changed indicator set: figures that don't would make them unreadable."""

from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Appraisal, Mark, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.appraisal import appraised_score, self_scored
from parcomp_desktop.rules.scoring import refuse_unknown, score
from parcomp_desktop.services.scoring.sheet_entries import BLANK, entry_of, stored_lines
from parcomp_desktop.services.workspace import Workspace


def refuse_unfit(workspace: Workspace, indicator_set: IndicatorSet) -> None:
    """Raises Refusal, naming sheet and leaf, where a sheet of the set holds what the set as given can't take."""
    for sheet in workspace.find(Scoresheet, set_code=indicator_set.code):
        try:
            _fit(workspace, sheet, indicator_set)
        except Refusal as refusal:
            unit = workspace.get(Unit, sheet.unit_id).name
            raise Refusal(
                f"Phiếu chấm kỳ {sheet.period} của {unit} không hợp với bộ chỉ số đã sửa. {refusal.what}",
                "Làm trống tiêu chí ấy trong phiếu rồi lưu lại, hoặc chép thành bộ mới rồi sửa bộ mới.",
            ) from refusal


def _fit(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet) -> None:
    lines = stored_lines(workspace, sheet)
    refuse_unknown(indicator_set, (code for code, line in lines.items() if _says(line)))
    refuse_unknown(indicator_set, (proof.code for proof in workspace.find(Proof, about_id=sheet.id)))
    known = {leaf.code for leaf in indicator_set.indicators}
    score(indicator_set, {code: entry_of(line) for code, line in lines.items() if code in known})
    for round_, scored in ((1, self_scored(indicator_set)), (2, indicator_set)):
        given = workspace.find(Appraisal, scoresheet_id=sheet.id, round=round_)
        appraised_score(scored, {each.code: Mark(points=each.points) for each in given})


def _says(line: ScoreEntry) -> bool:
    return bool(entry_of(line) != BLANK or line.note or line.justification)
