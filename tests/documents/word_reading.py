"""Read a Word file back from its XML, with a library that has nothing to do with the one that wrote it."""

from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_part(docx: bytes, name: str = "word/document.xml") -> Element:
    """The XML of one part of the file."""
    return fromstring(ZipFile(BytesIO(docx)).read(name))


def word_paragraphs(docx: bytes) -> list[Element]:
    return list(word_part(docx).iter(f"{WORD}p"))


def paragraph_text(paragraph: Element) -> str:
    """As it is seen: a space that doesn't break is a space."""
    return "".join(text.text or "" for text in paragraph.iter(f"{WORD}t")).replace("\u00a0", " ")


def word_lines(docx: bytes) -> list[str]:
    """The text of each paragraph that has any, those of tables among them, in the order of the file."""
    return [text for text in map(paragraph_text, word_paragraphs(docx)) if text]


def paragraph_with(docx: bytes, text: str) -> Element:
    return next(each for each in word_paragraphs(docx) if text in paragraph_text(each))


def paragraph_opening(docx: bytes, text: str) -> Element:
    """The first paragraph that begins with the text."""
    return next(each for each in word_paragraphs(docx) if paragraph_text(each).startswith(text))


def setting(element: Element, path: str, attribute: str = "val") -> str | None:
    """What an element far below says: ``setting(paragraph, "pPr/jc")``; None where there is none."""
    found = element.find("/".join(f"{WORD}{tag}" for tag in path.split("/")))
    return None if found is None else found.get(f"{WORD}{attribute}", "")


def has(element: Element, path: str) -> bool:
    return setting(element, path) is not None


def table_rows(docx: bytes) -> Iterator[list[str]]:
    """The texts of each row of each table."""
    for row in word_part(docx).iter(f"{WORD}tr"):
        yield [" ".join(map(paragraph_text, cell.iter(f"{WORD}p"))) for cell in row.iter(f"{WORD}tc")]
