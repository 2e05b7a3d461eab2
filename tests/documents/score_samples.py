"""A self-score report for the document tests."""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.score_papers import SelfScoreGroup, SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.scores import LeafState

LEAVES = (
    SelfScoreLeaf(
        code="1.1",
        name="Ban hành kế hoạch",
        maximum=Decimal(2),
        state=LeafState.SCORED,
        points=Decimal("1.5"),
        evidence=("Kế hoạch số 12/KH-UBND ngày 15/01/2026 (trang 3)",),
        note="Đúng hạn",
    ),
    SelfScoreLeaf(
        code="1.2",
        name="Kiểm tra",
        maximum=Decimal(1),
        state=LeafState.SCORED,
        points=Decimal(0),
        justification="Chưa đến kỳ kiểm tra",
    ),
    SelfScoreLeaf(code="1.3", name="Thanh toán trực tuyến", maximum=Decimal(3), state=LeafState.BLANK),
    SelfScoreLeaf(code="1.4", name="Hồ sơ liên thông", maximum=Decimal(4), state=LeafState.NOT_APPLICABLE),
    SelfScoreLeaf(code="1.5", name="Hài lòng của người dân", maximum=Decimal(5), state=None),
)
HEAD = SelfScoreHead(code="1", name="Chỉ đạo điều hành", maximum=Decimal(15), points=Decimal("1.5"), blanks=1)
GROUP = SelfScoreGroup(heads=(HEAD,), leaves=LEAVES)
REPORT = SelfScoreReport(
    heading=Heading(agency="ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ", number="27/UBND-VP", place="Đắk Hà", dated=date(2027, 1, 5)),
    addressees=("Sở Nội vụ tỉnh Quảng Ngãi",),
    unit="Ủy ban nhân dân xã Đắk Hà",
    rubric="Bộ chỉ số cấp xã",
    document="Quyết định số 15/QĐ-UBND",
    period="2026",
    groups=(GROUP,),
    total=Decimal("1.5"),
    maximum=Decimal(6),
    difficulties="Thiếu máy quét.",
    proposals="Đề nghị cấp máy quét.",
    signature=Signature(title="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", name="Y Brăng Ksơr"),
    copies_to=("Như trên", "Lưu: VT"),
)
