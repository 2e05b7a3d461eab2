"""A decision on awards with its list, and the sheet on which its money is paid; ``phap-ly`` §3.5, §3.6."""

from collections.abc import Iterator

from msgspec.structs import replace

from parcomp_desktop.documents.kinds.bonus_sheet import BONUS_SHEET
from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.domain.award_papers import BonusLine, BonusSheet, DecisionPaper, Recipient
from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.official import Signature
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.services.awards.award_lists import AwardList, award_list
from parcomp_desktop.services.awards.decisions import signer_lines
from parcomp_desktop.services.awards.recipients import achieved, form_of, recipient
from parcomp_desktop.services.criteria.achievements import Span
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.documents.office_papers import HEADED, OfficePaper, PaperWords, based_on, heading, lines
from parcomp_desktop.services.registry.register import RegisterEntry, entries_of
from parcomp_desktop.services.workspace import Workspace

_COPIED = frozenset({"copies_to"})


def decision_paper(workspace: Workspace, decision: AwardDecision) -> OfficePaper:
    """The decision with its list; its number, day and signer are those that were recorded."""

    def gather(words: PaperWords) -> DecisionPaper:
        entries = [entry for entry in entries_of(workspace, decision_id=decision.id) if entry.stands]
        forms = dict.fromkeys(form_of(workspace, entry.nomination) for entry in entries)
        periods = dict.fromkeys(period_words(entry.nomination.period).lower() for entry in entries)
        return DecisionPaper(
            heading=heading(workspace, PaperWords(number=decision.number, dated=decision.decided_on)),
            signature=Signature(title=signer_lines(decision), name=decision.signer_name),
            copies_to=lines(words.copies_to),
            authority=decision.authority,
            award=", ".join(forms),
            campaign=CAMPAIGN_WORDS,
            period=", ".join(periods),
            bases=based_on(decision.legal_bases),
            proposal=decision.proposal,
            recipients=tuple(_recipient(workspace, entry) for entry in entries),
            fund=decision.fund,
            executors=decision.executors,
        )

    preset = PaperWords(copies_to="Như Điều 3\nLưu: VT")
    stem = f"{DECISION.code}-{decision.decided_on:%Y-%m-%d}"
    return OfficePaper(DECISION, decision.id, stem, "quyết định khen thưởng", preset, _COPIED, gather)


def bonus_sheet(workspace: Workspace, decision: AwardDecision) -> OfficePaper:
    """The money of a decision with room for each to sign; who was voided or revoked isn't paid."""

    def gather(words: PaperWords) -> BonusSheet:
        return BonusSheet(
            heading=heading(workspace, words),
            decision=f"Quyết định số {decision.number}",
            decided_on=decision.decided_on,
            authority=decision.authority,
            fund=decision.fund,
            lines=tuple(_bonus_lines(award_list(workspace, decision))),
            signers=(
                Signature(title="NGƯỜI LẬP", name=""),
                Signature(title="KẾ TOÁN", name=""),
                Signature(title=signer_lines(decision), name=decision.signer_name),
            ),
        )

    stem = f"{BONUS_SHEET.code}-{decision.decided_on:%Y-%m-%d}"
    return OfficePaper(BONUS_SHEET, decision.id, stem, "bảng chi tiền thưởng", PaperWords(), HEADED, gather)


def _recipient(workspace: Workspace, entry: RegisterEntry) -> Recipient:
    """Who is awarded, by the name and for the time that the decision fixed."""
    award = entry.award
    named = recipient(workspace, entry.nomination)
    span = Span(award.achieved_from or named.achieved.begins, award.achieved_to or named.achieved.ends)
    return replace(named, name=award.recipient, achieved=achieved(span), bonus=award.bonus)


def _bonus_lines(listed: AwardList) -> Iterator[BonusLine]:
    for subject, part in ((Subject.COLLECTIVE, listed.collectives), (Subject.INDIVIDUAL, listed.individuals)):
        for each in part:
            if each.bonus is not None:
                yield BonusLine(
                    subject=subject,
                    name=each.recipient,
                    position=each.position,
                    unit=each.unit,
                    form=each.form.partition(" của ")[0],
                    reckoning=each.reckoning,
                    amount=each.bonus,
                )
