"""Evidence (tài liệu kiểm chứng): kept once for its unit, standing at as many leaves and records as it proves."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.text import nfc, sort_key
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import STATE_WORDS
from parcomp_desktop.rules.sheet_states import proofs_open
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.proofs.files import checked_size
from parcomp_desktop.services.proofs.places import Place, Places
from parcomp_desktop.services.scoring.deadlines import refuse_after_window
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage import attachments
from parcomp_desktop.storage.attachments import Kept
from parcomp_desktop.storage.store import Change

Step = Callable[[int, int, str], None]
_TOLD_PLACES = 3


class Owner(NamedTuple):
    """What is proved: a record of a unit; of a scoresheet the leaf with this code."""

    about_id: UUID
    unit_id: UUID
    code: str = ""


class FileState(StrEnum):
    """What is left of a document's file."""

    REFERENCE = "reference"
    WHOLE = "whole"
    MISSING = "missing"
    CHANGED = "changed"


class Attached(NamedTuple):
    """A document that a file became; ``known``: the unit had these bytes already."""

    evidence: Evidence
    known: bool


class ProofLine(NamedTuple):
    """A document where it stands: its proof, itself, its file's state by name and size."""

    proof: Proof
    evidence: Evidence
    state: FileState


class EvidenceLine(NamedTuple):
    """A document with its file's state by name and size, and everything that it serves."""

    evidence: Evidence
    state: FileState
    places: tuple[Place, ...]


class MissingFile(NamedTuple):
    """A document whose file is gone or altered, and the sentence that tells so."""

    evidence: Evidence
    state: FileState
    what: str


def attach_files(
    workspace: Workspace,
    unit_id: UUID,
    paths: Sequence[Path],
    owner: Owner | None = None,
    step: Step = lambda _done, _total, _text: None,
) -> list[Attached]:
    """Keep files as evidence of a unit and set them at the owner, as one change; returns the documents in order.

    Bytes that the unit has already are the same document again. ``step`` is told the bytes done, of how many, and the
    file's name; what it raises ends everything, with no record written. Raises Refusal for a file that isn't taken,
    naming it, before any is copied.
    """
    unit = workspace.get(Unit, unit_id)
    _require_open(workspace, owner)
    kept = _kept_files(workspace, paths, step)
    names = nfc(paths[0].name) if len(paths) == 1 else f"{len(paths)} tệp"
    with workspace.change("evidence.attach", f"Gắn {names} của {unit.name}") as change:
        made = [_put_file(workspace, change, unit_id, path, each) for path, each in zip(paths, kept, strict=True)]
        if owner:
            for evidence, _ in made:
                _put_proof(workspace, change, owner, evidence)
    return made


def add_reference(
    workspace: Workspace, evidence: Evidence, owner: Owner | None = None, section: str = "", page: str = ""
) -> Evidence:
    """Write a document that has no file here, and set it at the owner. Raises Refusal without a title."""
    added = _checked(workspace, evidence)
    _require_open(workspace, owner)
    with workspace.change("evidence.reference", f"Thêm tham chiếu {added.title}") as change:
        change.put(added)
        if owner:
            change.put(_proof(owner, added.id, section, page))
    return added


def save_evidence(workspace: Workspace, evidence: Evidence) -> Evidence:
    """Write the title, number, date and issuer of a document. Raises Refusal without a title."""
    saved = _checked(workspace, evidence)
    with workspace.change("evidence.save", f"Ghi tài liệu {saved.title}") as change:
        change.put(saved)
    return saved


def remove_evidence(workspace: Workspace, evidence: Evidence) -> None:
    """Take a document away; its bytes stay kept. Raises Refusal while it serves, saying how many places and where."""
    places = Places(workspace).of(workspace.find(Proof, evidence_id=evidence.id))
    serving = [place.words for place in places if place.alive]
    if serving:
        told = "; ".join(serving[:_TOLD_PLACES]) + ("…" if len(serving) > _TOLD_PLACES else "")
        raise Refusal(
            f"Tài liệu “{evidence.title}” còn kiểm chứng cho {len(serving)} chỗ: {told}.",
            "Bỏ tài liệu khỏi các chỗ đó trước, rồi xoá.",
        )
    with workspace.change("evidence.remove", f"Xoá tài liệu {evidence.title}") as change:
        for place in places:
            change.remove(place.proof)
        change.remove(evidence)


def link(workspace: Workspace, owner: Owner, evidence: Evidence, section: str = "", page: str = "") -> Proof:
    """Set a document at a record or leaf. Raises Refusal when it stands there, or belongs to another unit."""
    if evidence.unit_id != owner.unit_id:
        raise Refusal(f"Tài liệu “{evidence.title}” là của đơn vị khác.", "Chọn tài liệu của chính đơn vị này.")
    if workspace.find(Proof, about_id=owner.about_id, code=owner.code, evidence_id=evidence.id):
        raise Refusal(f"Tài liệu “{evidence.title}” đã có ở đây.", "Bấm Sửa ở dòng đó để ghi lại mục, trang.")
    _require_open(workspace, owner)
    proof = _proof(owner, evidence.id, section, page)
    with workspace.change("proof.link", f"Gắn tài liệu {evidence.title}") as change:
        change.put(proof)
    return proof


def edit_proof(workspace: Workspace, proof: Proof, evidence: Evidence) -> None:
    """Write a document and where in it the proof is, as one change. Raises Refusal without a title."""
    saved = _checked(workspace, evidence)
    _require_open_sheet(workspace, proof.about_id)
    with workspace.change("proof.edit", f"Sửa tài liệu {saved.title}") as change:
        change.put(saved)
        change.put(replace(proof, section=nfc(proof.section).strip(), page=nfc(proof.page).strip()))


