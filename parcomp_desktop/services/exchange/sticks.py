"""What of ours lies on a stick: every package file with what it is to this desk; other files are nobody's concern."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import Direction, PackageRecord
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.header import Header, Sealing
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.services.exchange.desk_lists import signer_words
from parcomp_desktop.services.exchange.package_files import SUFFIX, Step, inspect_package, untold
from parcomp_desktop.services.workspace import Workspace


class Place(StrEnum):
    """What a package file on a stick is to a desk, in the order in which an officer wants to see them."""

    FOR_THIS_DESK = "for_this_desk"
    ALREADY_READ = "already_read"
    STARTER = "starter"
    FOR_OTHERS = "for_others"
    NEWER = "newer"
    OLDER = "older"
    DAMAGED = "damaged"


_OTHER_VERSIONS = {ReadOutcome.NEWER_FORMAT: Place.NEWER, ReadOutcome.OLDER_FORMAT: Place.OLDER}


class Found(NamedTuple):
    """A package file; ``header`` is None where nothing of it can be believed, ``why`` says so."""

    path: Path
    place: Place
    header: Header | None
    why: str = ""


def packages_on(workspace: Workspace, folder: Path, step: Step = untold) -> list[Found]:
    """The package files in a folder and the folders in it, those for this desk first, the earliest first.

    Raises Refusal when the folder can't be read.
    """
    read = {(each.peer_id, each.id) for each in workspace.find(PackageRecord, direction=Direction.READ)}
    files, found = [*_files(folder)], list[Found]()
    for path in files:
        step(len(found), len(files), path.name)
        found.append(_found(workspace, path, read))
    return sorted(found, key=lambda each: (list(Place).index(each.place), _number(each), each.path))


def _files(folder: Path) -> Iterator[Path]:
    try:
        inside = sorted(folder.iterdir())
        for path in inside:
            if path.is_dir() and not path.is_symlink():
                yield from sorted(each for each in path.iterdir() if _is_ours(each))
            elif _is_ours(path):
                yield path
    except OSError as error:
        raise Refusal(f"Không đọc được thư mục {folder}.", "Kiểm tra USB còn cắm rồi chọn lại.") from error


def _is_ours(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and path.is_file()


def _found(workspace: Workspace, path: Path, read: set[tuple[UUID, UUID]]) -> Found:
    try:
        header = inspect_package(path)
    except PackageRefused as refused:
        place = _OTHER_VERSIONS.get(refused.outcome, Place.DAMAGED)
        return Found(path, place, None, f"{refused.what} {refused.cure}")
    except Refusal as refusal:
        return Found(path, Place.DAMAGED, None, f"{refusal.what} {refusal.cure}")
    place = _place(workspace, header, read)
    return Found(path, place, header, _for_whom(workspace, header) if place is Place.FOR_OTHERS else "")


def _for_whom(workspace: Workspace, header: Header) -> str:
    signer = signer_words(workspace, header.verify_key) or "khóa mà bàn này chưa biết"
    return f"Gói nguyên vẹn, gửi {header.label.recipient_name}, ký bằng {signer}."


def _place(workspace: Workspace, header: Header, read: set[tuple[UUID, UUID]]) -> Place:
    label = header.label
    if header.sealing is Sealing.NONE:
        return Place.STARTER
    if label.recipient_id != workspace.desk.id:
        return Place.FOR_OTHERS
    return Place.ALREADY_READ if (label.sender_id, label.package_id) in read else Place.FOR_THIS_DESK


def _number(found: Found) -> int:
    return found.header.label.sequence if found.header else 0
