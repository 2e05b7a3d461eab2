"""A real database file for each test."""

from collections.abc import Generator
from pathlib import Path

import pytest
from sqlite_utils import Database

from parcomp_desktop.storage.database import open_database


@pytest.fixture
def db(tmp_path: Path) -> Generator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()
