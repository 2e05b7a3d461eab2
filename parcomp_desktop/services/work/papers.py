"""What the year's work leaves on paper: a unit's launch plan (plan, III.1), the notice of an inspection (III.4)."""

from parcomp_desktop.documents.kinds.inspection_notice import INSPECTION_NOTICE
from parcomp_desktop.documents.kinds.launch_plan import LAUNCH_PLAN
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.domain.work import Inspection, LaunchPlan, PlannedDeed
from parcomp_desktop.domain.work_papers import AimLine, AssignmentLine, InspectionNotice, LaunchPlanPaper
from parcomp_desktop.services.documents.office_papers import (
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    unit_signer,
    usual_words,
)
from parcomp_desktop.services.plan_reading import aim_words
from parcomp_desktop.services.work.inspections import findings_of
from parcomp_desktop.services.work.reform_reports import finding_line
from parcomp_desktop.services.workspace import Workspace


def launch_plan(workspace: Workspace, plan: LaunchPlan) -> OfficePaper:
    """A unit's plan with what the campaign's own asks for; number and day are those that were recorded."""
    unit, campaign = workspace.get(Unit, plan.unit_id), workspace.catalogue.campaign
    clauses = {clause.code: clause.text for clause in campaign.clauses}

    def gather(words: PaperWords) -> LaunchPlanPaper:
        return LaunchPlanPaper(
            heading=heading(workspace, words, unit.name, numbered=True),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            unit=unit.name,
            campaign=CAMPAIGN_WORDS,
            document=campaign.document,
            year=plan.year,
            objectives=words.objectives,
            aims=tuple(
                AimLine(name=each.name_now or each.name, aim=aim_words(each), due=each.due)
                for each in campaign.targets
                if each.measurable
            ),
            fields=tuple(each.name for each in campaign.fields),
            contents=tuple(clauses[each.clause] for each in campaign.contents),
            focus=plan.content,
            assignments=_assignments(workspace, plan),
        )

    preset = PaperWords(
        number=plan.number,
        dated=plan.dated,
        signer_title=unit_signer(unit),
        copies_to="Các bộ phận, cá nhân được phân công\nLưu: VT",
    )
    stem = f"{LAUNCH_PLAN.code}-{unit.code}-{plan.year}"
    return OfficePaper(LAUNCH_PLAN, plan.id, stem, "kế hoạch phát động", preset, SIGNED | {"objectives"}, gather)


def inspection_notice(workspace: Workspace, inspection: Inspection) -> OfficePaper:
    """What an inspection found. Raises Refusal on the desk of a unit, which is inspected."""
    desk = workspace.require_desk(DeskKind.GATHERING)
    unit = workspace.get(Unit, inspection.unit_id)

    def gather(words: PaperWords) -> InspectionNotice:
        return InspectionNotice(
            heading=heading(workspace, words, numbered=True),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            inspector=desk.name,
            unit=unit.name,
            inspected_on=inspection.inspected_on,
            content=inspection.content,
            leader=inspection.leader,
            document=inspection.document,
            conclusion=inspection.conclusion,
            findings=tuple(map(finding_line, findings_of(workspace, inspection.id))),
            reply_by=words.reply_by,
        )

    preset = usual_words(workspace, copies_to=f"{unit.name}\nLưu: VT")
    stem = f"{INSPECTION_NOTICE.code}-{unit.code}-{inspection.inspected_on:%Y-%m-%d}"
    noun = "thông báo kết quả kiểm tra"
    return OfficePaper(INSPECTION_NOTICE, inspection.id, stem, noun, preset, SIGNED | {"reply_by"}, gather)


def _assignments(workspace: Workspace, plan: LaunchPlan) -> tuple[AssignmentLine, ...]:
    """The deeds of a plan by due day, those without one last."""
    found = workspace.find(PlannedDeed, plan_id=plan.id)
    dated = sorted(found, key=lambda deed: (deed.due_on is None, deed.due_on or workspace.local_day()))
    return tuple(
        AssignmentLine(content=each.content, assigned_to=each.assigned_to, due_on=each.due_on) for each in dated
    )
