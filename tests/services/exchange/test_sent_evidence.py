"""Evidence goes up with its sheet, files and all; a package that lies about a file is refused."""

from functools import partial
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.outcomes import PackageRefused
from parcomp_desktop.services.exchange import sending
from parcomp_desktop.services.exchange.contents.proofs import in_volumes
from parcomp_desktop.services.exchange.package_words import PackageWords
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import send
from parcomp_desktop.services.proofs.evidence import FileState, Owner, add_reference, link, proofs_of
from parcomp_desktop.services.proofs.opening import open_copy
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.workspace import Workspace
from tests.services.proofs.evidence_cases import PDF, attached, reference, written
from tests.services.work.work import PERIOD, SET, Said, add_sheet, forge, said, sent, unit_of

DIGEST = sha256(PDF).hexdigest()


@pytest.fixture
def sheet(unit_desk: Workspace) -> Scoresheet:
    return add_sheet(unit_desk)


@pytest.fixture
def proved(unit_desk: Workspace, sheet: Scoresheet, tmp_path: Path) -> Workspace:
    """One file that proves two leaves, and a reference that proves a third."""
    owner = Owner(sheet.id, sheet.unit_id, "2.1")
    file = attached(unit_desk, written(tmp_path, "Báo cáo.pdf"), owner).evidence
    link(unit_desk, Owner(sheet.id, sheet.unit_id, "3.3"), file, section="II", page="4")
    add_reference(unit_desk, reference(sheet.unit_id), Owner(sheet.id, sheet.unit_id, "1.1"))
    return unit_desk


def content(desk: Workspace) -> Said:
    return said(desk)


def test_the_office_sees_and_opens_what_the_unit_attached(proved: Workspace, gathering: Workspace, tmp_path: Path):
    receive(gathering, preview(gathering, sent(proved, tmp_path)))
    sheet = gathering.find(Scoresheet)[0]
    lines = proofs_of(gathering, sheet.id)
    assert [(line.proof.code, line.evidence.title, line.state) for line in lines] == [
        ("1.1", "Kế hoạch cải cách hành chính năm 2024", FileState.REFERENCE),
        ("2.1", "Báo cáo", FileState.WHOLE),
        ("3.3", "Báo cáo", FileState.WHOLE),
    ]
    assert (lines[2].proof.section, lines[2].proof.page) == ("II", "4")
    opened = open_copy(gathering, lines[1].evidence)
    assert (opened.name, opened.read_bytes()) == ("Báo cáo.pdf", PDF)


def test_it_is_told_in_the_preview(proved: Workspace):
    words = PackageWords(proved, content(proved).records)
    told = [
        (words.what(each), words.says(each)) for each in content(proved).records if isinstance(each, Evidence | Proof)
    ]
    assert ("Báo cáo", "Báo cáo.pdf") in told
    assert ("3.3 Báo cáo", "II, trang 4") in told


def test_proofs_follow_a_sheet_that_the_office_keeps_under_its_own_id(
    proved: Workspace, gathering: Workspace, tmp_path: Path
):
    own = make_scoresheet(gathering, unit_of(proved).id, SET, PERIOD)
    receive(gathering, preview(gathering, sent(proved, tmp_path)))
    assert {proof.about_id for proof in gathering.find(Proof)} == {own.id}
    assert receive(gathering, preview(gathering, sent(proved, tmp_path))) == 0


def test_a_file_that_is_gone_keeps_the_package_from_being_written(proved: Workspace, tmp_path: Path):
    (proved.folder / "attachments" / DIGEST[:2] / DIGEST).unlink(missing_ok=True)
    for kept in (proved.folder / "attachments").rglob(DIGEST):
        kept.unlink()
    with pytest.raises(Refusal):
        sent(proved, tmp_path)
    assert not list(tmp_path.glob("X01-*.tdkt"))


def test_more_than_a_package_holds_is_refused_before_anything_is_read(proved: Workspace, tmp_path: Path):
    evidence = next(each for each in proved.find(Evidence) if each.sha256)
    with proved.change("test", "Ghi cỡ") as change:
        change.put(replace(evidence, size=250 * 1024 * 1024))
    with pytest.raises(Refusal, match="nặng 250 MB, quá cỡ một gói"):
        sent(proved, tmp_path)


FILE = {f"{ATTACHMENTS}{DIGEST}": PDF}


def test_a_package_with_other_files_than_its_documents_is_refused(
    proved: Workspace, gathering: Workspace, tmp_path: Path
):
    files = {**FILE, f"{ATTACHMENTS}{sha256(b'more').hexdigest()}": b"more"}
    with pytest.raises(PackageRefused, match="tệp không thuộc tài liệu nào"):
        preview(gathering, forge(proved, content(proved), tmp_path / "a.tdkt", files=files))
    assert gathering.find(Evidence) == []


def wrong_contents(sent: Said) -> dict[str, Said]:
    file = next(each for each in sent.evidence if each.sha256)
    others = tuple(each for each in sent.evidence if each is not file)
    return {
        "Tên tài liệu": replace(sent, evidence=(replace(file, title=" "), *others)),
        "ghi sai về tệp": replace(sent, evidence=(replace(file, size=-1), *others)),
        "không kèm tài liệu": replace(sent, evidence=(file,)),
    }


@pytest.mark.parametrize("words", ["Tên tài liệu", "ghi sai về tệp", "không kèm tài liệu"])
def test_evidence_that_no_page_could_have_written_is_refused(
    proved: Workspace, gathering: Workspace, tmp_path: Path, words: str
):
    wrong = wrong_contents(content(proved))[words]
    with pytest.raises(PackageRefused, match=words):
        preview(gathering, forge(proved, wrong, tmp_path / "a.tdkt", files=FILE))


def document(digest: str, size: int) -> Evidence:
    return Evidence(id=uuid4(), unit_id=uuid4(), title="Báo cáo", file_name="a.pdf", sha256=digest, size=size)


def test_documents_are_spread_over_files_in_their_order_each_once():
    small = [document(f"{number:064x}", size) for number, size in enumerate((4, 5, 3, 9))]
    volumes = in_volumes([*small, small[0], document("", 0)], most=9)
    assert [[each.size for each in volume] for volume in volumes] == [[4, 5], [3], [9]]
    assert in_volumes([]) == ((),)


def test_what_doesnt_fit_in_one_file_goes_in_several_and_comes_together(
    proved: Workspace, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    sheet = proved.find(Scoresheet)[0]
    more = tmp_path / "Biên bản.pdf"
    more.write_bytes(PDF + b"%more")
    attached(proved, more, Owner(sheet.id, sheet.unit_id, "1.2"))
    monkeypatch.setattr(sending, "in_volumes", partial(in_volumes, most=len(PDF) + 5))
    stick = tmp_path / "usb"
    stick.mkdir()
    first, second = send(proved, PERIOD, stick)
    with pytest.raises(PackageRefused, match="nhập tệp số nhỏ nhất trước"):
        preview(gathering, second)
    receive(gathering, preview(gathering, first))
    states = [line.state for line in proofs_of(gathering, gathering.find(Scoresheet)[0].id)]
    assert FileState.MISSING in states
    receive(gathering, preview(gathering, second))
    states = [line.state for line in proofs_of(gathering, gathering.find(Scoresheet)[0].id)]
    assert set(states) == {FileState.WHOLE, FileState.REFERENCE}
