"""What this desk vouches for on its certificates: the QR's statement, signed, and whether it is printed at all."""

from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.statements import Statement
from parcomp_desktop.exchange.statement import check_code, signed_statement
from parcomp_desktop.services.awards.recipients import form_of
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.printing.certificates import certificates_of
from parcomp_desktop.services.workspace import Workspace

_ISSUER_DIGITS = 8


def print_check_codes(workspace: Workspace, *, on: bool) -> None:
    """Have certificates made from now on bear a QR and its code, or not."""
    summary = "In mã QR và mã kiểm tra trên giấy khen" if on else "Thôi in mã QR và mã kiểm tra trên giấy khen"
    with workspace.change("desk.check_codes", summary) as change:
        change.put(replace(workspace.desk, check_codes=on))


def vouched(workspace: Workspace, award: Award, certificate: Certificate) -> Certificate:
    """The certificate with its statement and code, where this desk prints them."""
    desk = workspace.desk
    if not desk.check_codes:
        return certificate
    nomination = workspace.get(Nomination, award.nomination_id)
    statement = Statement(
        register_number=certificate.register_number,
        issue=len(certificates_of(workspace, award)) + 1,
        decision_number=certificate.decision_number,
        decided_on=certificate.decided_on,
        recipient=certificate.recipient,
        award=form_of(workspace, nomination),
        period=nomination.period,
        issuer=desk.name,
        issuer_id=issuer_id(desk.id),
    )
    text = signed_statement(statement, own_keys(workspace))
    return replace(certificate, statement=text, check_code=check_code(text))


def issuer_id(desk_id: UUID) -> str:
    """A desk as statements name it."""
    return desk_id.hex[:_ISSUER_DIGITS]
