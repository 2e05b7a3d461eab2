"""A wrong data file is refused with its name and the line to look at."""

import pytest

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.loading import campaign_from, rulebook_from

HUYEN, XA, TINH, FACTS = "giay-khen-huyen.toml", "giay-khen-xa.toml", "bang-khen-tinh.toml", "facts.toml"
CITED = '"Kế hoạch, điểm a khoản 5 Mục II"'

Edit = tuple[str, str]
"""What to replace (its first occurrence) and with what; ``#!`` marks the line that must be named."""

RULES: dict[str, tuple[str, str, tuple[Edit, ...]]] = {
    "overlapping versions": (
        XA,
        "chồng lên",
        (('"gk-xa.2025"', '"gk-xa.2025" #!'), ("2025-07-01", "2025-06-30")),
    ),
    "a version after one that never ends": (
        XA,
        "chồng lên",
        (('"gk-xa.2025"', '"gk-xa.2025" #!'), ("valid_to = 2025-06-30\n", "")),
    ),
    "a version from before the award": (
        HUYEN,
        "chồng lên",
        (('"gk-huyen.2023"', '"gk-huyen.2023" #!'), ("2023-01-06", "2023-01-05")),
    ),
    "days without a version": (
        XA,
        "trước phiên bản “gk-xa.2025” có ngày chưa có",
        (('"gk-xa.2025"', '"gk-xa.2025" #!'), ("2025-07-01", "2025-07-02")),
    ),
    "an award that outlives its versions by a day": (
        HUYEN,
        "từ ngày 30/06/2025 chưa có",
        (
            ('"gk-huyen"', '"gk-huyen" #!'),
            ("valid_from = 2023-01-06", "valid_from = 2023-01-06\nvalid_to = 2025-06-29"),
        ),
    ),
    "an award without end whose versions end": (
        XA,
        "từ ngày 01/01/2031 chưa có",
        (('"gk-xa"', '"gk-xa" #!'), ("valid_from = 2025-07-01", "valid_from = 2025-07-01\nvalid_to = 2030-12-31")),
    ),
    "an unknown fact": (
        HUYEN,
        "“cases_lost”",
        (('fact = "cases_late"', 'fact = "cases_lost" #!'),),
    ),
    "a fact of the other subject": (
        HUYEN,
        "“good_conduct”",
        (
            (
                'fact = "reform_disciplined", op = "=", value = 0',
                'fact = "good_conduct", op = "=", value = true #!',
            ),
        ),
    ),
    "an unknown fact to subtract": (
        HUYEN,
        "“order”",
        (('minus = "rank"', 'minus = "order" #!'),),
    ),
    "an unknown option": (HUYEN, "không đúng kiểu", (('["excellent", "good"]', '["excellent", "best"] #!'),)),
    "no option at all": (HUYEN, "không đúng kiểu", (('["excellent", "good"]', "[] #!"),)),
    "one option in place of several": (HUYEN, "không đúng kiểu", (('["excellent", "good"]', '"good" #!'),)),
    "a choice that must be equal": (
        HUYEN,
        "không đúng kiểu",
        (
            (
                '"quality_rating", op = "in", value = ["excellent", "good"]',
                '"quality_rating", op = "=", value = "good" #!',
            ),
        ),
    ),
    "a number for a yes or no": (
        HUYEN,
        "không đúng kiểu",
        (('"good_conduct", op = "=", value = true', '"good_conduct", op = "=", value = 1 #!'),),
    ),
    "a yes or no that must be at least": (
        HUYEN,
        "không đúng kiểu",
        (('"good_conduct", op = "="', '"good_conduct", op = ">=" #!'),),
    ),
    "a yes for a count": (
        HUYEN,
        "không đúng kiểu",
        (('"reform_disciplined", op = "=", value = 0', '"reform_disciplined", op = "=", value = true #!'),),
    ),
    "both a value and a parameter": (
        HUYEN,
        "không đúng kiểu",
        (('parameter = "par_index_floor"', 'value = 9, parameter = "par_index_floor" #!'),),
    ),
    "a parameter for a yes or no": (
        HUYEN,
        "không đúng kiểu",
        (('"good_conduct", op = "=", value = true', '"good_conduct", op = "=", parameter = "leap" #!'),),
    ),
    "an unknown parameter": (
        HUYEN,
        "không có tham số “top”",
        (('parameter = "high_rank"', 'parameter = "top" #!'),),
    ),
    "a parameter with neither source nor reason": (
        HUYEN,
        "phải có nguồn",
        (('name = "par_index_floor"', 'name = "par_index_floor" #!'), (f"value = 90\nsource = {CITED}", "value = 90")),
    ),
    "a parameter with both source and reason": (
        HUYEN,
        "phải có nguồn",
        (('name = "par_index_floor"', 'name = "par_index_floor" #!'), ("value = 90", 'value = 90\nassumed = "x"')),
    ),
    "a parameter twice": (HUYEN, "mã “high_rank” bị trùng", (('name = "leap"', 'name = "high_rank" #!'),)),
    "a criterion twice": (HUYEN, "mã “tap-the.2” bị trùng", (('code = "tap-the.3"', 'code = "tap-the.2" #!'),)),
    "a criterion that asks for nothing": (
        HUYEN,
        "tiêu chí “ca-nhan.5” không có yêu cầu nào",
        (
            ('code = "ca-nhan.5"', 'code = "ca-nhan.5" #!'),
            ('{ fact = "good_conduct", op = "=", value = true, gap = "chưa', '# "'),
        ),
    ),
    "words that the plan doesn't have": (
        HUYEN,
        "không có câu chữ “Tham mưu",
        (('hành chính không có hồ sơ trễ hẹn."', 'hành chính không có hồ sơ chậm." #!'),),
    ),
    "a clause that isn't there": (
        TINH,
        "không có điều khoản “II.5.e”",
        (('clause = "II.5.a"', 'clause = "II.5.e" #!'),),
    ),
    "a reading of an unknown criterion": (
        HUYEN,
        "nêu tiêu chí không có “ca-nhan.6”",
        (('"ca-nhan.4"]', '"ca-nhan.6"] #!'),),
    ),
    "a reading of the other subject's criterion": (
        HUYEN,
        "nêu tiêu chí không có “tap-the.4”",
        (('"ca-nhan.3", "ca-nhan.4"]', '"ca-nhan.3", "tap-the.4"] #!'), ('code = "tap-the.4"', "code = 'tap-the.4'")),
    ),
    "a literal reading of its own": (HUYEN, "luôn có sẵn", (('name = "one_of"', 'name = "literal" #!'),)),
    "a base that isn't there": (
        XA,
        "“gk-huyen.2022” không có tiêu chí để kế thừa",
        (('inherits = "gk-huyen.2023"', 'inherits = "gk-huyen.2022" #!'),),
    ),
    "a base that inherits itself": (
        TINH,
        "“gk-xa.2023” không có tiêu chí để kế thừa",
        (('inherits = "bk-tinh.2024"', 'inherits = "gk-xa.2023" #!'),),
    ),
    "a parameter that the base doesn't have": (
        XA,
        "không có tham số “jump”",
        (
            (
                'inherits = "gk-huyen.2023"',
                'inherits = "gk-huyen.2023"\n'
                '[[versions.parameters]]\nname = "jump" #!\nlabel = "x"\nvalue = 1\nassumed = "y"',
            ),
        ),
    ),
    "a version with no criteria": (
        XA,
        "không cả hai",
        (('"gk-xa.2023"', '"gk-xa.2023" #!'), ('inherits = "gk-huyen.2023"', "")),
    ),
    "a version with criteria and a base": (
        HUYEN,
        "không cả hai",
        (('"gk-huyen.2023"', '"gk-huyen.2023" #!\ninherits = "bk-tinh.2024"'),),
    ),
    "a missing source of a criterion": (
        HUYEN,
        "thiếu mục “source”",
        (
            ('[[versions.criteria]]\ncode = "tap-the.1"', '[[versions.criteria]] #!\ncode = "tap-the.1"'),
            (f'clause = "II.5.a"\nsource = {CITED}', 'clause = "II.5.a"'),
        ),
    ),
    "a missing source of a later version": (
        XA,
        "thiếu mục “source”",
        (
            ('[[versions]]\ncode = "gk-xa.2025"', '[[versions]] #!\ncode = "gk-xa.2025"'),
            ('source = "Kế hoạch, điểm a khoản 5 Mục II; Luật', 'assumed = "'),
            ('assumed = "Chưa có', '# "Chưa có'),
        ),
    ),
    "a blank source of a version": (
        XA,
        "giá trị của mục “source” của gk-xa.2023 không hợp lệ",
        ((CITED, '"" #!'),),
    ),
    "an unknown field": (
        HUYEN,
        "mục lạ “note” của gk-huyen.2023",
        (("[[versions.readings]]", '[[versions.readings]]\nnote = "x" #!'),),
    ),
    "an unknown operator": (
        HUYEN,
        "giá trị của mục “op” của tap-the.1 không hợp lệ",
        (('"tasks_unfinished", op = "="', '"tasks_unfinished", op = "==" #!'),),
    ),
    "a kind that the plan doesn't have": (
        XA,
        "kế hoạch không có hình thức khen “gk-phuong”",
        (('"gk-xa"', '"gk-phuong" #!'),),
    ),
    "a kind that has another file": (XA, "“gk-huyen” đã có ở tệp khác", (('"gk-xa"', '"gk-huyen" #!'),)),
    "a version of another file": (
        XA,
        "mã phiên bản “gk-huyen.2023” đã có ở tệp khác",
        (('code = "gk-xa.2023"', 'code = "gk-huyen.2023" #!'),),
    ),
    "a version twice": (XA, "mã “gk-xa.2023” bị trùng", (('code = "gk-xa.2025"', 'code = "gk-xa.2023" #!'),)),
    "a fact twice": (
        FACTS,
        "mã “reports_missing” bị trùng",
        (('name = "reports_late"', 'name = "reports_missing" #!'),),
    ),
    "broken TOML": (FACTS, "sai cú pháp TOML", (('name = "reports_late"', 'name = "reports_late #!'),)),
    "an unknown table": (FACTS, "mục lạ “data”", (("[[facts]]", "[[data]] #!"),)),
}

