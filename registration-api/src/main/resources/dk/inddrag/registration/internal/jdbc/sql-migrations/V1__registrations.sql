-- Moments are ISO 8601 texts, exact to the nanosecond. No rule of registration stands here.
create table book (
  offer text not null primary key,
  audit_number bigint not null,
  audit_hash text not null
);
create table run (
  offer text not null,
  run text not null,
  capacity integer,
  taken integer not null,
  in_line integer not null,
  primary key (offer, run)
);
create table registration (
  reference text not null primary key,
  offer text not null,
  run text not null,
  municipality text,
  turn bigint not null,
  registered_at text not null,
  state text not null,
  answer_by text,
  revision integer not null
);
create index registration_by_offer on registration (offer, turn);
create index registration_by_municipality on registration (municipality);
create index registration_in_line on registration (offer, run, turn) where state in ('WAITING', 'INVITED');
create table place (
  reference text not null,
  number integer not null,
  role text not null,
  name text,
  work_email text,
  primary key (reference, number)
);
create table answer (
  idempotency_key text not null primary key,
  reference text not null,
  position integer,
  fingerprint text
);
create index answer_by_reference on answer (reference);
create table dispensation (
  offer text not null,
  team text not null,
  reason_danish text not null,
  reason_english text not null,
  granted_by text not null,
  granted_at text not null,
  expiry text not null,
  zone text not null
);
create index dispensation_by_offer on dispensation (offer);
create table audit (
  offer text not null,
  number bigint not null,
  at text not null,
  event text not null,
  reference text,
  actor_role text not null,
  actor_user text not null,
  actor_municipality text,
  details text not null,
  previous_hash text not null,
  hash text not null,
  primary key (offer, number)
);
create table message (
  offer text not null,
  number bigint not null,
  reference text not null,
  event text not null,
  due text not null,
  attempts integer not null,
  primary key (offer, number)
);
create index message_by_reference on message (reference, number);
