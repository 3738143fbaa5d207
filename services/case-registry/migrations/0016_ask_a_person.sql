-- What the hub does not decide by itself: whether two records are one person, and why somebody lives in two households. Ids
-- and evidence only, no name and no address. A pair is one item for ever, so that what was decided is not asked again.
create table toetsing (
  id uuid primary key,
  soort text not null check (soort in ('zelfde-persoon', 'elders', 'zelfde-huishouden')),
  paar text not null unique,
  inwoners uuid[] not null,
  huishoudens uuid[] not null,
  bewijs json not null,
  stand text not null default 'open' check (stand in ('open', 'later', 'besloten', 'vervallen')),
  besluiten json not null default '[]',
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null
);
comment on table toetsing is 'pairs of persons or memberships that a person has to look at, with what was decided on them';
comment on column toetsing.paar is 'kind and ids, sorted: one pair is one item';
comment on column toetsing.bewijs is 'what speaks for and against, as codes; no value of anybody';
comment on column toetsing.besluiten is 'each decision and each undoing of one: what, who, when, why';
comment on column toetsing.stand is 'vervallen: a household was closed or a person left, there is nothing left to ask';
create index toetsing_wachtrij on toetsing (stand, gemaakt_op, id);
create index toetsing_huishoudens on toetsing using gin (huishoudens);
