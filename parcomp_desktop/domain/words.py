"""The Vietnamese words of closed choices, the same on screen, on paper and on the command line."""

from parcomp_desktop.domain.awards import NominationState, SigningFormula
from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.campaign import Level
from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.council import BallotKind, CouncilRole, VoteBase
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.desk import PackageState
from parcomp_desktop.domain.indicators import Better, Measure, Purpose, ZeroDenominator
from parcomp_desktop.domain.people import Employment, Honorific
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.register import EntryState, RegisterEvent
from parcomp_desktop.domain.reports import Frequency, ReportState
from parcomp_desktop.domain.scores import SheetState, Step
from parcomp_desktop.domain.standing import DisciplineForm, InitiativeScope, Rating, Survey
from parcomp_desktop.domain.statements import CheckOutcome
from parcomp_desktop.domain.units import UnitKind
from parcomp_desktop.domain.work import ActivityKind, TaskQuality, WorkState

OUTCOME_WORDS = {
    Outcome.MET: "Đạt",
    Outcome.NOT_MET: "Không đạt",
    Outcome.MISSING: "Chưa đủ dữ liệu",
    Outcome.NOT_APPLICABLE: "Không áp dụng",
}
SUBJECT_WORDS = {Subject.COLLECTIVE: "Tập thể", Subject.INDIVIDUAL: "Cá nhân"}
KIND_WORDS = {
    UnitKind.AGENCY: "Cơ quan, đơn vị thuộc UBND",
    UnitKind.SECTOR_AGENCY: "Cơ quan ngành dọc",
    UnitKind.COMMUNE: "UBND xã, phường, thị trấn",
}
HONORIFIC_WORDS = {Honorific.MR: "Ông", Honorific.MS: "Bà"}
EMPLOYMENT_WORDS = {
    Employment.CADRE: "Cán bộ",
    Employment.CIVIL_SERVANT: "Công chức",
    Employment.PUBLIC_EMPLOYEE: "Viên chức",
    Employment.WORKER: "Người lao động",
}
PURPOSE_WORDS = {
    Purpose.PAR_INDEX: "Chỉ số cải cách hành chính",
    Purpose.SERVICE_QUALITY: "Chất lượng phục vụ",
    Purpose.OTHER: "Khác",
}
TIES_WORDS = {
    Ties.DENSE: "Đồng hạng, hạng sau liền kề (1, 2, 2, 3)",
    Ties.COMPETITION: "Đồng hạng, hạng sau cách quãng (1, 2, 2, 4)",
    Ties.SEQUENTIAL: "Không đồng hạng (1, 2, 3, 4)",
}
STATE_WORDS = {
    SheetState.ENTERING: "Đang nhập",
    SheetState.LOCKED: "Đã khoá và gửi",
    SheetState.APPRAISED_1: "Đã thẩm định lần 1",
    SheetState.JUSTIFIED: "Đã giải trình",
    SheetState.APPRAISED_2: "Đã thẩm định lần 2",
    SheetState.PUBLISHED: "Đã công bố",
}
STEP_WORDS = {
    Step.LOCKED: "Khoá và gửi",
    Step.WITHDRAWN: "Rút lại",
    Step.RECEIVED: "Ghi biên nhận",
    Step.UNLOCKED: "Mở khoá",
    Step.APPRAISED_1: "Thẩm định lần 1",
    Step.JUSTIFIED: "Giải trình",
    Step.APPRAISED_2: "Thẩm định lần 2",
    Step.PUBLISHED: "Công bố",
    Step.EXTENDED: "Gia hạn",
}
NOMINATION_WORDS = {
    NominationState.DRAFT: "Đang soạn",
    NominationState.COUNCIL: "Hội đồng xét",
    NominationState.SENT: "Đã gửi",
    NominationState.RECEIVED: "Đã nhận",
    NominationState.RETURNED: "Trả lại",
    NominationState.APPRAISED: "Đã thẩm định",
    NominationState.SUBMITTED: "Đã trình",
    NominationState.DECIDED: "Đã có quyết định",
    NominationState.DECLINED: "Không khen",
}
NOMINATION_STEP_WORDS = {
    (NominationState.DRAFT, NominationState.COUNCIL): "Đưa ra Hội đồng xét",
    (NominationState.DRAFT, NominationState.APPRAISED): "Thẩm định",
    (NominationState.COUNCIL, NominationState.SENT): "Gửi lên cấp trên",
    (NominationState.COUNCIL, NominationState.DRAFT): "Đưa về soạn lại",
    (NominationState.COUNCIL, NominationState.SUBMITTED): "Trình khen thưởng",
    (NominationState.COUNCIL, NominationState.APPRAISED): "Đưa về thẩm định",
    (NominationState.COUNCIL, NominationState.RETURNED): "Trả lại đơn vị",
    (NominationState.COUNCIL, NominationState.DECIDED): "Ghi quyết định khen",
    (NominationState.COUNCIL, NominationState.DECLINED): "Không khen",
    (NominationState.SENT, NominationState.COUNCIL): "Rút lại",
    (NominationState.SENT, NominationState.RETURNED): "Ghi kết quả: trả lại",
    (NominationState.SENT, NominationState.DECIDED): "Ghi kết quả: được khen",
    (NominationState.SENT, NominationState.DECLINED): "Ghi kết quả: không khen",
    (NominationState.RETURNED, NominationState.COUNCIL): "Đã sửa, đưa ra Hội đồng",
    (NominationState.RETURNED, NominationState.DECLINED): "Thôi đề nghị",
    (NominationState.RETURNED, NominationState.RECEIVED): "Lấy lại, không trả nữa",
    (NominationState.RECEIVED, NominationState.APPRAISED): "Thẩm định",
    (NominationState.RECEIVED, NominationState.RETURNED): "Trả lại đơn vị",
    (NominationState.APPRAISED, NominationState.COUNCIL): "Đưa ra Hội đồng xét",
    (NominationState.APPRAISED, NominationState.RETURNED): "Trả lại đơn vị",
    (NominationState.APPRAISED, NominationState.RECEIVED): "Thẩm định lại",
    (NominationState.APPRAISED, NominationState.DRAFT): "Đưa về soạn lại",
    (NominationState.SUBMITTED, NominationState.DECIDED): "Ghi quyết định khen",
    (NominationState.SUBMITTED, NominationState.DECLINED): "Không khen",
    (NominationState.SUBMITTED, NominationState.COUNCIL): "Đưa về Hội đồng xét",
    (NominationState.DECIDED, NominationState.SENT): "Sửa kết quả đã ghi",
    (NominationState.DECLINED, NominationState.COUNCIL): "Xét lại",
}
"""What a step is called, by the state that it leaves and the state after it."""
REMARK_WORDS = {
    "award": "Hình thức khen",
    "achievement": "Tóm tắt thành tích",
    "achieved": "Thời gian lập thành tích",
    "facts": "Số liệu bình xét",
    "proposal": "Văn bản đề nghị",
    "minutes": "Biên bản họp Hội đồng",
    "report": "Báo cáo thành tích",
    "certificate": "Chứng nhận sáng kiến",
}
"""What may be remarked on when a nomination is returned: fields, then the papers of the dossier."""
ACTIVITY_WORDS = {
    ActivityKind.LEADERSHIP: "Trách nhiệm người đứng đầu",
    ActivityKind.INDEX: "Thực hiện Bộ chỉ số",
    ActivityKind.PROPAGANDA: "Tuyên truyền",
    ActivityKind.ONLINE: "Vận động dùng dịch vụ công trực tuyến",
    ActivityKind.POSTAL: "Vận động dùng bưu chính công ích",
    ActivityKind.TECHNOLOGY: "Ứng dụng công nghệ thông tin, chuyển đổi số",
    ActivityKind.PROPOSAL: "Đề xuất giải pháp",
    ActivityKind.HARASSMENT: "Xử lý nhũng nhiễu, gây khó khăn",
    ActivityKind.SATISFACTION: "Nâng cao SIPAS, PAPI",
    ActivityKind.OTHER: "Khác",
}
TASK_QUALITY_WORDS = {
    TaskQuality.EXCELLENT: "Xuất sắc",
    TaskQuality.GOOD: "Tốt",
    TaskQuality.COMPLETED: "Hoàn thành",
    TaskQuality.NOT_COMPLETED: "Không hoàn thành",
}
WORK_STATE_WORDS = {
    WorkState.OVERDUE: "Quá hạn",
    WorkState.DUE_SOON: "Sắp đến hạn",
    WorkState.OPEN: "Đang làm, trong hạn",
    WorkState.DONE_ON_TIME: "Hoàn thành đúng hạn",
    WorkState.DONE_LATE: "Hoàn thành chậm",
    WorkState.FAILED: "Không hoàn thành",
    WorkState.CANCELLED: "Đã huỷ",
}
FREQUENCY_WORDS = {
    Frequency.MONTHLY: "Hằng tháng",
    Frequency.QUARTERLY: "Hằng quý",
    Frequency.HALF_YEARLY: "6 tháng",
    Frequency.CUMULATIVE: "Quý I, 6 tháng, 9 tháng, năm",
    Frequency.YEARLY: "Hằng năm",
    Frequency.ONCE: "Một lần",
}
REPORT_STATE_WORDS = {
    ReportState.ON_TIME: "Đúng hạn",
    ReportState.LATE: "Gửi trễ",
    ReportState.MISSING: "Quá hạn",
    ReportState.DUE_SOON: "Sắp đến hạn",
    ReportState.OPEN: "Chưa đến hạn",
    ReportState.WAIVED: "Được miễn",
}
RATING_WORDS = {
    Rating.EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
    Rating.GOOD: "Hoàn thành tốt nhiệm vụ",
    Rating.COMPLETED: "Hoàn thành nhiệm vụ",
    Rating.NOT_COMPLETED: "Không hoàn thành nhiệm vụ",
}
DISCIPLINE_WORDS = {
    DisciplineForm.REPRIMAND: "Khiển trách",
    DisciplineForm.WARNING: "Cảnh cáo",
    DisciplineForm.SALARY: "Hạ bậc lương (quy định cũ)",
    DisciplineForm.DEMOTION: "Giáng chức (quy định cũ)",
    DisciplineForm.REMOVAL: "Cách chức",
    DisciplineForm.DISMISSAL_FROM_OFFICE: "Bãi nhiệm",
    DisciplineForm.DISMISSAL: "Buộc thôi việc",
}
SCOPE_WORDS = {
    InitiativeScope.BASE: "Cơ sở",
    InitiativeScope.PROVINCE: "Cấp tỉnh, bộ",
    InitiativeScope.NATION: "Toàn quốc",
}
SURVEY_WORDS = {Survey.SIPAS: "SIPAS", Survey.PAPI: "PAPI"}
LEVEL_WORDS = {Level.COMMUNE: "Đơn vị", Level.DISTRICT: "Cấp trên"}
TARGET_WORDS = {**OUTCOME_WORDS, Outcome.NOT_MET: "Chưa đạt"}
CAMPAIGN_WORDS = "phong trào thi đua đẩy mạnh cải cách hành chính"
"""As papers call it where they don't give its full name."""
COUNCIL_WORDS = {
    CouncilRole.CHAIR: "Chủ tịch Hội đồng",
    CouncilRole.VICE_CHAIR: "Phó Chủ tịch Hội đồng",
    CouncilRole.STANDING: "Uỷ viên thường trực",
    CouncilRole.MEMBER: "Uỷ viên",
    CouncilRole.SECRETARY: "Thư ký",
}
BALLOT_WORDS = {BallotKind.OPEN: "giơ tay", BallotKind.SECRET: "bỏ phiếu kín"}
VOTE_BASE_WORDS = {VoteBase.PRESENT: "số có mặt", VoteBase.ALL: "tổng số thành viên"}
METHOD_WORDS = {
    "ratio": "Tỷ lệ",
    "steps": "Theo mức",
    "choice": "Lựa chọn",
    "compare": "So với năm trước",
    "deduct": "Trừ điểm",
    "bonus": "Điểm thưởng",
    "manual": "Chấm trực tiếp",
    "survey": "Điều tra xã hội học",
    "variants": "Theo trường hợp",
}
"""The scoring methods, by the tag of their record."""
MEASURE_WORDS = {
    Measure.PERCENT: "Tỷ lệ (%)",
    Measure.COUNT: "Số lượng",
    Measure.DAYS: "Số ngày",
}
ZERO_WORDS = {
    ZeroDenominator.FULL: "Đạt điểm tối đa",
    ZeroDenominator.ZERO: "0 điểm",
    ZeroDenominator.NOT_APPLICABLE: "Không tính tiêu chí",
}
BETTER_WORDS = {
    Better.UP: "Tăng lên",
    Better.DOWN: "Giảm xuống",
}
FORM_WORDS = {CertificateForm.DIPLOMA: "Bằng khen", CertificateForm.COMMENDATION: "Giấy khen"}
FORMULA_WORDS = {
    SigningFormula.NONE: "",
    SigningFormula.TM: "TM.",
    SigningFormula.KT: "KT.",
    SigningFormula.TL: "TL.",
    SigningFormula.TUQ: "TUQ.",
    SigningFormula.Q: "Q.",
}
"""As they stand before the signer's title."""
ROUNDING_WORDS = {
    BonusRounding.UP: "Lên hàng chục nghìn đồng",
    BonusRounding.NEAREST: "Đến hàng chục nghìn đồng gần nhất",
    BonusRounding.NONE: "Không làm tròn",
}
PACKAGE_STATE_WORDS = {
    PackageState.SENT: "Đã gửi",
    PackageState.RECEIVED: "Nơi nhận đã đọc",
    PackageState.ACCEPTED: "Đã nhập",
    PackageState.RETURNED: "Trả lại",
    PackageState.WITHDRAWN: "Đã rút",
}
EVENT_WORDS = {
    RegisterEvent.PRINTED: "In lần đầu",
    RegisterEvent.REPRINTED: "In lại",
    RegisterEvent.COPIED: "Lưu bản sao",
    RegisterEvent.OPENED: "Mở bản sao",
    RegisterEvent.CANCELLED: "Hủy giấy khen",
    RegisterEvent.CORRECTED: "Đính chính",
    RegisterEvent.VOIDED: "Bỏ số",
    RegisterEvent.REVOKED: "Thu hồi",
}
CHECK_WORDS = {
    CheckOutcome.GENUINE: "Giấy khen thật",
    CheckOutcome.SIGNED: "Chữ ký thật",
    CheckOutcome.UNKNOWN_ISSUER: "Không rõ nơi phát hành",
    CheckOutcome.NOT_IN_REGISTER: "Không có trong sổ",
    CheckOutcome.ALTERED: "Nội dung bị sửa",
    CheckOutcome.REPLACED: "Đã đính chính",
    CheckOutcome.CANCELLED: "Giấy khen đã hủy",
    CheckOutcome.VOIDED: "Đã bỏ số",
    CheckOutcome.REVOKED: "Đã thu hồi",
}
CHECK_TEXTS = {
    CheckOutcome.GENUINE: "Do bàn này lập, có trong sổ khen thưởng và còn hiệu lực. So nội dung dưới đây với tờ giấy.",
    CheckOutcome.SIGNED: (
        "Chữ ký đúng của nơi phát hành, nội dung không bị sửa. Bàn này không giữ sổ của nơi ấy: muốn biết giấy khen "
        "còn hiệu lực thì hỏi nơi phát hành."
    ),
    CheckOutcome.UNKNOWN_ISSUER: (
        "Ở đây không có khóa của nơi phát hành nên không kiểm tra được chữ ký. Hỏi thẳng cơ quan ghi trên giấy khen."
    ),
    CheckOutcome.NOT_IN_REGISTER: (
        "Sổ khen thưởng của bàn này không có giấy khen ấy. Nếu giấy khen do nơi khác lập thì quét mã QR hoặc hỏi nơi "
        "ấy; nếu vừa khôi phục bản sao lưu cũ thì khôi phục bản mới hơn."
    ),
    CheckOutcome.ALTERED: (
        "Chữ ký không khớp với nội dung. Quét lại mã QR một lần; vẫn như vậy thì không tin tờ giấy khen này."
    ),
    CheckOutcome.REPLACED: "Nội dung giấy khen này đã được đính chính; giấy khen lập mới thay cho nó.",
    CheckOutcome.CANCELLED: "Tờ giấy khen này đã hủy, không dùng được; việc khen thưởng không thay đổi.",
    CheckOutcome.VOIDED: "Số vào sổ này đã bỏ: giấy khen không có giá trị.",
    CheckOutcome.REVOKED: "Khen thưởng đã bị thu hồi: giấy khen không còn giá trị.",
}
"""What a check comes to, and what to make of it."""
ENTRY_STATE_WORDS = {
    EntryState.STANDING: "Còn hiệu lực",
    EntryState.CORRECTED: "Đã đính chính",
    EntryState.VOIDED: "Đã bỏ số",
    EntryState.REVOKED: "Đã thu hồi",
}
