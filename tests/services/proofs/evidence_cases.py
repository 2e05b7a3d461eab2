"""Files as offices have them, and the records that they prove."""

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.work import Activity, ActivityKind
from parcomp_desktop.services.proofs.evidence import Attached, Owner, attach_files
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import unit_of

PDF = b"%PDF-1.7\nevidence of the leaf"


def written(folder: Path, name: str, content: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def attached(desk: Workspace, path: Path, owner: Owner | None = None) -> Attached:
    (made,) = attach_files(desk, unit_of(desk).id, [path], owner)
    return made


def reference(unit_id: UUID, title: str = "Kế hoạch cải cách hành chính năm 2024") -> Evidence:
    return Evidence(
        id=uuid4(),
        unit_id=unit_id,
        title=title,
        number="12/KH-UBND",
        dated=date(2024, 1, 15),
        issuer="UBND xã Đăk Mar",
    )


def add_activity(desk: Workspace, name: str = "Toạ đàm dịch vụ công trực tuyến") -> Activity:
    activity = Activity(
        id=uuid4(), unit_id=unit_of(desk).id, kind=ActivityKind.PROPAGANDA, name=name, held_on=date(2024, 5, 20)
    )
    with desk.change("activity.save", "Ghi hoạt động") as change:
        change.put(activity)
    return activity


def owner_of(activity: Activity) -> Owner:
    return Owner(activity.id, activity.unit_id)
