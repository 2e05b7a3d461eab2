"""The dossier: the plan's papers, what is missing, drafted, signed, gone."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import IssuedFile, Nomination
from parcomp_desktop.domain.council import CouncilMeeting, Vote
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.achievement_reports import write_texts
from parcomp_desktop.services.awards.dossiers import PaperLine, PaperState, dossier, lack_words, lacks
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.proofs.evidence import Owner, add_reference, search_evidence
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of, typed
from tests.services.people.standing_cases import initiative
from tests.services.proofs.evidence_cases import attached, reference, written
from tests.services.work.work import PERIOD, PERSON_AWARD, UNIT_AWARD, add_person, nominate, unit_of

MISSING, DRAFTED, BROKEN, SIGNED = PaperState


@pytest.fixture
def of_unit(unit_desk: Workspace) -> Nomination:
    return nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)


def put(workspace: Workspace, *records: Entity) -> None:
    with workspace.change("test", "Đưa vào") as change:
        for record in records:
            change.put(record)


def states(workspace: Workspace, nomination: Nomination) -> dict[str, PaperState]:
    return {line.code: line.state for line in dossier(workspace, nomination)}


def line_of(workspace: Workspace, nomination: Nomination, code: str) -> PaperLine:
    return next(line for line in dossier(workspace, nomination) if line.code == code)


def sign(workspace: Workspace, owner: Owner) -> None:
    add_reference(workspace, reference(owner.unit_id, "Bản giấy đã ký"), owner)


def in_round(workspace: Workspace, nomination: Nomination) -> tuple[Nomination, AwardRound, CouncilMeeting]:
    """The nomination in a round whose council voted on it."""
    round_ = AwardRound(id=uuid4(), name="Đợt năm 2024", period=PERIOD, considered_on=date(2025, 3, 1))
    put(workspace, round_)
    moved = save_nomination(workspace, replace(nomination, round_id=round_.id))
    meeting = CouncilMeeting(id=uuid4(), round_id=round_.id, held_on=date(2025, 2, 20))
    put(workspace, meeting, Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=moved.id, in_favour=5))
    return moved, round_, meeting


def issued(about: UUID) -> IssuedFile:
    return IssuedFile(
        id=uuid4(),
        kind="to-trinh",
        about_id=about,
        file_name="a.pdf",
        sha256="0" * 64,
        layout="",
        issued_at=datetime(2025, 2, 21, tzinfo=UTC),
    )


def test_a_new_nomination_lacks_the_plans_three_papers(unit_desk: Workspace, of_unit: Nomination):
    assert states(unit_desk, of_unit) == {"proposal": MISSING, "minutes": MISSING, "report": MISSING}
    assert [line.words for line in dossier(unit_desk, of_unit)] == [
        "Văn bản đề nghị",
        "Biên bản họp Hội đồng",
        "Báo cáo thành tích",
    ]
    (lack,) = lacks(unit_desk, [of_unit])
    assert (lack.name, lack.papers) == (
        "UBND xã Đăk Mar",
        ("văn bản đề nghị", "biên bản họp hội đồng", "báo cáo thành tích"),
    )


def test_what_is_written_in_the_program_is_drafted(unit_desk: Workspace, of_unit: Nomination):
    moved, round_, _ = in_round(unit_desk, of_unit)
    assert states(unit_desk, moved) == {"proposal": MISSING, "minutes": DRAFTED, "report": MISSING}
    write_texts(unit_desk, moved, {"dac-diem": "Xã vùng cao"})
    put(unit_desk, issued(round_.id))
    assert set(states(unit_desk, moved).values()) == {DRAFTED}
    assert [line.detail for line in dossier(unit_desk, moved)] == [
        "Đã lập cho đợt xét “Đợt năm 2024”",
        "Cuộc họp ngày 20/02/2025 đã ghi",
        "Đã viết 1 đề mục",
    ]
    assert lacks(unit_desk, [moved]), "a draft isn't signed"


def test_signed_papers_make_the_dossier_whole(unit_desk: Workspace, of_unit: Nomination):
    for line in dossier(unit_desk, of_unit):
        assert lacks(unit_desk, [of_unit])
        sign(unit_desk, line.owner)
    assert set(states(unit_desk, of_unit).values()) == {SIGNED}
    assert lacks(unit_desk, [of_unit]) == []


def test_the_papers_of_a_round_and_a_meeting_serve_all_their_nominations(unit_desk: Workspace, of_unit: Nomination):
    first, round_, meeting = in_round(unit_desk, of_unit)
    second = nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)
    second = save_nomination(unit_desk, replace(second, round_id=round_.id))
    put(unit_desk, Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=second.id, in_favour=5))
    for code in ("proposal", "minutes"):
        sign(unit_desk, line_of(unit_desk, first, code).owner)
    assert states(unit_desk, second) == {"proposal": SIGNED, "minutes": SIGNED, "report": MISSING}
    places = [place.words for line in search_evidence(unit_desk) for place in line.places]
    assert sorted(places) == [
        "biên bản họp hội đồng, cuộc họp Hội đồng ngày 20/02/2025",
        "văn bản đề nghị, đợt xét “Đợt năm 2024”",
    ]


def test_the_last_meeting_that_voted_has_the_minutes(unit_desk: Workspace, of_unit: Nomination):
    moved, round_, _ = in_round(unit_desk, of_unit)
    later = CouncilMeeting(id=uuid4(), round_id=round_.id, held_on=date(2025, 3, 5))
    put(unit_desk, later, Vote(id=uuid4(), meeting_id=later.id, nomination_id=moved.id))
    assert line_of(unit_desk, moved, "minutes").owner.about_id == later.id


def test_on_the_gathering_desk_the_papers_of_a_unit_are_kept_with_its_nomination(
    gathering: Workspace, unit_desk: Workspace
):
    unit = gathering.find(Unit)[0]
    assert unit.id == unit_of(unit_desk).id
    moved, _, _ = in_round(gathering, save_nomination(gathering, nomination_of(unit)))
    assert {line.owner.about_id for line in dossier(gathering, moved)} == {moved.id}
    assert {line.owner.unit_id for line in dossier(gathering, moved)} == {unit.id}


def test_a_scan_that_is_gone_or_altered_is_found(unit_desk: Workspace, of_unit: Nomination, tmp_path: Path):
    owner = line_of(unit_desk, of_unit, "report").owner
    evidence = attached(unit_desk, written(tmp_path, "Báo cáo.pdf"), owner).evidence
    assert line_of(unit_desk, of_unit, "report").state is SIGNED
    (kept,) = (unit_desk.folder / "attachments").rglob(evidence.sha256)
    kept.chmod(0o600)
    kept.write_bytes(b"altered")
    assert line_of(unit_desk, of_unit, "report").state is BROKEN
    kept.unlink()
    assert line_of(unit_desk, of_unit, "report").state is BROKEN
    assert "báo cáo thành tích" in lacks(unit_desk, [of_unit])[0].papers


def test_the_certificate_is_asked_where_the_initiative_counts(unit_desk: Workspace):
    person = add_person(unit_desk)
    nomination = nominate(unit_desk, person, PERSON_AWARD)
    assert "certificate" not in states(unit_desk, nomination)
    put(unit_desk, typed(person, "initiatives_recognised", "1"))
    line = line_of(unit_desk, nomination, "certificate")
    assert (line.state, line.owner.about_id) == (MISSING, nomination.id)


def test_the_papers_of_an_attached_initiative_are_its_certificate(unit_desk: Workspace):
    person = add_person(unit_desk)
    own = initiative(person)
    put(unit_desk, own)
    nomination = save_nomination(unit_desk, replace(nominate(unit_desk, person, PERSON_AWARD), initiative_id=own.id))
    line = line_of(unit_desk, nomination, "certificate")
    assert (line.state, line.detail) == (DRAFTED, "“Phiếu hẹn điện tử”, 210/QĐ-UBND")
    add_reference(unit_desk, reference(person.unit_id), Owner(own.id, person.unit_id))
    assert line_of(unit_desk, nomination, "certificate").state is SIGNED


def test_a_nomination_that_cannot_be_judged_has_its_papers_all_the_same(unit_desk: Workspace):
    person = unit_desk.get(Person, add_person(unit_desk).id)
    wrong = nomination_of(person, "huan-chuong")
    put(unit_desk, wrong)
    assert list(states(unit_desk, wrong)) == ["proposal", "minutes", "report"]


def test_many_lacks_are_told_in_few_lines(unit_desk: Workspace):
    made = [nominate(unit_desk, add_person(unit_desk, f"Người {place}"), PERSON_AWARD) for place in range(7)]
    lines = lack_words(lacks(unit_desk, made)).splitlines()
    assert len(lines) == 6
    assert lines[0] == "Người 0: thiếu văn bản đề nghị, biên bản họp hội đồng, báo cáo thành tích"
    assert lines[-1] == "… và 2 hồ sơ nữa"
