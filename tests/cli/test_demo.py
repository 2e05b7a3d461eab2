"""``demo``: where it may be made."""

from pathlib import Path

import pytest

from tests.cli.running import Run

MADE = [
    *("tong-hop", "don-vi", "khoi-tao-DM.tdkt"),
    *("DM-2024-001.tdkt", "bien-nhan-DM-001.tdkt", "gui-DM-2024-002.tdkt", "bien-nhan-cua-DM-002.tdkt"),
    *("DM-2024-003.tdkt", "bien-nhan-DM-003.tdkt", "gui-DM-2024-004.tdkt", "bien-nhan-cua-DM-004.tdkt"),
    *("giay-khen-2025-001.pdf", "giay-khen-2025-002.pdf", "bang-xep-hang-2024.pdf"),
]


def test_the_demo_is_made_in_folders_with_spaces_and_vietnamese_letters_as_often_as_wanted(run: Run, tmp_path: Path):
    for name in ("Dữ liệu mẫu", "sâu/hơn/Đăk Hà 2"):
        told = run("demo", tmp_path / name, "--json")
        assert told.status == 0
        assert told.data["made"] == [str(tmp_path / name / made) for made in MADE]
        assert all(Path(made).exists() for made in told.data["made"])
        for desk in ("tong-hop", "don-vi"):
            assert run("check", "-C", tmp_path / name / desk).status == 0


def test_an_empty_folder_is_taken(run: Run, tmp_path: Path):
    told = run("demo", tmp_path)
    assert (told.status, told.out.splitlines()[0], len(told.out.splitlines())) == (0, "Đã tạo dữ liệu mẫu:", 15)


def test_a_folder_that_holds_anything_is_refused_and_left_alone(run: Run, tmp_path: Path):
    (tmp_path / "ảnh.jpg").write_bytes(b"x")
    told = run("demo", tmp_path)
    assert (told.status, told.err.splitlines()[0]) == (1, f"Thư mục {tmp_path} không trống.")
    assert [path.name for path in tmp_path.iterdir()] == ["ảnh.jpg"]


@pytest.mark.parametrize("name", ["ảnh.jpg", "ảnh.jpg/trong", "x" * 300])
def test_what_can_be_no_folder_is_refused(run: Run, tmp_path: Path, name: str):
    (tmp_path / "ảnh.jpg").write_bytes(b"x")
    told = run("demo", tmp_path / name)
    assert told.status == 1
    assert "thư mục" in told.err
