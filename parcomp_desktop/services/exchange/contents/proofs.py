"""Evidence in a package: which documents go along with a record, and their files under their SHA-256."""

import re
from collections.abc import Iterable, Mapping
from uuid import UUID

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.envelope import LARGEST_PACKAGE
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.proofs.files import size_words
from parcomp_desktop.services.workspace import Workspace

_DIGEST = re.compile(r"[0-9a-f]{64}")
_ROOM_FOR_THE_REST = 10_000_000
"""Bytes of a package that are kept for its records."""

Volumes = tuple[tuple[Evidence, ...], ...]


def proven(workspace: Workspace, about: Iterable[UUID]) -> list[Evidence | Proof]:
    """What proves some records: the documents, each once, then where each stands."""
    proofs = [proof for about_id in about for proof in workspace.find(Proof, about_id=about_id)]
    documents = dict.fromkeys(proof.evidence_id for proof in proofs)
    return [*(workspace.get(Evidence, each) for each in documents), *proofs]


def in_volumes(documents: Iterable[Evidence], most: int = LARGEST_PACKAGE - _ROOM_FOR_THE_REST) -> Volumes:
    """Documents by the package that they go in, each file once, no more than ``most`` bytes in one; at least one.

    Raises Refusal for a file that is too large for any package.
    """
    volumes: list[list[Evidence]] = [[]]
    room = most
    for each in {each.sha256: each for each in documents if each.sha256}.values():
        if each.size > most:
            raise Refusal(
                f"Tài liệu “{each.title}” nặng {size_words(each.size)}, quá cỡ một gói ({size_words(most)}).",
                "Nén nhỏ hoặc tách tệp ấy ở trang Tài liệu kiểm chứng rồi gửi lại.",
            )
        if each.size > room:
            volumes.append([])
            room = most
        volumes[-1].append(each)
        room -= each.size
    return tuple(map(tuple, volumes))


def evidence_parts(workspace: Workspace, documents: Iterable[Evidence]) -> dict[str, bytes]:
    """The files of documents as parts of a package. Raises Refusal for a file that is gone or altered."""
    return {f"{ATTACHMENTS}{each.sha256}": workspace.read(each.sha256) for each in documents}


def check_evidence(evidence: Iterable[Evidence], proofs: Iterable[Proof]) -> None:
    """Raises Refusal for what no page of the program would have written."""
    known = {each.id for each in evidence}
    for each in evidence:
        required(each.title, "Tên tài liệu")
        if each.size < 0 or not (_DIGEST.fullmatch(each.sha256) if each.sha256 else not each.file_name):
            raise Refusal(f"Tài liệu “{each.title}” ghi sai về tệp của nó.", "Gửi lại từ bàn của đơn vị.")
    if any(proof.evidence_id not in known for proof in proofs):
        raise Refusal("Có minh chứng không kèm tài liệu.", "Gửi lại từ bàn của đơn vị.")


def received_files(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that came, by digest; ``exchange`` has checked that it is theirs."""
    return {name.removeprefix(ATTACHMENTS): data for name, data in parts.items() if name.startswith(ATTACHMENTS)}
