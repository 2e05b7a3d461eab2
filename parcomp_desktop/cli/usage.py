"""The command line's own words in Vietnamese: argparse speaks English."""

import re
import sys
from argparse import ArgumentParser, HelpFormatter
from typing import Any, NoReturn

WRONG_USAGE = 2

_HELP = (("usage:", "Cách dùng:"), ("positional arguments:", "Tham số:"), ("options:", "Tuỳ chọn:"))
_ERRORS = (
    (r"the following arguments are required: (.+)", "thiếu {0}"),
    (r"one of the arguments (.+) is required", "cần một trong các tuỳ chọn {0}"),
    (r"unrecognized arguments: (.+)", "không hiểu {0}"),
    (r"argument (.+?): not allowed with argument (.+)", "không dùng {0} cùng với {1}"),
    (r"argument (.+?): expected one argument", "{0} cần một giá trị"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", "{0} không nhận {1}; chọn một trong: {2}"),
    (r"argument (.+?): invalid .+ value: (.+)", "{0} không nhận giá trị {1}"),
    (r"argument (.+?): (.+)", "{0}: {1}"),
    (r"ambiguous option: (.+?) could match (.+)", "{0} chưa rõ là {1}"),
)


class Parser(ArgumentParser):
    """An ArgumentParser whose help and errors are Vietnamese; wrong usage ends with status 2."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401  argparse's own settings
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_Formatter)
        self.add_argument("-h", "--help", action="help", help="in hướng dẫn này")

    def format_help(self) -> str:
        """The help with Vietnamese headings."""
        text = super().format_help()
        for english, vietnamese in _HELP:
            text = text.replace(english, vietnamese)
        return text

    def format_usage(self) -> str:
        """The one-line usage."""
        return super().format_usage().replace("usage:", "Cách dùng:")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words of the call, and end."""
        sys.stderr.write(f"{self.format_usage()}Sai cách dùng: {_vietnamese(message)}.\n")
        sys.exit(WRONG_USAGE)


class _Formatter(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=110)


def _vietnamese(message: str) -> str:
    for pattern, words in _ERRORS:
        found = re.fullmatch(pattern, message)
        if found:
            return words.format(*found.groups())
    return message
