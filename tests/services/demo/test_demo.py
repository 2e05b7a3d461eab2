"""The demo keeps what it promises: two whole desks, a round of awards, documents with the right names."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.awards import Award, IssuedFile, Nomination, NominationState, TypedFact
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.desk import DeskKind, Direction, PackageRecord, PackageState
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.domain.scores import LeafState, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.demo.making import make_demo
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.desk.selftest import selftest
from parcomp_desktop.services.ranking.rankings import published_ranking
from parcomp_desktop.services.registry.register import register_entries
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.documents.reading import page_texts

# Each percent to two decimals, then its share of the maximum, to two decimals again.
BY_HAND = {
    "1.1": "6",
    "1.2": "4",
    "1.3": "2",
    "1.4": "5.90",  # 2731/2775 = 98,41 % of 6: 5,9046
    "2.1": "16.12",  # 2775/3443 = 80,60 % of 20
    "3.1": "0",
    "3.2": "1.56",  # 46/118 = 38,98 % of 4: 1,5592
    "3.3": "6",  # 2410/3443 = 70,00 %, full at 50 %
    "4.1": "5.44",  # 3120/3443 = 90,62 % of 6: 5,4372
    "4.2": "3.84",  # 3302/3443 = 95,90 % of 4: 3,836
    "4.2b": "1.71",  # 85,5 % of 2
    "4.3": "1.11",  # 1530/3443 = 44,44 %, full at 80 %: 2 × 44,44/80 = 1,111
    "4.4": "3.48",  # 2998/3443 = 87,08 % of 4: 3,4832
    "4.5a": "1.63",  # 96/118 = 81,36 % of 2: 1,6272
    "5.1": "1.25",  # 40/80 = 50 %, full at 80 %
    "5.2": "0.47",  # 15/80 = 18,75 %, full at 80 %: 0,46875
    "5.3": "5.49",  # 1088/1188 = 91,58 % of 6: 5,4948
    "6.1": "6",  # nothing to answer is full
    "6.2": "6",
    "6.3": "5.37",  # 2775/3443 = 80,60 %, full at 90 %: 5,3733
}


@pytest.fixture
def unit_side(demo_copy: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    workspace = open_workspace(demo_copy / "don-vi", catalogue)
    yield workspace
    workspace.close()


@pytest.fixture
def gathering_side(demo_copy: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    workspace = open_workspace(demo_copy / "tong-hop", catalogue)
    yield workspace
    workspace.close()


def text_of(path: Path) -> str:
    return " ".join(" ".join(page_texts(path.read_bytes())).split())


def test_both_desks_are_whole(unit_side: Workspace, gathering_side: Workspace):
    assert (check(unit_side), check(gathering_side)) == ([], [])
    assert (unit_side.desk.kind, gathering_side.desk.kind) == (DeskKind.UNIT, DeskKind.GATHERING)
    assert unit_side.desk.name == "Ủy ban nhân dân xã Đăk Mar"
    assert (len(gathering_side.find(Unit)), len(unit_side.find(Person))) == (14, 4)


def test_the_unit_sent_its_nominations_and_the_district_decided_them(unit_side: Workspace, gathering_side: Workspace):
    sent, decided = unit_side.find(Nomination), gathering_side.find(Nomination)
    assert [each.state for each in sent] == [NominationState.DECIDED] * 2
    assert [each.state for each in decided] == [NominationState.DECIDED] * 3
    received = [gathering_side.get(Nomination, each.id) for each in sent]
    assert [each.verdict.outcome for each in received if each.verdict] == [Outcome.MET] * 2
    awarded = {award.nomination_id: award.recipient for award in gathering_side.find(Award)}
    assert {awarded[each.id] for each in received} == {"Ủy ban nhân dân xã Đăk Mar", "Nguyễn Thị Ngọc Ánh"}


def test_the_register_has_a_void_number_a_correction_and_what_came_before(gathering_side: Workspace):
    assert [(entry.number, entry.state, entry.award.bonus) for entry in register_entries(gathering_side)] == [
        ("01/2025", EntryState.STANDING, 1_410_000),
        ("02/2025", EntryState.CORRECTED, 710_000),
        ("03/2025", EntryState.VOIDED, 1_410_000),
        ("04/2025", EntryState.STANDING, 1_410_000),
    ]
    corrected = next(each for each in gathering_side.find(IssuedFile) if each.corrects)
    assert corrected.file_name == "giay-khen-2025-002-dinh-chinh-1.pdf"
    earlier = gathering_side.find(EarlierAward)
    assert [(each.recipient, each.year, each.subject_id is not None) for each in earlier] == [
        ("Ủy ban nhân dân xã Đăk Mar", 2023, True),
        ("Nguyễn Thị Ngọc Ánh", 2022, True),
    ]


def test_packages_and_receipts_went_both_ways(unit_side: Workspace, gathering_side: Workspace):
    for sender, reader in ((unit_side, gathering_side), (gathering_side, unit_side)):
        sent = sender.find(PackageRecord, direction=Direction.SENT)
        read = reader.find(PackageRecord, direction=Direction.READ)
        assert [(each.id, each.sha256, each.kind) for each in sent] == [
            (each.id, each.sha256, each.kind) for each in read
        ]
        assert {each.peer_id for each in sent} == {reader.desk.id}
        assert {each.state for each in sent if each.kind != "receipt"} == {PackageState.ACCEPTED}
        assert sorted(each.kind for each in sent).count("receipt") == 2


def test_what_the_units_records_say_reached_the_district(unit_side: Workspace, gathering_side: Workspace):
    typed = {each.name for each in unit_side.find(TypedFact)}
    sent = {each.name: each.source for each in gathering_side.find(TypedFact)}
    assert {name for name in sent if name not in typed} == {
        *("tasks_done_well", "tasks_unfinished", "cases_late", "cases_overdue", "reports_missing", "reports_late"),
        *("reform_disciplined", "quality_rating", "initiatives_recognised", "handled_cases_late", "good_conduct"),
    }
    assert sent["reform_disciplined"] == "Xác nhận của Chủ tịch Ủy ban nhân dân xã ngày 15/01/2025"
    assert "210/QĐ-UBND" in sent["initiatives_recognised"]


def test_the_sheet_is_worth_what_it_is_by_hand(unit_side: Workspace, gathering_side: Workspace):
    for side in (unit_side, gathering_side):
        (sheet,) = side.find(Scoresheet, set_code="QD766-2022")
        score = open_scoresheet(side, sheet).score
        points = {code: leaf.points for code, leaf in score.leaves.items() if leaf.state is LeafState.SCORED}
        assert points == {code: Decimal(text) for code, text in BY_HAND.items()}
        # 17,90 + 16,12 + 7,56 + 17,21 + 7,21 + 17,37
        assert score.total == Decimal("83.37")
        assert (score.complete, score.leaves["4.5b"].state) == (False, LeafState.BLANK)


def test_the_index_takes_its_figures_from_the_year_of_work(unit_side: Workspace, gathering_side: Workspace):
    (sheet,) = unit_side.find(Scoresheet, set_code="MAU-SAU-LINH-VUC")
    told = {line.indicator.code: line.words for line in open_scoresheet(unit_side, sheet).lines}
    # twelve months of cases, three of four tasks in time, three reports that were due when it was locked
    assert told["2.2.1"].startswith("3437/3443 = 99,83 %")
    assert told["4.2.1"] == "3/4 = 75,00 % × 4 = 3,00"
    assert told["4.2.2"].startswith("3/3 = 100,00 %")
    assert told["2.2.3"].startswith("Tỷ lệ công bố 88,75 %")
    # 7 + 21 + 8 + 10,73 + 7,94 + 11,30 + 1
    assert open_scoresheet(unit_side, sheet).score.total == Decimal("66.97")
    appraised = open_scoresheet(gathering_side, gathering_side.find(Scoresheet, id=sheet.id)[0])
    # half a point less for 3.2, then 17,6 and 8,4 of the survey
    assert [score.total for score in appraised.rounds.values()] == [Decimal("66.47"), Decimal("92.47")]


def test_dak_mar_is_the_first_of_the_communes(gathering_side: Workspace):
    lines = published_ranking(gathering_side, 2024).groups[UnitKind.COMMUNE]
    assert [(line.unit.code, line.rank) for line in lines[:3]] == [("DM", 1), ("HM", 2), ("TTDH", 3)]
    # 85,74 twice is one place; in 2023 Đăk Mar stood behind Hà Mòn, the town, Đăk Ngọk and Đăk La
    assert {(line.unit.code, line.rank) for line in lines[3:5]} == {("DN", 4), ("DL", 4)}
    assert (lines[0].previous_rank, lines[0].change) == (5, 4)
    assert (lines[-1].unit.code, lines[-1].rank) == ("DHR", None)


def test_the_certificates_bear_the_names(demo: Path):
    texts = [text_of(demo / f"giay-khen-2025-{number}.pdf") for number in ("001", "002")]
    assert "Tập thể: Ủy ban nhân dân xã Đăk Mar" in texts[0]
    assert "Bà: Nguyễn Thị Ngọc Ánh Công chức Văn phòng – Thống kê, Ủy ban nhân dân xã Đăk Mar" in texts[1]
    for text in texts:
        assert "512/QĐ-UBND ngày 20 tháng 3 năm 2025" in text
        assert "Lê Minh Phương" in text
        assert "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ" in text


def test_the_ranking_table_names_every_ranked_unit(demo: Path, gathering_side: Workspace):
    table = text_of(demo / "bang-xep-hang-2024.pdf")
    assert [unit.name for unit in gathering_side.find(Unit) if unit.ranked and unit.name not in table] == []
    assert "92,36" in table


def test_the_files_beside_the_desks_are_the_issued_ones(demo_copy: Path, gathering_side: Workspace):
    issued = {each.file_name: each for each in gathering_side.find(IssuedFile)}
    beside = sorted(path.name for path in demo_copy.glob("*.pdf"))
    assert beside == ["bang-xep-hang-2024.pdf", "giay-khen-2025-001.pdf", "giay-khen-2025-002.pdf"]
    for name in beside:
        assert (demo_copy / name).read_bytes() == gathering_side.read(issued[name].sha256)


def test_a_demo_is_made_in_a_new_folder_alone(resources: Path, tmp_path: Path):
    (tmp_path / "x").mkdir()
    make_demo(resources, tmp_path / "x")
    with pytest.raises(Refusal, match="không trống"):
        make_demo(resources, tmp_path / "x")
    with pytest.raises(Refusal, match="Không dùng được"):
        make_demo(resources, tmp_path / "x" / "DM-2024-001.tdkt")


def test_the_self_test_says_what_it_made(resources: Path, demo: Path):
    assert sorted(selftest(resources)) == sorted(path.name for path in demo.iterdir())


def test_the_self_test_needs_its_data_files(tmp_path: Path):
    with pytest.raises(Refusal, match=r"dak-ha\.toml"):
        selftest(tmp_path)
