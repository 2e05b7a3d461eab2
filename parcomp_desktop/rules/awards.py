"""Which awards there are, and whose rules apply on a day."""

from datetime import date

from parcomp_desktop.domain.campaign import AwardKind, Term
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import ListedAward, Rulebook, RulesetVersion

_SUBJECTS = {Subject.COLLECTIVE: ("tap-the", "tập thể"), Subject.INDIVIDUAL: ("ca-nhan", "cá nhân")}
_TERMS = {Term.YEAR: ("nam", "hằng năm"), Term.STAGE: ("giai-doan", "kết thúc giai đoạn")}


def listed_awards(rulebook: Rulebook, on: date | None = None) -> tuple[ListedAward, ...]:
    """List every award, or those that exist on a day: kind × subject × term."""
    return tuple(
        _listed(rules.kind, subject, term)
        for rules in rulebook.awards
        if on is None or is_in_force(rules.kind, on)
        for subject in Subject
        for term in Term
    )


def award_named(rulebook: Rulebook, code: str) -> ListedAward:
    """Find an award by its code.

    Raises:
        Refusal: there is none of that code.
    """
    for award in listed_awards(rulebook):
        if award.code == code:
            return award
    raise Refusal(f"Không có hình thức khen thưởng mã “{code}”.", "Hãy chọn một mã trong danh sách hình thức khen.")


def version_on(rulebook: Rulebook, kind: str, on: date) -> RulesetVersion:
    """Choose the criteria of an award kind by the day of consideration.

    Raises:
        Refusal: the kind does not exist on that day.
    """
    rules = next(rules for rules in rulebook.awards if rules.kind.code == kind)
    _refuse_out_of_force(rulebook, rules.kind, on)
    return next(version for version in reversed(rules.versions) if version.valid_from <= on)


def _listed(kind: AwardKind, subject: Subject, term: Term) -> ListedAward:
    subject_code, subject_text = _SUBJECTS[subject]
    term_code, term_text = _TERMS[term]
    return ListedAward(
        code=f"{kind.code}.{subject_code}.{term_code}",
        text=f"{kind.name} – {subject_text}, {term_text}",
        kind=kind.code,
        authority=kind.authority,
        subject=subject,
        term=term,
        valid_from=kind.valid_from,
        valid_to=kind.valid_to,
    )


def is_in_force(kind: AwardKind, on: date) -> bool:
    """Whether an award kind exists on a day."""
    return kind.valid_from <= on and (kind.valid_to is None or on <= kind.valid_to)


def _refuse_out_of_force(rulebook: Rulebook, kind: AwardKind, on: date) -> None:
    if on < kind.valid_from:
        raise Refusal(
            f"{kind.name} của phong trào chưa có vào ngày xét {format_date(on)}.",
            f"Hãy chọn ngày xét từ {format_date(kind.valid_from)}.",
        )
    if kind.valid_to and on > kind.valid_to:
        names = [rules.kind.name for rules in rulebook.awards if rules.kind.code in kind.replaced_by]
        raise Refusal(
            f"{kind.name} không còn từ sau ngày {format_date(kind.valid_to)}, ngày xét là {format_date(on)}.",
            f"Hãy đề nghị {' hoặc '.join(names)}.",
        )
