"""The schema, one function a change; a released one is never edited."""

from sqlite_utils import Database, Migrations

from parcomp_desktop.storage.codec import row_hash

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


_FIGURES = """
alter table scoresheet add column state text not null default 'entering';
alter table scoresheet add column due_on text;
alter table scoresheet add column justify_by text;
alter table score_entry add column option text not null default '';
alter table score_entry add column justification text not null default '';
alter table score_entry add column source text not null default '';
alter table published_index add column set_code text not null default '';
create index published_index_year on published_index(year, id);
alter table typed_fact add column reason text not null default '';

create table indicator_set (id text primary key, code text not null unique, content text not null,
  row_hash text not null) strict;
create table appraisal (id text primary key,
  scoresheet_id text not null references scoresheet(id) deferrable initially deferred, code text not null,
  round integer not null, points integer, not_applicable integer not null, comment text not null,
  row_hash text not null, unique (scoresheet_id, code, round)) strict;
create table sheet_step (id text primary key,
  scoresheet_id text not null references scoresheet(id) deferrable initially deferred, step text not null,
  taken_on text not null, at text not null, who text not null, reason text not null, document text not null,
  row_hash text not null) strict;
create index sheet_step_sheet on sheet_step(scoresheet_id);
create table evidence (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  title text not null, number text not null, dated text, issuer text not null, file_name text not null,
  sha256 text not null, size integer not null, folded text not null, row_hash text not null) strict;
create table proof (id text primary key, about_id text not null,
  evidence_id text not null references evidence(id) deferrable initially deferred, code text not null,
  section text not null, page text not null, row_hash text not null, unique (about_id, code, evidence_id)) strict;

create table case_statistics (id text primary key,
  unit_id text not null references unit(id) deferrable initially deferred,
  month text not null, person_id text references person(id) deferrable initially deferred, received integer,
  on_time integer, late integer, overdue integer, pending integer, online integer, in_person integer,
  by_post integer, with_fee integer, paid_online integer, source text not null, row_hash text not null) strict;
create unique index case_statistics_unit on case_statistics(unit_id, month) where person_id is null;
create unique index case_statistics_person on case_statistics(unit_id, month, person_id)
  where person_id is not null;
create index case_statistics_month on case_statistics(unit_id, month);
create index case_statistics_officer on case_statistics(person_id);
create table column_mapping (id text primary key, name text not null unique, choices text not null,
  row_hash text not null) strict;
create table activity (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  kind text not null, name text not null, held_on text not null, result text not null, partner text not null,
  participants integer, folded text not null, row_hash text not null) strict;
create table launch_plan (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  name text not null, year integer not null, number text not null, dated text, signer text not null,
  content text not null, folded text not null, row_hash text not null) strict;
create table planned_deed (id text primary key,
  plan_id text not null references launch_plan(id) deferrable initially deferred, content text not null,
  assigned_to text not null, due_on text, done_on text, result text not null, row_hash text not null) strict;
create table inspection (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  inspected_on text not null, content text not null, leader text not null, document text not null,
  conclusion text not null, folded text not null, row_hash text not null) strict;
create table inspection_finding (id text primary key,
  inspection_id text not null references inspection(id) deferrable initially deferred, finding text not null,
  follow_up text not null, due_on text, done_on text, result text not null, row_hash text not null) strict;
create table assigned_task (id text primary key,
  unit_id text not null references unit(id) deferrable initially deferred,
  name text not null, given_by text not null, document text not null, given_on text, due_on text, done_on text,
  quality text, cancelled integer not null, note text not null, folded text not null, row_hash text not null) strict;

create table reporting_duty (id text primary key, name text not null, recipient text not null,
  frequency text not null, year_from integer not null, year_to integer, cutoff_day integer, due_day integer,
  working_days integer, due_on text, document text not null, assumed text not null, folded text not null,
  row_hash text not null) strict;
create table sent_report (id text primary key,
  duty_id text not null references reporting_duty(id) deferrable initially deferred,
  unit_id text not null references unit(id) deferrable initially deferred, period text not null,
  sent_on text, number text not null, waived integer not null, note text not null, row_hash text not null,
  unique (duty_id, unit_id, period)) strict;
create table calendar_day (id text primary key, day text not null unique, name text not null,
  working integer not null, row_hash text not null) strict;

create table quality_rating (id text primary key, subject text not null, subject_id text not null,
  year integer not null, rating text not null, document text not null, row_hash text not null,
  unique (subject_id, year)) strict;
create table disciplinary_action (id text primary key,
  person_id text not null references person(id) deferrable initially deferred, form text,
  considered_from text, decided_on text, ends_on text, reform_related integer, row_hash text not null) strict;
create table initiative (id text primary key,
  person_id text not null references person(id) deferrable initially deferred, name text not null,
  year integer not null, about_reform integer not null, repeatable integer, recognised_by text not null,
  recognised_on text, number text not null, scope text, folded text not null, row_hash text not null) strict;
create table attestation (id text primary key, subject text not null, subject_id text not null,
  period text not null, name text not null, value text not null, attested_by text not null,
  attested_on text not null, document text not null, row_hash text not null,
  unique (subject_id, period, name)) strict;
create table survey_index (id text primary key, kind text not null,
  unit_id text not null references unit(id) deferrable initially deferred, year integer not null,
  value integer not null, maximum integer not null, source text not null, row_hash text not null,
  unique (kind, unit_id, year)) strict;
create table target_value (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  target text not null, year integer not null, value integer, remark text not null, source text not null,
  row_hash text not null, unique (unit_id, target, year)) strict
"""

