"""What the fields of exchanged records are called, and their values in words, where two desks differ."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.words import (
    ACTIVITY_WORDS,
    EMPLOYMENT_WORDS,
    FREQUENCY_WORDS,
    HONORIFIC_WORDS,
    KIND_WORDS,
    NOMINATION_WORDS,
    SCOPE_WORDS,
    SUBJECT_WORDS,
    TASK_QUALITY_WORDS,
)

_FIELDS: Mapping[str, str] = {
    "about_reform": "Về cải cách hành chính",
    "achieved_from": "Thành tích từ ngày",
    "achieved_to": "Thành tích đến ngày",
    "achievement": "Tóm tắt thành tích",
    "announced_rank": "Hạng đã công bố",
    "assigned_to": "Người thực hiện",
    "assumed": "Giả định",
    "at": "Lúc",
    "birth_year": "Năm sinh",
    "by_post": "Nộp qua bưu chính",
    "cancelled": "Đã huỷ",
    "code": "Mã",
    "comment": "Ý kiến",
    "conclusion": "Kết luận",
    "content": "Nội dung",
    "cutoff_day": "Ngày chốt số liệu",
    "dated": "Ngày văn bản",
    "denominator": "Mẫu số",
    "document": "Văn bản",
    "done_on": "Ngày hoàn thành",
    "due_day": "Ngày đến hạn",
    "due_on": "Hạn",
    "employment": "Loại cán bộ",
    "ends_on": "Ngày kết thúc",
    "file_name": "Tên tệp",
    "finding": "Tồn tại, hạn chế",
    "follow_up": "Yêu cầu khắc phục",
    "frequency": "Định kỳ",
    "full_name": "Họ và tên",
    "given_by": "Cơ quan giao",
    "given_on": "Ngày giao",
    "held_on": "Ngày tổ chức",
    "honorific": "Danh xưng",
    "in_person": "Nộp trực tiếp",
    "initiative_id": "Sáng kiến kèm theo",
    "inspected_on": "Ngày kiểm tra",
    "inspection_id": "Cuộc kiểm tra",
    "issuer": "Cơ quan ban hành",
    "justification": "Giải trình",
    "kind": "Loại",
    "late": "Trễ hạn",
    "leader": "Trưởng đoàn",
    "maximum": "Điểm tối đa",
    "media": "Nơi đăng",
    "name": "Tên",
    "nomination_id": "Đề nghị",
    "not_applicable": "Không phát sinh",
    "note": "Ghi chú",
    "number": "Số văn bản",
    "numerator": "Tử số",
    "on_time": "Đúng hạn",
    "online": "Nộp trực tuyến",
    "option": "Phương án",
    "overdue": "Quá hạn chưa giải quyết",
    "page": "Trang",
    "paid_online": "Thanh toán trực tuyến",
    "participants": "Số người tham gia",
    "partner": "Đơn vị phối hợp",
    "pending": "Trong hạn chưa giải quyết",
    "person_id": "Cá nhân",
    "plan_id": "Kế hoạch",
    "points": "Điểm",
    "position": "Chức vụ",
    "published_on": "Ngày đăng",
    "quality": "Kết quả",
    "ranked": "Có xếp hạng",
    "reason": "Lý do",
    "received": "Tiếp nhận",
    "recipient": "Nơi nhận báo cáo",
    "recognised_by": "Cơ quan công nhận",
    "recognised_on": "Ngày công nhận",
    "remarks": "Chỗ cần sửa",
    "repeatable": "Áp dụng được nhiều nơi",
    "result": "Kết quả",
    "scope": "Phạm vi",
    "section": "Mục",
    "sent_on": "Ngày gửi",
    "set_code": "Bộ chỉ số",
    "sha256": "Tệp",
    "signer": "Người ký",
    "size": "Cỡ tệp",
    "source": "Nguồn",
    "starts_on": "Ngày thành lập",
    "subject": "Tập thể hay cá nhân",
    "subject_id": "Đối tượng",
    "successor_id": "Đơn vị kế thừa",
    "text": "Nội dung",
    "texts": "Nội dung báo cáo",
    "title": "Tên",
    "unit_id": "Đơn vị",
    "value": "Giá trị",
    "waived": "Được miễn",
    "who": "Người làm",
    "with_fee": "Có nghĩa vụ tài chính",
    "working": "Ngày làm việc",
    "working_days": "Số ngày làm việc",
    "year": "Năm",
    "year_from": "Từ năm",
    "year_to": "Đến năm",
}
_TABLES: tuple[Mapping[Any, str], ...] = (
    HONORIFIC_WORDS,
    EMPLOYMENT_WORDS,
    SUBJECT_WORDS,
    SCOPE_WORDS,
    ACTIVITY_WORDS,
    TASK_QUALITY_WORDS,
    FREQUENCY_WORDS,
    KIND_WORDS,
    NOMINATION_WORDS,
)
_CHOICES: Mapping[tuple[type[Enum], Enum], str] = {
    (type(choice), choice): words for table in _TABLES for choice, words in table.items()
}
_LONGEST = 200


def field_words(name: str) -> str:
    """What a field is called on the pages."""
    return _FIELDS[name]


def value_text(value: object) -> str:
    """A value as it is compared beside another; long texts are shortened."""
    text = "" if value is None else _text(value)[:_LONGEST]
    return text or "(trống)"


def _text(value: object) -> str:
    match value:
        case bool():
            return "Có" if value else "Không"
        case Enum():
            return _CHOICES[type(value), value]
        case date():
            return format_date(value)
        case Decimal():
            return format_number(value)
        case tuple():
            return "; ".join(str(getattr(each, "text", each)) for each in value)
        case _:
            return value.name if isinstance(value, IndicatorSet) else str(value)
