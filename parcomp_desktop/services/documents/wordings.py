"""What documents say beyond their data: the program's wording, with the texts that a workspace has of its own.

Own texts are kept one by one, so that an update of the program brings its new texts beside them.
"""

from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.kinds.kind import AnyKind, Data, Kind, Words, texts_of
from parcomp_desktop.documents.kinds.text_names import text_name
from parcomp_desktop.domain.own_texts import OwnText
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

_FOLDER = Path("documents", "wording")


def default_wording(resources: Path, kind: Kind[Data, Words]) -> Words:
    """The program's own wording of a kind. Raises Refusal when it is absent or wrong."""
    path = resources / _FOLDER / f"{kind.code}.toml"
    return kind.wording(read_bytes(path), path.name)


def wording(workspace: Workspace, kind: Kind[Data, Words]) -> Words:
    """The wording of a kind in this workspace. Raises Refusal as ``reworded``, and when the program's own is absent."""
    return reworded(kind, default_wording(workspace.catalogue.resources, kind), own_texts(workspace, kind))


def own_texts(workspace: Workspace, kind: AnyKind) -> dict[str, str]:
    """The texts of a kind that this workspace has of its own, by their fields."""
    return {own.name: own.text for own in workspace.find(OwnText, document=kind.code)}


def reworded(kind: Kind[Data, Words], words: Words, texts: Mapping[str, str]) -> Words:
    """A wording with other texts; those of fields that the kind no longer has are passed over.

    Raises:
        Refusal: a text is wrong; with the document, the text and its line.
    """
    known = {name: text for name, text in texts.items() if name in texts_of(words)}
    for name, text in known.items():
        if fault := kind.fault(text):
            where = f"Câu chữ “{words.name}”, mục “{text_name(kind, words, name)}”, dòng {fault.line}"
            raise Refusal(f"{where}: {fault.what}.", f"{fault.cure} Hoặc đặt mục này về mặc định.")
    return replace(words, **known)


def save_texts(workspace: Workspace, kind: AnyKind, texts: Mapping[str, str]) -> None:
    """Let these texts stand in the documents of a kind; one like the program's own is kept no longer.

    Raises Refusal as ``reworded``; then nothing is kept.
    """
    default = default_wording(workspace.catalogue.resources, kind)
    typed = {name: nfc(text).strip() for name, text in texts.items()}
    reworded(kind, default, typed)
    kept = {own.name: own for own in workspace.find(OwnText, document=kind.code)}
    with workspace.change("wording.save", f"Sửa câu chữ: {default.name}") as change:
        for name, text in typed.items():
            own = kept.get(name)
            if text != getattr(default, name):
                own = own or OwnText(id=uuid4(), document=kind.code, name=name, text=text)
                change.put(replace(own, text=text))
            elif own:
                change.remove(own)
