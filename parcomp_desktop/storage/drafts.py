"""What was typed and not yet confirmed: one draft a form and record, outside the journal."""

from sqlite_utils import Database

from parcomp_desktop.storage.database import atomic
from parcomp_desktop.storage.errors import known_errors


def save(db: Database, form: str, record_id: str, content: str) -> None:
    """Keep the typed content (JSON) of a form."""
    with atomic(db):
        db.execute(
            "insert or replace into draft (form, record_id, content) values (?, ?, ?)", [form, record_id, content]
        )


@known_errors()
def load(db: Database, form: str, record_id: str) -> str | None:
    """The kept content, or None."""
    rows = db.table("draft").rows_where("form = ? and record_id = ?", [form, record_id])
    return next((row["content"] for row in rows), None)


def drop(db: Database, form: str, record_id: str) -> None:
    """Forget a draft; forgetting none is fine."""
    with atomic(db):
        db.table("draft").delete_where("form = ? and record_id = ?", [form, record_id])
