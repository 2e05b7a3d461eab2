from decimal import Decimal

import pytest

from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.exchange.package_words import KINDS, PackageWords
from parcomp_desktop.services.exchange.submissions import NATURAL_KEYS, submission
from parcomp_desktop.services.scoring.scoresheets import save_entry
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import PERIOD, PERSON_AWARD, add_fact, add_person, add_sheet, nominate, to_council


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_fact(unit_desk, person, "good_conduct", "true")
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return unit_desk


def test_every_record_of_a_package_is_put_into_words(busy: Workspace):
    content = submission(busy, PERIOD)
    words = PackageWords(busy, content)
    told = [(KINDS[type(record)], words.what(record), words.says(record)) for record in content.records]
    assert told[0] == (
        "Cá nhân",
        "Nguyễn Thị Ngọc Ánh",
        "Bà, Nguyễn Thị Ngọc Ánh, Công chức Văn phòng – Thống kê",
    )
    assert told[1][:2] == ("Phiếu chấm điểm", f"Kỳ 2024, {known_set(busy, 'QD766-2022').name}")
    assert told[2] == ("Số liệu phiếu chấm", "1.1 Tỷ lệ TTHC công bố đúng hạn", "97,25 %")
    assert told[3] == ("Số liệu phiếu chấm", "2.1 Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "2775/3443")
    assert told[4] == (
        "Số liệu bình xét",
        "Phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành – Nguyễn Thị Ngọc Ánh",
        "Có",
    )
    assert told[5][0] == "Đề nghị khen thưởng"
    assert told[5][1].startswith("Nguyễn Thị Ngọc Ánh: Giấy khen của Chủ tịch Ủy ban nhân dân huyện")
    assert KINDS.keys() == NATURAL_KEYS.keys()


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
    words = PackageWords(busy, submission(busy, PERIOD))
    assert words.says(busy.find(ScoreEntry, code=code)[0]) == says


def test_what_isnt_of_a_package_has_no_words(busy: Workspace):
    words = PackageWords(busy, submission(busy, PERIOD))
    unit = busy.find(Unit)[0]
    assert (words.what(unit), words.says(unit), words.says(None)) == ("", "", "")
