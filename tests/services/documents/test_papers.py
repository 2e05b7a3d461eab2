"""A paper is made of its data and the wording in the program's resources."""

import shutil
from pathlib import Path

import msgspec
import pytest

from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.domain.award_papers import DecisionPaper
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.documents.papers import paper_docx, paper_pdf, paper_sample
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.documents.paper_samples import content
from tests.documents.reading import flat
from tests.documents.word_reading import word_lines

PAPER = msgspec.convert(content("quyet-dinh"), DecisionPaper)


def test_a_paper_says_the_same_to_print_and_to_edit(gathering: Workspace):
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ" in flat(paper_pdf(gathering, DECISION, PAPER))
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ" in word_lines(paper_docx(gathering, DECISION, PAPER))


def test_a_sample_is_complete_data_and_told_when_it_is_gone(resources: Path, tmp_path: Path):
    assert paper_sample(resources, DECISION) == PAPER
    with pytest.raises(Refusal, match=r"quyet-dinh\.toml"):
        paper_sample(tmp_path, DECISION)


def test_a_wording_that_is_wrong_or_gone_is_told_by_its_file(tmp_path: Path, resources: Path):
    mine = Path(shutil.copytree(resources, tmp_path / "resources"))
    workspace = make_workspace(tmp_path / "w", Catalogue(mine))
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    wording = mine / "documents" / "wording" / "quyet-dinh.toml"
    text = wording.read_text("utf-8")
    wording.write_text(text.replace("{fund}", "{quy}"), "utf-8")
    line = next(number for number, each in enumerate(text.splitlines(), 1) if each.startswith("article_2 "))
    with pytest.raises(Refusal, match=rf"quyet-dinh\.toml, dòng {line}: không có biến {{quy}}"):
        paper_pdf(workspace, DECISION, PAPER)
    wording.unlink()
    with pytest.raises(Refusal, match=r"quyet-dinh\.toml"):
        paper_docx(workspace, DECISION, PAPER)
    workspace.close()