_GROWN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "scoresheet": (("id", "unit_id", "set_code", "period"), ("state", "due_on", "justify_by")),
    "score_entry": (
        ("id", "scoresheet_id", "code", "numerator", "denominator", "value", "not_applicable", "note"),
        ("option", "justification", "source"),
    ),
    "published_index": (
        ("id", "unit_id", "year", "points", "maximum", "announced_rank", "source"),
        ("set_code",),
    ),
    "typed_fact": (("id", "subject", "subject_id", "period", "name", "value", "source"), ("reason",)),
}
"""The tables that got columns at their end: those they had and the new ones, in the order of their row hashes."""


@MIGRATIONS()
def figures_behind(db: Database) -> None:
    """Appraisal and evidence of scoresheets, stored indicator sets, and the statistics and records behind them."""
    for statement in _FIGURES.split(";"):
        db.execute(statement)
    for table, (had, added) in _GROWN.items():
        hash_anew(db, table, had, (*had, *added))


_AWARDS = """
create table award_round (id text primary key, name text not null, period text not null, considered_on text not null,
  due_on text, awards text not null, milestones text not null, guidance text not null, reading text not null,
  parameters text not null, bases text not null, bases_reviewed_on text, council text not null, budget integer,
  fund text not null, rounding text not null, closed_on text, folded text not null, row_hash text not null) strict;
alter table nomination add column round_id text references award_round(id) deferrable initially deferred;
alter table nomination add column achieved_from text;
alter table nomination add column achieved_to text;
alter table nomination add column initiative_id text references initiative(id) deferrable initially deferred;
create index nomination_round on nomination(round_id);
create table nomination_step (id text primary key,
  nomination_id text not null references nomination(id) deferrable initially deferred, state text not null,
  at text not null, who text not null, reason text not null, remarks text not null, row_hash text not null) strict;
create index nomination_step_nomination on nomination_step(nomination_id);
create table achievement_report (id text primary key,
  nomination_id text not null unique references nomination(id) deferrable initially deferred, texts text not null,
  row_hash text not null) strict;

create table council_member (id text primary key, full_name text not null, position text not null, role text not null,
  place integer not null, document text not null, from_on text, to_on text, folded text not null,
  row_hash text not null) strict;
create table council_meeting (id text primary key,
  round_id text not null references award_round(id) deferrable initially deferred, held_on text not null,
  begins text not null, ends text not null, place text not null, number text not null, discussion text not null,
  row_hash text not null) strict;
create table attendance (id text primary key,
  meeting_id text not null references council_meeting(id) deferrable initially deferred,
  member_id text not null references council_member(id) deferrable initially deferred, present integer not null,
  reason text not null, row_hash text not null, unique (meeting_id, member_id)) strict;
create table vote (id text primary key,
  meeting_id text not null references council_meeting(id) deferrable initially deferred,
  nomination_id text not null references nomination(id) deferrable initially deferred, in_favour integer,
  against integer, blank integer, reason text not null, row_hash text not null,
  unique (meeting_id, nomination_id)) strict;

alter table award_decision add column round_id text references award_round(id) deferrable initially deferred;
alter table award_decision add column formula text not null default 'none';
alter table award_decision add column legal_bases text not null default '[]';
alter table award_decision add column proposal text not null default '';
alter table award_decision add column fund text not null default '';
alter table award_decision add column rounding text not null default 'up';
alter table award_decision add column executors text not null default '';
create table award_anew (id text primary key,
  decision_id text not null references award_decision(id) deferrable initially deferred,
  nomination_id text not null references nomination(id) deferrable initially deferred,
  recipient text not null, register_year integer not null, register_number integer not null, reason text not null,
  bonus integer, achieved_from text, achieved_to text, row_hash text not null,
  unique (register_year, register_number)) strict;
insert into award_anew (id, decision_id, nomination_id, recipient, register_year, register_number, reason, row_hash)
  select id, decision_id, nomination_id, recipient, register_year, register_number, reason, row_hash from award;
drop table award;
alter table award_anew rename to award;
create index award_nomination on award(nomination_id);
alter table issued_file add column corrects text references issued_file(id) deferrable initially deferred;
create table register_note (id text primary key,
  award_id text not null references award(id) deferrable initially deferred, event text not null, dated text not null,
  at text not null, who text not null, reason text not null, document text not null, before text not null,
  after text not null, row_hash text not null) strict;
create index register_note_award on register_note(award_id);
create table earlier_award (id text primary key, subject text not null, subject_id text, recipient text not null,
  form text not null, kind text not null, year integer not null, achievement text not null, achieved_from text,
  achieved_to text, number text not null, decided_on text, authority text not null, sort_key text not null,
  folded text not null, row_hash text not null) strict;
create index earlier_award_subject on earlier_award(subject_id);
create table exemplar (id text primary key, subject text not null, subject_id text not null, year integer not null,
  title text not null, text text not null, media text not null, published_on text, folded text not null,
  row_hash text not null) strict;
create table person_alias (id text primary key,
  person_id text not null references person(id) deferrable initially deferred, former_id text not null unique,
  former_name text not null, merged_at text not null, who text not null, row_hash text not null) strict
"""

