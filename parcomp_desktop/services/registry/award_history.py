"""What a unit or a person was ever awarded: by this desk's register, by authorities above, and before."""

from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.domain.words import ENTRY_STATE_WORDS
from parcomp_desktop.services.criteria.nominees import Nominee
from parcomp_desktop.services.registry.register import RegisterEntry, entries_of
from parcomp_desktop.services.workspace import Workspace

ELSEWHERE = "Ngoài sổ"


class HistoryLine(NamedTuple):
    """An award in a history; ``where`` is its number in the register, or that it stands outside of it."""

    year: int
    decided_on: date | None
    kind: str
    form: str
    achievement: str
    achieved_from: date | None
    achieved_to: date | None
    number: str
    authority: str
    where: str
    state: EntryState
    remark: str = ""

    @property
    def achieved(self) -> str:
        """When the achievement was made: ``01/01/2024 – 31/12/2024``."""
        days = (self.achieved_from, self.achieved_to)
        return " – ".join(format_date(day) for day in days if day)

    @property
    def state_words(self) -> str:
        """What it is worth now."""
        return ENTRY_STATE_WORDS[self.state]


def history(workspace: Workspace, whose: Nominee) -> list[HistoryLine]:
    """Every award of a unit or person, the newest first; one that was voided or revoked says so."""
    own = [
        _of_register(workspace, entry)
        for nomination in workspace.find(Nomination, subject_id=whose.id)
        for entry in entries_of(workspace, nomination_id=nomination.id)
    ]
    elsewhere = [_of_elsewhere(each) for each in workspace.find(EarlierAward, subject_id=whose.id)]
    return sorted(
        [*own, *elsewhere], key=lambda line: (line.year, line.decided_on or date(line.year, 1, 1)), reverse=True
    )


def _of_register(workspace: Workspace, entry: RegisterEntry) -> HistoryLine:
    return HistoryLine(
        year=entry.decision.decided_on.year,
        decided_on=entry.decision.decided_on,
        kind=entry.listed.kind,
        form=workspace.catalogue.award_kind(entry.listed.kind).name,
        achievement=entry.nomination.achievement,
        achieved_from=entry.award.achieved_from,
        achieved_to=entry.award.achieved_to,
        number=entry.decision.number,
        authority=entry.decision.authority,
        where=f"Sổ số {entry.number}",
        state=entry.state,
        remark=entry.remark,
    )


def _of_elsewhere(award: EarlierAward) -> HistoryLine:
    return HistoryLine(
        year=award.year,
        decided_on=award.decided_on,
        kind=award.kind,
        form=award.form,
        achievement=award.achievement,
        achieved_from=award.achieved_from,
        achieved_to=award.achieved_to,
        number=award.number,
        authority=award.authority,
        where=f"Sổ nơi quyết định số {award.register_number}" if award.is_sent_down else ELSEWHERE,
        state=award.state,
        remark=award.remark,
    )
