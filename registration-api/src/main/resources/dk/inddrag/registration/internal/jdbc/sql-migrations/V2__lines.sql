-- The size of a team beside it, so that a long line need not be read to see that nobody in it fits.
alter table registration add column seats integer not null default 0;
update registration set seats = (select count(*) from place where place.reference = registration.reference);
create index registration_waiting on registration (offer, run, seats) where state = 'WAITING';
create index registration_invited on registration (offer, run) where state = 'INVITED';
