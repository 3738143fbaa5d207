-- What contradicts, over all households: who may have it in its list, and by what it is found there. No value of anybody; what
-- it says stays in the household. A row per reader, so that a page of one organisation is one walk over its own rows.
create table afwijking (
  huishouden_id uuid not null references huishouden (id),
  afwijking_id uuid not null,
  lezer text not null,
  stand text not null check (stand in ('open', 'beslecht')),
  veld text not null,
  bron text not null,
  gemeld_op timestamptz not null,
  primary key (huishouden_id, afwijking_id, lezer)
);
comment on table afwijking is 'where two sources contradict each other, by who may have that in its list; no value';
comment on column afwijking.lezer is 'an organisation that is granted in the household, or * for whoever administers';
create index afwijking_lijst on afwijking (lezer, stand, gemeld_op, afwijking_id, huishouden_id);

insert into afwijking (huishouden_id, afwijking_id, lezer, stand, veld, bron, gemeld_op)
select h.id, a.id::uuid, l.lezer, case when a.rij -> 'beslecht' is null then 'open' else 'beslecht' end,
  a.rij ->> 'veld', a.rij ->> 'bron', (a.rij ->> 'gemeldOp')::timestamptz
from huishouden h
cross join lateral json_each(h.toestand -> 'afwijkingen') as a (id, rij)
cross join lateral (
  select '*' as lezer
  union
  select b.rij ->> 'organisatie' from json_each(h.toestand -> 'betrokkenheden') as b (id, rij)
  where coalesce(b.rij ->> 'stand', 'toegekend') = 'toegekend') l
where a.rij ->> 'veld' is not null and a.rij ->> 'bron' is not null and a.rij ->> 'gemeldOp' is not null
  and h.toestand -> 'gesloten' is null and h.toestand -> 'opgegaan' is null;

-- What a partner said and was not taken over waits for a person, and is kept as long as it waits.
alter table geweigerde_bijdrage
  add column afzender text,
  add column stand text not null default 'open' check (stand in ('open', 'overgenomen', 'afgesloten')),
  add column stappen json not null default '[]',
  add column afgehandeld_op timestamptz,
  add constraint geweigerde_bijdrage_afgehandeld check ((stand = 'open') = (afgehandeld_op is null));
comment on column geweigerde_bijdrage.afzender is 'who put it on the log, to be held against its source when it is tried again; empty: it was held against it then';
comment on column geweigerde_bijdrage.stappen is 'each try and each closing: what, who, when, why, what came of it';
comment on column geweigerde_bijdrage.afgehandeld_op is 'since when it waits for nobody: from here its term counts';
create index geweigerde_bijdrage_wachtrij on geweigerde_bijdrage (stand, geweigerd_op, event_id);
create index geweigerde_bijdrage_afgehandeld_op on geweigerde_bijdrage (afgehandeld_op) where afgehandeld_op is not null;

-- Numbers that stand at two persons since before they were asked about: looked for again today.
delete from onderhoud;
