"""The schema's changes that follow those of ``migrations``, each like them: a released one is never edited."""

from sqlite_utils import Database

from parcomp_desktop.storage.migrations import MIGRATIONS, hash_anew

__all__ = ["MIGRATIONS"]

_SENT_DOWN = """
alter table earlier_award add column register_number text not null default '';
alter table earlier_award add column signer text not null default '';
alter table earlier_award add column bonus integer;
alter table earlier_award add column state text not null default 'standing';
alter table earlier_award add column remark text not null default '';
create table desk_list (id text primary key, dated text not null, desks text not null, row_hash text not null) strict
"""

_EARLIER = (
    *("id", "subject", "subject_id", "recipient", "form", "kind", "year", "achievement"),
    *("achieved_from", "achieved_to", "number", "decided_on", "authority"),
)


@MIGRATIONS()
def sent_down(db: Database) -> None:
    """Awards that another desk decided as it tells them, and the units and keys that a gathering desk knows."""
    for statement in _SENT_DOWN.split(";"):
        db.execute(statement)
    hash_anew(db, "earlier_award", _EARLIER, (*_EARLIER, "register_number", "signer", "bonus", "state", "remark"))
