"""A paper as an officer makes it: begun from the data, shown, issued, given to Word."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from parcomp_desktop.documents.kinds.kind import AnyKind
from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.papers import Paper
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.desk.desks import committee_of
from parcomp_desktop.services.documents.issuing import issue, issued_files
from parcomp_desktop.services.documents.papers import paper_docx, paper_drawing, paper_xlsx
from parcomp_desktop.services.workspace import Workspace

SENT = frozenset({"number", "dated", "addressees", "signer_title", "signer_name", "copies_to"})
"""What a paper asks for that goes to somebody."""
SIGNED = SENT - {"addressees"}
"""What a paper asks for that one person signs."""
HEADED = frozenset({"number", "dated"})
"""What a paper asks for whose signers stand in the data."""
_COMMITTEE_SIGNER, _HEAD_SIGNER = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "THỦ TRƯỞNG CƠ QUAN"
_ROOM = "……"
_NEEDED = {
    "addressees": "Nơi nhận (kính gửi)",
    "dated": "Ngày của văn bản",
    "signer_title": "Chức vụ người ký",
    "signer_name": "Họ tên người ký",
}


class PaperWords(Record, frozen=True, kw_only=True):
    """What the officer adds to a paper; lines of ``addressees`` and ``copies_to`` stand below each other.

    A blank number or date leaves room to write it by hand; ``reply_by`` is when an answer is awaited. ``objectives``,
    ``results``, ``difficulties``, ``proposals`` and ``outlook`` are told in the officer's own words.
    """

    number: str = ""
    dated: date | None = None
    addressees: str = ""
    reply_by: date | None = None
    objectives: str = ""
    results: str = ""
    difficulties: str = ""
    proposals: str = ""
    outlook: str = ""
    signer_title: str = ""
    signer_name: str = ""
    copies_to: str = ""


@dataclass(frozen=True)
class OfficePaper:
    """A paper about a record: what it is called, which words it asks for, and what gathers its data with them.

    It isn't issued without the words that it ``needs``.
    """

    kind: AnyKind
    about_id: UUID
    file_stem: str
    noun: str
    preset: PaperWords
    asks: frozenset[str]
    gather: Callable[[PaperWords], Paper]
    needs: frozenset[str] = frozenset()


def preview_paper(workspace: Workspace, paper: OfficePaper, words: PaperWords) -> bytes:
    """The PDF as it would be issued now. Raises Refusal for what isn't there yet or can't be printed."""
    return draw_paper(workspace, paper, words)()


def draw_paper(workspace: Workspace, paper: OfficePaper, words: PaperWords) -> Callable[[], bytes]:
    """What makes the PDF, in any thread. Raises Refusal for what isn't there yet; the drawing as ``preview_paper``."""
    return paper_drawing(workspace, paper.kind, paper.gather(words))


def paper_in_word(workspace: Workspace, paper: OfficePaper, words: PaperWords) -> bytes:
    """The Word file of it. Raises Refusal as ``preview_paper``."""
    return paper_docx(workspace, paper.kind, paper.gather(words))


def paper_in_excel(workspace: Workspace, paper: OfficePaper, words: PaperWords) -> bytes:
    """The workbook of its tables. Raises Refusal as ``preview_paper``, and when it has none."""
    return paper_xlsx(workspace, paper.kind, paper.gather(words))


def issue_paper(workspace: Workspace, paper: OfficePaper, words: PaperWords) -> IssuedFile:
    """Make the paper and store it. Each call issues what stands there now.

    Raises Refusal as ``require_words`` and ``preview_paper``.
    """
    require_words(paper, words)
    content = preview_paper(workspace, paper, words)
    return issue(workspace, paper.kind.code, paper.about_id, _file_name(paper), content)


def issued_papers(workspace: Workspace, paper: OfficePaper) -> list[IssuedFile]:
    """What was issued of it, the newest first."""
    return [each for each in issued_files(workspace, paper.about_id) if each.file_name == _file_name(paper)]


def require_words(paper: OfficePaper, words: PaperWords) -> None:
    """Raise Refusal without a word that the paper can't be issued without."""
    for name, label in _NEEDED.items():
        if name in paper.needs and not getattr(words, name):
            raise Refusal(f"{label} còn trống.", f"Nhập {label[0].lower()}{label[1:]}.")


def heading(workspace: Workspace, words: PaperWords, agency: str = "", *, numbered: bool = False) -> Heading:
    """The head of a paper of this desk, or of another ``agency``; one that is ``numbered`` leaves room for a number."""
    desk = workspace.desk
    return Heading(
        agency=(agency or desk.name).upper(),
        number=words.number or (_ROOM if numbered else ""),
        place=desk.place,
        dated=words.dated,
    )


def signature(words: PaperWords) -> Signature | None:
    """Who signs; None while no title says it."""
    return Signature(title=words.signer_title, name=words.signer_name) if words.signer_title else None


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text, blank ones left out."""
    return tuple(filter(None, map(str.strip, text.splitlines())))


def usual_words(workspace: Workspace, addressees: str = "", copies_to: str = "Lưu: VT") -> PaperWords:
    """What a paper of this desk begins with: a committee's is signed on its behalf (TM.)."""
    title = _HEAD_SIGNER if committee_of(workspace.desk) is None else _COMMITTEE_SIGNER
    return PaperWords(addressees=addressees, signer_title=title, copies_to=copies_to)


def unit_signer(unit: Unit) -> str:
    """The title of who signs for a unit: a committee's chairman on its behalf (TM.)."""
    return _COMMITTEE_SIGNER if unit.kind is UnitKind.COMMUNE else _HEAD_SIGNER


def based_on(bases: tuple[str, ...]) -> tuple[str, ...]:
    """Legal bases as they are printed, each begun with "Căn cứ"."""
    return tuple(base if base.startswith("Căn cứ") else f"Căn cứ {base}" for base in bases)


def _file_name(paper: OfficePaper) -> str:
    return f"{paper.file_stem}.pdf"
