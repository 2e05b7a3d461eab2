"""A verdict that is stored with its nomination: read back as it was, and come to again by its guidance."""

from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.services.criteria.explanations import explanation
from parcomp_desktop.services.criteria.facts import facts_of, save_fact
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, nomination_of, unit_of, write_facts
from tests.services.people.standing_cases import registered


def test_a_stored_verdict_is_read_back_and_comes_out_again_with_the_same_findings(gathering: Workspace):
    commune = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    write_facts(gathering, commune, GOOD_UNIT | {"rank": "4", "ranked_units": "20", "cases_late": "2"})
    parameters = (
        GuidedParameter(name="high_rank", value=None, source="Hướng dẫn 05/HD-SNV"),
        GuidedParameter(name="high_rank_percent", value=Decimal("12.5"), source="Hướng dẫn 05/HD-SNV"),
    )
    facts = facts_of(gathering, Subject.COLLECTIVE, commune.id, "2024")
    nomination = nomination_of(commune)
    verdict = gathering.catalogue.evaluate(
        nomination.award, nomination.considered_on, facts, Guidance(parameters=parameters)
    )
    registered(gathering, replace(nomination, verdict=verdict))
    stored = gathering.get(Nomination, nomination.id).verdict
    assert stored
    assert stored == verdict
    again = gathering.catalogue.evaluate(stored.award, stored.considered_on, facts, stored.guidance)
    assert again.findings == stored.findings
    assert [gap.words for gap in stored.findings[2].gaps] == ["còn 2 hồ sơ trễ hẹn (yêu cầu 0)"]
    save_fact(gathering, replace(gathering.find(TypedFact, name="cases_late")[0], value="0"))
    shown = explanation(gathering, gathering.get(Nomination, nomination.id))
    assert [line.finding for line in shown.findings] == list(stored.findings)