_GROWN_BY_AWARDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "nomination": (
        ("id", "award", "subject", "subject_id", "period", "considered_on", "achievement", "state", "verdict"),
        ("round_id", "achieved_from", "achieved_to", "initiative_id"),
    ),
    "award_decision": (
        ("id", "number", "decided_on", "authority", "signer_title", "signer_name", "place"),
        ("round_id", "formula", "legal_bases", "proposal", "fund", "rounding", "executors"),
    ),
    "award": (
        ("id", "decision_id", "nomination_id", "recipient", "register_year", "register_number", "reason"),
        ("bonus", "achieved_from", "achieved_to"),
    ),
    "issued_file": (
        ("id", "kind", "about_id", "file_name", "sha256", "layout", "issued_at"),
        ("corrects",),
    ),
}


@MIGRATIONS()
def awards_whole(db: Database) -> None:
    """Rounds, the council, the way of a nomination, money, the register and what came before it."""
    for statement in _AWARDS.split(";"):
        db.execute(statement)
    for table, (had, added) in _GROWN_BY_AWARDS.items():
        hash_anew(db, table, had, (*had, *added))


_CERTIFICATES = """
alter table issued_file add column blank text not null default '';
create index if not exists issued_file_about on issued_file(about_id);
create table certificate_layout (id text primary key, form text not null, name text not null unique,
  content text not null, row_hash text not null) strict;
create table certificate_setup (id text primary key, form text not null unique,
  layout_id text references certificate_layout(id) deferrable initially deferred, over_blank integer not null,
  row_hash text not null) strict;
create table certificate_picture (id text primary key, use text not null, blank text not null,
  file_name text not null, sha256 text not null, row_hash text not null, unique (use, blank)) strict;
create table calibration (id text primary key, printer text not null, blank text not null, across text not null,
  down text not null, row_hash text not null, unique (printer, blank)) strict
"""

