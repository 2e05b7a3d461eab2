"""What each paper of an award round says, beyond its sample: blanks, other ways, one page, sums."""

import re
from datetime import date

import pytest

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.kinds.recipients import count_words
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.domain.award_papers import Achieved, Recipient
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from tests.documents.paper_samples import Content, content, document
from tests.documents.reading import flat, page_texts
from tests.documents.samples import LONG_UNIT

LONG_NAME = {Subject.COLLECTIVE: "nominee", Subject.INDIVIDUAL: "unit"}


def said(fonts: SerifFonts, code: str, **changed: object) -> str:
    return flat(render_pdf(document(code, content(code) | changed), fonts))


def without(record: Content, *names: str) -> Content:
    return {key: value for key, value in record.items() if key not in names}


def test_a_proposal_may_be_a_letter(fonts: SerifFonts):
    text = said(fonts, "to-trinh", as_letter=True)
    assert "V/v đề nghị tặng Bằng khen" in text
    assert "TỜ TRÌNH" not in text


def test_a_proposal_without_a_council_or_papers_says_nothing_of_them(fonts: SerifFonts):
    given = without(content("to-trinh"), "met_on", "minutes", "attachments")
    text = flat(render_pdf(document("to-trinh", given), fonts))
    assert "Hội đồng Thi đua" not in text
    assert "Kèm theo" not in text
    assert "cho 01 tập thể và 02 cá nhân đã có thành tích" in text


def test_counts_leave_out_what_there_is_none_of():
    days = Achieved(begins=date(2026, 1, 1), ends=date(2026, 12, 31))
    person = Recipient(subject=Subject.INDIVIDUAL, name="A", form="B", achievement="C", achieved=days)
    assert count_words([person] * 12) == "12 cá nhân"


def test_a_list_of_persons_alone_has_no_line_for_collectives(fonts: SerifFonts):
    text = said(fonts, "to-trinh", recipients=content("to-trinh")["recipients"][1:])
    assert "I. TẬP THỂ" not in text
    assert "II. CÁ NHÂN 1 Ông A Đắk" in text


def test_a_decision_sums_the_money_in_figures_and_words(fonts: SerifFonts):
    text = said(fonts, "quyet-dinh")
    # 1.520.000 + 760.000 + 760.000
    assert "tổng số tiền 3.040.000 đồng (bằng chữ: Ba triệu không trăm bốn mươi nghìn đồng)" in text
    assert "Tổng cộng 3.040.000" in text
    assert "từ ngày 01 tháng 01 năm 2026 đến ngày 31 tháng 12 năm 2026" in text


def test_a_decision_with_unknown_money_names_no_sum(fonts: SerifFonts):
    first, *others = content("quyet-dinh")["recipients"]
    text = said(fonts, "quyet-dinh", recipients=[without(first, "bonus"), *others])
    assert "Tiền thưởng kèm theo thực hiện theo quy định hiện hành" in text
    assert "Tổng cộng" not in text
    assert "– II. CÁ NHÂN" in text


def test_achievements_of_different_days_are_told_in_the_list_alone(fonts: SerifFonts):
    first, *others = content("quyet-dinh")["recipients"]
    early = {**first["achieved"], "begins": first["achieved"]["begins"].replace(year=2025)}
    text = said(fonts, "quyet-dinh", recipients=[{**first, "achieved": early}, *others])
    assert "Thời gian lập thành tích: ghi tại danh sách kèm theo." in text
    assert "01/01/2025" in text


def test_a_decision_to_be_numbered_by_hand_leaves_room_for_it(fonts: SerifFonts):
    heading = without(content("quyet-dinh")["heading"], "number") | {"dated": None}
    text = said(fonts, "quyet-dinh", heading=heading, proposal="")
    assert "(Kèm theo Quyết định số …… ngày …… tháng …… năm …… của Chủ tịch" in text
    assert "Theo đề nghị" not in text


def test_a_list_that_stands_alone_has_no_line_that_it_is_attached(fonts: SerifFonts):
    assert "Kèm theo" not in said(fonts, "danh-sach-de-nghi", attached_to="", attached_on=None)


def test_minutes_of_an_open_vote_with_all_there(fonts: SerifFonts):
    results = [
        without(each, "in_favour", "against", "blank", "share", "passed") for each in content("bien-ban")["results"]
    ]
    text = said(
        fonts, "bien-ban", ballot="open", absent=[], results=results, begins="", ends="", summary="", discussion=""
    )
    for words in (
        "Vào hồi …… giờ ……, ngày 03 tháng 02 năm 2027",
        "4. Vắng mặt: không có.",
        "Hội đồng biểu quyết bằng hình thức giơ tay.",
        "Số ý kiến",
        "Bằng khen tỉnh – – – – Chưa biểu quyết",
        "không có ý kiến khác",
        "Hội đồng thông qua 00/03 trường hợp.",
    ):
        assert words in text
    assert "Tóm tắt thành tích:" not in text


