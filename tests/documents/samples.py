"""Data for the document tests."""

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.score_papers import RankingGroup, RankingRow, RankingTable
from parcomp_desktop.domain.work_papers import FigureLine, ReformReport, Share

LONG_UNIT = (
    "Trung tâm Phục vụ hành chính công và Bộ phận tiếp nhận, trả kết quả giải quyết thủ tục hành chính "
    "liên thông xã Đắk Tờ Kan"
)
"""A name of 120 letters."""

REFORM = ReformReport(
    heading=Heading(agency="ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ", number="12/BC-UBND", place="Đắk Hà", dated=date(2026, 9, 16)),
    unit="Ủy ban nhân dân xã Đắk Hà",
    period="quý III/2026",
    year=2026,
    work=(FigureLine(label="Nhiệm vụ đến hạn", value=Decimal(14)),),
    cases=(FigureLine(label="Hồ sơ tiếp nhận", value=Decimal(1250)), FigureLine(label="Hồ sơ trễ hạn")),
    on_time=Share(part=Decimal(197), whole=Decimal(200)),
    online=Share(part=Decimal(0), whole=Decimal(0)),
    paid_online=Share(),
    difficulties="Thiếu máy quét.",
    signature=Signature(title="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", name="Y Brăng Ksơr"),
    copies_to=("Sở Nội vụ", "Lưu: VT"),
)
CERTIFICATE = Certificate(
    authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ",
    salutation="Bà",
    recipient="Nguyễn Thị Ngọc Ánh",
    position="Công chức Văn phòng - Thống kê",
    unit="Ủy ban nhân dân xã Đắk Hà",
    achievement="Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
    decision_number="05/QĐ-UBND",
    decided_on=date(2027, 2, 5),
    register_number="012",
    place="Đắk Hà",
    dated=date(2027, 2, 5),
    signer_title="CHỦ TỊCH",
    signer_name="A Đắk",
)
CHECKED = replace(
    CERTIFICATE,
    statement=(
        "TDGK1|012/2027|1|05/QĐ-UBND|05/02/2027|Nguyễn Thị Ngọc Ánh|Giấy khen|2026|UBND xã Đắk Hà|1f0c9d2e|"
        + "0123456789" * 15
        + "12345"
    ),
    check_code="C4FG-H7JK-2LMN",
)
"""With the QR and its code."""


def ranking(*groups: RankingGroup, provisional: bool = False) -> RankingTable:
    return RankingTable(
        heading=Heading(
            agency="ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ", number="05/TB-UBND", place="Đắk Hà", dated=date(2027, 2, 5)
        ),
        period="2026",
        provisional=provisional,
        groups=groups,
        signature=Signature(title="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", name="Y Brăng Ksơr"),
        copies_to=("Sở Nội vụ", "Lưu: VT"),
    )


def group(count: int, name: str = "") -> RankingGroup:
    rows = (
        RankingRow(unit=f"Xã số {number:04}", points=Decimal(90), percent=Decimal(90), rank=number, grade="Tốt")
        for number in range(1, count + 1)
    )
    return RankingGroup(name=name, rows=tuple(rows))
