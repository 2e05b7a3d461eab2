BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'parcomp','first_stone','2026-11-22 21:58:37.786638+00:00');
CREATE TABLE award (id text primary key,
  decision_id text not null references award_decision(id) deferrable initially deferred,
  nomination_id text not null unique references nomination(id) deferrable initially deferred,
  recipient text not null, register_year integer not null, register_number integer not null, reason text not null,
  row_hash text not null, unique (register_year, register_number)) strict;
INSERT INTO "award" VALUES('7a944433-502f-537d-871c-96fe680af184','b2523879-afb8-5b25-abe0-e35f13a7950e','8debbb55-a19a-51cc-9212-8731cfb64f80','Xã Đắk Tờ Kan',2026,2026,'Xã Đắk Tờ Kan','0626b0a5ae8d8226ec0ff8fe8392f255c5a4ec1a8b566b2b56526ede9a8fd42f');
CREATE TABLE award_decision (id text primary key, number text not null, decided_on text not null,
  authority text not null, signer_title text not null, signer_name text not null, place text not null,
  row_hash text not null, unique (number, decided_on)) strict;
INSERT INTO "award_decision" VALUES('b2523879-afb8-5b25-abe0-e35f13a7950e','Xã Đắk Tờ Kan','2026-01-31','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','d8cc0370a1bb74a10effb5f6eb8edc98a00aa60b2ee4339a4675d08a997e9b9c');
CREATE TABLE desk (id text primary key, kind text not null, name text not null, place text not null,
  unit_id text references unit(id) deferrable initially deferred, row_hash text not null) strict;
INSERT INTO "desk" VALUES('8940b8a1-1448-569e-af9e-11adc15b9628','unit','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','36a77e3d-6935-5251-9b24-9f599f9fff37','9fc05f0c1727dfb3cba4faf6c8ae69c1c98be344489fd900a876ce1247c10540');
CREATE TABLE draft (form text not null, record_id text not null, content text not null,
  primary key (form, record_id)) strict;
CREATE TABLE enrolment (id text primary key references unit(id) deferrable initially deferred,
  secret text not null, used integer not null, row_hash text not null) strict;
INSERT INTO "enrolment" VALUES('36a77e3d-6935-5251-9b24-9f599f9fff37','00ff',1,'77899b87d2318fdd3fea94593b762b47c1b4f1e2abbd80131b246cb247df2a46');
CREATE TABLE issued_file (id text primary key, kind text not null, about_id text not null, file_name text not null,
  sha256 text not null, layout text not null, issued_at text not null, row_hash text not null) strict;
INSERT INTO "issued_file" VALUES('d29d328b-48d7-5343-95fb-6f7b5476b2ea','Xã Đắk Tờ Kan','da6a7b5a-eb83-5fc0-8925-b924b2d32646','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','2026-03-05T08:30:00+07:00','2a6368891093c97ea80b534c5f2dad2ec78e714a6b177a2281f156a0e5bb5e00');
CREATE TABLE journal (number integer primary key, at text not null, who text not null, command text not null,
  summary text not null, undoable integer not null, undoes integer unique references journal(number),
  payload_hash text not null, previous_hash text not null, hash text not null) strict;
INSERT INTO "journal" VALUES(1,'2026-03-05T08:30:00+07:00','cán bộ','test.write','Ghi mẫu',0,NULL,'92bd3d388ae992dd06e455c887d838a3d4f973babcf3f5f2f56644142888d43d','0000000000000000000000000000000000000000000000000000000000000000','de728f685704f3ca25fde8ed8047956caa912320979a3ef0680349d3ebae7b40');
INSERT INTO "journal" VALUES(2,'2026-03-05T08:30:00+07:00','cán bộ','test.write','Sửa kỳ',1,NULL,'80420c06985d4e56ae0dd5e3e0a20b9fbf8e5941feb1982a1dfa26fc45b8c4e2','de728f685704f3ca25fde8ed8047956caa912320979a3ef0680349d3ebae7b40','e73e0c73e9bca51f66f89061e47735d33af093458282ec7385455f421e3c41da');
CREATE TABLE journal_detail (number integer not null references journal(number), position integer not null,
  table_name text not null, record_id text not null, before text, after text,
  primary key (number, position)) strict