_ISSUED_FILE = ("id", "kind", "about_id", "file_name", "sha256", "layout", "issued_at", "corrects")


@MIGRATIONS()
def certificates_by_layouts(db: Database) -> None:
    """Layouts of the workspace's own, pictures, printers, and over which blank a certificate is printed."""
    for statement in _CERTIFICATES.split(";"):
        db.execute(statement)
    hash_anew(db, "issued_file", _ISSUED_FILE, (*_ISSUED_FILE, "blank"))


@MIGRATIONS()
def own_texts(db: Database) -> None:
    """Texts of documents that a workspace words itself."""
    db.execute("""
create table own_text (id text primary key, document text not null, name text not null, text text not null,
  row_hash text not null, unique (document, name)) strict
""")


_CHECKS = """
alter table desk add column check_codes integer not null default 1;
alter table register_note add column issued_id text references issued_file(id) deferrable initially deferred;
alter table issued_file add column certificate text;
alter table issued_file add column layout_sha256 text not null default '';
alter table issued_file add column check_code text not null default '';
create index issued_file_code on issued_file(check_code)
"""

_GROWN_BY_CHECKS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "desk": (("id", "kind", "name", "place", "unit_id"), ("check_codes",)),
    "register_note": (
        ("id", "award_id", "event", "dated", "at", "who", "reason", "document", "before", "after"),
        ("issued_id",),
    ),
    "issued_file": (
        (*_ISSUED_FILE, "blank"),
        ("certificate", "layout_sha256", "check_code"),
    ),
}


@MIGRATIONS()
def certificates_checked(db: Database) -> None:
    """What a certificate says and its check code; which one was printed; whether a desk prints codes."""
    for statement in _CHECKS.split(";"):
        db.execute(statement)
    for table, (had, added) in _GROWN_BY_CHECKS.items():
        hash_anew(db, table, had, (*had, *added))


_ANSWERS = """
drop index package_sequence;
create index package_sequence on package(direction, peer_id, sequence);
alter table package add column state text not null default 'sent';
alter table package add column note text not null default '';
alter table package add column answered_at text;
alter table package add column follows text not null default '[]';
alter table package add column records text not null default '';
update package set state = 'accepted' where direction = 'read';
alter table peer add column ended_at text
"""

_PACKAGE = ("id", "direction", "kind", "peer_id", "period", "sequence", "sha256", "file_name", "at")
_PEER = ("id", "name", "kind", "unit_id", "verify_key", "sealing_key", "last_sequence")


@MIGRATIONS()
def packages_answered(db: Database) -> None:
    """What became of a package, what it builds on and said; desks that another took the place of."""
    for statement in _ANSWERS.split(";"):
        db.execute(statement)
    hash_anew(db, "package", _PACKAGE, (*_PACKAGE, "state", "note", "answered_at", "follows", "records"))
    hash_anew(db, "peer", _PEER, (*_PEER, "ended_at"))


def hash_anew(db: Database, table: str, had: tuple[str, ...], has: tuple[str, ...]) -> None:
    """Give rows the hash that their new columns ask for; a row that was altered on disk stays recognisable."""
    for row in list(db.table(table).rows):
        if row["row_hash"] == row_hash({name: row[name] for name in had}):
            whole = row_hash({name: row[name] for name in has})
            db.execute(f"update {table} set row_hash = ? where id = ?", [whole, row["id"]])  # noqa: S608  our own names
