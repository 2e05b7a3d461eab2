"""The layers of ``pyproject.toml`` hold."""

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_every_import_contract_is_kept():
    assert lint_imports() == EXIT_STATUS_SUCCESS
