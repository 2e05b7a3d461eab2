"""The workbook of awards from elsewhere: its sheet and columns, the template, what is kept written."""

from collections.abc import Sequence
from pathlib import Path

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column as WrittenColumn
from parcomp_desktop.documents.workbook_writing import Page, Row, write_workbook
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.services.workbooks.layout import GUIDE, Column, Kind, SheetLayout
from parcomp_desktop.services.workbooks.pages import Values, table_page
from parcomp_desktop.services.workbooks.words import Words, words_of
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

SHEET = "Khen thưởng"
SUBJECTS = words_of(
    "DS_DoiTuong",
    {subject.value: words for subject, words in SUBJECT_WORDS.items()},
    {"tt": "collective", "đơn vị": "collective", "cn": "individual", "người": "individual"},
)
_GUIDE = (
    (
        "Cách làm",
        f"Ghi mỗi lần khen một hàng ở trang {SHEET}, lưu tệp (.xlsx), rồi nhập: Sổ khen thưởng, "
        "Khen thưởng trước đây, Nhập từ Excel.",
    ),
    (
        "Ghi những gì",
        "Khen thưởng do cơ quan khác quyết định, hoặc do cơ quan này quyết định trước khi dùng chương "
        "trình. Khen thưởng đã có trong sổ của chương trình thì không ghi.",
    ),
    (
        "Tên",
        "Ghi tên như trong quyết định. Chương trình tự tìm tập thể, cá nhân cùng tên; có nhiều người cùng tên thì "
        "ghi thêm đơn vị. Chưa tìm được thì vẫn nhập, rồi chọn người ở trang Sổ khen thưởng.",
    ),
    (
        "Hình thức khen",
        "Chọn ở cột Loại theo kế hoạch nếu có trong danh sách; hình thức khác thì ghi bằng chữ ở cột Hình thức khen.",
    ),
    (
        "Ngày",
        "Gõ ngày/tháng/năm, ví dụ 31/12/2024. Quyết định không ghi thời gian lập thành tích thì để trống hai cột "
        "Lập thành tích: khi xét lần sau tính theo ngày ký quyết định (khoản 9 Điều 30 Nghị định 98/2023/NĐ-CP).",
    ),
    ("Ô để trống", "Là chưa biết. Khi nhập lại, ô để trống không xoá nội dung đang có."),
    (
        "Nhập lại",
        "Cùng tên, hình thức, năm và số quyết định là cùng một lần khen: nhập lại tệp cũ không sinh thêm dòng.",
    ),
    (
        "Khi nhập",
        "Chương trình xem trước từng dòng, báo mọi chỗ sai kèm trang, ô và cách sửa; còn chỗ sai thì chưa ghi gì.",
    ),
)


def kind_words(workspace: Workspace) -> Words:
    """The award kinds of the campaign as a choice."""
    kinds = workspace.catalogue.campaign.award_kinds
    return words_of("DS_LoaiKhen", {kind.code: kind.name for kind in kinds}, {})


def layout(workspace: Workspace) -> SheetLayout:
    """The sheet and its columns, the same for writing and for reading."""
    return SheetLayout(
        SHEET,
        "Mỗi hàng là một lần khen.",
        (
            Column(
                "recipient", "Tên tập thể, cá nhân", Kind.TEXT, 32, "Bắt buộc. Như trong quyết định.", required=True
            ),
            Column(
                "subject", "Đối tượng", Kind.CHOICE, 12, "Bắt buộc. Chọn Tập thể hoặc Cá nhân.", SUBJECTS, required=True
            ),
            Column("unit", "Đơn vị", Kind.TEXT, 28, "Đơn vị của cá nhân: tên hoặc mã. Cần khi có người trùng tên."),
            Column(
                "kind", "Loại theo kế hoạch", Kind.CHOICE, 34, "Chọn trong danh sách nếu có.", kind_words(workspace)
            ),
            Column(
                "form", "Hình thức khen", Kind.TEXT, 34, "Ghi bằng chữ. Đã chọn loại theo kế hoạch thì được để trống."
            ),
            Column("year", "Năm", Kind.WHOLE, 8, "Bắt buộc. Năm được khen, ví dụ 2022.", required=True),
            Column("achievement", "Thành tích", Kind.TEXT, 46, "Như trong quyết định."),
            Column("achieved_from", "Lập thành tích từ ngày", Kind.DAY, 13, "Nếu quyết định có ghi."),
            Column("achieved_to", "Lập thành tích đến ngày", Kind.DAY, 13, "Nếu quyết định có ghi."),
            Column("number", "Quyết định số", Kind.CODE, 18, "Ví dụ 512/QĐ-UBND."),
            Column("decided_on", "Ngày ký", Kind.DAY, 13, "Ngày/tháng/năm."),
            Column("authority", "Cơ quan quyết định", Kind.TEXT, 36, "Ví dụ Chủ tịch Ủy ban nhân dân tỉnh."),
        ),
    )


def save_earlier_award_workbook(workspace: Workspace, awards: Sequence[EarlierAward], path: Path) -> None:
    """Write the workbook of these awards, of none for a template. Raises Refusal when it can't be written."""
    write_whole(path, earlier_award_workbook(workspace, awards))


def earlier_award_workbook(workspace: Workspace, awards: Sequence[EarlierAward]) -> bytes:
    """Instructions, then a row for each award; imported again it changes nothing."""
    units = {unit.id: unit.name for unit in workspace.find(Unit)}
    homes = {person.id: units[person.unit_id] for person in workspace.find(Person)}
    rows = [_values(workspace, award, homes.get(award.subject_id or award.id, "")) for award in awards]
    lists = {words.name: tuple(words.shown.values()) for words in (SUBJECTS, kind_words(workspace))}
    return write_workbook([_guide(), table_page(layout(workspace), rows)], lists)


def _guide() -> Page:
    rows = [Row(("Khen thưởng trước đây: hướng dẫn ghi",), (Look.TITLE,)), Row(())]
    rows += [Row(line, (Look.HEADING, Look.PROSE)) for line in _GUIDE]
    return Page(GUIDE, (WrittenColumn(24, Look.PROSE), WrittenColumn(100, Look.PROSE)), rows)


def _values(workspace: Workspace, award: EarlierAward, unit: str) -> Values:
    return {
        "recipient": award.recipient,
        "subject": SUBJECT_WORDS[award.subject],
        "unit": unit,
        "kind": workspace.catalogue.award_kind(award.kind).name if award.kind else "",
        "form": award.form,
        "year": award.year,
        "achievement": award.achievement,
        "achieved_from": award.achieved_from,
        "achieved_to": award.achieved_to,
        "number": award.number,
        "decided_on": award.decided_on,
        "authority": award.authority,
    }