def test_minutes_tell_each_vote(fonts: SerifFonts):
    text = said(fonts, "bien-ban")
    assert re.search(r"Y Phương Giấy khen xã 2 3 1 33,33 Không ?thông qua", text)
    assert "THƯ KÝ CHỦ TRÌ A Đắk Y Brăng Ksơr" in text
    assert "TM." not in text


def test_a_collective_is_named_in_capitals_and_what_is_blank_says_so(fonts: SerifFonts):
    text = said(fonts, "bao-cao-tap-the")
    assert "Tên tập thể đề nghị: TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ ĐẮK HÀ" in text
    assert "3. Chấp hành chủ trương, pháp luật Không có nội dung báo cáo." in text
    assert "Họ và tên: Nguyễn Thị Ngọc Ánh" in said(fonts, "bao-cao-ca-nhan")
    assert "2. Hình thức khen thưởng Chưa được tặng." in said(fonts, "bao-cao-ca-nhan")


def test_text_goes_before_the_table_of_earlier_awards_and_a_bare_award_has_a_dash(fonts: SerifFonts):
    parts = content("bao-cao-ca-nhan")["parts"]
    honours = {
        "number": "2",
        "title": "Hình thức",
        "text": "Ngoài ra:",
        "honours": [{"year": 2024, "form": "Giấy khen"}],
    }
    text = said(fonts, "bao-cao-ca-nhan", parts=[*parts[:2], {**parts[2], "headings": [honours]}])
    assert "2. Hình thức Ngoài ra: Năm Danh hiệu, hình thức khen thưởng" in text
    assert "2024 Giấy khen –" in text


def test_a_report_without_results_by_criterion_is_refused():
    given = content("bao-cao-ca-nhan")
    with pytest.raises(Refusal, match="chưa có kết quả từng tiêu chí"):
        document("bao-cao-ca-nhan", given | {"parts": [without(part, "results") for part in given["parts"]]})


@pytest.mark.parametrize("subject", Subject)
def test_an_explanation_of_the_plans_criteria_takes_one_page(fonts: SerifFonts, catalogue: Catalogue, subject: Subject):
    rules = next(each for each in catalogue.rulebook.awards if each.kind.code == "gk-xa")
    first = content("phieu-tieu-chi")["results"][0]
    results = [
        {
            **first,
            "text": criterion.text,
            "clause": criterion.clause,
            "outcome": "missing",
            "missing": ["số liệu của năm"],
        }
        for criterion in rules.versions[-1].criteria
        if criterion.subject is subject
    ]
    assert len(results) == 5
    given = content("phieu-tieu-chi") | {"results": results, "subject": str(subject), LONG_NAME[subject]: LONG_UNIT}
    texts = page_texts(render_pdf(document("phieu-tieu-chi", given), fonts))
    assert len(texts) == 1
    assert texts[0].count("Còn thiếu:") == 5


def test_an_explanation_without_warnings_has_no_line_for_them(fonts: SerifFonts):
    assert "Lưu ý:" not in said(fonts, "phieu-tieu-chi", warnings=[])


def test_the_register_counts_what_stands_and_what_is_annulled(fonts: SerifFonts):
    text = said(fonts, "so-khen-thuong")
    assert "Sổ có 03 lượt ghi, còn hiệu lực 02, đã bỏ hoặc thu hồi 01" in text
    assert "Bỏ số: in sai tên" in text
    assert "Xem số 03" in text


def test_an_exemplar_that_was_not_published_says_so(fonts: SerifFonts):
    lines = [without(each, "media", "published_on") for each in content("guong-dien-hinh")["lines"]]
    assert said(fonts, "guong-dien-hinh", lines=lines).count("Chưa đăng") == 2


@pytest.mark.parametrize(
    ("code", "field", "what"),
    [
        ("to-trinh", "recipients", "Văn bản đề nghị"),
        ("danh-sach-de-nghi", "recipients", "Danh sách đề nghị"),
        ("quyet-dinh", "recipients", "Quyết định khen thưởng"),
        ("bien-ban", "results", "Biên bản họp Hội đồng"),
        ("phieu-tieu-chi", "results", "Phiếu giải thích tiêu chí"),
        ("bang-chi-tien-thuong", "lines", "Bảng chi tiền thưởng"),
        ("so-khen-thuong", "lines", "Sổ khen thưởng"),
        ("guong-dien-hinh", "lines", "Danh sách gương điển hình"),
    ],
)
def test_a_paper_of_nobody_is_refused(code: str, field: str, what: str):
    with pytest.raises(Refusal, match=what):
        document(code, content(code) | {field: []})
