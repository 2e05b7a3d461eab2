"""Everything that reading a package can end in, and what each ending tells the officer."""

from enum import StrEnum

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal


class ReadOutcome(StrEnum):
    """How reading a file ended."""

    READABLE = "readable"
    NOT_A_PACKAGE = "not_a_package"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    NEWER_FORMAT = "newer_format"
    OLDER_FORMAT = "older_format"
    STARTER_FILE = "starter_file"
    NOT_A_STARTER_FILE = "not_a_starter_file"
    OTHER_RECIPIENT = "other_recipient"
    UNKNOWN_SENDER = "unknown_sender"
    WRONG_SIGNATURE = "wrong_signature"
    CANNOT_UNSEAL = "cannot_unseal"
    CONTENT_WRONG = "content_wrong"
    WRONG_ENROLMENT = "wrong_enrolment"
    ALREADY_READ = "already_read"
    OLDER_THAN_READ = "older_than_read"


class OutcomeText(Record, frozen=True):
    """What happened, and what to do about it."""

    what: str
    cure: str


TEXTS: dict[ReadOutcome, OutcomeText] = {
    ReadOutcome.READABLE: OutcomeText(
        "Gói còn nguyên vẹn và đúng nơi nhận.",
        "Hãy xem trước nội dung rồi xác nhận nhập.",
    ),
    ReadOutcome.NOT_A_PACKAGE: OutcomeText(
        "Tệp này không phải gói trao đổi của chương trình.",
        "Hãy chọn tệp có đuôi .tdkt do bàn gửi tạo ra; nếu đúng là tệp đó thì nhờ bàn gửi chép lại.",
    ),
    ReadOutcome.TOO_LARGE: OutcomeText(
        "Gói lớn hơn mức cho phép (200 MB nội dung, 5.000 tệp đính kèm).",
        "Hãy tách tài liệu kiểm chứng thành nhiều gói nhỏ hơn rồi gửi lại.",
    ),
    ReadOutcome.DAMAGED: OutcomeText(
        "Gói bị hỏng: tệp bị cắt ngắn hoặc có nội dung đã thay đổi sau khi ký.",
        "Hãy chép lại tệp từ bàn gửi và rút thiết bị USB đúng cách; chưa có dữ liệu nào được nhập.",
    ),
    ReadOutcome.NEWER_FORMAT: OutcomeText(
        "Gói được tạo bằng phiên bản chương trình mới hơn.",
        "Cần bản mới hơn: hãy cập nhật chương trình trên máy này rồi mở lại gói.",
    ),
    ReadOutcome.OLDER_FORMAT: OutcomeText(
        "Gói được tạo bằng phiên bản chương trình cũ mà máy này không còn đọc.",
        "Hãy nhờ bàn gửi cập nhật chương trình rồi gửi lại gói.",
    ),
    ReadOutcome.STARTER_FILE: OutcomeText(
        "Đây là tệp khởi tạo của một đơn vị, không phải gói số liệu.",
        "Tệp khởi tạo chỉ dùng khi mở chương trình lần đầu tại đơn vị có tên trên tệp.",
    ),
    ReadOutcome.NOT_A_STARTER_FILE: OutcomeText(
        "Đây là gói trao đổi, không phải tệp khởi tạo.",
        "Hãy chọn tệp khởi tạo do bàn tổng hợp cấp; gói này mở bằng chức năng nhận gói.",
    ),
    ReadOutcome.OTHER_RECIPIENT: OutcomeText(
        "Gói này gửi cho nơi khác.",
        "Hãy chuyển tệp cho đúng nơi nhận, hoặc nhờ bàn gửi tạo gói cho bàn này.",
    ),
    ReadOutcome.UNKNOWN_SENDER: OutcomeText(
        "Chưa quen biết bàn gửi gói này.",
        "Hãy cấp tệp khởi tạo cho đơn vị, rồi nhờ đơn vị mở tệp đó và gửi lại gói.",
    ),
    ReadOutcome.WRONG_SIGNATURE: OutcomeText(
        "Gói mang tên một bàn đã biết nhưng được ký bằng khóa khác.",
        "Không nhập gói này. Hãy liên hệ trực tiếp bàn gửi; nếu họ đã cài lại máy thì cấp tệp khởi tạo mới.",
    ),
    ReadOutcome.CANNOT_UNSEAL: OutcomeText(
        "Không mở được niêm phong của gói bằng khóa của bàn này.",
        "Nếu bàn này vừa được cài lại thì khôi phục bản sao lưu có khóa cũ, hoặc nhờ bàn gửi tạo lại gói.",
    ),
    ReadOutcome.CONTENT_WRONG: OutcomeText(
        "Nội dung trong gói không đúng khuôn dạng hoặc không khớp bản kê.",
        "Không nhập gói này. Hãy nhờ bàn gửi tạo lại gói bằng chương trình.",
    ),
    ReadOutcome.WRONG_ENROLMENT: OutcomeText(
        "Gói đầu tiên của đơn vị không chứng minh được mã ghi danh của tệp khởi tạo đã cấp.",
        "Hãy cấp tệp khởi tạo mới cho đơn vị và nhờ đơn vị gửi lại gói.",
    ),
    ReadOutcome.ALREADY_READ: OutcomeText(
        "Gói này đã được nhập trước đây.",
        "Không cần làm gì thêm; dữ liệu giữ nguyên.",
    ),
    ReadOutcome.OLDER_THAN_READ: OutcomeText(
        "Gói này cũ hơn những gì đã nhập từ bàn gửi.",
        "Không cần làm gì thêm; dữ liệu mới hơn được giữ nguyên.",
    ),
}


class PackageRefused(Refusal):
    """A file that wasn't read; ``detail`` is a further sentence about this very file, in Vietnamese."""

    def __init__(self, outcome: ReadOutcome, detail: str = "") -> None:
        text = TEXTS[outcome]
        super().__init__(f"{text.what} {detail}".rstrip(), text.cure)
        self.outcome = outcome