CAMPAIGN: dict[str, tuple[str, tuple[Edit, ...]]] = {
    "a target's words that its clause doesn't have": (
        "điều khoản “II.1.1” không có câu chữ “tỷ lệ giao dịch đạt từ 50% trở lên”",
        (
            (
                '["tỷ lệ giao dịch thanh toán trực tuyến đạt từ 50% trở lên"]',
                '["tỷ lệ giao dịch đạt từ 50% trở lên"] #!',
            ),
        ),
    ),
    "a target of an unknown clause": (
        "không có điều khoản “II.1.9”",
        (('clause = "II.1.4"', 'clause = "II.1.9" #!'),),
    ),
    "a content of an unknown clause": (
        "không có điều khoản “II.2.7”",
        (('clause = "II.2.6"', 'clause = "II.2.7" #!'),),
    ),
    "a field that the plan doesn't name": (
        "không có câu chữ “Cải cách pháp luật”",
        (('name = "Cải cách thể chế"', 'name = "Cải cách pháp luật" #!'),),
    ),
    "a correction that isn't in the text": (
        "không có câu chữ “hưởng thụ”",
        (('read = "hưởng lương" },', 'read = "hưởng thụ" }, #!'),),
    ),
    "a clause twice": ("mã “II.1.2” bị trùng", (('code = "II.1.3"', 'code = "II.1.2" #!'),)),
    "a target twice": ("mã “ho-so-truc-tuyen” bị trùng", (('code = "giam-bien-che"', 'code = "ho-so-truc-tuyen" #!'),)),
    "an award replaced by an unknown one": (
        "không có hình thức khen “gk-phuong”",
        (('"gk-xa", "bk-tinh"]', '"gk-phuong", "bk-tinh"] #!'),),
    ),
    "a date that is none": (
        "giá trị của mục “on” của ket-thuc không hợp lệ",
        (("\non = 2030-10-31", '\non = "31/10/2030" #!'),),
    ),
    "a missing name at the top": (
        "thiếu mục “name”",
        (("# Kế hoạch", "# #!Kế hoạch"), ('name = "Phong trào thi đua', '# "Phong trào thi đua')),
    ),
}


