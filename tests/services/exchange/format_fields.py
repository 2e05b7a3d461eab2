"""Every field that a package may have, as text: ``python -m tests.services.exchange.format_fields`` writes it anew.

The listing belongs to one number of the format. Once packages of that number are in use it never changes: another
field, another value of a choice is a new format, with its own number in ``exchange/header.py`` and its own listing.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.exchange.content import Manifest
from parcomp_desktop.exchange.enrolment import Enrolment
from parcomp_desktop.exchange.header import FORMAT, Header
from parcomp_desktop.exchange.starter import Starter
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.receipts import Receipt
from parcomp_desktop.storage.tables import TABLES

LISTING = Path(__file__).parents[3] / "docs" / f"exchange-fields-{FORMAT}.txt"


def listing() -> str:
    """The parts with their tables, then each record and each choice with what it may say, a line each."""
    parts = [f"{code}.json: {' '.join(TABLES[kind].name for kind in each.types)}" for code, each in CONTENTS.items()]
    kinds = dict.fromkeys(kind for each in CONTENTS.values() for kind in each.types)
    _, schemas = msgspec.json.schema_components((Header, Manifest, Enrolment, Starter, Receipt, *kinds))
    lines = (line for name, schema in sorted(schemas.items()) for line in _lines(name, schema))
    return "\n".join((*parts, *lines, ""))


def _lines(name: str, schema: dict[str, Any]) -> Iterator[str]:
    for field, said in sorted(schema.get("properties", {}).items()):
        yield f"{name}.{field}: {_compact({key: value for key, value in said.items() if key != 'default'})}"
    if "enum" in schema:
        yield f"{name}: {_compact(schema['enum'])}"


def _compact(said: object) -> str:
    return json.dumps(said, ensure_ascii=False, sort_keys=True).replace("#/$defs/", "")


if __name__ == "__main__":
    LISTING.write_text(listing(), encoding="utf-8")
