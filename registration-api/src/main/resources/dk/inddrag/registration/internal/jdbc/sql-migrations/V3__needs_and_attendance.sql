-- Access and dietary needs stand apart from the places, because they go before names do.
create table needs (
  reference text not null,
  number integer not null,
  access text,
  dietary text,
  primary key (reference, number)
);
-- 1 where an organiser marked that somebody came.
alter table place add column attended integer not null default 0;
