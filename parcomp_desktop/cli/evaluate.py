"""``evaluate``: judge one nominee from a file of facts; list the awards and the facts there are."""

import argparse
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.criteria import Fact, FactDefinition, Outcome, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import LITERAL
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.words import OUTCOME_WORDS
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.files import read_bytes

_SUBJECTS = {Subject.COLLECTIVE: "tập thể", Subject.INDIVIDUAL: "cá nhân"}


class AwardLine(Record, frozen=True, kw_only=True):
    """An award that exists."""

    code: str
    text: str
    valid_from: date
    valid_to: date | None


class AwardList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-awards``."""

    awards: tuple[AwardLine, ...]


class FactList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-facts``."""

    facts: tuple[FactDefinition, ...]


class FindingLine(Record, frozen=True, kw_only=True):
    """A finding as the command line shows it."""

    criterion: str
    text: str
    clause: str
    outcome: Outcome
    value: str
    threshold: str
    source: str
    missing: tuple[str, ...]


class Evaluation(Record, frozen=True, kw_only=True):
    """The answer to ``--award``."""

    award: str
    version: str
    outcome: Outcome
    readings: dict[str, Outcome]
    findings: tuple[FindingLine, ...]


Answer = AwardList | FactList | Evaluation


class _GivenFact(Record, frozen=True, kw_only=True):
    """The long form of a fact in the file."""

    value: Any
    source: str = ""


def register(subparsers: Subparsers) -> None:
    """Add the command; its ``run`` and ``render`` are left in the parsed arguments."""
    parser = subparsers.add_parser("evaluate", help="xét một tập thể, cá nhân theo tiêu chí khen thưởng")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--award", metavar="MÃ", help="mã hình thức khen thưởng")
    what.add_argument("--list-awards", action="store_true", help="liệt kê các hình thức khen thưởng")
    what.add_argument("--list-facts", action="store_true", help="liệt kê số liệu bình xét")
    parser.add_argument("--date", type=_day, metavar="NĂM-THÁNG-NGÀY", help="ngày xét, ví dụ 2026-03-15")
    parser.add_argument("--facts", type=Path, metavar="TỆP.json", help="tệp số liệu {tên: giá trị}")
    parser.add_argument("--reading", default=LITERAL, metavar="TÊN", help="cách đọc kế hoạch quyết định kết quả")
    parser.set_defaults(run=run, render=render, wrong_usage=parser.error)


def run(arguments: argparse.Namespace, context: Context) -> Answer:
    """Answer the command; a Refusal says what is wrong with the award, the date or the facts."""
    catalogue = Catalogue(context.resources)
    if arguments.list_awards:
        awards = catalogue.list_awards(arguments.date)
        return AwardList(awards=msgspec.convert(awards, tuple[AwardLine, ...], from_attributes=True))
    if arguments.list_facts:
        return FactList(facts=catalogue.list_facts())
    on, path = arguments.date, arguments.facts
    if on is None or path is None:
        return arguments.wrong_usage("--award cần có cả --date và --facts")
    verdict = catalogue.evaluate(arguments.award, on, facts_from(read_bytes(path)), arguments.reading)
    return msgspec.convert(verdict, Evaluation, from_attributes=True)


def facts_from(data: bytes) -> dict[str, Fact]:
    """Read ``{name: value}`` or ``{name: {"value": …, "source": …}}``; null is absent, numbers stay exact.

    Raises:
        Refusal: it isn't such a JSON object, or a value is neither a number, a text nor true or false.
    """
    try:
        named = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal).decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refusal(
            "Tệp số liệu không phải một đối tượng JSON {tên: giá trị}.", "Hãy sửa lại tệp theo dạng đó, mã UTF-8."
        ) from error
    facts = {name: _fact(name, value) for name, value in named.items()}
    return {name: fact for name, fact in facts.items() if fact is not None}


def render(answer: Answer) -> str:
    """Write the answer for a person."""
    match answer:
        case AwardList():
            return "\n".join(_award_text(award) for award in answer.awards)
        case FactList():
            return "\n".join(_fact_text(fact) for fact in answer.facts)
        case Evaluation():
            return _evaluation_text(answer)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” không phải ngày dạng NĂM-THÁNG-NGÀY") from error


def _fact(name: str, given: object) -> Fact | None:
    """Read one fact; its kind is checked where its definition is known."""
    source = ""
    if isinstance(given, dict):
        given, source = _long_form(name, given)
    if given is None:
        return None
    if not isinstance(given, bool | int | Decimal | str):
        raise _unreadable(name)
    return Fact(value=given, source=nfc(source))


def _long_form(name: str, given: object) -> tuple[object, str]:
    try:
        fact = msgspec.convert(given, _GivenFact)
    except msgspec.ValidationError as error:
        raise _unreadable(name) from error
    return fact.value, fact.source


def _unreadable(name: str) -> Refusal:
    return Refusal(f"Không đọc được số liệu “{name}”.", "Hãy ghi một số, một chữ, true hoặc false cho số liệu đó.")


def _award_text(award: AwardLine) -> str:
    until = f" đến {format_date(award.valid_to)}" if award.valid_to else ""
    return f"{award.code}: {award.text} (từ {format_date(award.valid_from)}{until})"


def _fact_text(fact: FactDefinition) -> str:
    options = ", ".join(f"{option.code} = {option.label}" for option in fact.options)
    return f"{fact.name} ({_SUBJECTS[fact.subject]}): {fact.label}" + (f" [{options}]" if options else "")


def _evaluation_text(answer: Evaluation) -> str:
    readings = [f"  theo cách đọc {name}: {OUTCOME_WORDS[outcome]}" for name, outcome in answer.readings.items()]
    head = [f"{answer.award}, bộ tiêu chí {answer.version}: {OUTCOME_WORDS[answer.outcome]}", *readings]
    return "\n".join([*head, *(line for finding in answer.findings for line in _finding_text(finding))])


def _finding_text(finding: FindingLine) -> list[str]:
    rows = {
        "Yêu cầu": finding.threshold,
        "Số liệu": finding.value,
        "Nguồn": finding.source,
        "Còn thiếu": "; ".join(finding.missing),
    }
    return [
        f"{finding.criterion} ({finding.clause}): {OUTCOME_WORDS[finding.outcome]}",
        f"  {finding.text}",
        *(f"  {label}: {words}" for label, words in rows.items() if words),
    ]
