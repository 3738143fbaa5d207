-- The daily upkeep: which days are done, who is at it (by when it began), and how many rows of each table it ended.
create table onderhoud (
  dag         date        primary key,
  begonnen_op timestamptz not null,
  klaar_op    timestamptz,
  beeindigd   jsonb
);

-- Of which household an inbound message turned out to be; unknown for what came before this column, and for what nobody
-- could place. Its text goes when its term is over; the row stays, so that a repeat is known.
alter table inkomend_bericht add huishouden_id uuid;
alter table inkomend_bericht add ruw_gewist_op timestamptz;

-- A queue: what still has its text, oldest first.
create index inkomend_ruw on inkomend_bericht (ontvangen_op) where ruw_gewist_op is null;
create index quarantaine_gesloten on quarantaine (opgelost_op) where opgelost_op is not null;
