"""What a document's file is called."""

from msgspec.structs import replace

from parcomp_desktop.domain.official import Part
from tests.documents.official_samples import DECISION


def test_a_file_is_called_by_its_title_or_that_of_its_annex_or_its_subject():
    assert replace(DECISION, title="QUYẾT\nĐỊNH").name == "QUYẾT ĐỊNH"
    assert replace(DECISION, title="").name == "DANH SÁCH"
    assert replace(DECISION, title="", annexes=(Part(),)).name == "Về việc tặng Giấy khen"
