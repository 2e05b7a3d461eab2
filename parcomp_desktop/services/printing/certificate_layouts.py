"""The layouts of certificates: those that came with the program, those of the workspace, which one is used."""

from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.layout_writing import layout_toml
from parcomp_desktop.domain.certificates import CertificateForm, CertificateSetup, StoredLayout
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.words import FORM_WORDS
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole


class LayoutChoice(NamedTuple):
    """A layout that certificates of a form may be printed by; without ``stored`` the program's own."""

    name: str
    layout: CertificateLayout
    is_used: bool
    stored: StoredLayout | None = None


def default_layout(workspace: Workspace, form: CertificateForm) -> CertificateLayout:
    """The layout that came with the program. Raises Refusal as ``program_layout``."""
    return program_layout(workspace.catalogue.resources, form)


def program_layout(resources: Path, form: CertificateForm) -> CertificateLayout:
    """The layout of a form in the program's resources. Raises Refusal when the file is absent or wrong."""
    path = resources / "documents" / f"{form}.toml"
    return layout_from(read_bytes(path), path.name)


def layout_choices(workspace: Workspace, form: CertificateForm) -> list[LayoutChoice]:
    """The layouts of a form: the program's own, then those of the workspace by name."""
    used = certificate_setup(workspace, form).layout_id
    own = LayoutChoice(f"{FORM_WORDS[form]} mặc định", default_layout(workspace, form), used is None)
    stored = workspace.find(StoredLayout, form=form)
    return [own, *(LayoutChoice(each.name, stored_layout(each), each.id == used, each) for each in stored)]


def used_layout(workspace: Workspace, form: CertificateForm) -> CertificateLayout:
    """The layout that certificates of a form are printed by now."""
    used = certificate_setup(workspace, form).layout_id
    return stored_layout(workspace.get(StoredLayout, used)) if used else default_layout(workspace, form)


def stored_layout(stored: StoredLayout) -> CertificateLayout:
    """A layout of the workspace. Raises Refusal when this program can't read it any more."""
    return layout_from(stored.content.encode(), f"{stored.name}.toml")


def certificate_setup(workspace: Workspace, form: CertificateForm) -> CertificateSetup:
    """How certificates of a form are made: whole, by the program's layout, while nobody said otherwise."""
    found = workspace.find(CertificateSetup, form=form)
    return found[0] if found else CertificateSetup(id=uuid4(), form=form)


def use_layout(workspace: Workspace, form: CertificateForm, layout_id: UUID | None) -> CertificateSetup:
    """Print certificates of a form by this layout from now on; None is the program's own."""
    return _set_up(workspace, replace(certificate_setup(workspace, form), layout_id=layout_id), "bố cục")


def print_over_blank(workspace: Workspace, form: CertificateForm, *, over_blank: bool) -> CertificateSetup:
    """Print certificates of a form over a pre-printed blank from now on, or whole."""
    return _set_up(workspace, replace(certificate_setup(workspace, form), over_blank=over_blank), "cách in")


def copy_layout(workspace: Workspace, layout: CertificateLayout, name: str) -> StoredLayout:
    """Keep a copy of a layout under a name of its own. Raises Refusal for a name that is blank or taken."""
    return _save(workspace, StoredLayout(id=uuid4(), form=layout.form, name="", content=""), layout, name)


def import_layout(workspace: Workspace, path: Path) -> StoredLayout:
    """Keep the layout of a file, under its name or one like it. Raises Refusal with the line of what is wrong."""
    layout = layout_from(read_bytes(path), nfc(path.name))
    return copy_layout(workspace, layout, free_name(workspace, layout.name))


def save_layout(workspace: Workspace, stored: StoredLayout, layout: CertificateLayout) -> StoredLayout:
    """Keep what a layout of the workspace has become."""
    return _save(workspace, stored, layout, stored.name)


def rename_layout(workspace: Workspace, stored: StoredLayout, name: str, blank: str) -> StoredLayout:
    """Give a layout another name, and its blank. Raises Refusal for a name that is blank or taken."""
    return _save(workspace, stored, replace(stored_layout(stored), blank=nfc(blank).strip()), name)


def reset_layout(workspace: Workspace, stored: StoredLayout) -> StoredLayout:
    """Make a layout what the program's own is (về mặc định); its name and its blank stay."""
    blank = stored_layout(stored).blank
    return save_layout(workspace, stored, replace(default_layout(workspace, stored.form), blank=blank))


def remove_layout(workspace: Workspace, stored: StoredLayout) -> None:
    """Take a layout away; where it was used the program's own is used again."""
    setup = certificate_setup(workspace, stored.form)
    with workspace.change("certificate.layout.remove", f"Xoá bố cục {stored.name}") as change:
        if setup.layout_id == stored.id:
            change.put(replace(setup, layout_id=None))
        change.remove(stored)


def export_layout(layout: CertificateLayout, target: Path) -> None:
    """Write a layout where a person wants it. Raises Refusal when the drive can't be written."""
    write_whole(target, layout_toml(layout).encode())


def free_name(workspace: Workspace, wanted: str) -> str:
    """A name that no layout has yet: the wanted one, or with a number."""
    taken = {each.name for each in workspace.find(StoredLayout)}
    names = [wanted, *(f"{wanted} ({number})" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name not in taken)


def _save(workspace: Workspace, stored: StoredLayout, layout: CertificateLayout, name: str) -> StoredLayout:
    name = required(nfc(name).strip(), "Tên bố cục")
    if any(each.name == name and each.id != stored.id for each in workspace.find(StoredLayout)):
        raise Refusal(f"Đã có bố cục tên “{name}”.", "Đặt tên khác.")
    kept = replace(stored, name=name, content=layout_toml(replace(layout, name=name)))
    with workspace.change("certificate.layout.save", f"Lưu bố cục {name}") as change:
        change.put(kept)
    return kept


def _set_up(workspace: Workspace, setup: CertificateSetup, what: str) -> CertificateSetup:
    summary = f"Chọn {what} {FORM_WORDS[setup.form].lower()}"
    with workspace.change("certificate.setup", summary) as change:
        change.put(setup)
    return setup