def unlink(workspace: Workspace, proof: Proof) -> None:
    """Take a document from where it stands; the document itself stays with its unit."""
    evidence = workspace.get(Evidence, proof.evidence_id)
    _require_open_sheet(workspace, proof.about_id)
    with workspace.change("proof.unlink", f"Bỏ tài liệu {evidence.title} khỏi nơi kiểm chứng") as change:
        change.remove(proof)


def proofs_of(workspace: Workspace, about_id: UUID, code: str | None = None) -> list[ProofLine]:
    """The documents of a record, of one of its leaves with a ``code``; by leaf, then by title."""
    wanted: dict[str, object] = {"about_id": about_id} if code is None else {"about_id": about_id, "code": code}
    proofs = workspace.find(Proof, **wanted)
    lines = [(proof, workspace.get(Evidence, proof.evidence_id)) for proof in proofs]
    lines.sort(key=lambda line: (line[0].code, sort_key(line[1].title), line[0].id))
    return [ProofLine(proof, evidence, file_state(workspace, evidence)) for proof, evidence in lines]


def search_evidence(workspace: Workspace, query: str = "", unit_id: UUID | None = None) -> list[EvidenceLine]:
    """The documents, of one unit if given, that answer the query (title, number, issuer, file), by title."""
    found = [each for each in workspace.search(Evidence, query) if unit_id in {None, each.unit_id}]
    found.sort(key=lambda each: (sort_key(each.title), each.id))
    proofs: defaultdict[UUID, list[Proof]] = defaultdict(list)
    for proof in workspace.find(Proof):
        proofs[proof.evidence_id].append(proof)
    places = Places(workspace)
    return [EvidenceLine(each, file_state(workspace, each), tuple(places.of(proofs[each.id]))) for each in found]


def file_state(workspace: Workspace, evidence: Evidence) -> FileState:
    """What is left of the file by its name and size alone; whether its bytes are the same ``missing_files`` reads."""
    if not evidence.sha256:
        return FileState.REFERENCE
    size = attachments.stored_size(workspace.folder, evidence.sha256)
    if size is None:
        return FileState.MISSING
    return FileState.WHOLE if size == evidence.size else FileState.CHANGED


def missing_files(workspace: Workspace, step: Step = lambda _done, _total, _text: None) -> list[MissingFile]:
    """The documents whose file is gone or altered; reads every file, telling ``step`` how many of how many are read."""
    files = [each for each in workspace.find(Evidence) if each.sha256]
    missing: list[MissingFile] = []
    for done, evidence in enumerate(files):
        step(done, len(files), evidence.title)
        try:
            attachments.verify(workspace.folder, evidence.sha256)
        except Refusal as refusal:
            gone = attachments.stored_size(workspace.folder, evidence.sha256) is None
            missing.append(MissingFile(evidence, FileState.MISSING if gone else FileState.CHANGED, refusal.what))
    return missing


def _kept_files(workspace: Workspace, paths: Sequence[Path], step: Step) -> list[Kept]:
    sizes = [checked_size(path) for path in paths]
    return [
        workspace.keep_file(path, partial(_tell, step, start, sum(sizes), path.name))
        for path, start in zip(paths, accumulate(sizes, initial=0), strict=False)
    ]


def _tell(step: Step, start: int, total: int, name: str, done: int) -> None:
    step(start + done, total, name)


def _put_file(workspace: Workspace, change: Change, unit_id: UUID, path: Path, kept: Kept) -> Attached:
    known = workspace.find(Evidence, unit_id=unit_id, sha256=kept.digest)
    if known:
        return Attached(known[0], known=True)
    name = nfc(path.name)
    evidence = Evidence(
        id=uuid4(),
        unit_id=unit_id,
        title=nfc(path.stem).replace("_", " ").strip() or name,
        file_name=name,
        sha256=kept.digest,
        size=kept.size,
    )
    change.put(evidence)
    return Attached(evidence, known=False)


def _put_proof(workspace: Workspace, change: Change, owner: Owner, evidence: Evidence) -> None:
    if not workspace.find(Proof, about_id=owner.about_id, code=owner.code, evidence_id=evidence.id):
        change.put(_proof(owner, evidence.id))


def _proof(owner: Owner, evidence_id: UUID, section: str = "", page: str = "") -> Proof:
    return Proof(
        id=uuid4(),
        about_id=owner.about_id,
        evidence_id=evidence_id,
        code=owner.code,
        section=nfc(section).strip(),
        page=nfc(page).strip(),
    )


def _checked(workspace: Workspace, evidence: Evidence) -> Evidence:
    workspace.get(Unit, evidence.unit_id)
    return replace(
        evidence,
        title=required(nfc(evidence.title), "Tên tài liệu"),
        number=nfc(evidence.number).strip(),
        issuer=nfc(evidence.issuer).strip(),
    )


def _require_open(workspace: Workspace, owner: Owner | None) -> None:
    if owner:
        _require_open_sheet(workspace, owner.about_id)


def _require_open_sheet(workspace: Workspace, about_id: UUID) -> None:
    """Evidence of a sheet changes while it is entered, and again while the unit justifies what was appraised."""
    for sheet in workspace.find(Scoresheet, id=about_id):
        if not proofs_open(sheet.state):
            raise Refusal(
                f"Phiếu chấm kỳ {sheet.period} ở bước “{STATE_WORDS[sheet.state]}” nên tài liệu kiểm chứng đã chốt.",
                "Mở khoá hoặc rút lại phiếu trước, hoặc bổ sung khi giải trình.",
            )
        refuse_after_window(workspace, sheet)
