"""Records from a TOML or JSON file that a person wrote; what is wrong is told with the file and the line."""

import json
import re
import tomllib
from decimal import Decimal
from typing import NamedTuple, TypeVar, cast

import msgspec

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

AnyRecord = TypeVar("AnyRecord", bound=Record)

_UNKNOWN_FIELD = re.compile(r"unknown field `(.+?)`")
_MISSING_FIELD = re.compile(r"missing required field `(.+?)`")
_CODE = re.compile(r"""\bcode["']?\s*[=:]\s*(["'])(.*?)\1""")
_PATH = re.compile(r"at `\$(.*)`$")
_PATH_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


class SourceFile(NamedTuple):
    """A file's name and text, to say where in it something stands."""

    name: str
    text: str

    def refusal(self, line: int, what: str, cure: str = "Sửa tệp rồi nạp lại.") -> Refusal:
        """A refusal that names the file and the line."""
        return Refusal(f"{self.name}, dòng {line}: {what}", cure)

    def line_of(self, code: str, key: str = "", *, repeated: bool = False) -> int:
        """The line of ``key`` in the object that has this ``code``, or of the code itself.

        Without a code: the key's first line. ``repeated``: the last object of that code.
        """
        objects = list(_CODE.finditer(self.text))
        own = [place for place, match in enumerate(objects) if match[2] == code]
        start, end = 0, len(self.text)
        if own:
            place = own[-1 if repeated else 0]
            start = objects[place].start()
            end = next((match.start() for match in objects[place + 1 :]), end)
        found = re.compile(rf"""\b{re.escape(key)}\b["']?\s*[\]=:]""").search(self.text, start, end) if key else None
        return self.text.count("\n", 0, found.start() if found else start) + 1


def record_from(data: bytes, name: str, shape: type[AnyRecord]) -> tuple[AnyRecord, SourceFile]:
    """Read a record of that shape, text in NFC; ``name`` tells the format by its suffix.

    Raises:
        Refusal: not TOML or JSON, or not of that shape.
    """
    source, content = _parsed(data, name)
    try:
        return msgspec.convert(content, shape), source
    except msgspec.ValidationError as error:
        raise _misshapen(source, content, str(error)) from error


def _parsed(data: bytes, name: str) -> tuple[SourceFile, object]:
    suffix = name.rpartition(".")[2].lower()
    if suffix not in {"toml", "json"}:
        raise Refusal(f"{name}: chương trình chỉ đọc tệp .toml hoặc .json.", "Chọn tệp khác.")
    try:
        source = SourceFile(name, nfc(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refusal(f"{name}, dòng {line}: chữ không theo mã UTF-8.", "Lưu lại tệp theo mã UTF-8.") from error
    try:
        return source, _READERS[suffix](source.text)
    except (ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else source.text.count("\n") + 1
        raise source.refusal(line, f"tệp sai cú pháp {suffix.upper()}.") from error


def _json(text: str) -> object:
    return cast("object", json.loads(text, parse_float=Decimal))


def _toml(text: str) -> object:
    return tomllib.loads(text, parse_float=Decimal)


_READERS = {"json": _json, "toml": _toml}


def _misshapen(source: SourceFile, content: object, error: str) -> Refusal:
    """The Vietnamese of what msgspec found."""
    path = _PATH.search(error)
    steps = _PATH_STEP.findall(path[1]) if path else []
    code = _code_at(content, steps)
    last = next((key for key, _ in reversed(steps) if key), "")
    about = _about(code, steps)
    if unknown := _UNKNOWN_FIELD.search(error):
        return source.refusal(source.line_of(code, unknown[1]), f"mục lạ “{unknown[1]}”{about}.")
    if missing := _MISSING_FIELD.search(error):
        return source.refusal(source.line_of(code, "" if code else last), f"thiếu mục “{missing[1]}”{about}.")
    if last == "method":
        return source.refusal(source.line_of(code, last), f"phương pháp chấm{about} chưa được hỗ trợ.")
    what = f"giá trị của mục “{last}”{about}" if last else "nội dung tệp"
    return source.refusal(source.line_of(code, last), f"{what} không hợp lệ.")


def _about(code: str, steps: list[tuple[str, str]]) -> str:
    """Whose field it is: by code, or by its place in the list that the path goes through."""
    if code:
        return f" của {code}"
    return next((f" ở mục thứ {int(index) + 1}" for _, index in steps if index), "")


def _code_at(content: object, steps: list[tuple[str, str]]) -> str:
    """The code of the innermost coded object on the path."""
    code = ""
    for key, index in steps:
        content = cast("dict[str, object]", content)[key] if key else cast("list[object]", content)[int(index)]
        if isinstance(content, dict) and "code" in content:
            code = str(cast("dict[str, object]", content)["code"])
    return code
