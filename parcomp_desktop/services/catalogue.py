"""What the program knows before anyone types: the plan, the award criteria, bonuses, indicator sets and grades."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from parcomp_desktop.domain.bonuses import BonusTables
from parcomp_desktop.domain.campaign import AwardKind, Campaign
from parcomp_desktop.domain.criteria import Fact, FactDefinition, Subject, Verdict
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.indicators import Grade, IndicatorSet
from parcomp_desktop.domain.rulesets import ListedAward, Parameter, Rulebook
from parcomp_desktop.domain.standing import DisciplineRule, DisciplineRules
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.rules.awards import listed_awards
from parcomp_desktop.rules.bonus_tables import bonus_tables_from
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.rules.guidance import check_guidance, parameters_on
from parcomp_desktop.rules.loading import campaign_from, rulebook_from
from parcomp_desktop.rules.readings import read_by
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.sets.resources import bundled_sets, default_grades

CAMPAIGN = Path("campaigns", "cchc-2023-2030.toml")
BONUSES = Path("bonuses", "tien-thuong.toml")
DISCIPLINE = Path("standing", "ky-luat.toml")


class Catalogue:
    """The data files of ``resources``, each read when first asked for and then kept.

    Everything raises a Refusal when a file is absent or wrong.
    """

    def __init__(self, resources: Path) -> None:
        self.resources = resources

    @cached_property
    def campaign(self) -> Campaign:
        """The plan."""
        path = self.resources / CAMPAIGN
        return campaign_from(read_bytes(path), path.name)

    @cached_property
    def rulebook(self) -> Rulebook:
        """The facts and the criteria of every award kind."""
        paths = sorted((self.resources / "rules").glob("*.toml"))
        return rulebook_from({path.name: read_bytes(path) for path in paths}, self.campaign)

    @cached_property
    def indicator_sets(self) -> Mapping[str, IndicatorSet]:
        """The indicator sets that come with the program, by code."""
        return bundled_sets(self.resources)

    @cached_property
    def grades(self) -> tuple[Grade, ...]:
        """The grades of sets that have none of their own, the highest first."""
        return default_grades(self.resources)

    @cached_property
    def discipline_rules(self) -> tuple[DisciplineRule, ...]:
        """Which forms of discipline exist, by employment and day."""
        path = self.resources / DISCIPLINE
        rules, _ = record_from(read_bytes(path), path.name, DisciplineRules)
        return rules.rules

    @cached_property
    def bonus_tables(self) -> BonusTables:
        """The salary bases and the coefficients of bonuses, by day."""
        path = self.resources / BONUSES
        return bonus_tables_from(read_bytes(path), path.name, self.campaign)

    def list_awards(self, on: date | None = None) -> tuple[ListedAward, ...]:
        """List every award, or those that exist on a day."""
        return listed_awards(self.rulebook, on)

    def award_kind(self, code: str) -> AwardKind:
        """The award kind of a code that an award has."""
        return next(kind for kind in self.campaign.award_kinds if kind.code == code)

    def unit_kind_name(self, kind: UnitKind) -> str:
        """What the plan calls the units of a kind."""
        return next(subject.name for subject in self.campaign.subjects if subject.unit_kind is kind)

    def list_facts(self, subject: Subject | None = None) -> tuple[FactDefinition, ...]:
        """List what may be said about a nominee, of one subject or of both."""
        return tuple(fact for fact in self.rulebook.facts if subject in {None, fact.subject})

    def evaluate(
        self, award: str, on: date, facts: Mapping[str, Fact], guidance: Guidance = NO_GUIDANCE, reading: str = ""
    ) -> Verdict:
        """Judge a nominee; see ``rules.evaluation.evaluate``. A ``reading`` goes before that of the guidance."""
        verdict = evaluate(self.rulebook, award, on, facts, guidance)
        return read_by(verdict, reading) if reading else verdict

    def check_guidance(self, guidance: Guidance) -> None:
        """Raises Refusal for a guidance that the criteria can't follow."""
        check_guidance(self.rulebook, guidance)

    def list_parameters(self, on: date) -> tuple[Parameter, ...]:
        """List what a guidance may fix for rounds of a day."""
        return parameters_on(self.rulebook, on)
