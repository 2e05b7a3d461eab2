"""The schema, one function a change; a released one is never edited."""

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("parcomp")

_FIRST = """
create table desk (id text primary key, kind text not null, name text not null, place text not null,
  unit_id text references unit(id) deferrable initially deferred, row_hash text not null) strict;
create table own_keys (id text primary key references desk(id), signing_key text not null,
  unsealing_key text not null, row_hash text not null) strict;
create table peer (id text primary key, name text not null, kind text not null,
  unit_id text references unit(id) deferrable initially deferred, verify_key text not null,
  sealing_key text not null, last_sequence integer not null, row_hash text not null) strict;
create table enrolment (id text primary key references unit(id) deferrable initially deferred,
  secret text not null, used integer not null, row_hash text not null) strict;
create table package (id text primary key, direction text not null, kind text not null, peer_id text not null,
  period text not null, sequence integer not null, sha256 text not null, file_name text not null, at text not null,
  row_hash text not null) strict;
create unique index package_sequence on package(direction, peer_id, kind, period, sequence);

create table unit (id text primary key, code text not null unique, name text not null, kind text not null,
  ranked integer not null, starts_on text, ends_on text,
  successor_id text references unit(id) deferrable initially deferred,
  sort_key text not null, folded text not null, row_hash text not null) strict;
create index unit_order on unit(sort_key, code);
create table person (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  full_name text not null, honorific text not null, employment text not null, position text not null,
  birth_year integer, sort_key text not null, folded text not null, row_hash text not null) strict;
create index person_order on person(sort_key, id);
create index person_unit on person(unit_id);

create table scoresheet (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  set_code text not null, period text not null, row_hash text not null,
  unique (unit_id, set_code, period)) strict;
create table score_entry (id text primary key,
  scoresheet_id text not null references scoresheet(id) deferrable initially deferred, code text not null,
  numerator text, denominator text, value integer, not_applicable integer not null, note text not null,
  row_hash text not null, unique (scoresheet_id, code)) strict;
create table published_index (id text primary key,
  unit_id text not null references unit(id) deferrable initially deferred, year integer not null,
  points integer not null, maximum integer not null, announced_rank integer, source text not null,
  row_hash text not null, unique (unit_id, year)) strict;

create table typed_fact (id text primary key, subject text not null, subject_id text not null, period text not null,
  name text not null, value text not null, source text not null, row_hash text not null,
  unique (subject_id, period, name)) strict;
create table nomination (id text primary key, award text not null, subject text not null, subject_id text not null,
  period text not null, considered_on text not null, achievement text not null, state text not null, verdict text,
  row_hash text not null, unique (award, subject_id, period)) strict;
create table award_decision (id text primary key, number text not null, decided_on text not null,
  authority text not null, signer_title text not null, signer_name text not null, place text not null,
  row_hash text not null, unique (number, decided_on)) strict;
create table award (id text primary key,
  decision_id text not null references award_decision(id) deferrable initially deferred,
  nomination_id text not null unique references nomination(id) deferrable initially deferred,
  recipient text not null, register_year integer not null, register_number integer not null, reason text not null,
  row_hash text not null, unique (register_year, register_number)) strict;
create table issued_file (id text primary key, kind text not null, about_id text not null, file_name text not null,
  sha256 text not null, layout text not null, issued_at text not null, row_hash text not null) strict;

create table draft (form text not null, record_id text not null, content text not null,
  primary key (form, record_id)) strict;
create table journal (number integer primary key, at text not null, who text not null, command text not null,
  summary text not null, undoable integer not null, undoes integer unique references journal(number),
  payload_hash text not null, previous_hash text not null, hash text not null) strict;
create table journal_detail (number integer not null references journal(number), position integer not null,
  table_name text not null, record_id text not null, before text, after text,
  primary key (number, position)) strict
"""


@MIGRATIONS()
def first_stone(db: Database) -> None:
    """Desk, units, people, scores, facts, awards, packages, drafts and the journal."""
    for statement in _FIRST.split(";"):
        db.execute(statement)
