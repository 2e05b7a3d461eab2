"""The steps of nominations from hand to hand: each with who, when and why; several go together or not at all."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID, uuid4, uuid5

from msgspec.structs import replace

from parcomp_desktop.domain.awards import FieldRemark, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.words import NOMINATION_STEP_WORDS, NOMINATION_WORDS, REMARK_WORDS
from parcomp_desktop.rules.nomination_states import (
    Move,
    Route,
    by_decision,
    is_held,
    needs_document,
    needs_reason,
    needs_remarks,
    passes_council,
    ways,
)
from parcomp_desktop.services.awards.nominations import nominee_name, route_of, settled
from parcomp_desktop.services.voting.vote_results import passed
from parcomp_desktop.services.workspace import Workspace


class Paper(NamedTuple):
    """The paper that tells of a step: its number and date."""

    number: str = ""
    on: date | None = None


class Told(NamedTuple):
    """What a person says with a step: why, by which paper, and by field what is to be mended."""

    reason: str = ""
    paper: Paper = Paper()
    remarks: Mapping[str, str] = {}


SILENT = Told()
_DECIDED = NominationState.DECIDED
_TICK = timedelta(microseconds=1)


class StepLine(NamedTuple):
    """A step in words: what was done, and its reason and remarks below each other."""

    step: NominationStep
    what: str
    why: str


def possible_steps(workspace: Workspace, nominations: Sequence[Nomination]) -> tuple[Move, ...]:
    """The steps that may be taken with all of these together; none for nominations of different states."""
    starts = {(route_of(workspace, each), each.state) for each in nominations}
    if len({state for _, state in starts}) != 1:
        return ()
    offered = [ways(route, state) for route, state in starts]
    (state,) = {state for _, state in starts}
    return tuple(Move(state, to) for to in offered[0] if all(to in each for each in offered))


def may_leave(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether the nomination may go on from the council, which has passed it: up, to the chairman, into a decision."""
    return nomination.state is NominationState.COUNCIL and passed(workspace, nomination) is True


