-- The numbers of the places a message is about; null where it is about the whole team.
alter table message add column places text;
-- The addresses of those who had these places and are to be told, one on each line. They go with the message.
alter table message add column leavers text;
create index message_leavers on message (offer) where leavers is not null;