def edited(data: bytes, edits: tuple[Edit, ...]) -> tuple[bytes, int]:
    """The file with its edits, and the line that ``#!`` marks."""
    text = data.decode()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    before, mark, after = text.partition("#!")
    return f"{before}{after}".encode(), before.count("\n") + 1 if mark else 1


@pytest.mark.parametrize(("name", "phrase", "edits"), RULES.values(), ids=RULES)
def test_wrong_criteria_are_refused_with_file_and_line(
    rules_files: dict[str, bytes], campaign: Campaign, name: str, phrase: str, edits: tuple[Edit, ...]
):
    data, line = edited(rules_files[name], edits)
    with pytest.raises(Refusal) as refused:
        rulebook_from(rules_files | {name: data}, campaign)
    assert refused.value.what.startswith(f"{name}, dòng {line}: ")
    assert phrase in refused.value.what


@pytest.mark.parametrize(("phrase", "edits"), CAMPAIGN.values(), ids=CAMPAIGN)
def test_a_wrong_plan_is_refused_with_file_and_line(campaign_bytes: bytes, phrase: str, edits: tuple[Edit, ...]):
    data, line = edited(campaign_bytes, edits)
    with pytest.raises(Refusal) as refused:
        campaign_from(data, "ke-hoach.toml")
    assert refused.value.what.startswith(f"ke-hoach.toml, dòng {line}: ")
    assert phrase in refused.value.what


