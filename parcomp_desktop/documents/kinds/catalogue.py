"""Every kind of paper that has its wording in ``resources/documents``."""

from parcomp_desktop.documents.kinds.achievement import COLLECTIVE_REPORT, PERSON_REPORT
from parcomp_desktop.documents.kinds.bonus_sheet import BONUS_SHEET
from parcomp_desktop.documents.kinds.criteria_sheet import CRITERIA_SHEET
from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.documents.kinds.exemplars import EXEMPLARS
from parcomp_desktop.documents.kinds.inspection_notice import INSPECTION_NOTICE
from parcomp_desktop.documents.kinds.kind import AnyKind
from parcomp_desktop.documents.kinds.launch_plan import LAUNCH_PLAN
from parcomp_desktop.documents.kinds.minutes import MINUTES
from parcomp_desktop.documents.kinds.movement_report import MOVEMENT_REPORT
from parcomp_desktop.documents.kinds.nominee_list import NOMINEE_LIST
from parcomp_desktop.documents.kinds.package_receipt import PACKAGE_RECEIPT
from parcomp_desktop.documents.kinds.proposal import PROPOSAL
from parcomp_desktop.documents.kinds.ranking_table import RANKING
from parcomp_desktop.documents.kinds.reform_report import REFORM_REPORT
from parcomp_desktop.documents.kinds.register import REGISTER
from parcomp_desktop.documents.kinds.reminder import REMINDER
from parcomp_desktop.documents.kinds.score_report import SCORE_REPORT

KINDS: dict[str, AnyKind] = {
    kind.code: kind
    for kind in (
        PROPOSAL,
        MINUTES,
        COLLECTIVE_REPORT,
        PERSON_REPORT,
        NOMINEE_LIST,
        DECISION,
        BONUS_SHEET,
        REGISTER,
        CRITERIA_SHEET,
        EXEMPLARS,
        SCORE_REPORT,
        RANKING,
        REFORM_REPORT,
        MOVEMENT_REPORT,
        LAUNCH_PLAN,
        REMINDER,
        INSPECTION_NOTICE,
        PACKAGE_RECEIPT,
    )
}
"""By code; each has a wording of that name in ``wording`` and complete data to start from in ``samples``."""
