"""By whose authority a signature stands is written as NĐ 30/2020/NĐ-CP asks."""

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import SigningFormula
from parcomp_desktop.domain.official import Part, signer_title
from tests.documents.official_samples import DECISION

COMMITTEE = "Ủy ban nhân dân"


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (signer_title("Chủ tịch"), "CHỦ TỊCH"),
        (signer_title("Chủ tịch", SigningFormula.TM, collective=COMMITTEE), "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        (signer_title("Chủ tịch", SigningFormula.Q), "Q. CHỦ TỊCH"),
        (signer_title("Phó Chủ tịch", SigningFormula.KT, principal="Chủ tịch"), "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        (
            signer_title("Phó Chủ tịch", SigningFormula.KT, principal="Chủ tịch", collective=COMMITTEE),
            "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
        ),
        (signer_title("Chánh Văn phòng", SigningFormula.TL, principal="Chủ tịch"), "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"),
        (signer_title("Trưởng phòng", SigningFormula.TUQ, principal="Chủ tịch"), "TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG"),
    ],
)
def test_a_signature_names_its_authority(title: str, lines: str):
    assert title == lines


def test_a_file_is_called_by_its_title_or_that_of_its_annex_or_its_subject():
    assert replace(DECISION, title="QUYẾT\nĐỊNH").name == "QUYẾT ĐỊNH"
    assert replace(DECISION, title="").name == "DANH SÁCH"
    assert replace(DECISION, title="", annexes=(Part(),)).name == "Về việc tặng Giấy khen"
