"""``inspect`` and ``receive`` on the demo's files."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Activity
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_from_starter, set_up_gathering
from parcomp_desktop.services.desk.folders import make_desk
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.work.activities import remove_activity, save_activity
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.cli.running import Run
from tests.services.samples import unit
from tests.services.work.work import sent as sent_of

PACKAGE = "DM-2024-001.tdkt"


@pytest.fixture
def sent(tmp_path: Path, catalogue: Catalogue) -> Path:
    """``tong-hop``, which knows one unit, and the package that this unit's desk sent: one sheet of 2026."""
    gathering = make_desk(tmp_path / "tong-hop", catalogue, lambda made: set_up_gathering(made, "Sở Nội vụ", "X"))
    starter = make_starter_file(gathering, save_unit(gathering, unit("DM", "UBND xã Đăk Mar")), tmp_path)
    gathering.close()
    content = starter.read_bytes()
    desk = make_desk(tmp_path / "don-vi", catalogue, lambda made: set_up_from_starter(made, content, "X"))
    unit_id = desk.desk.unit_id
    assert unit_id is not None
    make_scoresheet(desk, unit_id, "QD766-2022", "2026")
    package = sent_of(desk, tmp_path, "2026")
    desk.close()
    return package


def contents(folder: Path) -> dict[str, str]:
    """The hash of every file of a workspace."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def dump(folder: Path, catalogue: Catalogue) -> list[str]:
    workspace = open_workspace(folder, catalogue)
    lines = [*workspace.db.conn.iterdump()]
    workspace.close()
    return lines


def test_inspect_tells_whose_key_signed_where_the_desk_of_the_folder_knows_it(run: Run, demo: Path, demo_copy: Path):
    assert run("--json", "inspect", demo / PACKAGE).data["signed_by"] == ""
    assert run("-C", demo_copy / "don-vi", "--json", "inspect", demo / PACKAGE).data["signed_by"] == "khóa của bàn này"
    known = run("-C", demo_copy / "tong-hop", "inspect", demo / PACKAGE).out
    assert "Ký bằng: khóa của Ủy ban nhân dân xã Đăk Mar (máy đang dùng)" in known
    unknown = run("-C", demo_copy / "don-vi", "--json", "inspect", demo / "khoi-tao-DM.tdkt").data["signed_by"]
    assert unknown == "khóa của Ủy ban nhân dân huyện Đăk Hà (máy đang dùng)"


def test_inspect_tells_who_sends_what_to_whom(run: Run, demo: Path):
    data = run("--json", "inspect", demo / PACKAGE).data
    assert (data["kind"], data["period"], data["sequence"]) == ("submission", "2024", 1)
    assert data["sender"] == "Ủy ban nhân dân xã Đăk Mar"
    assert data["recipient"] == "Ủy ban nhân dân huyện Đăk Hà"
    assert data["sealing"] != "none"
    text = run("inspect", demo / PACKAGE).out
    assert text.startswith("Gói nguyên vẹn: số liệu và đề nghị của đơn vị, kỳ 2024, số 1\n")
    assert "  Niêm phong: có, chỉ nơi nhận mở được\n" in text
    starter = run("inspect", demo / "khoi-tao-DM.tdkt").out
    assert starter.startswith("Gói nguyên vẹn: tệp khởi tạo")
    assert "  Niêm phong: không\n" in starter


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def cut(data: bytes) -> bytes:
    return data[:-1]


def lengthened(data: bytes) -> bytes:
    return data + b"\0"


def emptied(_: bytes) -> bytes:
    return b""


def a_program(_: bytes) -> bytes:
    return b"MZ" + bytes(500)


@pytest.mark.parametrize(
    ("damage", "phrase"),
    [
        (flipped, "Gói bị hỏng"),
        (cut, "Gói bị hỏng"),
        (lengthened, "Gói bị hỏng"),
        (emptied, "không phải gói trao đổi"),
        (a_program, "không phải gói trao đổi"),
    ],
)
def test_a_damaged_file_is_refused_with_what_to_do(
    run: Run, demo: Path, tmp_path: Path, damage: Callable[[bytes], bytes], phrase: str
):
    path = tmp_path / "gói.tdkt"
    path.write_bytes(damage((demo / PACKAGE).read_bytes()))
    for words in (("inspect", path), ("-C", demo / "tong-hop", "receive", path)):
        told = run(*words)
        assert told.status == 1
        assert phrase in told.err.splitlines()[0]
        assert told.err.splitlines()[1].startswith("Hãy")


def test_a_dry_run_says_what_would_come_and_writes_nothing(run: Run, sent: Path, catalogue: Catalogue):
    gathering = sent.parent / "tong-hop"
    before = dump(gathering, catalogue)
    told = run("-C", gathering, "receive", sent, "--dry-run", "--json")
    inspected = inspect_package(sent)
    assert told.data == {
        "outcome": "readable",
        "text": "Gói còn nguyên vẹn và đúng nơi nhận.",
        "written": False,
        "package_id": str(inspected.label.package_id),
        "receipt": None,
        "remarks": [],
        "effects": {**dict.fromkeys(Effect, 0), "new": 1},
        "differences": [],
        "gone": [],
    }
    files = contents(gathering)
    run("-C", gathering, "receive", sent, "--dry-run")
    assert contents(gathering) == files
    assert dump(gathering, catalogue) == before
    assert not (gathering / "sao-luu").exists()


def test_receiving_takes_the_records_in_once(run: Run, sent: Path, catalogue: Catalogue):
    gathering = sent.parent / "tong-hop"
    first = run("-C", gathering, "receive", sent)
    assert (first.status, first.out) == (
        0,
        f"Đã nhập gói.\n1 mới\nBiên nhận: {sent.parent / 'bien-nhan-DM-001.tdkt'}\n",
    )
    after = dump(gathering, catalogue)
    second = run("-C", gathering, "receive", sent, "--json")
    assert (second.status, second.data["outcome"], second.data["written"]) == (0, "already_read", False)
    assert second.data["effects"] == {}
    assert "đã được nhập trước đây" in second.data["text"]
    assert dump(gathering, catalogue) == after
    assert run("-C", gathering, "check").out == "Dữ liệu nguyên vẹn.\n"


def test_a_package_is_refused_on_the_units_own_desk(run: Run, demo_copy: Path):
    told = run("-C", demo_copy / "don-vi", "receive", demo_copy / PACKAGE)
    assert (told.status, told.err.splitlines()[0]) == (
        1,
        "Gói này gửi cho nơi khác. Nơi nhận ghi trên gói: Ủy ban nhân dân huyện Đăk Hà.",
    )


def test_a_package_for_another_gathering_desk_is_refused(run: Run, sent: Path, demo_copy: Path, catalogue: Catalogue):
    before = dump(demo_copy / "tong-hop", catalogue)
    told = run("-C", demo_copy / "tong-hop", "receive", sent)
    assert (told.status, told.err.startswith("Gói này gửi cho nơi khác.")) == (1, True)
    assert dump(demo_copy / "tong-hop", catalogue) == before


def test_a_starter_file_is_no_package_of_figures(run: Run, demo_copy: Path):
    told = run("-C", demo_copy / "tong-hop", "receive", demo_copy / "khoi-tao-DM.tdkt")
    assert (told.status, told.err.startswith("Đây là tệp khởi tạo")) == (1, True)


def test_a_folder_that_is_open_elsewhere_is_refused(run: Run, demo_copy: Path, catalogue: Catalogue):
    window: Workspace = open_workspace(demo_copy / "tong-hop", catalogue)
    assert window.desk.kind is DeskKind.GATHERING
    told = run("-C", demo_copy / "tong-hop", "receive", demo_copy / PACKAGE)
    assert (told.status, "cửa sổ khác" in told.err) == (1, True)
    assert len(window.find(Nomination)) == 3
    window.close()


def test_what_was_sent_and_received_is_undone_on_the_command_line(
    run: Run, sent: Path, tmp_path: Path, catalogue: Catalogue
):
    gathering, unit_desk = sent.parent / "tong-hop", sent.parent / "don-vi"
    before = dump(gathering, catalogue)
    written = run("-C", unit_desk, "send", "--period", "2026", "--out", tmp_path, "--json")
    assert (written.data["recipient"], written.data["records"]) == ("Sở Nội vụ", 1)
    (path,) = written.data["files"]
    assert Path(path).name == "DM-2026-002.tdkt"
    package_id = run("-C", gathering, "receive", path, "--json").data["package_id"]
    told = run("-C", gathering, "undo-import", package_id)
    assert (told.status, told.out) == (0, "Đã hoàn tác nhập gói.\n")
    kept = {line for line in dump(gathering, catalogue) if line.startswith('INSERT INTO "scoresheet"')}
    assert kept == {line for line in before if line.startswith('INSERT INTO "scoresheet"')} == set()
    assert run("-C", gathering, "undo-import", package_id).status == 1


def test_a_package_is_returned_with_its_reason_and_a_receipt_is_not(run: Run, sent: Path, tmp_path: Path):
    unit_desk, gathering = sent.parent / "don-vi", sent.parent / "tong-hop"
    assert "phải nhập" in run("-C", gathering, "receive", sent, "--return", "Thiếu số liệu").err
    taken = run("-C", gathering, "receive", sent, "--json").data["receipt"]
    (path,) = run("-C", unit_desk, "send", "--period", "2026", "--out", tmp_path, "--json").data["files"]
    told = run("-C", gathering, "receive", path, "--return", "Thiếu số liệu", "--json")
    assert (told.status, told.data["written"], told.data["text"]) == (0, False, "Đã trả lại gói, không nhập gì.")
    assert run("-C", unit_desk, "receive", taken, "--return", "Sai").err.startswith("Biên nhận không trả lại được.")
    assert "Gói số 2: trả lại (Thiếu số liệu)." in run("-C", unit_desk, "receive", told.data["receipt"]).out
    assert run("-C", gathering, "receive", path, "--return", "Sai", "--dry-run").status == 2


def test_what_a_package_says_and_lacks_counts_where_that_is_asked_for(
    run: Run, demo_copy: Path, tmp_path: Path, catalogue: Catalogue
):
    office, unit_desk = demo_copy / "tong-hop", demo_copy / "don-vi"

    def exchange(*flags: str) -> set[str]:
        (path,) = run("-C", unit_desk, "send", "hoat-dong", "--period", "2024", "--out", tmp_path, "--json").data[
            "files"
        ]
        assert run("-C", office, "receive", path, *flags).status == 0
        with closing(open_workspace(office, catalogue)) as desk:
            return {each.name for each in desk.find(Activity)}

    every = exchange()
    with closing(open_workspace(office, catalogue)) as above, closing(open_workspace(unit_desk, catalogue)) as below:
        told, gone = above.find(Activity)[:2]
        save_activity(above, replace(told, name="Ra quân ở huyện"))
        save_activity(below, replace(told, name="Ra quân ở xã"))
        remove_activity(below, gone)
    assert exchange("--dry-run", "--prefer-package") == every - {told.name} | {"Ra quân ở huyện"}
    assert exchange("--prefer-package", "--remove-gone") == every - {told.name, gone.name} | {"Ra quân ở xã"}


def test_sending_says_what_is_wrong(run: Run, sent: Path, tmp_path: Path):
    unit_desk, gathering = sent.parent / "don-vi", sent.parent / "tong-hop"
    for words, phrase in (
        (("-C", unit_desk, "send", "tất-cả", "--period", "2026", "--out", tmp_path), "Không có nội dung tất-cả."),
        (("-C", unit_desk, "send", "--period", "2031", "--out", tmp_path), "Kỳ 2031 chưa có nội dung nào để gửi."),
        (("-C", gathering, "send", "--period", "2026", "--out", tmp_path, "--to", "X"), "Không có đơn vị mang mã X."),
        (("-C", gathering, "send", "--period", "2026", "--out", tmp_path, "--to", "DM"), "chưa nhận gói nào"),
        (("-C", unit_desk, "send", "--period", "2026", "--out", tmp_path / "đã-rút"), "Không ghi được"),
    ):
        told = run(*words)
        assert told.status == 1
        assert phrase in told.err.splitlines()[0]


def test_what_is_to_be_minded_of_a_package_is_said(run: Run, sent: Path, catalogue: Catalogue):
    gathering = open_workspace(sent.parent / "tong-hop", catalogue)
    save_unit(gathering, replace(gathering.find(Unit, code="DM")[0], ends_on=date(2025, 6, 30)))
    gathering.close()
    said = "UBND xã Đăk Mar đã kết thúc hoạt động ngày 30/06/2025: chỉ nhập số liệu đến ngày ấy"
    assert said in run("-C", sent.parent / "tong-hop", "receive", sent, "--dry-run").out


def test_a_package_that_lacks_its_receipt_gets_it(run: Run, sent: Path):
    gathering = sent.parent / "tong-hop"
    no_room = sent.parent / "bien-nhan-DM-001.tdkt.dang-ghi"
    no_room.mkdir()
    assert "Chưa ghi được biên nhận" in run("-C", gathering, "receive", sent).out
    no_room.rmdir()
    told = run("-C", gathering, "receive", sent).out.splitlines()
    assert told[-1] == f"Biên nhận: {sent.parent / 'bien-nhan-DM-001.tdkt'}"


def test_a_stick_is_listed_with_what_each_file_is_to_the_desk(run: Run, sent: Path, demo: Path):
    gathering, stick = sent.parent / "tong-hop", sent.parent / "usb"
    (stick / "sâu").mkdir(parents=True)
    (stick / "sâu" / sent.name).write_bytes(sent.read_bytes())
    (stick / "khác.tdkt").write_bytes((demo / PACKAGE).read_bytes())
    (stick / "hỏng.tdkt").write_bytes(cut(sent.read_bytes()))
    (stick / "ảnh.jpg").write_bytes(b"\xff\xd8")
    listed = run("-C", gathering, "inspect", stick, "--json").data["packages"]
    assert [(Path(each["file"]).name, each["place"]) for each in listed] == [
        (sent.name, "for_this_desk"),
        ("khác.tdkt", "for_others"),
        ("hỏng.tdkt", "damaged"),
    ]
    assert run("-C", gathering, "receive", stick / "sâu" / sent.name).status == 0
    first, *_ = run("-C", gathering, "inspect", stick).out.splitlines()
    assert first == f"{stick / 'sâu' / sent.name} – đã đọc: UBND xã Đăk Mar, kỳ 2026, số 1"
    assert run("inspect", stick).status == 1
    assert run("-C", gathering, "inspect", gathering).out == "Không có gói trao đổi nào ở đây.\n"
