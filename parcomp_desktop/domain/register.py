"""The register of awards (sổ khen thưởng): what became of its entries, awards from elsewhere, exemplars."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.record import Entity


class RegisterEvent(StrEnum):
    """What happened to an entry: in lần đầu, in lại, lưu bản sao, mở, hủy giấy khen, đính chính, bỏ số, thu hồi.

    The law of 2022, Đ93, has the last.
    """

    PRINTED = "printed"
    VOIDED = "voided"
    REPRINTED = "reprinted"
    COPIED = "copied"
    OPENED = "opened"
    """In the system's own viewer: from there, as from a copy, it may be printed too."""
    CANCELLED = "cancelled"
    """The certificate alone was cancelled, being lost or spoilt; the award stands and gets another."""
    CORRECTED = "corrected"
    REVOKED = "revoked"


class EntryState(StrEnum):
    """What an entry is worth now; a corrected one stands."""

    STANDING = "standing"
    CORRECTED = "corrected"
    VOIDED = "voided"
    REVOKED = "revoked"


class RegisterNote(Entity, frozen=True, kw_only=True):
    """An event of an entry; a correction keeps what stood there (``before``) and what stands now (``after``).

    ``issued_id`` is the certificate that was printed, copied, opened or cancelled; nobody asks why one is copied.
    """

    award_id: UUID
    event: RegisterEvent
    dated: date
    at: datetime
    who: str
    reason: str
    document: str = ""
    before: str = ""
    after: str = ""
    issued_id: UUID | None = None


class EarlierAward(Entity, frozen=True, kw_only=True):
    """An award that this desk didn't decide: typed, imported or sent down, for history and achievement reports.

    ``subject_id`` is None while nobody has said whom of the lists ``recipient`` is. ``kind`` is the award kind's code
    where the campaign knows it. The achievement was made from ``achieved_from`` to ``achieved_to`` (NĐ 98/2023,
    Đ30.9: where the decision doesn't say, its date counts). The desk that decided it sends its number in the register
    there, who signed, the bonus in đồng, what it is worth now and what happened to it; all blank of a typed one.
    """

    subject: Subject
    subject_id: UUID | None = None
    recipient: str
    form: str
    kind: str = ""
    year: int
    achievement: str = ""
    achieved_from: date | None = None
    achieved_to: date | None = None
    number: str = ""
    decided_on: date | None = None
    authority: str = ""
    register_number: str = ""
    signer: str = ""
    bonus: int | None = None
    state: EntryState = EntryState.STANDING
    remark: str = ""

    @property
    def is_sent_down(self) -> bool:
        """Whether the desk that decided it sent it: only what that desk says of it next changes it."""
        return bool(self.register_number)

    @property
    def stands(self) -> bool:
        """Whether it is neither voided nor revoked."""
        return self.state not in {EntryState.VOIDED, EntryState.REVOKED}


class Exemplar(Entity, frozen=True, kw_only=True):
    """An exemplar (gương điển hình; plan, III.3): a short text for the media and where it was published."""

    subject: Subject
    subject_id: UUID
    year: int
    title: str
    text: str = ""
    media: str = ""
    published_on: date | None = None


class PersonAlias(Entity, frozen=True, kw_only=True):
    """That a person was kept twice: ``former_id`` and ``former_name`` are of the record that was merged into theirs."""

    person_id: UUID
    former_id: UUID
    former_name: str
    merged_at: datetime
    who: str
