"""Papers from their sample data, those with tokens in place of texts, and at their longest."""

import tomllib
from pathlib import Path
from typing import Any, cast

import msgspec

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.kind import Wording
from parcomp_desktop.domain.official import OfficialDocument
from parcomp_desktop.domain.papers import Paper

FOLDER = Path(__file__).parents[2] / "resources" / "documents"
CODES = tuple(KINDS)
CHOICES = {"subject", "outcome", "ballot", "state", "term"}
"""Fields that hold a choice, no text."""
Content = dict[str, Any]


def wording(code: str) -> Wording:
    name = f"{code}.toml"
    return KINDS[code].wording((FOLDER / "wording" / name).read_bytes(), name)


def content(code: str) -> Content:
    """The sample as its file has it."""
    return tomllib.loads((FOLDER / "samples" / f"{code}.toml").read_text("utf-8"))


def paper(code: str, given: Content) -> Paper:
    return cast("Paper", msgspec.convert(given, KINDS[code].data))


def document(code: str, given: Content) -> OfficialDocument:
    return KINDS[code].document(paper(code, given), wording(code))


def made(code: str, data: Paper) -> OfficialDocument:
    """The document of data that no file holds."""
    return KINDS[code].document(data, wording(code))


def sample(code: str) -> OfficialDocument:
    return document(code, content(code))


def with_tokens(value: Any, path: str, tokens: dict[str, str]) -> Any:  # noqa: ANN401  whatever a TOML file holds
    """The same with a token of its own in place of each text; ``tokens`` gets where each stands."""
    match value:
        case str():
            token = f"TK{len(tokens):03}"
            tokens[token] = path
            return token
        case dict():
            fields = cast("Content", value)
            return {
                key: each if key in CHOICES else with_tokens(each, f"{path}.{key}", tokens)
                for key, each in fields.items()
            }
        case list():
            return [with_tokens(each, f"{path}[]", tokens) for each in cast("list[Any]", value)]
        case _:
            return value


def longer(code: str, count: int, texts: dict[str, str]) -> Content:
    """The sample with each list of records ``count`` long, their fields of these names so filled and numbered."""
    given = content(code)
    for key, value in given.items():
        if isinstance(value, list) and value and isinstance(value[0], dict) and key not in {"parts", "signers"}:
            records = cast("list[Content]", value)
            given[key] = [_long(records[number % len(records)], number, texts) for number in range(count)]
    return given


def _long(record: Content, number: int, texts: dict[str, str]) -> Content:
    return {
        key: f"{texts[key]} N{number:03}" if key in texts and isinstance(value, str) else value
        for key, value in record.items()
    }
