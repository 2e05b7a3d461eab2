"""``send``, ``packages``, ``withdraw``, ``make-starter`` on the demo's desks."""

from contextlib import closing
from pathlib import Path

import pytest

from parcomp_desktop.domain.desk import PackageRecord
from parcomp_desktop.domain.work import Activity
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.adoption import adopt_starter
from parcomp_desktop.services.workspace import open_workspace
from tests.cli.running import Run


def test_what_would_go_is_told_and_nothing_written(run: Run, demo_copy: Path, tmp_path: Path, catalogue: Catalogue):
    desk, beside = demo_copy / "don-vi", {*demo_copy.rglob("*.tdkt")}
    with closing(open_workspace(desk, catalogue)) as opened:
        before, names = opened.db.conn.total_changes, [each.name for each in opened.find(Activity)]
        packages = opened.find(PackageRecord)
    data = run("-C", desk, "send", "hoat-dong", "--period", "2024", "--dry-run", "--json").data
    assert (data["files"], data["recipient"]) == ([], "Ủy ban nhân dân huyện Đăk Hà")
    lines = [each["what"] for each in data["lines"] if each["kind"] == "Hoạt động phong trào"]
    assert sorted(lines) == sorted(names)
    assert data["records"] == len(data["lines"])
    told = run("-C", desk, "send", "hoat-dong", "--period", "2024", "--dry-run").out.splitlines()
    assert told[0].startswith(f"Gửi Ủy ban nhân dân huyện Đăk Hà: {len(names)} hoạt động phong trào")
    assert told[-1] == "Chưa ghi gì."
    assert any(line.startswith(f"  Hoạt động phong trào: {names[0]}") for line in told)
    assert {*demo_copy.rglob("*.tdkt")} == beside
    with closing(open_workspace(desk, catalogue)) as opened:
        assert (opened.find(PackageRecord), opened.db.conn.total_changes) == (packages, before)
    assert run("-C", desk, "send", "--period", "2024", "--dry-run", "--out", tmp_path).status == 2


def test_a_package_is_listed_and_withdrawn_with_its_reason(run: Run, demo_copy: Path, tmp_path: Path):
    desk = demo_copy / "don-vi"
    (path,) = run("-C", desk, "send", "--period", "2024", "--out", tmp_path, "--json").data["files"]
    newest, *older = run("-C", desk, "packages", "--json").data["packages"]
    assert (newest["direction"], newest["state"], newest["file"]) == ("sent", "sent", Path(path).name)
    assert newest["package_id"] == run("inspect", path, "--json").data["package_id"]
    told = run("-C", desk, "withdraw", newest["package_id"], "--reason", "Mất USB")
    assert (told.status, told.out) == (
        0,
        f"Đã ghi rút gói số {newest['sequence']}. Xoá tệp {Path(path).name} trên USB.\n",
    )
    line = run("-C", desk, "packages").out.splitlines()[0]
    assert line.startswith(f"{newest['package_id']} ")
    assert "gửi Ủy ban nhân dân huyện Đăk Hà, kỳ 2024 số" in line
    assert "Đã rút" in line
    assert line.endswith(f": Mất USB ({Path(path).name})")
    again = run("-C", desk, "withdraw", newest["package_id"], "--reason", "Nữa")
    assert again.err.startswith("Gói này đã có trả lời hoặc đã rút")
    read = next(each["package_id"] for each in older if each["direction"] == "read")
    assert run("-C", desk, "withdraw", read, "--reason", "Sai").err.startswith("Không có gói này trong các gói đã gửi.")


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_package_is_withdrawn_with_a_reason_alone(run: Run, demo_copy: Path, tmp_path: Path, reason: str):
    desk = demo_copy / "don-vi"
    assert run("-C", desk, "send", "--period", "2024", "--out", tmp_path).status == 0
    newest = run("-C", desk, "packages", "--json").data["packages"][0]["package_id"]
    assert run("-C", desk, "withdraw", newest, "--reason", reason).status == 1
    assert run("-C", desk, "packages", "--json").data["packages"][0]["state"] == "sent"


def test_a_starter_file_lets_a_desk_meet_the_office(run: Run, demo_copy: Path, tmp_path: Path, catalogue: Catalogue):
    told = run("-C", demo_copy / "tong-hop", "make-starter", "DM", "--out", tmp_path, "--json").data
    assert told["unit"] == "Ủy ban nhân dân xã Đăk Mar"
    with closing(open_workspace(demo_copy / "don-vi", catalogue)) as desk:
        assert adopt_starter(desk, Path(told["file"]).read_bytes()).unit_id == desk.desk.unit_id
        assert check(desk) == []
    for words, why in (
        (("-C", demo_copy / "tong-hop", "make-starter", "XX", "--out", tmp_path), "Không có đơn vị mang mã XX."),
        (("-C", demo_copy / "don-vi", "make-starter", "DM", "--out", tmp_path), ""),
    ):
        refused = run(*words)
        assert refused.status == 1
        assert refused.err.startswith(why)
