"""What a command is given."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Protocol


class Context(Protocol):
    """What the program knows before a command runs."""

    @property
    def resources(self) -> Path:
        """The folder ``resources``."""
        ...


class Subparsers(Protocol):
    """Where a command adds its own arguments (argparse's answer to ``add_subparsers``)."""

    def add_parser(self, name: str, *, help: str) -> ArgumentParser:
        """A new command with its one-line help."""
        ...