def test_bytes_that_are_no_text_are_refused_with_their_line():
    with pytest.raises(Refusal, match=r"ke-hoach\.toml, dòng 3: chữ không theo mã UTF-8"):
        campaign_from(b'code = "a"\n\nname = "\xff"', "ke-hoach.toml")


def test_toml_that_ends_too_early_is_refused_at_its_last_line():
    with pytest.raises(Refusal, match=r"dòng 2: tệp sai cú pháp TOML"):
        campaign_from(b'code = "a"\nname = "', "ke-hoach.toml")


@pytest.mark.parametrize(
    ("name", "phrase"), [(FACTS, "facts.toml"), (XA, "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã")]
)
def test_an_absent_file_is_refused(rules_files: dict[str, bytes], campaign: Campaign, name: str, phrase: str):
    files = {each: data for each, data in rules_files.items() if each != name}
    with pytest.raises(Refusal, match=phrase):
        rulebook_from(files, campaign)


def test_a_file_with_windows_line_ends_is_the_same(rules_files: dict[str, bytes], campaign: Campaign):
    windows = {name: data.replace(b"\n", b"\r\n") for name, data in rules_files.items()}
    assert rulebook_from(windows, campaign) == rulebook_from(rules_files, campaign)


def test_an_inheriting_version_may_set_a_parameter_anew(rules_files: dict[str, bytes], campaign: Campaign):
    data, _ = edited(
        rules_files[XA],
        (
            (
                'inherits = "gk-huyen.2023"',
                'inherits = "gk-huyen.2023"\n'
                '[[versions.parameters]]\nname = "leap"\nlabel = "x"\nvalue = 7\nsource = "y"',
            ),
        ),
    )
    rules = rulebook_from(rules_files | {XA: data}, campaign)
    commune = next(each for each in rules.awards if each.kind.code == "gk-xa")
    values = [[parameter.value for parameter in version.parameters] for version in commune.versions]
    assert values == [[3, None, 7, 90], [3, None, 5, 90]]
    assert commune.versions[0].criteria == commune.versions[1].criteria
