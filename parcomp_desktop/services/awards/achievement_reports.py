"""Báo cáo thành tích: the texts of a nominee's report as they were typed; the rest is taken over from the data."""

from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AchievementReport, Nomination, ReportText
from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.report_headings import HeadingTemplate, HeadingTemplates
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.words import NOMINATION_WORDS
from parcomp_desktop.rules.nomination_states import is_held
from parcomp_desktop.services.awards.nominations import nominee_name
from parcomp_desktop.services.awards.report_filling import registered_text
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

HEADINGS = Path("documents", "bao-cao-thanh-tich.toml")


def template_of(workspace: Workspace, nomination: Nomination) -> HeadingTemplate:
    """The headings of the report of such a nominee. Raises Refusal when the data file is absent or wrong."""
    path = workspace.catalogue.resources / HEADINGS
    held, _ = record_from(read_bytes(path), path.name, HeadingTemplates)
    return next(template for template in held.templates if template.subject is nomination.subject)


def report_texts(workspace: Workspace, nomination_id: UUID) -> dict[str, str]:
    """What is written in a nomination's report so far, by the heading's code; blank headings aren't there."""
    stored = workspace.find(AchievementReport, nomination_id=nomination_id)
    return {each.code: each.text for report in stored for each in report.texts}


def write_texts(workspace: Workspace, nomination: Nomination, texts: dict[str, str]) -> dict[str, str]:
    """Write what stands under some headings, a blank text to empty one; returns all that is written.

    Raises Refusal for a heading that the report hasn't, and once the nomination has left the desk or its end has come.
    """
    stored = workspace.get(Nomination, nomination.id)
    if is_held(stored.state):
        words = NOMINATION_WORDS[stored.state].lower()
        raise Refusal(
            f"Đề nghị ở bước “{words}” nên báo cáo thành tích đã chốt.", "Rút lại hoặc xét lại đề nghị trước."
        )
    codes = [heading.code for heading in template_of(workspace, stored).headings]
    if unknown := texts.keys() - set(codes):
        raise Refusal(f"Báo cáo không có đề mục {min(unknown)}.", "Mở lại báo cáo rồi nhập.")
    written = report_texts(workspace, stored.id) | {code: nfc(text).strip() for code, text in texts.items()}
    kept = {code: written[code] for code in codes if written.get(code)}
    with workspace.change("report.write", f"Ghi báo cáo thành tích của {nominee_name(workspace, stored)}") as change:
        change.put(replace(_report(workspace, stored.id), texts=_as_stored(kept)))
    return kept


def fill_texts(workspace: Workspace, nomination: Nomination) -> int:
    """Fill blank headings with what is registered; what is typed stays. Returns how many were filled."""
    written = report_texts(workspace, nomination.id)
    blank = [each for each in template_of(workspace, nomination).headings if each.code not in written]
    found = {heading.code: registered_text(workspace, nomination, heading) for heading in blank}
    filled = {code: text for code, text in found.items() if text}
    if filled:
        write_texts(workspace, nomination, filled)
    return len(filled)


def _report(workspace: Workspace, nomination_id: UUID) -> AchievementReport:
    stored = workspace.find(AchievementReport, nomination_id=nomination_id)
    return stored[0] if stored else AchievementReport(id=uuid4(), nomination_id=nomination_id)


def _as_stored(texts: dict[str, str]) -> tuple[ReportText, ...]:
    return tuple(ReportText(code=code, text=text) for code, text in texts.items())
