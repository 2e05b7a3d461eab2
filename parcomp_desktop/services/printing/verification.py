"""Is a certificate genuine: by the scanned text of its QR, or by the code printed beside it. No network is asked.

Order of the checks: whole, known issuer, signature, then, at the issuer's own desk, the register.
"""

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.register import RegisterEvent, RegisterNote
from parcomp_desktop.domain.statements import CheckOutcome, Statement
from parcomp_desktop.domain.words import CHECK_TEXTS
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.exchange.statement import SignedStatement, check_code, is_statement, read_code, read_statement
from parcomp_desktop.services.desk.desks import peers
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.printing.certificates import certificates_of, standing_certificate
from parcomp_desktop.services.printing.statements import issuer_id
from parcomp_desktop.services.registry.register import note_words
from parcomp_desktop.services.workspace import Workspace

_GOOD = {CheckOutcome.GENUINE, CheckOutcome.SIGNED}
_ENDS = (
    (RegisterEvent.REVOKED, CheckOutcome.REVOKED),
    (RegisterEvent.VOIDED, CheckOutcome.VOIDED),
    (RegisterEvent.CANCELLED, CheckOutcome.CANCELLED),
)


class CheckedCertificate(Record, frozen=True, kw_only=True):
    """What a check came to. ``statement`` is None where nothing is there to be believed or told.

    ``remark`` tells what happened to the certificate since, with day and reason.
    """

    outcome: CheckOutcome
    text: str
    statement: Statement | None = None
    remark: str = ""

    @property
    def is_good(self) -> bool:
        """Whether the signature is right and nothing is known against the certificate."""
        return self.outcome in _GOOD


def check_certificate(workspace: Workspace, typed: str) -> CheckedCertificate:
    """Check a scanned text or a typed code. Raises Refusal for what is neither, and for a mistyped code."""
    if is_statement(typed):
        found = read_statement(typed)
        return _checked(workspace, found) if found else _ended(CheckOutcome.ALTERED)
    return _by_code(workspace, read_code(typed))


def check_without_desk(scanned: str) -> CheckedCertificate:
    """Check a scanned text where no desk's keys are at hand: whether it is whole, no more."""
    found = read_statement(scanned)
    return _ended(CheckOutcome.UNKNOWN_ISSUER, found) if found else _ended(CheckOutcome.ALTERED)


def _by_code(workspace: Workspace, code: str) -> CheckedCertificate:
    for issued in workspace.find(IssuedFile, check_code=code):
        found = read_statement(issued.certificate.statement) if issued.certificate else None
        return _checked(workspace, found) if found else _ended(CheckOutcome.ALTERED)
    return _ended(CheckOutcome.NOT_IN_REGISTER)


def _checked(workspace: Workspace, found: SignedStatement) -> CheckedCertificate:
    desk = workspace.desk
    if found.statement.issuer_id == issuer_id(desk.id):
        own = found.is_signed_by(public_keys(own_keys(workspace)).verify_key)
        return _in_register(workspace, found) if own else _ended(CheckOutcome.ALTERED)
    known = [each for each in peers(workspace).values() if issuer_id(each.id) == found.statement.issuer_id]
    if not known:
        return _ended(CheckOutcome.UNKNOWN_ISSUER, found)
    signed = any(found.is_signed_by(each.verify_key) for each in known)
    return _ended(CheckOutcome.SIGNED, found) if signed else _ended(CheckOutcome.ALTERED)


def _in_register(workspace: Workspace, found: SignedStatement) -> CheckedCertificate:
    """What a statement that this desk signed is worth today."""
    for issued in workspace.find(IssuedFile, check_code=check_code(found.text)):
        return _worth(workspace, issued, found)
    return _ended(CheckOutcome.NOT_IN_REGISTER, found)


def _worth(workspace: Workspace, issued: IssuedFile, found: SignedStatement) -> CheckedCertificate:
    award = workspace.get(Award, issued.about_id)
    notes = workspace.find(RegisterNote, award_id=award.id)
    for event, outcome in _ENDS:
        for note in notes:
            if note.event is event and note.issued_id in {None, issued.id}:
                return _ended(outcome, found, note_words(note))
    if standing_certificate(workspace, award) == issued:
        return _ended(CheckOutcome.GENUINE, found)
    return _ended(CheckOutcome.REPLACED, found, _replacement(workspace, award, notes, issued))


def _replacement(workspace: Workspace, award: Award, notes: list[RegisterNote], issued: IssuedFile) -> str:
    """Why a certificate doesn't stand any more, and which one does."""
    since = [note for note in notes if note.event is RegisterEvent.CORRECTED and note.at > issued.issued_at]
    newer = certificates_of(workspace, award)[0]
    now = f"Giấy khen hiện dùng: {newer.file_name}" if newer != issued else "Giấy khen mới chưa lập"
    code = f", mã kiểm tra {newer.check_code}" if newer != issued and newer.check_code else ""
    return ". ".join([*map(note_words, since), f"{now}{code}."])


def _ended(outcome: CheckOutcome, found: SignedStatement | None = None, remark: str = "") -> CheckedCertificate:
    statement = found.statement if found else None
    return CheckedCertificate(outcome=outcome, text=CHECK_TEXTS[outcome], statement=statement, remark=remark)
