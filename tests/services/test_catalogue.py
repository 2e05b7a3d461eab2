"""The catalogue reads the shipped files once and says when one is absent."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.criteria import Fact, Outcome, Subject
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue


def test_files_are_read_once_and_kept(resources: Path, tmp_path: Path):
    copied = tmp_path / "tài nguyên"
    shutil.copytree(resources, copied)
    catalogue = Catalogue(copied)
    awards = catalogue.list_awards()
    shutil.rmtree(copied)
    assert catalogue.list_awards() == awards
    assert catalogue.campaign.code == "cchc-2023-2030"


def test_awards_may_be_listed_for_a_day(resources: Path):
    catalogue = Catalogue(resources)
    assert len(catalogue.list_awards(date(2025, 6, 30))) == 12
    assert len(catalogue.list_awards(date(2025, 7, 1))) == 8
    assert catalogue.list_awards(date(2023, 1, 5)) == ()


def test_facts_may_be_listed_for_a_subject(resources: Path):
    catalogue = Catalogue(resources)
    collective, individual = catalogue.list_facts(Subject.COLLECTIVE), catalogue.list_facts(Subject.INDIVIDUAL)
    assert {fact.subject for fact in collective} == {Subject.COLLECTIVE}
    assert set(catalogue.list_facts()) == {*collective, *individual}
    assert len(catalogue.list_facts()) == len(collective) + len(individual)


def test_a_nominee_is_judged_by_the_shipped_rules(resources: Path):
    facts = {"good_conduct": Fact(value=False, source="Xác nhận của Chủ tịch UBND xã")}
    verdict = Catalogue(resources).evaluate("gk-xa.ca-nhan.nam", date(2026, 3, 1), facts)
    assert verdict.outcome is Outcome.NOT_MET
    assert verdict.findings[4].source == "Xác nhận của Chủ tịch UBND xã"


def test_an_absent_plan_is_refused_by_its_name(tmp_path: Path):
    with pytest.raises(Refusal, match=r"cchc-2023-2030\.toml"):
        _ = Catalogue(tmp_path).campaign


def test_a_guidance_is_checked_and_followed(resources: Path):
    catalogue = Catalogue(resources)
    guidance = Guidance(parameters=(GuidedParameter(name="high_rank", value=Decimal(5), source="HD 05"),))
    catalogue.check_guidance(guidance)
    facts = {"ranked": Fact(value=True), "rank": Fact(value=5)}
    on = date(2026, 3, 1)
    assert catalogue.evaluate("gk-xa.tap-the.nam", on, facts, guidance).findings[1].outcome is Outcome.MET
    assert "high_rank" in {each.name for each in catalogue.list_parameters(on)}
    with pytest.raises(Refusal, match="“top”"):
        catalogue.check_guidance(Guidance(parameters=(GuidedParameter(name="top", value=None, source="HD 05"),)))