;
INSERT INTO "journal_detail" VALUES(1,0,'desk','8940b8a1-1448-569e-af9e-11adc15b9628',NULL,'{"id":"8940b8a1-1448-569e-af9e-11adc15b9628","kind":"unit","name":"Xã Đắk Tờ Kan","place":"Xã Đắk Tờ Kan","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37"}');
INSERT INTO "journal_detail" VALUES(1,1,'own_keys','8940b8a1-1448-569e-af9e-11adc15b9628',NULL,'{}');
INSERT INTO "journal_detail" VALUES(1,2,'peer','c477b448-a73e-5aac-ac7b-52f463f94ae1',NULL,'{"id":"c477b448-a73e-5aac-ac7b-52f463f94ae1","name":"Xã Đắk Tờ Kan","kind":"unit","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","verify_key":"AP8=","sealing_key":"AP8=","last_sequence":2026}');
INSERT INTO "journal_detail" VALUES(1,3,'enrolment','36a77e3d-6935-5251-9b24-9f599f9fff37',NULL,'{}');
INSERT INTO "journal_detail" VALUES(1,4,'package','2ba77f2c-d597-56e0-a50b-ee946dcb39ad',NULL,'{"id":"2ba77f2c-d597-56e0-a50b-ee946dcb39ad","direction":"sent","kind":"Xã Đắk Tờ Kan","peer_id":"da6a7b5a-eb83-5fc0-8925-b924b2d32646","period":"Xã Đắk Tờ Kan","sequence":2026,"sha256":"Xã Đắk Tờ Kan","file_name":"Xã Đắk Tờ Kan","at":"2026-03-05T08:30:00+07:00"}');
INSERT INTO "journal_detail" VALUES(1,5,'unit','36a77e3d-6935-5251-9b24-9f599f9fff37',NULL,'{"id":"36a77e3d-6935-5251-9b24-9f599f9fff37","code":"Xã Đắk Tờ Kan","name":"Xã Đắk Tờ Kan","kind":"agency","ranked":true,"starts_on":"2026-01-31","ends_on":"2026-01-31","successor_id":"36a77e3d-6935-5251-9b24-9f599f9fff37"}');
INSERT INTO "journal_detail" VALUES(1,6,'person','d072ba0f-e1a9-58bf-9974-e1802adc8134',NULL,'{"id":"d072ba0f-e1a9-58bf-9974-e1802adc8134","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","full_name":"Xã Đắk Tờ Kan","honorific":"mr","employment":"cadre","position":"Xã Đắk Tờ Kan","birth_year":2026}');
INSERT INTO "journal_detail" VALUES(1,7,'scoresheet','db95f617-8f05-57e2-a439-e7119ba8eaad',NULL,'{"id":"db95f617-8f05-57e2-a439-e7119ba8eaad","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","set_code":"Xã Đắk Tờ Kan","period":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,8,'score_entry','21b60112-c84d-51ac-a634-a5644e53112d',NULL,'{"id":"21b60112-c84d-51ac-a634-a5644e53112d","scoresheet_id":"db95f617-8f05-57e2-a439-e7119ba8eaad","code":"Xã Đắk Tờ Kan","numerator":"0.1","denominator":"0.1","value":"12.5000","not_applicable":true,"note":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,9,'published_index','d72280b8-5040-5cd9-80c2-c1f64fbeced8',NULL,'{"id":"d72280b8-5040-5cd9-80c2-c1f64fbeced8","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","year":2026,"points":"12.5000","maximum":"12.5000","announced_rank":2026,"source":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,10,'typed_fact','a5d1a199-a9ba-5a7f-92a9-f2a91acfd6d4',NULL,'{"id":"a5d1a199-a9ba-5a7f-92a9-f2a91acfd6d4","subject":"collective","subject_id":"da6a7b5a-eb83-5fc0-8925-b924b2d32646","period":"Xã Đắk Tờ Kan","name":"Xã Đắk Tờ Kan","value":"Xã Đắk Tờ Kan","source":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,11,'nomination','8debbb55-a19a-51cc-9212-8731cfb64f80',NULL,'{"id":"8debbb55-a19a-51cc-9212-8731cfb64f80","award":"Xã Đắk Tờ Kan","subject":"collective","subject_id":"da6a7b5a-eb83-5fc0-8925-b924b2d32646","period":"Xã Đắk Tờ Kan","considered_on":"2026-01-31","achievement":"Xã Đắk Tờ Kan","state":"draft","verdict":{"award":"Xã Đắk Tờ Kan","version":"Xã Đắk Tờ Kan","rules_hash":"Xã Đắk Tờ Kan","considered_on":"2026-01-31","outcome":"met","readings":{"literal":"met"},"findings":[{"criterion":"Xã Đắk Tờ Kan","text":"Xã Đắk Tờ Kan","clause":"Xã Đắk Tờ Kan","outcome":"met","value":"Xã Đắk Tờ Kan","threshold":"Xã Đắk Tờ Kan","source":"Xã Đắk Tờ Kan","missing":["Xã Đắk Tờ Kan"],"assumed":["Xã Đắk Tờ Kan"]}],"assumed":"Xã Đắk Tờ Kan"}}');
INSERT INTO "journal_detail" VALUES(1,12,'award_decision','b2523879-afb8-5b25-abe0-e35f13a7950e',NULL,'{"id":"b2523879-afb8-5b25-abe0-e35f13a7950e","number":"Xã Đắk Tờ Kan","decided_on":"2026-01-31","authority":"Xã Đắk Tờ Kan","signer_title":"Xã Đắk Tờ Kan","signer_name":"Xã Đắk Tờ Kan","place":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,13,'award','7a944433-502f-537d-871c-96fe680af184',NULL,'{"id":"7a944433-502f-537d-871c-96fe680af184","decision_id":"b2523879-afb8-5b25-abe0-e35f13a7950e","nomination_id":"8debbb55-a19a-51cc-9212-8731cfb64f80","recipient":"Xã Đắk Tờ Kan","register_year":2026,"register_number":2026,"reason":"Xã Đắk Tờ Kan"}');
INSERT INTO "journal_detail" VALUES(1,14,'issued_file','d29d328b-48d7-5343-95fb-6f7b5476b2ea',NULL,'{"id":"d29d328b-48d7-5343-95fb-6f7b5476b2ea","kind":"Xã Đắk Tờ Kan","about_id":"da6a7b5a-eb83-5fc0-8925-b924b2d32646","file_name":"Xã Đắk Tờ Kan","sha256":"Xã Đắk Tờ Kan","layout":"Xã Đắk Tờ Kan","issued_at":"2026-03-05T08:30:00+07:00"}');
INSERT INTO "journal_detail" VALUES(2,0,'scoresheet','db95f617-8f05-57e2-a439-e7119ba8eaad','{"id":"db95f617-8f05-57e2-a439-e7119ba8eaad","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","set_code":"Xã Đắk Tờ Kan","period":"Xã Đắk Tờ Kan"}','{"id":"db95f617-8f05-57e2-a439-e7119ba8eaad","unit_id":"36a77e3d-6935-5251-9b24-9f599f9fff37","set_code":"Xã Đắk Tờ Kan","period":"2026"}');
CREATE TABLE nomination (id text primary key, award text not null, subject text not null, subject_id text not null,
  period text not null, considered_on text not null, achievement text not null, state text not null, verdict text,
  row_hash text not null, unique (award, subject_id, period)) strict;
INSERT INTO "nomination" VALUES('8debbb55-a19a-51cc-9212-8731cfb64f80','Xã Đắk Tờ Kan','collective','da6a7b5a-eb83-5fc0-8925-b924b2d32646','Xã Đắk Tờ Kan','2026-01-31','Xã Đắk Tờ Kan','draft','{"award":"Xã Đắk Tờ Kan","version":"Xã Đắk Tờ Kan","rules_hash":"Xã Đắk Tờ Kan","considered_on":"2026-01-31","outcome":"met","readings":{"literal":"met"},"findings":[{"criterion":"Xã Đắk Tờ Kan","text":"Xã Đắk Tờ Kan","clause":"Xã Đắk Tờ Kan","outcome":"met","value":"Xã Đắk Tờ Kan","threshold":"Xã Đắk Tờ Kan","source":"Xã Đắk Tờ Kan","missing":["Xã Đắk Tờ Kan"],"assumed":["Xã Đắk Tờ Kan"]}],"assumed":"Xã Đắk Tờ Kan"}','77ebfd5e7576da90f69ebdb8db406de16a8f922c1454cd80cb57a4c175f836ac');
CREATE TABLE own_keys (id text primary key references desk(id), signing_key text not null,
  unsealing_key text not null, row_hash text not null) strict;
INSERT INTO "own_keys" VALUES('8940b8a1-1448-569e-af9e-11adc15b9628','00ff','00ff','7f70ae2b2bf585395ff920b6e441a1f8e369d4d1fd4bf0bd6bdf779d643e19bb');
CREATE TABLE package (id text primary key, direction text not null, kind text not null, peer_id text not null,
  period text not null, sequence integer not null, sha256 text not null, file_name text not null, at text not null,
  row_hash text not null) strict;
INSERT INTO "package" VALUES('2ba77f2c-d597-56e0-a50b-ee946dcb39ad','sent','Xã Đắk Tờ Kan','da6a7b5a-eb83-5fc0-8925-b924b2d32646','Xã Đắk Tờ Kan',2026,'Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','2026-03-05T08:30:00+07:00','45af01f457bd6dfa25aae6e5d9137ff2d02974cb0ae5780dd382e32df1c190e4');
CREATE TABLE peer (id text primary key, name text not null, kind text not null,
  unit_id text references unit(id) deferrable initially deferred, verify_key text not null,
  sealing_key text not null, last_sequence integer not null, row_hash text not null) strict;
INSERT INTO "peer" VALUES('c477b448-a73e-5aac-ac7b-52f463f94ae1','Xã Đắk Tờ Kan','unit','36a77e3d-6935-5251-9b24-9f599f9fff37','00ff','00ff',2026,'4e05ff357360c09823eeb077f762422e83b1a1aee02313be10859a0130893c80');
CREATE TABLE person (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  full_name text not null, honorific text not null, employment text not null, position text not null,
  birth_year integer, sort_key text not null, folded text not null, row_hash text not null) strict;
INSERT INTO "person" VALUES('d072ba0f-e1a9-58bf-9974-e1802adc8134','36a77e3d-6935-5251-9b24-9f599f9fff37','Xã Đắk Tờ Kan','mr','cadre','Xã Đắk Tờ Kan',2026,'kan 0  d~a{k!to} 4!1  xa 3 ','xa dak to kan xa dak to kan','155beb00554aa1ca14aaba3a62301d7452e72bd866a8a34fe79f2134800718da');
CREATE TABLE published_index (id text primary key,
  unit_id text not null references unit(id) deferrable initially deferred, year integer not null,
  points integer not null, maximum integer not null, announced_rank integer, source text not null,
  row_hash text not null, unique (unit_id, year)) strict;
INSERT INTO "published_index" VALUES('d72280b8-5040-5cd9-80c2-c1f64fbeced8','36a77e3d-6935-5251-9b24-9f599f9fff37',2026,125000,125000,2026,'Xã Đắk Tờ Kan','a9b7d0e384bc243330338480de48ac4257fd8e5e182f98e256d0f229e6c90c11');
CREATE TABLE score_entry (id text primary key,
  scoresheet_id text not null references scoresheet(id) deferrable initially deferred, code text not null,
  numerator text, denominator text, value integer, not_applicable integer not null, note text not null,
  row_hash text not null, unique (scoresheet_id, code)) strict;
INSERT INTO "score_entry" VALUES('21b60112-c84d-51ac-a634-a5644e53112d','db95f617-8f05-57e2-a439-e7119ba8eaad','Xã Đắk Tờ Kan','0.1','0.1',125000,1,'Xã Đắk Tờ Kan','0baf33695127a8bfd9fa7becba6e1b17a25449179d0c756d9cab0ea2f256186b');
CREATE TABLE scoresheet (id text primary key, unit_id text not null references unit(id) deferrable initially deferred,
  set_code text not null, period text not null, row_hash text not null,
  unique (unit_id, set_code, period)) strict;
INSERT INTO "scoresheet" VALUES('db95f617-8f05-57e2-a439-e7119ba8eaad','36a77e3d-6935-5251-9b24-9f599f9fff37','Xã Đắk Tờ Kan','2026','eace19a0c2ac0421cff5d02bab588ccfa987be2e2d4d3ee0d01360d95a52d6c5');
CREATE TABLE typed_fact (id text primary key, subject text not null, subject_id text not null, period text not null,
  name text not null, value text not null, source text not null, row_hash text not null,
  unique (subject_id, period, name)) strict;
INSERT INTO "typed_fact" VALUES('a5d1a199-a9ba-5a7f-92a9-f2a91acfd6d4','collective','da6a7b5a-eb83-5fc0-8925-b924b2d32646','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','27604d5622562a275637f83b42b95399585e63d1221d9f912d5f408d591041c9');
CREATE TABLE unit (id text primary key, code text not null unique, name text not null, kind text not null,
  ranked integer not null, starts_on text, ends_on text,
  successor_id text references unit(id) deferrable initially deferred,
  sort_key text not null, folded text not null, row_hash text not null) strict;
INSERT INTO "unit" VALUES('36a77e3d-6935-5251-9b24-9f599f9fff37','Xã Đắk Tờ Kan','Xã Đắk Tờ Kan','agency',1,'2026-01-31','2026-01-31','36a77e3d-6935-5251-9b24-9f599f9fff37','xa!d~a{k!to}!kan 3!4!1!0 10010001001','xa dak to kan xa dak to kan','e25aaad518b4946d3dbec83eef8c50d6087a34da1e7e4267caafd9cd4204466b');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX package_sequence on package(direction, peer_id, kind, period, sequence);
CREATE INDEX unit_order on unit(sort_key, code);
CREATE INDEX person_order on person(sort_key, id);
CREATE INDEX person_unit on person(unit_id);
COMMIT;
