"""The command line's own words in Vietnamese: argparse speaks English."""

import re
import sys
from argparse import ArgumentParser, HelpFormatter
from textwrap import wrap
from typing import Any, NoReturn

WRONG_USAGE = 2

_HEADINGS = (
    (re.compile("usage:"), "Cách dùng:"),
    (re.compile("positional arguments:"), "Tham số:"),
    (re.compile("options:"), "Tuỳ chọn:"),
)
_ERRORS = (
    (re.compile(r"the following arguments are required: (.+)"), "thiếu {0}"),
    (re.compile(r"one of the arguments (.+) is required"), "cần một trong các tuỳ chọn {0}"),
    (re.compile(r"unrecognized arguments: (.+)"), "không hiểu {0}"),
    (re.compile(r"argument (.+?): not allowed with argument (.+)"), "không dùng {0} cùng với {1}"),
    (re.compile(r"argument (.+?): expected one argument"), "{0} cần một giá trị"),
    (
        re.compile(r"argument (.+?): invalid choice: (.+?) \(.+? from (.+)\)"),
        "{0} không nhận {1}; hãy chọn: {2}",
    ),
    (re.compile(r"argument (.+?): ignored explicit argument (.+)"), "{0} không nhận giá trị {1}"),
    (re.compile(r"argument (.+?): (.+)"), "{0}: {1}"),
)


class Parser(ArgumentParser):
    """An ArgumentParser whose help and errors are Vietnamese; wrong usage ends with status 2."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401  argparse's own settings
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_Formatter)
        self.add_argument("-h", "--help", action="help", help="in hướng dẫn này")

    def format_help(self) -> str:
        """The help with Vietnamese headings."""
        return _with_headings(super().format_help())

    def format_usage(self) -> str:
        """The one-line usage."""
        return _with_headings(super().format_usage())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the call, and end."""
        sys.stderr.write(f"{self.format_usage()}Sai cách dùng: {_vietnamese(message)}.\n")
        sys.exit(WRONG_USAGE)


class _Formatter(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=110)

    def _split_lines(self, text: str, width: int) -> list[str]:
        """Lines that keep a code with a hyphen whole: it is there to be typed."""
        return wrap(text, width, break_on_hyphens=False)


def _with_headings(text: str) -> str:
    for english, vietnamese in _HEADINGS:
        text = english.sub(vietnamese, text, count=1)
    return text


def _vietnamese(message: str) -> str:
    for pattern, words in _ERRORS:
        found = pattern.fullmatch(message)
        if found:
            return words.format(*found.groups())
    return message
