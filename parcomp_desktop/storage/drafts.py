"""What was typed and not yet confirmed: one draft a form and record, outside the journal."""

from sqlite_utils import Database

from parcomp_desktop.storage.database import atomic


def save(db: Database, form: str, record_id: str, content: str) -> None:
    """Keep the typed content (JSON) of a form."""
    with atomic(db):
        db.table("draft").upsert({"form": form, "record_id": record_id, "content": content}, pk=("form", "record_id"))


def load(db: Database, form: str, record_id: str) -> str | None:
    """The kept content, or None."""
    rows = db.table("draft").rows_where("form = ? and record_id = ?", [form, record_id])
    return next((row["content"] for row in rows), None)


def drop(db: Database, form: str, record_id: str) -> None:
    """Forget a draft; forgetting none is fine."""
    with atomic(db):
        db.table("draft").delete_where("form = ? and record_id = ?", [form, record_id])
