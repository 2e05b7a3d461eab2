"""Publishing a scoresheet's final score, beside what an agency has announced already."""

from decimal import Decimal
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet, Step
from parcomp_desktop.domain.sheet_periods import year_of
from parcomp_desktop.services.scoring.appraisals import open_leaves
from parcomp_desktop.services.scoring.scoresheets import OpenSheet, has_index, open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import Taken, checked_step, refuse_open
from parcomp_desktop.services.workspace import Workspace


def publish(workspace: Workspace, sheet: Scoresheet, taken: Taken, announced: Decimal | None = None) -> Scoresheet:
    """Publish the final score by a document; again, to correct it, with a reason.

    A PAR index of a whole year becomes the unit's published index. One that stands there already stays as published,
    unless ``announced`` gives the points that this document prints. Raises Refusal while a leaf isn't marked, that of
    a survey too.
    """
    published, step = checked_step(workspace, sheet, Step.PUBLISHED, taken)
    refuse_open(open_leaves(workspace, sheet, surveys=True))
    index = _index(open_scoresheet(workspace, sheet), announced, step.document)
    with workspace.change("sheet.published", f"Công bố: phiếu chấm kỳ {sheet.period}", undoable=False) as change:
        change.put(published)
        change.put(step)
        if index:
            change.put(index)
    return published


def _index(opened: OpenSheet, announced: Decimal | None, document: str) -> PublishedIndex | None:
    """The published index as it stands after this; None where the set and the period make none."""
    final, year = opened.final, year_of(opened.scoresheet.period)
    if final is None or year is None or not has_index(opened.scoresheet, opened.indicator_set):
        if announced is not None:
            raise Refusal("Bộ chỉ số và kỳ này không có Chỉ số CCHC để công bố.", "Để trống điểm đã công bố.")
        return None
    computed = PublishedIndex(
        id=uuid4(),
        unit_id=opened.unit.id,
        year=year,
        points=final.total,
        maximum=final.maximum,
        source=document,
        set_code=opened.scoresheet.set_code,
    )
    index = opened.published or computed
    return index if announced is None else _announced(index, announced, document)


def _announced(index: PublishedIndex, points: Decimal, document: str) -> PublishedIndex:
    if not 0 <= points <= index.maximum:
        raise Refusal(f"Điểm công bố phải từ 0 đến {plain_number(index.maximum)}.", "Nhập lại điểm theo văn bản.")
    return replace(index, points=points, source=document)
