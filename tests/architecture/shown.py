"""The texts of a source that a person may see.

A literal is a text, and not a name or a code, when it has a blank, a letter outside ASCII or a capital at its start.
What is handed to a method that shows it is always a text; what only the program reads never is.
"""

import ast
import re
import tomllib
from collections.abc import Iterator

from defusedxml.ElementTree import fromstring

from tests.architecture.source import Finding, Source, called

TEXT = re.compile(r"^[A-Z]|\s|[^\x00-\x7f]")
SENTENCE = re.compile(r"^[A-Z][a-z]+ ")
SHOWS = {
    *("Refusal", "setText", "setPlainText", "setHtml", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip"),
    *("setWhatsThis", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setPrefix", "setSuffix"),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "insertItem", "setTabText", "setLabelText"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMessageBox"),
    *("showMessage", "information", "warning", "critical", "question", "about", "getOpenFileName", "getSaveFileName"),
}
HIDES = {
    "setObjectName": "a widget's name is its field's name",
    "findChild": "as above",
    "findChildren": "as above",
    "setProperty": "names of properties, and values that style sheets match",
    "setStyleSheet": "a style sheet",
    "QKeySequence": "names of keys",
    "setShortcut": "names of keys",
    "setShortcuts": "names of keys",
    "getattr": "an attribute's name",
    "compile": "a regular expression",
}
HIDDEN_ARGUMENTS = {
    "metavar": "a placeholder of the documented command line",
    "dest": "an attribute's name",
    "objectName": "a widget's name is its field's name",
}
HIDDEN_PLACES = {"Refusal": 2}
"""Calls whose arguments from a place on only the program reads: a refusal's third is the name of a field."""
HIDDEN_PROPERTIES = {"shortcut": "names of keys", "styleSheet": "a style sheet", "objectName": "a widget's name"}


def literal(node: ast.AST) -> str | None:
    """The text of a literal; a placeholder stands for each value within."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(literal(value) or "{}" for value in values)
        case _:
            return None


def parts(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that may hold texts: no documentation, types, or arguments that only the program reads."""
    if called(node) in HIDES:
        return
    shown = HIDDEN_PLACES.get(called(node))
    for name, value in ast.iter_fields(node):
        if name not in {"annotation", "returns"}:
            for part in value[:shown] if isinstance(value, list) else [value]:
                documents = isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)
                hidden = isinstance(part, ast.keyword) and part.arg in HIDDEN_ARGUMENTS
                if isinstance(part, ast.AST) and not documents and not hidden:
                    yield part


def literals(node: ast.AST, shows: bool = False) -> Iterator[tuple[int, str, bool]]:
    """Line and text of each literal below a node, and whether it is handed to a method that shows it."""
    text = literal(node)
    if text is not None:
        yield getattr(node, "lineno", 1), text, shows
        return
    below = called(node) in SHOWS or (shows and not isinstance(node, ast.Subscript | ast.Call))
    for part in parts(node):
        yield from literals(part, below)


def texts_of_screens(source: Source) -> Iterator[Finding]:
    """The texts of a module of the window or the command line."""
    for line, text, shows in literals(ast.parse(source.text)):
        if shows or TEXT.search(text):
            yield line, text


def texts_of_rooms(source: Source) -> Iterator[Finding]:
    """The texts of a module below the screens: its refusals, and what reads like a sentence (SQL doesn't)."""
    for line, text, shows in literals(ast.parse(source.text)):
        if shows or SENTENCE.search(text):
            yield line, text


def texts_of_form(source: Source) -> Iterator[Finding]:
    """The texts of a Designer form: its strings that are meant for translation."""
    for element in fromstring(source.text).iter():
        string = element.find("string")
        if string is not None and string.get("notr") != "true" and element.get("name") not in HIDDEN_PROPERTIES:
            yield 1, string.text or ""


def texts_of_data(source: Source) -> Iterator[Finding]:
    """The texts among the values of a TOML file; keys and codes are names."""
    yield from ((1, text) for text in strings(tomllib.loads(source.text)) if TEXT.search(text))


def strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from strings(part)
        case list():
            for part in value:
                yield from strings(part)
        case _:
            pass
