"""Packages of other versions of the program: told which of the two desks needs a newer one; nothing is taken in."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.people import Person
from parcomp_desktop.exchange.keys import sign
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.bundles import part_of
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive, receive_file
from parcomp_desktop.services.exchange.sticks import Place, packages_on
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import TABLES
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.exchange.format_fields import LISTING, listing
from tests.services.work.work import add_person, add_sheet, forge, said, sent

DOCUMENT = (Path(__file__).parents[3] / "docs" / "exchange-format.md").read_text(encoding="utf-8")
Rewrite = Callable[[dict[str, Any]], None]


def test_another_field_is_another_format():
    """See ``format_fields``: raise ``FORMAT``, then write the listing of the new number."""
    assert listing() == LISTING.read_text(encoding="utf-8")


def test_the_document_names_every_part_with_its_tables():
    rows = re.findall(r"^\| `([a-z-]+)\.json`[^|]*\| (.*) \|$", DOCUMENT, re.MULTILINE)
    assert {code: re.findall(r"`(\w+)`", tables) for code, tables in rows if code in CONTENTS} == {
        code: [TABLES[kind].name for kind in content.types] for code, content in CONTENTS.items()
    }


def with_format(desk: Workspace, path: Path, number: int) -> Path:
    """The package as another version would have signed it."""
    data = path.read_bytes()
    end = 9 + int.from_bytes(data[5:9], "big")
    header = msgspec.json.encode(json.loads(data[9:end]) | {"format": number}, order="sorted")
    signed = data[:5] + len(header).to_bytes(4, "big") + header + data[end:-64]
    path.write_bytes(signed + sign(own_keys(desk), signed))
    return path


class Told(NamedTuple):
    outcome: ReadOutcome
    place: Place
    cure: str


TOLD = {
    2: Told(ReadOutcome.NEWER_FORMAT, Place.NEWER, "Cần bản mới hơn: hãy cập nhật chương trình trên máy này"),
    0: Told(ReadOutcome.OLDER_FORMAT, Place.OLDER, "nhờ bàn gửi cập nhật chương trình rồi gửi lại"),
}


@pytest.mark.parametrize("number", TOLD)
def test_a_package_of_another_format_tells_which_desk_needs_a_newer_program(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path, number: int
):
    add_sheet(unit_desk)
    stick = tmp_path / "USB"
    stick.mkdir()
    path = with_format(unit_desk, sent(unit_desk, stick), number)
    with pytest.raises(PackageRefused) as told:
        receive_file(gathering, path, dry_run=False)
    assert told.value.outcome is TOLD[number].outcome
    assert TOLD[number].cure in told.value.cure
    assert [found.place for found in packages_on(gathering, stick)] == [TOLD[number].place]
    assert gathering.find(PackageRecord) == []


def a_new_field(part: dict[str, Any]) -> None:
    part["records"]["score_entry"][0]["weight"] = "2"


def a_new_table(part: dict[str, Any]) -> None:
    part["records"]["weight"] = [{"id": "1"}]


def a_new_field_and_a_new_choice(part: dict[str, Any]) -> None:
    part["records"]["scoresheet"][0] |= {"state": "weighed", "weighed_on": "2024-01-01"}


@pytest.mark.parametrize("rewrite", [a_new_field, a_new_table, a_new_field_and_a_new_choice])
def test_data_that_this_program_has_no_name_for_needs_a_newer_one(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path, rewrite: Rewrite
):
    add_sheet(unit_desk)
    content = said(unit_desk)
    part = json.loads(part_of(content.bundles[0]))
    rewrite(part)
    encoded = msgspec.json.encode(part, order="sorted")
    path = forge(unit_desk, content, tmp_path / "a.tdkt", files={"phieu-cham.json": encoded})
    with pytest.raises(PackageRefused, match="dữ liệu mà chương trình này chưa biết") as told:
        receive_file(gathering, path, dry_run=False)
    assert told.value.outcome is ReadOutcome.NEWER_FORMAT
    assert gathering.find(PackageRecord) == []


def test_a_content_that_this_program_has_no_name_for_needs_a_newer_one(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    add_sheet(unit_desk)
    path = forge(unit_desk, said(unit_desk), tmp_path / "a.tdkt", files={"khao-sat.json": b"{}"})
    with pytest.raises(PackageRefused, match=r"phần “khao-sat\.json” mà chương trình này chưa biết") as told:
        receive_file(gathering, path, dry_run=False)
    assert told.value.outcome is ReadOutcome.NEWER_FORMAT


def test_what_an_earlier_version_kept_of_packages_is_still_what_later_ones_are_merged_with(
    unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    """A field that came with an update, one that went, and a table that went."""
    person = add_person(unit_desk)
    an_exemplar(unit_desk, person)
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path, YEAR)))
    package = gathering.find(PackageRecord, direction=Direction.READ)[0]
    kept = json.loads(gathering.read(package.records))
    records = kept["parts"]["guong-dien-hinh"]["records"]
    del records["person"][0]["birth_year"]
    records["person"][0]["rank"] = 1
    records["rank"] = [{"id": "1"}]
    with gathering.change("test.update", "Như bản cũ đã giữ", undoable=False) as change:
        change.put(msgspec.structs.replace(package, records=gathering.keep(msgspec.json.encode(kept))))
    save_person(unit_desk, msgspec.structs.replace(person, position="Chủ tịch"))
    shown = preview(gathering, sent(unit_desk, tmp_path, YEAR))
    (line,) = [line for line in shown.lines if isinstance(line.record, Person)]
    assert {name: field.merge for name, field in line.fields.items()}["position"].value == "taken"
    assert line.effect is Effect.CHANGED
