"""A workspace may word its documents itself, text by text, and go back to the program's own words."""

import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.documents.kinds.register import REGISTER
from parcomp_desktop.domain.award_papers import DecisionPaper
from parcomp_desktop.domain.own_texts import OwnText
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.documents.papers import paper_pdf
from parcomp_desktop.services.documents.wordings import default_wording, own_texts, save_texts, wording
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.documents.paper_samples import content
from tests.documents.reading import flat

PAPER = msgspec.convert(content("quyet-dinh"), DecisionPaper)
OURS = "Giao {executors} thi hành.\nKính đề nghị các cơ quan phối hợp./."


def said(workspace: Workspace) -> str:
    return flat(paper_pdf(workspace, DECISION, PAPER))


def test_a_text_of_its_own_stands_in_the_document_and_the_others_stay(gathering: Workspace):
    save_texts(gathering, DECISION, {"article_3": OURS})
    text = said(gathering)
    assert "Điều 3. Giao Chánh Văn phòng" in text
    assert "Kính đề nghị các cơ quan phối hợp./." in text
    assert "Điều 1. Tặng Giấy khen cho" in text
    assert own_texts(gathering, DECISION) == {"article_3": OURS}
    assert own_texts(gathering, REGISTER) == {}


def test_each_save_is_one_entry_that_can_be_undone(gathering: Workspace):
    save_texts(gathering, DECISION, {"article_3": OURS, "caption": "NAY:"})
    save_texts(gathering, DECISION, {"caption": "QUYẾT:"})
    newest, older = gathering.journal()[:2]
    assert newest.summary == older.summary == "Sửa câu chữ: Quyết định khen thưởng"
    gathering.undo()
    assert own_texts(gathering, DECISION) == {"article_3": OURS, "caption": "NAY:"}
    gathering.undo()
    assert own_texts(gathering, DECISION) == {}


def test_a_text_like_the_programs_own_is_kept_no_longer(gathering: Workspace, resources: Path):
    default = default_wording(resources, DECISION)
    save_texts(gathering, DECISION, {"article_3": OURS, "caption": default.caption})
    assert own_texts(gathering, DECISION) == {"article_3": OURS}
    save_texts(gathering, DECISION, {"article_3": default.article_3})
    assert gathering.find(OwnText) == []
    assert wording(gathering, DECISION) == default


def test_what_changes_nothing_leaves_no_entry(gathering: Workspace):
    save_texts(gathering, DECISION, {"article_3": OURS})
    entries = len(gathering.journal())
    save_texts(gathering, DECISION, {"article_3": OURS})
    assert len(gathering.journal()) == entries


def test_an_unknown_variable_is_refused_with_its_document_text_and_line_and_nothing_is_kept(gathering: Workspace):
    with pytest.raises(Refusal) as refused:
        save_texts(gathering, DECISION, {"caption": "NAY:", "article_3": "Giao {executors}\nvà {nguoi_ky}."})
    assert refused.value.what == ("Câu chữ “Quyết định khen thưởng”, mục “Điều 3”, dòng 2: không có biến {nguoi_ky}.")
    assert "{executors}" in refused.value.cure
    assert gathering.find(OwnText) == []


def test_what_is_typed_is_kept_in_one_form(gathering: Workspace):
    save_texts(gathering, DECISION, {"caption": unicodedata.normalize("NFD", " NAY QUYẾT ĐỊNH:\n")})
    assert own_texts(gathering, DECISION) == {"caption": "NAY QUYẾT ĐỊNH:"}


def test_an_empty_text_is_left_out(gathering: Workspace):
    save_texts(gathering, DECISION, {"list_note": ""})
    assert "(Kèm theo Quyết định" not in said(gathering)


@pytest.fixture
def updated(tmp_path: Path, resources: Path) -> Iterator[Workspace]:
    """A workspace whose program has another wording of decisions than it had when the texts were saved."""
    mine = Path(shutil.copytree(resources, tmp_path / "resources"))
    workspace = make_workspace(tmp_path / "w", Catalogue(mine))
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    save_texts(workspace, DECISION, {"caption": "NAY:"})
    file = mine / "documents" / "wording" / "quyet-dinh.toml"
    file.write_text(file.read_text("utf-8").replace("và các tập thể, cá nhân", "và mọi người"), "utf-8")
    yield workspace
    workspace.close()


def test_an_update_of_the_program_brings_its_texts_and_keeps_ours(updated: Workspace):
    words = wording(updated, DECISION)
    assert words.caption == "NAY:"
    assert "và mọi người" in words.article_3


def test_a_text_that_the_program_has_no_longer_is_passed_over(updated: Workspace, resources: Path):
    with updated.change("wording.save", "Câu chữ của bản trước") as change:
        [own] = updated.find(OwnText)
        change.put(msgspec.structs.replace(own, name="article_9"))
    assert wording(updated, DECISION).caption == default_wording(resources, DECISION).caption


def test_a_variable_that_the_program_has_no_longer_is_told_when_the_document_is_made(gathering: Workspace):
    save_texts(gathering, DECISION, {"caption": "NAY {award}:"})
    with gathering.change("wording.save", "Câu chữ của bản trước") as change:
        [own] = gathering.find(OwnText)
        change.put(msgspec.structs.replace(own, text="NAY {cu}:"))
    with pytest.raises(Refusal, match=r"mục “Dòng trước các điều”, dòng 1: không có biến {cu}"):
        said(gathering)
