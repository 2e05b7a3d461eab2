"""Issuing certificates by the hundred: each rendered, stored and committed by itself; memory stays flat."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import uuid4

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.documents.issuing import issue_certificates
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.benchmarks.measure import ROOT, Row, Work, once

FEW, MANY = 200, 2000
DAY = date(2025, 3, 20)


def decided(workspace: Workspace, count: int) -> list[Award]:
    """So many people of one decision, each with an award of its own."""
    unit = Unit(id=uuid4(), code="X01", name="Ủy ban nhân dân xã Đăk Mar", kind=UnitKind.COMMUNE)
    decision = AwardDecision(
        id=uuid4(),
        number="512/QĐ-UBND",
        decided_on=DAY,
        authority="CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ",
        signer_title="CHỦ TỊCH",
        signer_name="Lê Minh Phương",
        place="Đăk Hà",
    )
    awards: list[Award] = []
    with workspace.change("test.batch", "Nhiều khen thưởng", undoable=False) as change:
        for record in (unit, decision):
            change.put(record)
        for number in range(1, count + 1):
            *others, award = _awarded(unit, decision, number)
            for record in (*others, award):
                change.put(record)
            awards.append(award)
    return awards


def _awarded(unit: Unit, decision: AwardDecision, number: int) -> tuple[Person, Nomination, Award]:
    person = Person(
        id=uuid4(),
        unit_id=unit.id,
        full_name=f"Nguyễn Thị Ngọc Ánh {number}",
        honorific=Honorific.MS,
        employment=Employment.CIVIL_SERVANT,
        position="Công chức Văn phòng – Thống kê",
    )
    nomination = Nomination(
        id=uuid4(),
        award="gk-huyen.ca-nhan.nam",
        subject=Subject.INDIVIDUAL,
        subject_id=person.id,
        period="2024",
        considered_on=DAY,
        achievement="Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2024",
        state=NominationState.DECIDED,
    )
    award = Award(
        id=uuid4(),
        decision_id=decision.id,
        nomination_id=nomination.id,
        recipient=person.full_name,
        register_year=2025,
        register_number=number,
    )
    return person, nomination, award


def _issuing(count: int) -> Callable[[], object]:
    folder = Path(tempfile.mkdtemp())
    workspace = make_workspace(folder / "tong-hop", Catalogue(ROOT / "resources"))
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    awards = decided(workspace, count)

    def issue() -> None:
        issue_certificates(workspace, awards)
        workspace.close()
        shutil.rmtree(folder)

    return issue


def few() -> Callable[[], object]:
    return _issuing(FEW)


def many() -> Callable[[], object]:
    return _issuing(MANY)


def run(_peers: Path) -> list[Row]:
    """No peer issues documents; the memory of both runs tells that it doesn't grow with the batch."""
    return [_row(f"{FEW} certificates issued and stored", few), _row(f"{MANY:,} certificates issued and stored", many)]


def _row(label: str, work: Work) -> Row:
    ours = once(work, Path(sys.executable))
    assert ours
    return Row(label, ours, None)
