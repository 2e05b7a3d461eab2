"""An official document with everything that one can have; texts of any kind."""

import unicodedata
from datetime import date

from hypothesis import strategies as st

from parcomp_desktop.domain.official import (
    Align,
    Caption,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    RowLook,
    Section,
    Signature,
    Signatures,
    Table,
)

LETTERS = "aăâeêioôơuưyđáàảãạĂẤỶỸĐ bcnghkt<>&\"'/=+-@;:.,%()"
ODD = ("R&D", "a <b", "<img src=x>", "“Đắk Hà”", "&amp;", "x" * 200, unicodedata.normalize("NFD", "Nguyễn Thị Ánh"))
STRINGS = st.lists(
    st.one_of(st.text(alphabet=LETTERS, min_size=1, max_size=40), st.sampled_from(ODD)), min_size=1, max_size=25
)
TABLE = Table(
    columns=(
        Column(title="STT", width=12, align=Align.RIGHT),
        Column(title="Họ và tên", width=60),
        Column(title="Đồng ý", width=25, align=Align.CENTRE, group="Số phiếu"),
        Column(title="Không", width=25, align=Align.CENTRE, group="Số phiếu"),
        Column(title="Ghi chú", width=43),
    ),
    rows=(
        Row(cells=("I. TẬP THỂ",), look=RowLook.BANNER),
        Row(cells=("1", "Văn phòng xã", "7", "0", "")),
        Row(cells=("2", "Trạm Y tế", "3", "4", "Đã huỷ"), look=RowLook.STRUCK),
        Row(cells=("", "Cộng", "10", "4", ""), look=RowLook.TOTAL),
    ),
)
LIST = Part(
    title="DANH SÁCH",
    subject="Tập thể được tặng Giấy khen",
    notes=("(Kèm theo Quyết định số 05/QĐ-UBND)",),
    blocks=(
        Table(
            columns=(Column(title="STT", width=12), Column(title="Tên", width=240)),
            rows=(Row(cells=("1", "Trường A")),),
        ),
    ),
    landscape=True,
)
DECISION = OfficialDocument(
    form="Mẫu số 07",
    heading=Heading(
        superior="ỦY BAN NHÂN DÂN TỈNH",
        agency="ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ",
        number="05/QĐ-UBND",
        place="Đắk Hà",
        dated=date(2027, 2, 5),
    ),
    title="QUYẾT ĐỊNH",
    subject="Về việc tặng Giấy khen",
    authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ",
    addressees=("Sở Nội vụ", "Sở Tài chính"),
    bases=("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Theo đề nghị của Văn phòng"),
    blocks=(
        Caption(text="QUYẾT ĐỊNH:"),
        Paragraph(lead="Điều 1.", text="Tặng Giấy khen cho tập thể có tên trong danh sách. " * 3),
        Section(title="I. KẾT QUẢ"),
        Table(columns=TABLE.columns, rows=TABLE.rows),
        Paragraph(text="Quyết định này có hiệu lực từ ngày ký./."),
        Signatures(
            signers=(Signature(title="THƯ KÝ", name="Y Hà"), Signature(title="CHỦ TRÌ", name="A Đắk")),
        ),
    ),
    signature=Signature(title="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", name="Y Brăng Ksơr"),
    copies_to=("Như Điều 3", "Lưu: VT"),
    annexes=(LIST,),
)
