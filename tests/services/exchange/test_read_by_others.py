"""What two desks write is what ``docs/exchange-format.md`` says: a program of others reads all of it."""

import base64
from hashlib import sha256
from pathlib import Path

import pytest

from parcomp_desktop.domain.desk import OwnKeys, PackageRecord
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.exchange.keys import DeskKeys, public_keys
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.exchange.sending import send
from parcomp_desktop.services.proofs.evidence import Owner
from parcomp_desktop.services.registry.exemplars import remove_exemplar
from parcomp_desktop.services.workspace import Workspace
from tests.exchange.independent_reader import Package, canonical, enrols, read
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.proofs.evidence_cases import PDF, attached, written
from tests.services.work.work import add_person, add_sheet, sent, unit_of


def read_by_others(path: Path, sender: Workspace, recipient: Workspace) -> Package:
    keys: DeskKeys = own_keys(recipient)
    return read(path.read_bytes(), public_keys(own_keys(sender)).verify_key, keys.unsealing_key)


@pytest.fixture
def person(unit_desk: Workspace) -> Person:
    return add_person(unit_desk)


@pytest.fixture
def told(unit_desk: Workspace, person: Person) -> Exemplar:
    return an_exemplar(unit_desk, person)


@pytest.fixture
def sheet(unit_desk: Workspace, told: Exemplar, tmp_path: Path) -> Scoresheet:
    """A sheet with a figure that a file proves, beside a person with a story."""
    sheet = add_sheet(unit_desk, YEAR)
    attached(unit_desk, written(tmp_path, "Báo cáo.pdf"), Owner(sheet.id, sheet.unit_id, "2.1"))
    assert told
    return sheet


def test_others_read_the_first_package_with_its_proof_its_records_and_its_files(
    unit_desk: Workspace, gathering: Workspace, sheet: Scoresheet, person: Person, tmp_path: Path
):
    package = read_by_others(sent(unit_desk, tmp_path, YEAR), unit_desk, gathering)
    label, digest = package.header["label"], sha256(PDF).hexdigest()
    assert (label["kind"], label["period"], label["sequence"], package.follows) == ("submission", YEAR, 1, [])
    assert list(package.parts) == [
        f"attachments/{digest}",
        "enrolment.json",
        "guong-dien-hinh.json",
        "phieu-cham.json",
    ]
    assert package.parts[f"attachments/{digest}"] == PDF
    starter = read_by_others(tmp_path / "khoi-tao-X01.tdkt", gathering, gathering)
    introduced = canonical(starter.parts["starter.json"])
    assert introduced["unit"]["id"] == str(unit_of(unit_desk).id)
    assert enrols(package, base64.b64decode(introduced["secret"]))
    assert not enrols(package, bytes(32))
    records, gone = package.content("phieu-cham")
    figures = {each["code"]: (each["numerator"], each["denominator"], each["value"]) for each in records["score_entry"]}
    assert figures == {"1.1": (None, None, "97.2500"), "2.1": ("2775", "3443", None)}
    assert [(each["id"], each["state"]) for each in records["scoresheet"]] == [(str(sheet.id), "locked")]
    assert [(each["code"], each["about_id"]) for each in records["proof"]] == [("2.1", str(sheet.id))]
    assert [each["sha256"] for each in records["evidence"]] == [digest]
    people = package.content("guong-dien-hinh")[0]["person"]
    assert [(each["id"], each["full_name"], each["birth_year"]) for each in people] == [
        (str(person.id), "Nguyễn Thị Ngọc Ánh", None)
    ]
    assert gone == []


def test_others_see_what_a_later_package_follows_and_what_is_gone(
    unit_desk: Workspace, gathering: Workspace, told: Exemplar, tmp_path: Path
):
    first = read_by_others(sent(unit_desk, tmp_path, YEAR), unit_desk, gathering)
    an_exemplar(unit_desk, unit_desk.find(Person)[0], title="Chuyện thứ hai")
    second = read_by_others(sent(unit_desk, tmp_path, YEAR), unit_desk, gathering)
    remove_exemplar(unit_desk, told)
    third = read_by_others(sent(unit_desk, tmp_path, YEAR), unit_desk, gathering)
    ids = [package.header["label"]["package_id"] for package in (first, second)]
    assert [package.follows for package in (first, second, third)] == [[], ids[:1], ids]
    assert [package.content("guong-dien-hinh")[1] for package in (first, second, third)] == [[], [], [str(told.id)]]
    assert [each["title"] for each in third.content("guong-dien-hinh")[0]["exemplar"]] == ["Chuyện thứ hai"]


def test_others_read_the_receipt_and_what_the_office_sends_down(
    unit_desk: Workspace, gathering: Workspace, sheet: Scoresheet, tmp_path: Path
):
    path = sent(unit_desk, tmp_path, YEAR)
    written_to = receive_file(gathering, path, dry_run=False).receipt
    receipt = read_by_others(Path(str(written_to)), gathering, unit_desk)
    package = unit_desk.find(PackageRecord)[0]
    assert (receipt.header["label"]["kind"], list(receipt.parts)) == ("receipt", ["receipt.json"])
    (answer,) = canonical(receipt.parts["receipt.json"])["answers"]
    assert (answer["package_id"], answer["state"]) == (str(package.id), "accepted")
    assert answer["sha256"] == sha256(path.read_bytes()).hexdigest()
    (down,) = send(gathering, YEAR, tmp_path, unit_of(unit_desk))
    dispatch = read_by_others(down, gathering, unit_desk)
    assert dispatch.header["label"]["kind"] == "dispatch"
    assert dispatch.header["label"]["recipient_id"] == str(unit_desk.find(OwnKeys)[0].id)
    records, gone = dispatch.content("so-lieu-don-vi")
    assert ([each["title"] for each in records["exemplar"]], gone) == (
        [each.title for each in unit_desk.find(Exemplar)],
        [],
    )
    assert sheet.period == YEAR
