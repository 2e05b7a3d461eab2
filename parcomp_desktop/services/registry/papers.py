"""The register of a year on paper, and the exemplars that the media are told of; plan, III.3."""

from parcomp_desktop.documents.kinds.exemplars import EXEMPLARS
from parcomp_desktop.documents.kinds.register import REGISTER
from parcomp_desktop.domain.award_papers import ExemplarLine, ExemplarList, RegisterLine, RegisterPaper
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.services.awards.recipients import achieved, form_of, place_of
from parcomp_desktop.services.criteria.achievements import Span, achieved_span
from parcomp_desktop.services.documents.office_papers import (
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    usual_words,
)
from parcomp_desktop.services.registry.exemplars import whose
from parcomp_desktop.services.registry.register import RegisterEntry, entries_of
from parcomp_desktop.services.workspace import Workspace


def register_book(workspace: Workspace, year: int) -> OfficePaper:
    """Every entry of a year, those that hold no longer crossed out with the reason."""

    def gather(words: PaperWords) -> RegisterPaper:
        return RegisterPaper(
            heading=heading(workspace, words),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            year=year,
            lines=tuple(_register_line(workspace, entry) for entry in entries_of(workspace, register_year=year)),
        )

    preset = usual_words(workspace)
    stem = f"{REGISTER.code}-{year}"
    return OfficePaper(REGISTER, workspace.desk.id, stem, "sổ khen thưởng", preset, SIGNED, gather)


def exemplar_list(workspace: Workspace, year: int) -> OfficePaper:
    """The exemplars of a year."""

    def gather(words: PaperWords) -> ExemplarList:
        return ExemplarList(
            heading=heading(workspace, words),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            campaign=CAMPAIGN_WORDS,
            period=f"năm {year}",
            lines=tuple(_exemplar_line(workspace, each) for each in workspace.find(Exemplar, year=year)),
        )

    preset = usual_words(workspace)
    stem = f"{EXEMPLARS.code}-{year}"
    return OfficePaper(EXEMPLARS, workspace.desk.id, stem, "danh sách gương điển hình", preset, SIGNED, gather)


def _register_line(workspace: Workspace, entry: RegisterEntry) -> RegisterLine:
    award, whole = entry.award, achieved_span(entry.nomination)
    position, unit = place_of(workspace, entry.nomination)
    return RegisterLine(
        number=entry.number,
        name=award.recipient,
        position=position,
        unit=unit,
        form=form_of(workspace, entry.nomination),
        achievement=entry.nomination.achievement,
        achieved=achieved(Span(award.achieved_from or whole.first, award.achieved_to or whole.last)),
        decision=entry.decision.number,
        decided_on=entry.decision.decided_on,
        bonus=award.bonus if entry.stands else None,
        note=entry.remark if entry.stands else "",
        annulled="" if entry.stands else entry.remark,
    )


def _exemplar_line(workspace: Workspace, exemplar: Exemplar) -> ExemplarLine:
    name, position, unit = whose(workspace, exemplar)
    return ExemplarLine(
        subject=exemplar.subject,
        name=name,
        position=position,
        unit=unit,
        title=exemplar.title,
        text=exemplar.text,
        media=exemplar.media,
        published_on=exemplar.published_on,
    )
