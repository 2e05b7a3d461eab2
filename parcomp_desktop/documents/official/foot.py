"""The foot of a document: "Nơi nhận" on the left, who signs on the right; NĐ 30/2020/NĐ-CP, appendix I."""

from collections.abc import Sequence

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.items import Columns, Line, Look
from parcomp_desktop.documents.official.typesetting import Typesetter, listed
from parcomp_desktop.domain.official import Align, Part, Signature

_ABOVE = 6.0
_SIGNING_ROOM = 30.0
"""For signature and seal."""
_COPIES_WIDTH, _SIGNATURE_WIDTH = 75.0, 85.0
_SIGNER = Look(Face.BOLD, 14, Align.CENTRE)
_COPIES = Look(Face.BOLD_ITALIC, 12)
_COPY = Look(Face.REGULAR, 11)


def closing(setter: Typesetter, part: Part, width: float) -> list[Columns]:
    """Copies and signature of a document or an annex, nothing where it has neither.

    Raises:
        Refusal: a letter isn't in the font.
    """
    if not part.signature and not part.copies_to:
        return []
    signed = (*_title(setter, part.signature), *_name(setter, part.signature)) if part.signature else ()
    widths = (_COPIES_WIDTH, width - _COPIES_WIDTH - _SIGNATURE_WIDTH, _SIGNATURE_WIDTH)
    return [Columns(widths, ((tuple(_copies(setter, part.copies_to)), (), signed),), above=_ABOVE)]


def signatures(setter: Typesetter, signers: Sequence[Signature], width: float) -> Columns:
    """Several who sign beside each other, their names on one line.

    Raises:
        Refusal: a letter isn't in the font.
    """
    titles = tuple(tuple(_title(setter, each)) for each in signers)
    names = tuple(tuple(_name(setter, each)) for each in signers)
    return Columns((width / len(signers),) * len(signers), (titles, names), above=_ABOVE)


def _title(setter: Typesetter, signature: Signature) -> list[Line]:
    return setter.lines(signature.title, "Người ký", _SIGNER)


def _name(setter: Typesetter, signature: Signature) -> list[Line]:
    return setter.lines(signature.name, "Người ký", _SIGNER, above=_SIGNING_ROOM)


def _copies(setter: Typesetter, copies_to: Sequence[str]) -> list[Line]:
    if not copies_to:
        return []
    lines = [line for text in listed(copies_to) for line in setter.lines(text, "Nơi nhận", _COPY)]
    return [*setter.lines("Nơi nhận:", "Nơi nhận", _COPIES), *lines]
