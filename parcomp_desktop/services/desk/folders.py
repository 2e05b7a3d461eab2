"""The folder of a desk: opened, or made whole with its desk or not at all."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.desks import has_desk
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace


def open_desk(folder: Path, catalogue: Catalogue) -> Workspace:
    """Open a workspace that has a desk. Raises Refusal where there is none."""
    workspace = open_workspace(folder, catalogue)
    if has_desk(workspace):
        return workspace
    workspace.close()
    raise Refusal(f"Thư mục {folder} chưa có bàn làm việc.", "Lập bàn làm việc mới ở một thư mục trống khác.")


def make_desk(folder: Path, catalogue: Catalogue, set_up: Callable[[Workspace], object]) -> Workspace:
    """Make a workspace in a new or empty folder and its desk with ``set_up``; a refusal leaves no trace on the disk.

    Raises Refusal when the folder holds files, can't be written, or ``set_up`` refuses.
    """
    ground = _ground(folder)
    with ExitStack() as taking_back:
        taking_back.callback(_empty, ground, folder)
        workspace = make_workspace(folder, catalogue)
        taking_back.callback(workspace.close)
        set_up(workspace)
        taking_back.pop_all()
    return workspace


def _ground(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists. Raises Refusal unless it is new or empty."""
    try:
        filled = folder.exists() and any(folder.iterdir())
        ground = next(each for each in (folder, *folder.parents) if each.exists())
    except OSError as error:
        raise Refusal(f"Không dùng được thư mục {folder} ({error.strerror}).", "Chọn thư mục khác.") from error
    if filled:
        raise Refusal(f"Thư mục {folder} đã có tệp khác.", "Chọn thư mục trống hoặc gõ tên thư mục mới.")
    return ground


def _empty(ground: Path, folder: Path) -> None:
    """Take away what was made below the folder that was there before."""
    made = folder.relative_to(ground).parts
    for path in [ground / made[0]] if made else list(folder.iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
