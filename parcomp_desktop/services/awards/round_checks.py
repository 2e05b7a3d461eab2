"""What a round must hold to, and what stands on it already."""

from uuid import UUID

from parcomp_desktop.domain.awards import AwardDecision, Nomination
from parcomp_desktop.domain.council import CouncilMeeting, Vote
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.guidance import Guidance
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.rulesets import Parameter
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.rules.awards import version_on
from parcomp_desktop.rules.voting import check_council_rules
from parcomp_desktop.services.criteria.nominees import years_of
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace

MOST_DAYS = 250
"""Working days of a year: no award takes longer."""


def open_round(workspace: Workspace, round_id: UUID) -> AwardRound:
    """The round as it is stored. Raises Refusal when it is gone or closed."""
    stored = workspace.get(AwardRound, round_id)
    if stored.closed_on:
        raise Refusal(
            f"Đợt xét “{stored.name}” đã đóng ngày {format_date(stored.closed_on)}.", "Mở lại đợt xét nếu cần sửa."
        )
    return stored


def lock_words(workspace: Workspace, award_round: AwardRound) -> str:
    """Why the council's rules and the award kinds of a round stay as they are; blank while they may change."""
    votes = sum(
        len(workspace.find(Vote, meeting_id=meeting.id))
        for meeting in workspace.find(CouncilMeeting, round_id=award_round.id)
    )
    decisions = len(workspace.find(AwardDecision, round_id=award_round.id))
    told = [f"{votes} kết quả biểu quyết" if votes else "", f"{decisions} quyết định" if decisions else ""]
    standing = " và ".join(words for words in told if words)
    return f"Đợt xét đã có {standing}: quy tắc của Hội đồng và hình thức khen giữ nguyên." if standing else ""


def known_parameters(workspace: Workspace) -> tuple[Parameter, ...]:
    """Every parameter that criteria of any day have, each name once."""
    versions = (version for rules in workspace.catalogue.rulebook.awards for version in rules.versions)
    return tuple({each.name: each for version in versions for each in version.parameters}.values())


def check_round(workspace: Workspace, award_round: AwardRound) -> None:
    """Raises Refusal at the first thing that keeps the round from being right by itself."""
    required(award_round.name, "Tên đợt xét")
    _check_period(workspace, award_round)
    _check_awards(workspace, award_round)
    check_guidance(workspace, award_round)
    check_council_rules(award_round.council)
    if award_round.budget is not None and award_round.budget < 0:
        raise Refusal("Kinh phí của đợt xét không hợp lệ.", "Nhập số đồng từ 0 trở lên, hoặc để trống.")
    same = workspace.find(AwardRound, period=award_round.period)
    if any(each.id != award_round.id and canonical(each.name) == canonical(award_round.name) for each in same):
        raise Refusal(
            f"Kỳ {award_round.period} đã có đợt xét tên “{award_round.name}”.", "Mở đợt xét đã có, hoặc đặt tên khác."
        )


def check_standing(workspace: Workspace, stored: AwardRound, award_round: AwardRound) -> None:
    """Raises Refusal for a change that votes, decisions or nominations of the round forbid."""
    locked = lock_words(workspace, stored)
    if locked and (stored.council != award_round.council or _kinds(stored) != _kinds(award_round)):
        raise Refusal(locked, "Lập đợt xét khác nếu cần quy tắc hoặc hình thức khác.")
    nominations = workspace.find(Nomination, round_id=stored.id)
    if nominations and stored.period != award_round.period:
        raise Refusal(
            f"Đợt xét đã có {len(nominations)} đề nghị của kỳ {stored.period}.", "Lập đợt xét khác cho kỳ khác."
        )
    for nomination in nominations:
        kind = nomination.award.partition(".")[0]
        if kind not in _kinds(award_round):
            name = next(each.name for each in workspace.catalogue.campaign.award_kinds if each.code == kind)
            raise Refusal(f"Đợt xét đã có đề nghị {name}.", "Giữ hình thức khen đó, hoặc xoá các đề nghị trước.")


def _kinds(award_round: AwardRound) -> set[str]:
    return {award.kind for award in award_round.awards}


def _check_period(workspace: Workspace, award_round: AwardRound) -> None:
    campaign = workspace.catalogue.campaign
    first, last = campaign.starts_on.year, campaign.ends_on.year
    years = years_of(award_round.period)
    if years[0] < first or years[-1] > last:
        raise Refusal(f"Kỳ xét {award_round.period} ngoài giai đoạn thi đua.", f"Chọn kỳ xét từ {first} đến {last}.")
    if award_round.due_on and award_round.due_on > award_round.considered_on:
        raise Refusal(
            f"Hạn nhận hồ sơ {format_date(award_round.due_on)} sau ngày xét {format_date(award_round.considered_on)}.",
            "Sửa một trong hai ngày.",
        )


def _check_awards(workspace: Workspace, award_round: AwardRound) -> None:
    if not award_round.awards:
        raise Refusal("Chưa chọn hình thức khen nào.", "Đánh dấu ít nhất một hình thức khen có vào ngày xét.")
    if len(_kinds(award_round)) < len(award_round.awards):
        raise Refusal("Một hình thức khen được ghi hai lần.", "Giữ một lần.")
    known = {kind.code for kind in workspace.catalogue.campaign.award_kinds}
    for award in award_round.awards:
        if award.kind not in known:
            raise Refusal(f"Kế hoạch không có hình thức khen {award.kind}.", "Chọn hình thức khen trong danh sách.")
        version_on(workspace.catalogue.rulebook, award.kind, award_round.considered_on)
        _check_award(award)


def _check_award(award: RoundAward) -> None:
    if any(quota is not None and quota < 0 for quota in (award.collectives, award.individuals)):
        raise Refusal("Số lượng được khen phải từ 0 trở lên.", "Sửa số lượng, hoặc để trống nếu không giới hạn.")
    if award.deadline_days is not None and not 1 <= award.deadline_days <= MOST_DAYS:
        raise Refusal(f"Thời hạn giải quyết phải từ 1 đến {MOST_DAYS} ngày làm việc.", "Sửa số ngày, hoặc để trống.")
    if award.coefficient is not None and award.coefficient <= 0:
        raise Refusal("Hệ số tiền thưởng phải lớn hơn 0.", "Sửa hệ số, hoặc để trống để theo nghị định.")
    if award.coefficient is not None and not award.coefficient_source.strip():
        raise Refusal("Hệ số tiền thưởng riêng chưa có văn bản.", "Ghi văn bản ấn định hệ số đó.")


def check_guidance(workspace: Workspace, award_round: AwardRound) -> None:
    """Raises Refusal for a reading or a parameter that no criterion has, or that no document fixes."""
    if award_round.reading and not award_round.guidance.strip():
        raise Refusal(
            "Cách đọc tiêu chí được ấn định mà chưa ghi văn bản hướng dẫn.", "Ghi số, ngày của văn bản hướng dẫn."
        )
    labels = {each.name: each.label for each in known_parameters(workspace)}
    for parameter in award_round.parameters:
        required(parameter.source, f"Văn bản ấn định “{labels.get(parameter.name, parameter.name)}”")
    workspace.catalogue.check_guidance(Guidance(parameters=award_round.parameters, reading=award_round.reading))
