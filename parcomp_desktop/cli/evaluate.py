"""``evaluate``: judge one nominee from a file of facts; list the awards and the facts there are."""

import argparse
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.cli.guidance_file import guidance_from
from parcomp_desktop.domain.criteria import Fact, FactDefinition, Gap, Obstacles, Outcome, Subject, Verdict
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import Parameter
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.words import OUTCOME_WORDS
from parcomp_desktop.rules.near_misses import turning_words
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.files import read_bytes

_SUBJECTS = {Subject.COLLECTIVE: "tập thể", Subject.INDIVIDUAL: "cá nhân"}


class AwardLine(Record, frozen=True, kw_only=True):
    """An award that exists."""

    code: str
    text: str
    valid_from: date
    valid_to: date | None
    authority: str


class AwardList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-awards``."""

    awards: tuple[AwardLine, ...]


class FactList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-facts``."""

    facts: tuple[FactDefinition, ...]


class ParameterList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-parameters``: what a guidance may fix, with the values of the rules."""

    parameters: tuple[Parameter, ...]


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
    assumed: tuple[str, ...]
    gaps: tuple[Gap, ...]


class Evaluation(Record, frozen=True, kw_only=True):
    """The answer to ``--award``; ``turning`` says what would turn the outcome to đạt."""

    award: str
    version: str
    outcome: Outcome
    readings: dict[str, Outcome]
    findings: tuple[FindingLine, ...]
    reading: str
    obstacles: dict[str, Obstacles]
    turning: str
    authority: str
    ranking_scope: str
    guidance: Guidance


Answer = AwardList | FactList | ParameterList | Evaluation


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
    what.add_argument("--list-parameters", action="store_true", help="liệt kê tham số mà hướng dẫn ấn định được")
    parser.add_argument("--date", type=_day, metavar="NĂM-THÁNG-NGÀY", help="ngày xét, ví dụ 2026-03-15")
    parser.add_argument("--facts", type=Path, metavar="TỆP.json", help="tệp số liệu {tên: giá trị}")
    parser.add_argument("--guidance", type=Path, metavar="TỆP.json", help="hướng dẫn của đợt xét, mẫu ở README.md")
    parser.add_argument("--reading", default="", metavar="TÊN", help="cách đọc kế hoạch quyết định kết quả")
    parser.set_defaults(run=run, render=render, wrong_usage=parser.error)


def run(arguments: argparse.Namespace, context: Context) -> Answer:
    """Answer the command; a Refusal says what is wrong with the award, the date or the facts."""
    catalogue = Catalogue(context.resources)
    if arguments.list_awards:
        awards = catalogue.list_awards(arguments.date)
        return AwardList(awards=msgspec.convert(awards, tuple[AwardLine, ...], from_attributes=True))
    if arguments.list_facts:
        return FactList(facts=catalogue.list_facts())
    if arguments.list_parameters:
        on = arguments.date or arguments.wrong_usage("--list-parameters cần có --date")
        return ParameterList(parameters=catalogue.list_parameters(on))
    on, path = arguments.date, arguments.facts
    if on is None or path is None:
        return arguments.wrong_usage("--award cần có cả --date và --facts")
    guidance = guidance_from(arguments.guidance) if arguments.guidance else NO_GUIDANCE
    return _evaluation(
        catalogue.evaluate(arguments.award, on, facts_from(read_bytes(path)), guidance, arguments.reading)
    )


def _evaluation(verdict: Verdict) -> Evaluation:
    findings = msgspec.convert(verdict.findings, tuple[FindingLine, ...], from_attributes=True)
    return Evaluation(
        award=verdict.award,
        version=verdict.version,
        outcome=verdict.outcome,
        readings=verdict.readings,
        findings=findings,
        reading=verdict.reading,
        obstacles=verdict.obstacles,
        turning=turning_words(verdict),
        authority=verdict.authority,
        ranking_scope=verdict.ranking_scope,
        guidance=verdict.guidance,
    )


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
        case ParameterList():
            return "\n".join(_parameter_text(parameter) for parameter in answer.parameters)
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


def _parameter_text(parameter: Parameter) -> str:
    value = "không dùng" if parameter.value is None else format_number(parameter.value)
    origin = f"tạm định: {parameter.assumed}" if parameter.assumed else parameter.source
    return f"{parameter.name}: {parameter.label} = {value} ({origin})"


def _evaluation_text(answer: Evaluation) -> str:
    scope = f"; xếp hạng {answer.ranking_scope}" if answer.ranking_scope else ""
    head = [
        f"{answer.award}, bộ tiêu chí {answer.version}: {OUTCOME_WORDS[answer.outcome]}",
        *(f"  theo cách đọc {name}: {OUTCOME_WORDS[outcome]}" for name, outcome in answer.readings.items()),
        f"  thẩm quyền: {answer.authority}{scope}",
        *([f"  {answer.turning}"] if answer.turning else []),
    ]
    return "\n".join([*head, *(line for finding in answer.findings for line in _finding_text(finding))])


def _finding_text(finding: FindingLine) -> list[str]:
    rows = {
        "Yêu cầu": finding.threshold,
        "Số liệu": finding.value,
        "Nguồn": finding.source,
        "Còn thiếu": "; ".join(finding.missing),
        "Còn vướng": "; ".join(gap.words for gap in finding.gaps),
        "Tạm định": " ".join(finding.assumed),
    }
    return [
        f"{finding.criterion} ({finding.clause}): {OUTCOME_WORDS[finding.outcome]}",
        f"  {finding.text}",
        *(f"  {label}: {words}" for label, words in rows.items() if words),
    ]
