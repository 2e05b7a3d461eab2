"""``render`` makes every kind from a file of data, in every format it has; what is wrong with the data is told."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from msgspec.structs import replace
from openpyxl import load_workbook
from PIL import Image
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.domain.certificates import CertificateForm, PictureUse
from parcomp_desktop.services.documents.wordings import save_texts
from parcomp_desktop.services.printing.certificate_layouts import copy_layout, default_layout, use_layout
from parcomp_desktop.services.printing.certificate_pictures import supply_picture
from parcomp_desktop.services.workspace import Workspace
from tests.cli.running import Run, Told
from tests.documents.paper_samples import CODES
from tests.documents.reading import flat

ALL = (*CODES, "bang-khen", "giay-khen")


@pytest.fixture
def sample(run: Run) -> Callable[[str], Any]:
    return lambda code: run("render", "--sample", code).data


def made(run: Run, folder: Path, code: str, data: Any, ending: str = "pdf") -> Told:  # noqa: ANN401  what JSON holds
    source = folder / "dữ liệu.json"
    source.write_text(json.dumps(data, ensure_ascii=False, indent=2), "utf-8")
    return run("render", code, "--data", source, "--out", folder / f"văn bản.{ending}")


def test_the_kinds_are_listed_with_their_formats(run: Run):
    kinds = {kind["code"]: kind for kind in run("render", "--list-kinds", "--json").data["kinds"]}
    assert set(ALL) == set(kinds)
    assert kinds["quyet-dinh"] == {
        "code": "quyet-dinh",
        "text": "Quyết định khen thưởng",
        "formats": ["pdf", "docx", "xlsx"],
    }
    assert kinds["giay-khen"]["formats"] == ["pdf"]
    assert "quyet-dinh: Quyết định khen thưởng (pdf, docx, xlsx)" in run("render", "--list-kinds").out.splitlines()


@pytest.mark.parametrize("code", ALL)
def test_every_kind_is_made_of_its_own_sample_in_every_format(run: Run, tmp_path: Path, code: str):
    data = run("render", "--sample", code, "--json").data
    assert data == run("render", "--sample", code).data
    [kind] = [each for each in run("render", "--list-kinds", "--json").data["kinds"] if each["code"] == code]
    for ending in kind["formats"]:
        assert made(run, tmp_path, code, data, ending).status == 0
    assert len(flat((tmp_path / "văn bản.pdf").read_bytes())) > 100
    if "docx" in kind["formats"]:
        assert Document(BytesIO((tmp_path / "văn bản.docx").read_bytes())).tables
    if "xlsx" in kind["formats"]:
        assert load_workbook(tmp_path / "văn bản.xlsx").worksheets


def test_a_sample_names_every_field(sample: Callable[[str], Any]):
    for code in CODES:
        assert set(sample(code)) == set(KINDS[code].data.__struct_fields__)


def test_what_was_made_is_answered(run: Run, tmp_path: Path, sample: Callable[[str], Any]):
    told = made(run, tmp_path, "giay-khen", sample("giay-khen"))
    assert told.out == f"Đã ghi {tmp_path / 'văn bản.pdf'}.\n"
    answer = run("render", "giay-khen", "--data", tmp_path / "dữ liệu.json", "--out", tmp_path / "a.PDF", "--json").data
    assert answer == {"kind": "giay-khen", "format": "pdf", "file": str(tmp_path / "a.PDF")}


def test_data_may_be_toml(run: Run, tmp_path: Path, resources: Path):
    source = resources / "documents" / "samples" / "quyet-dinh.toml"
    assert run("render", "quyet-dinh", "--data", source, "--out", tmp_path / "a.pdf").status == 0
    assert "Số: 05/QĐ-UBND" in flat((tmp_path / "a.pdf").read_bytes())


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"heading": 5}, "giá trị của mục “heading” không hợp lệ"),
        ({"nguoi_ky": "A Đắk"}, "mục lạ “nguoi_ky”"),
        ({"fund": None}, "giá trị của mục “fund” không hợp lệ"),
        ({"recipients": []}, "Quyết định khen thưởng chưa có ai."),
    ],
)
def test_data_that_are_wrong_are_refused_by_their_place(
    run: Run, tmp_path: Path, sample: Callable[[str], Any], change: dict[str, object], what: str
):
    told = made(run, tmp_path, "quyet-dinh", sample("quyet-dinh") | change)
    assert (told.status, told.out) == (1, "")
    assert what in told.err
    assert not (tmp_path / "văn bản.pdf").exists()


def test_a_missing_or_wrong_field_inside_a_list_is_told_with_its_line(
    run: Run, tmp_path: Path, sample: Callable[[str], Any]
):
    data = sample("quyet-dinh")
    data["recipients"][1]["bonus"] = "nhiều"
    told = made(run, tmp_path, "quyet-dinh", data)
    lines = (tmp_path / "dữ liệu.json").read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "nhiều" in text)
    assert told.err.startswith(f"dữ liệu.json, dòng {line}: giá trị của mục “bonus” ở mục thứ 2 không hợp lệ.")
    del data["recipients"][1]["bonus"], data["recipients"][1]["form"]
    assert "thiếu mục “form” ở mục thứ 2" in made(run, tmp_path, "quyet-dinh", data).err


def test_an_unknown_kind_or_format_is_refused_with_those_that_there_are(
    run: Run, tmp_path: Path, sample: Callable[[str], Any]
):
    told = made(run, tmp_path, "quyet_dinh", {})
    assert told.status == 1
    assert told.err.startswith("Không có loại văn bản “quyet_dinh”.\nDùng một trong các loại: to-trinh, ")
    assert run("render", "--sample", "x", "--json").data["refused"]["what"] == "Không có loại văn bản “x”."
    for code, ending, formats in (("giay-khen", "docx", ".pdf"), ("quyet-dinh", "odt", ".pdf, .docx, .xlsx")):
        told = made(run, tmp_path, code, sample(code), ending)
        assert told.status == 1
        assert f"không có dạng “.{ending}”" in told.err
        assert told.err.endswith(f"Đặt đuôi tệp là {formats}.\n")


def test_a_file_that_cannot_be_read_or_written_is_refused(run: Run, tmp_path: Path, sample: Callable[[str], Any]):
    assert "Không đọc được tệp" in run("render", "quyet-dinh", "--data", tmp_path / "x.json", "--out", "a.pdf").err
    source = tmp_path / "a.json"
    source.write_text(json.dumps(sample("quyet-dinh")), "utf-8")
    told = run("render", "quyet-dinh", "--data", source, "--out", tmp_path / "không có" / "a.pdf")
    assert told.status == 1
    assert str(tmp_path / "không có") in told.err
    source.write_text("{", "utf-8")
    assert "tệp sai cú pháp JSON" in run("render", "quyet-dinh", "--data", source, "--out", tmp_path / "a.pdf").err


def test_a_file_that_was_there_stays_when_the_new_one_is_refused(
    run: Run, tmp_path: Path, sample: Callable[[str], Any]
):
    (tmp_path / "văn bản.pdf").write_bytes(b"old")
    assert made(run, tmp_path, "quyet-dinh", sample("quyet-dinh") | {"fund": "字"}).status == 1
    assert (tmp_path / "văn bản.pdf").read_bytes() == b"old"
    assert made(run, tmp_path, "quyet-dinh", sample("quyet-dinh")).status == 0
    assert [path.name for path in tmp_path.glob("văn bản*")] == ["văn bản.pdf"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("quyet-dinh",),
        ("quyet-dinh", "--data", "a.json"),
        ("--data", "a.json", "--out", "a.pdf"),
        ("quyet-dinh", "--list-kinds"),
        ("--sample", "quyet-dinh", "--out", "a.pdf"),
        ("--sample", "quyet-dinh", "--list-kinds"),
        ("--sample",),
    ],
)
def test_words_that_are_missing_or_too_many_are_wrong_usage(run: Run, words: tuple[str, ...]):
    told = run("render", *words)
    assert told.status == 2
    assert "Sai cách dùng" in told.err


def test_a_workspace_says_it_in_its_own_words(
    run: Run, tmp_path: Path, gathering: Workspace, sample: Callable[[str], Any]
):
    save_texts(gathering, DECISION, {"caption": "NAY QUYẾT ĐỊNH:"})
    gathering.close()
    source = tmp_path / "a.json"
    source.write_text(json.dumps(sample("quyet-dinh")), "utf-8")
    words = ("render", "quyet-dinh", "--data", source, "--out", tmp_path / "a.pdf")
    assert run("-C", gathering.folder, *words).status == 0
    assert "NAY QUYẾT ĐỊNH:" in flat((tmp_path / "a.pdf").read_bytes())
    assert run(*words).status == 0
    assert "NAY QUYẾT ĐỊNH:" not in flat((tmp_path / "a.pdf").read_bytes())


def pictures(path: Path) -> int:
    document = PdfDocument(path)
    found = len(list(document[0].get_objects(filter=[FPDF_PAGEOBJ_IMAGE])))
    document.close()
    return found


def test_a_workspace_prints_certificates_by_its_own_layout_with_its_emblem(
    run: Run, tmp_path: Path, gathering: Workspace, sample: Callable[[str], Any]
):
    form = CertificateForm.COMMENDATION
    layout = default_layout(gathering, form)
    fields = tuple(
        replace(each, text="GIẤY BIỂU DƯƠNG") if each.text == "GIẤY KHEN" else each for each in layout.fields
    )
    own = copy_layout(gathering, replace(layout, fields=fields), "Mẫu của huyện")
    use_layout(gathering, form, own.id)
    Image.new("RGB", (400, 400), "#c00000").save(tmp_path / "quốc huy.png")
    supply_picture(gathering, PictureUse.EMBLEM, tmp_path / "quốc huy.png")
    gathering.close()
    source = tmp_path / "a.json"
    source.write_text(json.dumps(sample("giay-khen")), "utf-8")
    words = ("render", "giay-khen", "--data", source, "--out", tmp_path / "a.pdf")
    assert run("-C", gathering.folder, *words).status == 0
    assert "GIẤY BIỂU DƯƠNG" in flat((tmp_path / "a.pdf").read_bytes())
    with_emblem = pictures(tmp_path / "a.pdf")
    assert run(*words).status == 0
    assert "GIẤY BIỂU DƯƠNG" not in flat((tmp_path / "a.pdf").read_bytes())
    assert (with_emblem, pictures(tmp_path / "a.pdf")) == (1, 0)
