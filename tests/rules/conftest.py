"""The plan and the criteria as shipped, and a short way to judge with them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.domain.criteria import Fact, FactValue, Verdict
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.rules.loading import campaign_from, rulebook_from

Judge = Callable[..., Verdict]


@pytest.fixture(scope="session")
def campaign_bytes(resources: Path) -> bytes:
    return (resources / "campaigns" / "cchc-2023-2030.toml").read_bytes()


@pytest.fixture(scope="session")
def campaign(campaign_bytes: bytes) -> Campaign:
    return campaign_from(campaign_bytes, "cchc-2023-2030.toml")


@pytest.fixture(scope="session")
def rules_files(resources: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (resources / "rules").glob("*.toml")}


@pytest.fixture(scope="session")
def rulebook(rules_files: dict[str, bytes], campaign: Campaign) -> Rulebook:
    return rulebook_from(rules_files, campaign)


@pytest.fixture(scope="session")
def judge(rulebook: Rulebook) -> Judge:
    """Judge plain values: ``judge("gk-xa.tap-the.nam", {"rank": 1})``, on a day of 2026 unless told."""

    def verdict(
        award: str, values: Mapping[str, FactValue], on: date = date(2026, 3, 1), guidance: Guidance = NO_GUIDANCE
    ) -> Verdict:
        return evaluate(rulebook, award, on, {name: Fact(value=value) for name, value in values.items()}, guidance)

    return verdict