def goes_up(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether a package takes the nomination up to those who decide."""
    return may_leave(workspace, nomination) and route_of(workspace, nomination) is Route.UPWARD


def may_decide(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether a decision of this desk may name the nomination; what a unit sent up is decided above."""
    return route_of(workspace, nomination) is not Route.UPWARD and _follows(workspace, nomination, _DECIDED)


def may_be_decided_above(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether a decision of an authority above may have named the nomination; never its own head's awards."""
    return route_of(workspace, nomination) is not Route.OWN and _follows(workspace, nomination, _DECIDED)


def award_above(nomination: Nomination) -> UUID:
    """The id of the award that an authority above gave on a nomination."""
    return uuid5(nomination.id, "award")


def refuse_unpassed(workspace: Workspace, nomination: Nomination, move: Move) -> None:
    """Raises Refusal for a step on from the council that hasn't passed the nomination."""
    if not passes_council(move) or may_leave(workspace, nomination):
        return
    cure = "Ghi cuộc họp và kết quả biểu quyết ở trang Hội đồng xét khen."
    if nomination.round_id is None:
        cure = "Đưa đề nghị về bước trước, xếp vào một đợt xét rồi đưa ra Hội đồng của đợt đó."
    raise Refusal(f"Hội đồng chưa thông qua đề nghị khen {nominee_name(workspace, nomination)}.", cure)


def take_step(
    workspace: Workspace, nominations: Sequence[Nomination], to: NominationState, told: Told = SILENT
) -> list[Nomination]:
    """Bring nominations to a state, all of them or none; returns them so.

    Raises Refusal when one can't go there from where it stands, a reason, remark or paper is missing, or a verdict
    that is to be kept can't be given.
    """
    stored = [workspace.get(Nomination, each.id) for each in nominations]
    if not stored:
        raise Refusal("Chưa chọn đề nghị nào.", "Chọn ít nhất một đề nghị trong danh sách.")
    for each in stored:
        _check(workspace, each, to, told)
        _refuse_sent_down(workspace, each)
    done = [stepped(workspace, each, to, _reason(told), _remarks(told)) for each in stored]
    with workspace.change(f"nomination.{to}", _summary(workspace, stored, to)) as change:
        for before, (after, step) in zip(stored, done, strict=True):
            change.put(after)
            change.put(step)
            if before.state is _DECIDED:
                for award in workspace.find(EarlierAward, id=award_above(before)):
                    change.remove(award)
    return [after for after, _ in done]


def stepped(
    workspace: Workspace,
    nomination: Nomination,
    to: NominationState,
    reason: str = "",
    remarks: tuple[FieldRemark, ...] = (),
) -> tuple[Nomination, NominationStep]:
    """A nomination after a step, and the step; nothing is checked or written.

    The verdict is stored when the nomination leaves the desk or its end comes, and cleared when it is worked on again.
    """
    step = NominationStep(
        id=uuid4(),
        nomination_id=nomination.id,
        state=to,
        at=step_time(workspace, nomination),
        who=workspace.user,
        reason=reason,
        remarks=remarks,
    )
    if not is_held(to):
        return replace(nomination, state=to, verdict=None), step
    if is_held(nomination.state) and nomination.verdict:
        return replace(nomination, state=to), step
    return settled(workspace, nomination, to), step


def step_time(workspace: Workspace, nomination: Nomination) -> datetime:
    """Now; after the last step at any rate, so that the history keeps its order when the clock stands or goes back."""
    before = [step.at for step in workspace.find(NominationStep, nomination_id=nomination.id)]
    return max([workspace.clock(), *(at + _TICK for at in before)])


def step_lines(workspace: Workspace, nomination: Nomination) -> list[StepLine]:
    """The history of a nomination in words, the newest step first."""
    lines: list[StepLine] = []
    before = NominationState.DRAFT
    for step in workspace.find(NominationStep, nomination_id=nomination.id):
        what = NOMINATION_STEP_WORDS.get((before, step.state), NOMINATION_WORDS[step.state])
        remarks = (f"{REMARK_WORDS.get(each.field, each.field)}: {each.text}" for each in step.remarks)
        lines.append(StepLine(step, what, "\n".join(filter(None, (step.reason, *remarks)))))
        before = step.state
    return lines[::-1]


def open_remarks(workspace: Workspace, nomination: Nomination) -> dict[str, str]:
    """What is to be mended, by field, while the nomination is returned."""
    if nomination.state is not NominationState.RETURNED:
        return {}
    returned = workspace.find(NominationStep, nomination_id=nomination.id, state=NominationState.RETURNED)
    return {each.field: each.text for step in returned[-1:] for each in step.remarks}


def _check(workspace: Workspace, nomination: Nomination, to: NominationState, told: Told) -> None:
    move = Move(nomination.state, to)
    refuse_unpassed(workspace, nomination, move)
    if not _follows(workspace, nomination, to):
        raise Refusal(
            f"Đề nghị khen {nominee_name(workspace, nomination)} ở bước “{NOMINATION_WORDS[nomination.state]}” nên "
            f"không chuyển sang “{NOMINATION_WORDS[to]}” được.",
            "Làm các bước theo đúng thứ tự, tại đúng bàn.",
        )
    if by_decision(to):
        raise Refusal("Khen thưởng phải theo quyết định.", "Ghi quyết định ở trang Quyết định và giấy khen.")
    words = NOMINATION_STEP_WORDS[move]
    if needs_reason(move) and not told.reason.strip():
        raise Refusal(f"Bước “{words}” phải có lý do.", "Ghi lý do rồi làm lại.")
    if needs_remarks(move) and not (_remarks(told) or told.reason.strip()):
        raise Refusal("Trả lại mà chưa ghi cần sửa gì.", "Ghi điều cần sửa ở từng mục, hoặc lý do chung.")
    if needs_document(move):
        _check_paper(workspace, words, told.paper)


def _refuse_sent_down(workspace: Workspace, nomination: Nomination) -> None:
    """Raises Refusal where a decision that another desk sent would be taken back here."""
    if nomination.state is _DECIDED and any(
        award.is_sent_down for award in workspace.find(EarlierAward, id=award_above(nomination))
    ):
        raise Refusal(
            f"Quyết định khen {nominee_name(workspace, nomination)} do bàn tổng hợp gửi xuống.",
            "Bàn tổng hợp sửa ở sổ khen thưởng của mình rồi gửi lại.",
        )


def _follows(workspace: Workspace, nomination: Nomination, to: NominationState) -> bool:
    """Whether the state may follow here; what goes on from the council has passed it."""
    if to not in ways(route_of(workspace, nomination), nomination.state):
        return False
    return not passes_council(Move(nomination.state, to)) or may_leave(workspace, nomination)


def _check_paper(workspace: Workspace, words: str, paper: Paper) -> None:
    if not paper.number.strip() or paper.on is None:
        raise Refusal(f"Bước “{words}” phải theo văn bản.", "Ghi số và ngày của văn bản rồi làm lại.")
    if paper.on > workspace.local_day():
        raise Refusal(f"Ngày {format_date(paper.on)} chưa tới.", "Ghi ngày của văn bản, không sau hôm nay.")


def _reason(told: Told) -> str:
    """The paper, where the step has one, then the person's own words."""
    number, on = told.paper
    paper = f"Văn bản số {nfc(number).strip()} ngày {format_date(on)}" if on else ""
    return "; ".join(filter(None, (paper, nfc(told.reason).strip())))


def _remarks(told: Told) -> tuple[FieldRemark, ...]:
    texts = {field: nfc(told.remarks.get(field, "")).strip() for field in REMARK_WORDS}
    return tuple(FieldRemark(field=field, text=text) for field, text in texts.items() if text)


def _summary(workspace: Workspace, nominations: Sequence[Nomination], to: NominationState) -> str:
    words = NOMINATION_STEP_WORDS[nominations[0].state, to]
    many = len(nominations) > 1
    return f"{words}: {f'{len(nominations)} đề nghị' if many else nominee_name(workspace, nominations[0])}"
