"""The papers of one nominee: the achievement report, and why the criteria come out as they do."""

from parcomp_desktop.documents.kinds.achievement import COLLECTIVE_REPORT, PERSON_REPORT
from parcomp_desktop.documents.kinds.criteria_sheet import CRITERIA_SHEET
from parcomp_desktop.domain.award_papers import (
    AchievementPaper,
    CriteriaSheet,
    CriterionResult,
    Honour,
    ReadingResult,
    ReportHeading,
    ReportPart,
)
from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.official import Signature
from parcomp_desktop.domain.report_headings import HeadingSection, HeadingTemplate
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.services.awards.achievement_reports import report_texts, template_of
from parcomp_desktop.services.awards.nominations import award_of, nominee_name, verdict_of
from parcomp_desktop.services.awards.recipients import place_of
from parcomp_desktop.services.awards.report_tables import awarded_lines
from parcomp_desktop.services.criteria.explanations import explanation
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.documents.office_papers import (
    HEADED,
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
)
from parcomp_desktop.services.workspace import Workspace

_REPORTS = {Subject.COLLECTIVE: COLLECTIVE_REPORT, Subject.INDIVIDUAL: PERSON_REPORT}
_SIGNERS = {
    Subject.COLLECTIVE: ("XÁC NHẬN CỦA CẤP TRÊN\nTRỰC TIẾP", "THỦ TRƯỞNG ĐƠN VỊ"),
    Subject.INDIVIDUAL: ("XÁC NHẬN CỦA\nTHỦ TRƯỞNG ĐƠN VỊ", "NGƯỜI BÁO CÁO\nTHÀNH TÍCH"),
}
_RESULTS_AFTER = "II"
"""The part of both forms that tells the achievements, and so the result in each criterion."""


def achievement_report(workspace: Workspace, nomination: Nomination) -> OfficePaper:
    """The achievement report with a result in each criterion; plan, II.5.b."""
    kind = _REPORTS[nomination.subject]

    def gather(words: PaperWords) -> AchievementPaper:
        template = template_of(workspace, nomination)
        confirmer, reporter = _SIGNERS[nomination.subject]
        is_person = nomination.subject is Subject.INDIVIDUAL
        return AchievementPaper(
            heading=heading(workspace, words),
            subject=nomination.subject,
            form=template.form,
            nominee=nominee_name(workspace, nomination),
            award=workspace.catalogue.award_kind(award_of(workspace, nomination.award).kind).name,
            campaign=CAMPAIGN_WORDS,
            period=period_words(nomination.period).lower(),
            parts=_parts(workspace, nomination, template),
            confirmer=Signature(title=confirmer, name=""),
            reporter=Signature(title=reporter, name=nominee_name(workspace, nomination) if is_person else ""),
        )

    stem = f"{kind.code}-{nomination.period}-{str(nomination.id)[:8]}"
    return OfficePaper(kind, nomination.id, stem, "báo cáo thành tích", PaperWords(), HEADED, gather)


def criteria_sheet(workspace: Workspace, nomination: Nomination) -> OfficePaper:
    """Why the nominee meets the criteria or doesn't, on one page."""

    def gather(words: PaperWords) -> CriteriaSheet:
        told, verdict = explanation(workspace, nomination), verdict_of(workspace, nomination)
        position, unit = place_of(workspace, nomination)
        return CriteriaSheet(
            heading=heading(workspace, words),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            subject=nomination.subject,
            nominee=nominee_name(workspace, nomination),
            position=position,
            unit=unit,
            award=award_of(workspace, nomination.award).text,
            period=period_words(nomination.period).lower(),
            considered_on=nomination.considered_on,
            readings=tuple(ReadingResult(label=each.label, outcome=each.outcome) for each in told.readings),
            results=_results(workspace, nomination),
            warnings=told.warnings,
            rules=verdict.version,
            assumed=tuple(filter(None, (verdict.assumed,))),
        )

    stem = f"{CRITERIA_SHEET.code}-{nomination.period}-{str(nomination.id)[:8]}"
    preset = PaperWords()
    return OfficePaper(CRITERIA_SHEET, nomination.id, stem, "phiếu giải thích tiêu chí", preset, SIGNED, gather)


def _parts(workspace: Workspace, nomination: Nomination, template: HeadingTemplate) -> tuple[ReportPart, ...]:
    texts = report_texts(workspace, nomination.id)
    return tuple(
        ReportPart(
            number=section.number,
            title=section.title,
            headings=_headings(workspace, nomination, section, texts),
            results=_results(workspace, nomination) if section.number == _RESULTS_AFTER else (),
        )
        for section in template.sections
    )


def _headings(
    workspace: Workspace, nomination: Nomination, section: HeadingSection, texts: dict[str, str]
) -> tuple[ReportHeading, ...]:
    return tuple(
        ReportHeading(
            number=each.number,
            title=each.title,
            text=texts.get(each.code, ""),
            honours=_honours(workspace, nomination) if each.honours else None,
        )
        for each in section.headings
    )


def _honours(workspace: Workspace, nomination: Nomination) -> tuple[Honour, ...]:
    return tuple(
        Honour(
            year=line.year,
            form=line.form,
            number=line.number,
            decided_on=line.decided_on,
            authority=line.authority,
        )
        for line in awarded_lines(workspace, nomination.subject_id)
    )


def _results(workspace: Workspace, nomination: Nomination) -> tuple[CriterionResult, ...]:
    return tuple(
        CriterionResult(
            text=line.finding.text,
            clause=line.clause,
            threshold=line.finding.threshold,
            value=line.finding.value,
            outcome=line.finding.outcome,
            evidence=line.finding.source,
            missing=line.finding.missing,
        )
        for line in explanation(workspace, nomination).findings
    )
