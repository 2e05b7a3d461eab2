"""Evidence (tài liệu kiểm chứng): what proves a leaf, an activity, a task, a report or a rating."""

from datetime import date
from uuid import UUID

from parcomp_desktop.domain.record import Entity


class Evidence(Entity, frozen=True, kw_only=True):
    """A document: a file that is kept under its SHA-256, or a reference to a paper (``sha256`` is empty).

    ``title`` is what lists show; number, date and issuer are the paper's own.
    """

    unit_id: UUID
    title: str
    number: str = ""
    dated: date | None = None
    issuer: str = ""
    file_name: str = ""
    sha256: str = ""
    size: int = 0


class Proof(Entity, frozen=True, kw_only=True):
    """That a document proves a record (``about_id``), and where in it: one document may serve many.

    A leaf of a scoresheet is known by its sheet (``about_id``) and ``code``; a paper of a dossier by its nomination,
    round or meeting and the paper's ``code``; elsewhere ``code`` is empty.
    """

    about_id: UUID
    evidence_id: UUID
    code: str = ""
    section: str = ""
    page: str = ""
