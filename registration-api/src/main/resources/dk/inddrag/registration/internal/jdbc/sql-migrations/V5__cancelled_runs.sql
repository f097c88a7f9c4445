-- 1 where an organiser cancelled the run, which then takes nobody any more.
alter table run add column cancelled integer not null default 0;
