"""The foot of an official document: "Nơi nhận" and the signature; NĐ 30/2020/NĐ-CP, appendix I."""

from collections.abc import Sequence

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Align, printable
from parcomp_desktop.domain.documents import Signature

_GAP = 6.0
_SIGNING_ROOM = 30.0
"""For signature and seal, in millimetres."""
_COPIES_WIDTH, _SIGNATURE_WIDTH = 75.0, 85.0


class Closing:
    """Copies on the left, who signs on the right; measured first so that it never stands on a page alone."""

    def __init__(self, pages: Pages, signature: Signature, copies_to: Sequence[str]) -> None:
        """Break all lines.

        Raises:
            Refusal: a letter isn't in the font.
        """
        self._pages = pages
        self._bold = pages.style(Face.BOLD, 14, Align.CENTRE)
        self._label = pages.style(Face.BOLD_ITALIC, 12, Align.LEFT)
        self._copy = pages.style(Face.REGULAR, 11, Align.LEFT)
        self._title = self._signature_lines(signature.title)
        self._name = self._signature_lines(signature.name)
        self._copies = [line for copy in _copy_texts(copies_to) for line in self._copy_lines(copy)]

    def _signature_lines(self, text: str) -> tuple[str, ...]:
        return self._bold.lines(printable(text, "Người ký", self._bold.font), _SIGNATURE_WIDTH)

    def _copy_lines(self, text: str) -> tuple[str, ...]:
        return self._copy.lines(printable(text, "Nơi nhận", self._copy.font), _COPIES_WIDTH)

    @property
    def height(self) -> float:
        """Room that the foot takes, with the gap above it."""
        signature = (len(self._title) + len(self._name)) * self._bold.pitch + _SIGNING_ROOM
        copies = self._label.pitch + len(self._copies) * self._copy.pitch
        return _GAP + max(signature, copies)

    def draw(self) -> None:
        """Draw it under what the page has so far."""
        sheet = self._pages.sheet
        top = self._pages.y + _GAP
        if self._copies:
            bottom = sheet.write(["Nơi nhận:"], Room(LEFT, _COPIES_WIDTH, top), self._label)
            sheet.write(self._copies, Room(LEFT, _COPIES_WIDTH, bottom), self._copy)
        room = Room(LEFT + WIDTH - _SIGNATURE_WIDTH, _SIGNATURE_WIDTH, top)
        bottom = sheet.write(self._title, room, self._bold)
        sheet.write(self._name, room._replace(y=bottom + _SIGNING_ROOM), self._bold)
        self._pages.y = top - _GAP + self.height


def _copy_texts(copies_to: Sequence[str]) -> list[str]:
    """Each with its dash, semicolons between, a full stop at the end."""
    texts = [f"- {copy};" for copy in copies_to]
    return [*texts[:-1], *(text.removesuffix(";") + "." for text in texts[-1:])]
