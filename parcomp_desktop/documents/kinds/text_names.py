"""What a person calls the texts of a wording."""

from collections.abc import Mapping

from parcomp_desktop.documents.kinds.kind import Wording

TEXT_NAMES: Mapping[str, str] = {
    "title": "Tên văn bản",
    "subject": "Trích yếu",
    "letter_subject": "Trích yếu khi là công văn",
    "note": "Ghi chú dưới tên văn bản",
    "caption": "Dòng trước các điều",
    "opening": "Đoạn mở đầu",
    "council": "Hội đồng đã họp",
    "request": "Lời đề nghị",
    "attachments": "Giấy tờ kèm theo",
    "closing": "Đoạn kết",
    "proposal": "Căn cứ vào đề nghị",
    "article_1": "Điều 1",
    "article_2": "Điều 2",
    "article_2_open": "Điều 2 khi chưa tính đủ tiền thưởng",
    "article_3": "Điều 3",
    "list_title": "Tên danh sách kèm theo",
    "list_subject": "Trích yếu của danh sách",
    "list_note": "Ghi chú dưới tên danh sách",
    "fund": "Nguồn chi",
    "total": "Tổng số tiền",
    "counts": "Dòng đếm số",
    "nominee": "Dòng tên người, tập thể được báo cáo",
    "results_title": "Đề mục kết quả",
    "nothing": "Khi một đề mục chưa có nội dung",
    "no_honours": "Khi chưa được khen lần nào",
    "considered": "Ghi chú ngày xét",
    "outcome_label": "Nhãn kết luận",
    "warnings_label": "Nhãn lưu ý",
    "rules_label": "Nhãn bộ tiêu chí",
    "rules": "Bộ tiêu chí đã dùng",
    "people_title": "Đề mục thành phần",
    "chair": "Chủ trì",
    "secretary": "Thư ký",
    "present": "Có mặt",
    "absent": "Vắng mặt",
    "nobody_absent": "Khi không ai vắng",
    "quorum": "Điều kiện họp",
    "contents_title": "Đề mục nội dung",
    "standards": "Quán triệt tiêu chí",
    "summary": "Tóm tắt thành tích",
    "discussion": "Ý kiến thảo luận",
    "discussion_none": "Khi không có ý kiến khác",
    "results": "Dẫn vào kết quả biểu quyết",
    "threshold": "Mức thông qua",
    "secretary_signs": "Chức danh thư ký ở chỗ ký",
    "chair_signs": "Chức danh chủ trì ở chỗ ký",
}
"""By the text's field, the same in every kind."""
_LONGEST = 40


def text_name(words: Wording, field: str) -> str:
    """What a text is called; one without a name of its own is called by how it begins."""
    return TEXT_NAMES.get(field) or f"{getattr(words, field)[:_LONGEST]}…"
