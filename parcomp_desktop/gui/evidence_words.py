"""What tables of evidence say, in one way everywhere."""

from PySide6.QtGui import QColor

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.proofs.evidence import FileState
from parcomp_desktop.services.proofs.files import SUFFIXES

FILE_WORDS = {
    FileState.REFERENCE: "– Tham chiếu",
    FileState.WHOLE: "✓ Có tệp",
    FileState.MISSING: "✗ Mất tệp",
    FileState.CHANGED: "△ Tệp bị đổi",
}
FILE_FILTER = f"Tài liệu ({' '.join(f'*{suffix} *{suffix.upper()}' for suffix in SUFFIXES)})"
"""What the system's dialog shows to choose from."""


def file_colour(state: FileState) -> QColor:
    """The colour of a file's state."""
    scheme = colours()
    return QColor(
        {
            FileState.REFERENCE: scheme.idle,
            FileState.WHOLE: scheme.good,
            FileState.MISSING: scheme.bad,
            FileState.CHANGED: scheme.open,
        }[state]
    )


def paper_words(evidence: Evidence) -> str:
    """Number and date: ``12/KH-UBND, 15/01/2024``."""
    return ", ".join(filter(None, (evidence.number, format_date(evidence.dated) if evidence.dated else "")))


def where_words(proof: Proof) -> str:
    """Section and page: ``Mục II, tr. 3``."""
    return ", ".join(filter(None, (proof.section, f"tr. {proof.page}" if proof.page else "")))
