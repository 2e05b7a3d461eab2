"""The wording of a kind is data: what is wrong with it is told with the file and the line."""

import unicodedata

import msgspec
import pytest
from msgspec.structs import replace

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.decision import DECISION, DecisionWords
from parcomp_desktop.documents.kinds.kind import Wording, texts_of
from parcomp_desktop.documents.kinds.text_names import text_name
from parcomp_desktop.domain.award_papers import DecisionPaper
from parcomp_desktop.domain.official import Paragraph
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.paper_samples import CODES, FOLDER, content, document, paper, wording


class Beginning(Wording, frozen=True, kw_only=True):
    clause: str


def words_of(text: str) -> DecisionWords:
    return DECISION.wording(text.encode(), "quyet-dinh.toml")


def decision() -> DecisionPaper:
    return msgspec.convert(content("quyet-dinh"), DecisionPaper)


def default() -> str:
    return (FOLDER / "wording" / "quyet-dinh.toml").read_text("utf-8")


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(start))


def test_an_unknown_variable_is_told_with_its_line_and_those_that_there_are():
    broken = default().replace("{executors}", "{nguoi_thi_hanh}")
    with pytest.raises(Refusal) as refused:
        words_of(broken)
    line = line_of(broken, "article_3")
    assert refused.value.what == f"quyet-dinh.toml, dòng {line}: không có biến {{nguoi_thi_hanh}}."
    assert "{executors}" in refused.value.cure


@pytest.mark.parametrize("broken", ["{ total}", "{}", "{Total}"])
def test_a_variable_is_known_by_its_name_alone(broken: str):
    with pytest.raises(Refusal, match="không có biến"):
        words_of(default().replace("{total}", broken))


@pytest.mark.parametrize("broken", ["{total", "total}", "{{total}", "{total}}"])
def test_a_brace_without_its_fellow_is_told(broken: str):
    line = line_of(default(), "article_2 ")
    with pytest.raises(Refusal, match=rf"dòng {line}: dấu “[{{}}]” không thành cặp"):
        words_of(default().replace("{total}", broken))


def test_a_fault_is_told_with_its_line_in_the_text():
    fault = DECISION.fault("Một {award}\nhai {award\nba {x}")
    assert fault
    assert (fault.what, fault.line) == ("không có biến {x}", 3)
    assert DECISION.fault("Một {award}\nhai {fund}") is None


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_a_wording_has_a_name_for_people(code: str):
    words = wording(code)
    names = [text_name(KINDS[code], words, field) for field in texts_of(words)]
    assert not any(name.endswith("…") for name in names)
    assert len(set(names)) == len(names)


def test_a_text_without_a_name_of_its_own_is_called_by_how_it_begins():
    words = Beginning(name="Kế hoạch", clause="Trên đây là kế hoạch phát động phong trào thi đua")
    assert text_name(DECISION, words, "clause") == "Trên đây là kế hoạch phát động phong trà…"


def test_a_text_too_many_or_missing_is_told_with_its_line():
    text = default()
    with pytest.raises(Refusal, match=rf"dòng {len(text.splitlines()) + 1}: mục lạ “dieu_4”"):
        words_of(f'{text}dieu_4 = "Thừa"\n')
    with pytest.raises(Refusal, match="thiếu mục “caption”"):
        words_of(text.replace("caption = ", "# caption = "))


def test_a_wording_of_another_workspace_is_said_as_it_is_written():
    changed = default().replace("QUYẾT ĐỊNH:", unicodedata.normalize("NFD", "NAY QUYẾT ĐỊNH:"))
    made = DECISION.document(decision(), words_of(changed))
    assert "NAY QUYẾT ĐỊNH:" in str(made.blocks[0])


def test_braces_in_the_data_are_no_variables():
    made = document("quyet-dinh", content("quyet-dinh") | {"executors": "Văn phòng {total}"})
    assert any("Văn phòng {total} và các tập thể" in str(block) for block in made.blocks)


@pytest.mark.parametrize("code", CODES)
def test_every_variable_is_used_and_has_a_sample_value(code: str):
    kind, words = KINDS[code], wording(code)
    texts = " ".join(str(getattr(words, name)) for name in words.__struct_fields__)
    values = kind.values(paper(code, content(code)))
    assert [name for name in kind.variables if f"{{{name}}}" not in texts] == []
    assert [name for name, value in values.items() if not value] == []


def test_a_text_of_several_lines_stays_so():
    made = DECISION.document(decision(), replace(words_of(default()), article_3="Một.\nHai."))
    assert made.blocks[-1] == Paragraph(lead="Điều 3.", text="Một.\nHai.")
