from pathlib import Path

import pytest

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.proofs.evidence import save_evidence
from parcomp_desktop.services.proofs.opening import open_copy
from parcomp_desktop.services.workspace import Workspace
from tests.services.proofs.evidence_cases import PDF, attached, reference, written
from tests.services.work.work import unit_of


@pytest.fixture
def evidence(unit_desk: Workspace, tmp_path: Path) -> Evidence:
    return attached(unit_desk, written(tmp_path, "Báo cáo số 12.pdf")).evidence


def test_a_copy_has_its_own_name_and_bytes_and_cannot_be_written(unit_desk: Workspace, evidence: Evidence):
    path = open_copy(unit_desk, evidence)
    assert (path.name, path.read_bytes()) == ("Báo cáo số 12.pdf", PDF)
    assert path.stat().st_mode & 0o222 == 0
    assert path.parent.parent.stat().st_mode & 0o077 == 0
    assert unit_desk.folder not in path.parents


def test_progress_tells_bytes_of_bytes(unit_desk: Workspace, evidence: Evidence):
    told: list[tuple[int, int]] = []
    open_copy(unit_desk, evidence, lambda done, total: told.append((done, total)))
    assert told == [(0, len(PDF))]


def test_opening_again_leaves_the_open_copy_alone(unit_desk: Workspace, evidence: Evidence):
    first, second = open_copy(unit_desk, evidence), open_copy(unit_desk, evidence)
    assert first != second
    assert first.read_bytes() == second.read_bytes() == PDF


def test_an_altered_file_is_not_opened(unit_desk: Workspace, evidence: Evidence):
    (unit_desk.folder / "attachments" / evidence.sha256[:2] / evidence.sha256).write_bytes(PDF + b"!")
    with pytest.raises(Refusal, match="đã bị thay đổi hoặc hỏng"):
        open_copy(unit_desk, evidence)


def test_a_reference_has_nothing_to_open(unit_desk: Workspace):
    with pytest.raises(Refusal, match="là tham chiếu, không có tệp kèm theo"):
        open_copy(unit_desk, save_evidence(unit_desk, reference(unit_of(unit_desk).id)))


def test_a_program_that_came_as_evidence_is_not_opened(unit_desk: Workspace, evidence: Evidence):
    """A record from another desk may say anything."""
    digest = unit_desk.keep(b"MZ\x90\x00")
    forged = Evidence(id=evidence.id, unit_id=evidence.unit_id, title="x", file_name="../x.exe", sha256=digest, size=4)
    with pytest.raises(Refusal, match="là chương trình"):
        open_copy(unit_desk, forged)


def test_a_temporary_folder_that_was_swept_away_is_told(unit_desk: Workspace, evidence: Evidence):
    folder = open_copy(unit_desk, evidence).parent.parent
    hidden = folder.rename(folder.with_name(f"{folder.name}-khác"))
    with pytest.raises(Refusal, match="Không tạo được bản xem tạm"):
        open_copy(unit_desk, evidence)
    hidden.rename(folder)
    assert open_copy(unit_desk, evidence).read_bytes() == PDF
