"""``verify TEXT|CODE``: is a certificate genuine, by what its QR says or by the code beside it."""

from argparse import Namespace

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.statements import Statement
from parcomp_desktop.domain.words import CHECK_WORDS
from parcomp_desktop.exchange.statement import is_statement
from parcomp_desktop.services.printing.verification import CheckedCertificate, check_certificate, check_without_desk


class Verified(CheckedCertificate, frozen=True, kw_only=True):
    """What the check came to."""

    @property
    def status(self) -> int:
        """The exit status: 1 unless the signature is right and nothing is known against the certificate."""
        return int(not self.is_good)


def register(subparsers: Subparsers) -> None:
    """Add the command and its argument."""
    parser = subparsers.add_parser("verify", help="kiểm tra giấy khen; có -C thì đối chiếu cả sổ khen thưởng")
    parser.add_argument("said", metavar="CHỮ|MÃ", help="nguyên văn chữ quét từ mã QR, hoặc mã kiểm tra 12 ký tự")
    parser.set_defaults(run=run, render=render)


def run(arguments: Namespace, context: Context) -> Verified:
    """Check a certificate. Raises Refusal for what is neither text nor code, and for a code without a workspace."""
    if context.folder is None and is_statement(arguments.said):
        return _verified(check_without_desk(arguments.said))
    with context.open_workspace() as workspace:
        return _verified(check_certificate(workspace, arguments.said))


def render(answer: Verified) -> str:
    """The outcome, what the certificate says, and what happened to it since."""
    said = _statement_lines(answer.statement) if answer.statement else []
    return "\n".join([f"{CHECK_WORDS[answer.outcome]}. {answer.text}", *said, *filter(None, [answer.remark])])


def _statement_lines(statement: Statement) -> list[str]:
    return [
        f"  {statement.award} số {statement.register_number}, lập lần {statement.issue}: {statement.recipient}",
        f"  Quyết định {statement.decision_number} ngày {format_date(statement.decided_on)}, kỳ {statement.period}",
        f"  Nơi phát hành: {statement.issuer}",
    ]


def _verified(checked: CheckedCertificate) -> Verified:
    return Verified(**{field: getattr(checked, field) for field in CheckedCertificate.__struct_fields__})
