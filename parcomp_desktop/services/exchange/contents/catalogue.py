"""Every content of packages, in the order in which a package is written and read."""

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.services.exchange.contents.answers import DECISIONS, RETURNS
from parcomp_desktop.services.exchange.contents.appraisals import APPRAISALS, INSPECTIONS, RESULTS
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.contents.guidance import DESKS, GUIDANCE, ROUNDS
from parcomp_desktop.services.exchange.contents.nominations import NOMINATIONS
from parcomp_desktop.services.exchange.contents.scores import SCORES
from parcomp_desktop.services.exchange.contents.statistics import STATISTICS
from parcomp_desktop.services.exchange.contents.unit_data import UNIT_DATA
from parcomp_desktop.services.exchange.contents.work import ACTIVITIES, PLANS, REPORTS, TASKS

_UPWARD = (SCORES, STATISTICS, PLANS, ACTIVITIES, REPORTS, TASKS, NOMINATIONS, EXEMPLARS)
_DOWNWARD = (GUIDANCE, ROUNDS, DESKS, APPRAISALS, INSPECTIONS, RETURNS, DECISIONS, RESULTS, UNIT_DATA)
_ALL = (*_UPWARD, *_DOWNWARD)
CONTENTS = {content.code: content for content in _ALL}


def contents_from(sender: DeskKind) -> tuple[Content, ...]:
    """What a desk of this kind may send."""
    return tuple(content for content in _ALL if content.sender is sender)
