"""The minutes of a council's meeting (biên bản họp Hội đồng Thi đua - Khen thưởng); phap-ly, part 3.4."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.recipients import in_groups, position_and_unit, require_some
from parcomp_desktop.documents.wording import count_words, date_words, number_words
from parcomp_desktop.domain.award_papers import CouncilAttendee, CouncilMinutes, CouncilResult
from parcomp_desktop.domain.council import BallotKind
from parcomp_desktop.domain.official import (
    Align,
    Block,
    Column,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Signatures,
    Table,
    plain_rows,
)

_PRESENT = (
    Column(title="STT", width=11, align=Align.CENTRE),
    Column(title="Họ và tên", width=50),
    Column(title="Chức vụ", width=62),
    Column(title="Vai trò trong Hội đồng", width=42),
)
_ABSENT = (
    Column(title="STT", width=11, align=Align.CENTRE),
    Column(title="Họ và tên", width=44),
    Column(title="Chức vụ, vai trò", width=50),
    Column(title="Lý do vắng mặt", width=60),
)
_BALLOTS = {BallotKind.OPEN: "biểu quyết bằng hình thức giơ tay", BallotKind.SECRET: "bỏ phiếu kín"}
_VOTES = {
    BallotKind.OPEN: ("Số ý kiến", "Không có ý kiến"),
    BallotKind.SECRET: ("Số phiếu", "Phiếu trắng"),
}
_PASSED = {True: "Thông qua", False: "Không thông qua", None: "Chưa biểu quyết"}


class MinutesWords(Wording, frozen=True, kw_only=True):
    """The texts of minutes: headings are ``…_title``; ``…_none`` stands where nothing was written."""

    title: str
    subject: str
    opening: str
    people_title: str
    chair: str
    secretary: str
    present: str
    absent: str
    nobody_absent: str
    quorum: str
    contents_title: str
    standards: str
    summary: str
    discussion: str
    discussion_none: str
    results_title: str
    results: str
    threshold: str
    closing: str
    secretary_signs: str
    chair_signs: str


def _document(minutes: CouncilMinutes, words: MinutesWords) -> OfficialDocument:
    require_some(minutes.results, "Biên bản họp Hội đồng")
    return OfficialDocument(
        heading=minutes.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Paragraph(text=words.opening),
            *_people(minutes, words),
            *_contents(minutes, words),
            *_results(minutes, words),
            Paragraph(text=words.closing),
            Signatures(
                signers=(
                    Signature(title=words.secretary_signs, name=minutes.secretary.name),
                    Signature(title=words.chair_signs, name=minutes.chair.name),
                )
            ),
        ),
        copies_to=minutes.copies_to,
    )


def _people(minutes: CouncilMinutes, words: MinutesWords) -> Iterator[Block]:
    yield Section(title=words.people_title)
    yield Paragraph(text=words.chair)
    yield Paragraph(text=words.secretary)
    yield Paragraph(text=words.present)
    yield Table(columns=_PRESENT, rows=plain_rows(_present_cells(*pair) for pair in enumerate(minutes.present, 1)))
    if minutes.absent:
        yield Paragraph(text=words.absent)
        yield Table(columns=_ABSENT, rows=plain_rows(_absent_cells(*pair) for pair in enumerate(minutes.absent, 1)))
    else:
        yield Paragraph(text=words.nobody_absent)
    yield Paragraph(text=words.quorum)


def _contents(minutes: CouncilMinutes, words: MinutesWords) -> Iterator[Block]:
    yield Section(title=words.contents_title)
    yield Paragraph(text=words.standards)
    if minutes.summary:
        yield Paragraph(text=words.summary)
    yield Paragraph(text=words.discussion if minutes.discussion else words.discussion_none)


def _results(minutes: CouncilMinutes, words: MinutesWords) -> Iterator[Block]:
    yield Section(title=words.results_title)
    yield Paragraph(text=words.results)
    rows = in_groups((each.subject, _result_cells(each)) for each in minutes.results)
    yield Table(columns=_result_columns(minutes.ballot), rows=tuple(rows), size=11)
    yield Paragraph(text=words.threshold)


def _present_cells(number: int, attendee: CouncilAttendee) -> tuple[str, ...]:
    return (str(number), attendee.name, attendee.position, attendee.role)


def _absent_cells(number: int, attendee: CouncilAttendee) -> tuple[str, ...]:
    return (str(number), attendee.name, position_and_unit(attendee.position, attendee.role), attendee.reason)


def _result_columns(ballot: BallotKind) -> tuple[Column, ...]:
    group, blank = _VOTES[ballot]
    return (
        Column(title="STT", width=10, align=Align.CENTRE),
        Column(title="Tên tập thể, cá nhân", width=37),
        Column(title="Hình thức", width=20),
        Column(title="Đồng ý", width=13, align=Align.CENTRE, group=group),
        Column(title="Không đồng ý", width=14, align=Align.CENTRE, group=group),
        Column(title=blank, width=14, align=Align.CENTRE, group=group),
        Column(title="Tỷ lệ đồng ý (%)", width=14, align=Align.CENTRE),
        Column(title="Kết quả", width=20),
        Column(title="Ghi chú", width=23),
    )


def _result_cells(each: CouncilResult) -> tuple[str, ...]:
    votes = map(count_words, (each.in_favour, each.against, each.blank))
    return (each.name, each.form, *votes, number_words(each.share), _PASSED[each.passed], each.reason)


def _time(typed: str) -> str:
    """Write "08 giờ 30"; a blank time leaves room to write it."""
    hour, _, minute = (typed or "……:……").partition(":")
    return f"{hour} giờ {minute}".replace(" ", "\u00a0")


def _named(attendee: CouncilAttendee) -> str:
    return ", ".join(filter(None, (attendee.name, attendee.position, attendee.role)))


MINUTES = Kind(
    code="bien-ban",
    data=CouncilMinutes,
    words=MinutesWords,
    variables={
        "council": lambda minutes: minutes.council,
        "round": lambda minutes: minutes.round,
        "date": lambda minutes: date_words(minutes.held_on),
        "begins": lambda minutes: _time(minutes.begins),
        "ends": lambda minutes: _time(minutes.ends),
        "place": lambda minutes: minutes.place,
        "chair": lambda minutes: _named(minutes.chair),
        "secretary": lambda minutes: _named(minutes.secretary),
        "members": lambda minutes: f"{minutes.members:02d}",
        "present": lambda minutes: f"{len(minutes.present):02d}",
        "absent": lambda minutes: f"{len(minutes.absent):02d}",
        "quorum": lambda minutes: minutes.quorum,
        "ballot": lambda minutes: _BALLOTS[minutes.ballot],
        "threshold": lambda minutes: minutes.threshold,
        "summary": lambda minutes: minutes.summary,
        "discussion": lambda minutes: minutes.discussion,
        "passed": lambda minutes: f"{sum(each.passed is True for each in minutes.results):02d}",
        "considered": lambda minutes: f"{len(minutes.results):02d}",
    },
    build=_document,
)
