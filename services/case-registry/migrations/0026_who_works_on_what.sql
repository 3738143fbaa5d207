-- Lists of households: one row each with what a list is made by, and a row per thing that has a day. Written in the statement of
-- the change itself. `vorm` tells by which rules and wijken a row was made; of others, and of households from before this
-- migration, it is made again at start (overzicht/vul-overzicht.ts).
create table overzicht (
  huishouden_id uuid primary key references huishouden (id),
  stand text not null check (stand in ('open', 'gesloten', 'opgegaan')),
  wijk text,
  team text,
  jeugdteam text,
  regisseur_organisatie text,
  regisseur_medewerker uuid,
  regisseur_naam text,
  regisseur_sinds date,
  sinds timestamptz not null,
  gewijzigd_op timestamptz not null,
  vorm text not null
);
comment on table overzicht is 'what lists of households are made by; who may see which is for the reader to join with betrokkenheid';
comment on column overzicht.wijk is 'CBS code, or its name where it has none; empty where the address is secret: the team is all that is told of that';
comment on column overzicht.regisseur_medewerker is 'her id in the register of workers, where she is in it';
comment on column overzicht.gewijzigd_op is 'last fact, whoever may know of it: an organisation is shown projectie.gewijzigd_op';
create index overzicht_team on overzicht (team) where stand = 'open';
create index overzicht_jeugdteam on overzicht (jeugdteam) where stand = 'open' and jeugdteam is not null;
create index overzicht_regisseur on overzicht (regisseur_organisatie, regisseur_medewerker) where stand = 'open';

create table agenda (
  huishouden_id uuid not null references huishouden (id),
  soort text not null,
  id uuid not null,
  organisatie text not null,
  dag date not null,
  medewerker uuid,
  wacht boolean not null,
  primary key (huishouden_id, soort, id, organisatie)
);
comment on table agenda is 'what has a day or waits for somebody; no text: what it is about is read in the household';
create index agenda_organisatie on agenda (organisatie, dag);
create index agenda_medewerker on agenda (medewerker, dag) where medewerker is not null;

-- Who works in the teams. Personal data of workers, not of residents.
create table medewerker (
  id uuid primary key,
  organisatie text not null,
  gegevens json not null,
  tot date,
  versie integer not null,
  gewijzigd_op timestamptz not null
);
comment on table medewerker is 'register of workers: mother organisation, name, how to reach her, teams with function and fte, deputies';
comment on column medewerker.tot is 'first day she no longer works there';
create index medewerker_organisatie on medewerker (organisatie);
create index medewerker_tot on medewerker (tot) where tot is not null;

create index betrokkenheid_organisatie on betrokkenheid (organisatie, huishouden_id) where stand = 'toegekend';
