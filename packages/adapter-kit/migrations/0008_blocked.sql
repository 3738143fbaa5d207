-- A safety block: nothing may be sent about this household, not even that the partner's right ended. And which erasure an end
-- belongs to: once the partner was told, what is kept here goes.
alter table koppeling add stil boolean not null default false;
alter table koppeling add wissing uuid;
comment on column koppeling.stil is 'as the newest wish says it; no statement takes a lease of such a link';
