"""What a command of the command line is, and what it is given."""

from argparse import ArgumentParser
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.sets.library import known_sets
from parcomp_desktop.services.sets.resources import find_set
from parcomp_desktop.services.workspace import Workspace, open_workspace


@dataclass(frozen=True)
class Context:
    """What the program knows before a command runs: the folders ``resources`` and of ``-C``, the window's self-test."""

    resources: Path
    folder: Path | None = None
    test_window: Callable[[Path], None] | None = None

    @contextmanager
    def open_workspace(self) -> Generator[Workspace]:
        """The workspace of ``-C``, for as long as a command runs. Raises Refusal when it can't be opened."""
        if self.folder is None:
            raise Refusal("Lệnh này cần một thư mục dữ liệu.", "Thêm -C THƯ_MỤC vào lệnh.")
        workspace = open_workspace(self.folder, Catalogue(self.resources))
        try:
            yield workspace
        finally:
            workspace.close()

    def indicator_set(self, code_or_file: str) -> IndicatorSet:
        """A set of the workspace of ``-C``, one that came with the program, or that of a file.

        Raises:
            Refusal: none of them, or one that can't be read.
        """
        if self.folder is not None:
            with self.open_workspace() as workspace:
                known = known_sets(workspace)
            if code_or_file in known:
                return known[code_or_file]
        return find_set(self.resources, code_or_file)


class Subparsers(Protocol):
    """Where a command adds its own arguments (argparse's answer to ``add_subparsers``)."""

    def add_parser(self, name: str, *, help: str) -> ArgumentParser:
        """A new command with its one-line help."""
        ...
