from decimal import Decimal

import pytest

from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.scoring.scoresheets import save_entry
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import PERSON_AWARD, add_fact, add_person, add_sheet, nominate, said, to_council


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_fact(unit_desk, person, "good_conduct", "true")
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return unit_desk


def test_every_record_of_a_package_is_put_into_words(busy: Workspace):
    content = said(busy)
    words = PackageWords(busy, content.records)
    told = [(KINDS[type(record)], words.what(record), words.says(record)) for record in content.records]
    assert told[0][:2] == ("Phiếu chấm điểm", f"Kỳ 2024, {known_set(busy, 'QD766-2022').name}")
    assert told[1] == ("Số liệu phiếu chấm", "1.1 Tỷ lệ TTHC công bố đúng hạn", "97,25 %")
    assert told[2] == ("Số liệu phiếu chấm", "2.1 Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "2775/3443")
    assert told[3] == (
        "Cá nhân",
        "Nguyễn Thị Ngọc Ánh",
        "Bà, Nguyễn Thị Ngọc Ánh, Công chức Văn phòng – Thống kê",
    )
    assert told[4] == (
        "Số liệu bình xét",
        "Phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành – Nguyễn Thị Ngọc Ánh",
        "Có",
    )
    assert told[5][0] == "Đề nghị khen thưởng"
    assert told[5][1].startswith("Nguyễn Thị Ngọc Ánh: Giấy khen của Chủ tịch Ủy ban nhân dân huyện")
    assert KINDS.keys() == {kind for content in CONTENTS.values() for kind in content.types}


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (Entry(), "Để trống"),
        (Entry(not_applicable=True), "Không phát sinh"),
        (Entry(numerator=Decimal(0)), "0/…"),
        (Entry(denominator=Decimal(5)), "…/5"),
        (Entry(value=Decimal(0)), "0 %"),
    ],
)
def test_blank_zero_and_not_applicable_read_differently(entry: Entry, says: str, busy: Workspace):
    code = "1.1" if entry.value is not None else "2.1"
    save_entry(busy, busy.find(Scoresheet)[0], code, entry)
    words = PackageWords(busy, said(busy).records)
    assert words.says(busy.find(ScoreEntry, code=code)[0]) == says
