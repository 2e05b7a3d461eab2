"""The evidence of scoresheets in a package: which documents go along, and their files under their SHA-256."""

import re
from collections.abc import Iterable, Mapping, Sequence

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.envelope import LARGEST_PACKAGE
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace

_DIGEST = re.compile(r"[0-9a-f]{64}")
_ROOM_FOR_THE_REST = 10_000_000
"""Bytes of a package that are kept for its records."""


def proofs_sent(workspace: Workspace, sheets: Sequence[Scoresheet]) -> tuple[Proof, ...]:
    """What proves the leaves of sheets."""
    return tuple(proof for sheet in sheets for proof in workspace.find(Proof, about_id=sheet.id))


def evidence_sent(workspace: Workspace, proofs: Sequence[Proof]) -> tuple[Evidence, ...]:
    """The documents of proofs, each once."""
    return tuple(workspace.get(Evidence, each) for each in dict.fromkeys(proof.evidence_id for proof in proofs))


def evidence_parts(workspace: Workspace, evidence: Iterable[Evidence]) -> dict[str, bytes]:
    """The files of documents as parts of a package. Raises Refusal for a file that is gone, or too much of them."""
    files = {each.sha256: each for each in evidence if each.sha256}
    total = sum(each.size for each in files.values())
    if total > LARGEST_PACKAGE - _ROOM_FOR_THE_REST:
        raise Refusal(
            f"Tài liệu kiểm chứng của kỳ này nặng {total // 1_000_000} MB, quá cỡ một gói "
            f"({LARGEST_PACKAGE // 1_000_000} MB).",
            "Bỏ bớt hoặc nén nhỏ các tệp lớn ở trang Tài liệu kiểm chứng rồi gửi lại.",
        )
    return {f"{ATTACHMENTS}{digest}": workspace.read(digest) for digest in files}


def check_evidence(evidence: Iterable[Evidence], proofs: Iterable[Proof]) -> None:
    """Raises Refusal for what no page of the program would have written."""
    known = {each.id for each in evidence}
    for each in evidence:
        required(each.title, "Tên tài liệu")
        if each.size < 0 or not (_DIGEST.fullmatch(each.sha256) if each.sha256 else not each.file_name):
            raise Refusal(f"Tài liệu “{each.title}” ghi sai về tệp của nó.", "Gửi lại từ bàn của đơn vị.")
    if any(proof.evidence_id not in known for proof in proofs):
        raise Refusal("Có minh chứng không kèm tài liệu.", "Gửi lại từ bàn của đơn vị.")


def received_files(parts: Mapping[str, bytes], evidence: Iterable[Evidence]) -> dict[str, bytes]:
    """The files that came, by digest (``exchange`` has checked that it is theirs): every document's, nothing else.

    Raises PackageRefused otherwise.
    """
    files = {name.removeprefix(ATTACHMENTS): data for name, data in parts.items() if name.startswith(ATTACHMENTS)}
    if files.keys() != {each.sha256 for each in evidence if each.sha256}:
        raise wrong("Gói thiếu hoặc thừa tệp kiểm chứng.")
    return files
