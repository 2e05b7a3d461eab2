"""What a round's nominations leave with: the proposal and the list; plan, II.5.b."""

from parcomp_desktop.documents.kinds.nominee_list import NOMINEE_LIST
from parcomp_desktop.documents.kinds.proposal import PROPOSAL
from parcomp_desktop.domain.award_papers import AwardProposal, NomineeList, Recipient
from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.services.awards.decisions import register_order
from parcomp_desktop.services.awards.nominations import award_of, nominee_name
from parcomp_desktop.services.awards.recipients import recipient
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.documents.office_papers import (
    SENT,
    SIGNED,
    OfficePaper,
    PaperWords,
    based_on,
    heading,
    lines,
    signature,
    usual_words,
)
from parcomp_desktop.services.voting.vote_results import newest_vote, passed
from parcomp_desktop.services.workspace import Workspace

_PROPOSED = frozenset(
    {NominationState.COUNCIL, NominationState.SENT, NominationState.SUBMITTED, NominationState.DECIDED}
)
_ATTACHED = ("Báo cáo thành tích", "Biên bản họp Hội đồng Thi đua - Khen thưởng", "Danh sách đề nghị khen thưởng")


def proposal(workspace: Workspace, award_round: AwardRound, kind_code: str) -> OfficePaper:
    """The proposal to give an award of a round to those whom the council passed."""
    kind = workspace.catalogue.award_kind(kind_code)

    def gather(words: PaperWords) -> AwardProposal:
        proposed = _proposed(workspace, award_round, kind_code)
        votes = [found for found in (newest_vote(workspace, each) for each in proposed) if found]
        meeting = max((meeting for meeting, _ in votes), key=lambda each: each.held_on, default=None)
        return AwardProposal(
            heading=heading(workspace, words, numbered=True),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            proposer=workspace.desk.name,
            addressees=lines(words.addressees),
            giver=kind.authority,
            award=kind.name,
            campaign=CAMPAIGN_WORDS,
            period=period_words(award_round.period).lower(),
            bases=based_on(award_round.legal_bases),
            met_on=meeting.held_on if meeting else None,
            minutes=(meeting.number or "……") if meeting else "",
            recipients=_recipients(workspace, proposed),
            attachments=_ATTACHED,
        )

    preset = usual_words(workspace, addressees=kind.authority, copies_to="Như trên\nLưu: VT")
    stem = f"{PROPOSAL.code}-{kind_code}-{award_round.period}"
    return OfficePaper(PROPOSAL, award_round.id, stem, "văn bản đề nghị khen thưởng", preset, SENT, gather)


def nominee_list(workspace: Workspace, award_round: AwardRound, kind_code: str) -> OfficePaper:
    """The list that goes with the proposal; its number and day are those of the proposal."""
    kind = workspace.catalogue.award_kind(kind_code)

    def gather(words: PaperWords) -> NomineeList:
        return NomineeList(
            heading=heading(workspace, PaperWords(dated=words.dated)),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            award=kind.name,
            campaign=CAMPAIGN_WORDS,
            period=period_words(award_round.period).lower(),
            attached_to=f"Tờ trình số {words.number}" if words.number else "",
            attached_on=words.dated,
            proposer=workspace.desk.name,
            recipients=_recipients(workspace, _proposed(workspace, award_round, kind_code)),
        )

    stem = f"{NOMINEE_LIST.code}-{kind_code}-{award_round.period}"
    preset = usual_words(workspace)
    return OfficePaper(NOMINEE_LIST, award_round.id, stem, "danh sách đề nghị khen thưởng", preset, SIGNED, gather)


def _proposed(workspace: Workspace, award_round: AwardRound, kind_code: str) -> list[Nomination]:
    """Those of an award whom the council passed, in the order of the register."""
    found = [
        each
        for each in workspace.find(Nomination, round_id=award_round.id)
        if award_of(workspace, each.award).kind == kind_code
        and each.state in _PROPOSED
        and passed(workspace, each) is True
    ]
    return sorted(found, key=lambda each: register_order(each.subject, nominee_name(workspace, each)))


def _recipients(workspace: Workspace, nominations: list[Nomination]) -> tuple[Recipient, ...]:
    return tuple(recipient(workspace, each) for each in nominations)
