"""``verify``: a certificate checked by its text or code, with and without a workspace, against real desks."""

from datetime import date
from pathlib import Path

import pytest

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.statements import CheckOutcome
from parcomp_desktop.domain.words import CHECK_TEXTS
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.registry.events import Happening, revoke_award
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.cli.running import Run
from tests.services.registry.register_cases import three_awards

ANH = "Nguyễn Thị Ngọc Ánh"


@pytest.fixture
def issued(gathering: Workspace) -> IssuedFile:
    """A certificate of a desk that no program has open any more."""
    made = issue_certificate(gathering, three_awards(gathering)[ANH])
    gathering.close()
    return made


def scanned(issued: IssuedFile) -> str:
    assert issued.certificate
    return issued.certificate.statement


def test_text_and_code_are_genuine_at_the_desk_that_made_it(run: Run, gathering: Workspace, issued: IssuedFile):
    for said in (scanned(issued), issued.check_code.lower()):
        told = run("-C", gathering.folder, "verify", said)
        assert (told.status, told.err) == (0, "")
        assert told.out.splitlines() == [
            f"Giấy khen thật. {CHECK_TEXTS[CheckOutcome.GENUINE]}",
            f"  Giấy khen số 02/2025, lập lần 1: {ANH}",
            "  Quyết định 512/QĐ-UBND ngày 20/03/2025, kỳ 2024",
            "  Nơi phát hành: UBND huyện Đăk Hà",
        ]


def test_the_document_has_the_agreed_shape(run: Run, gathering: Workspace, issued: IssuedFile):
    data = run("verify", scanned(issued), "-C", gathering.folder, "--json").data
    assert list(data) == ["outcome", "text", "statement", "remark"]
    assert data["outcome"] == "genuine"
    assert data["statement"] == {
        "register_number": "02/2025",
        "issue": 1,
        "decision_number": "512/QĐ-UBND",
        "decided_on": "2025-03-20",
        "recipient": ANH,
        "award": "Giấy khen",
        "period": "2024",
        "issuer": "UBND huyện Đăk Hà",
        "issuer_id": scanned(issued).split("|")[9],
    }


def test_a_revoked_one_ends_with_1_and_says_why(run: Run, gathering: Workspace, issued: IssuedFile):
    desk = open_workspace(gathering.folder, Catalogue(gathering.catalogue.resources))
    revoke_award(desk, desk.get(Award, issued.about_id), Happening(date(2025, 4, 2), "Kê khai gian dối", "77/QĐ-UBND"))
    desk.close()
    told = run("-C", gathering.folder, "verify", issued.check_code)
    assert told.status == 1
    assert told.out.startswith("Đã thu hồi. Khen thưởng đã bị thu hồi")
    assert told.out.endswith("\nThu hồi ngày 02/04/2025: Kê khai gian dối (77/QĐ-UBND)\n")


def test_without_a_workspace_a_text_is_of_an_unknown_desk_and_a_code_needs_one(run: Run, issued: IssuedFile):
    told = run("verify", scanned(issued))
    assert (told.status, told.out.splitlines()[0].partition(".")[0]) == (1, "Không rõ nơi phát hành")
    assert "  Nơi phát hành: UBND huyện Đăk Hà" in told.out
    assert run("verify", scanned(issued)[:-1], "--json").data["outcome"] == "altered"
    told = run("verify", issued.check_code)
    assert (told.status, told.err) == (1, "Lệnh này cần một thư mục dữ liệu.\nThêm -C THƯ_MỤC vào lệnh.\n")


@pytest.mark.parametrize(
    ("change", "outcome"),
    [(("Ánh", "Anh"), "altered"), (("Ánh", "\udce1"), "altered"), (("TDGK1|", "TDGK1||"), "altered")],
)
def test_an_altered_text_is_told(
    run: Run, gathering: Workspace, issued: IssuedFile, change: tuple[str, str], outcome: str
):
    told = run("-C", gathering.folder, "verify", scanned(issued).replace(*change), "--json")
    assert (told.status, told.data["outcome"], told.data["statement"]) == (1, outcome, None)


@pytest.mark.parametrize("said", ["", "xin chào", "C4FG-H7JK-2LMM"])
def test_what_is_neither_is_refused(run: Run, gathering: Workspace, issued: IssuedFile, said: str):
    assert issued
    told = run("-C", gathering.folder, "verify", said, "--json")
    assert told.status == 1
    assert told.data["refused"]["cure"]


def test_a_folder_that_is_no_workspace_is_refused(run: Run, tmp_path: Path):
    assert run("-C", tmp_path, "verify", "C4FG-H7JK-2LMN").status == 1
