-- What somebody reported before there is a case. Not a household's: most never become one. `toestand` follows the facts; the columns
-- are what lists are made by. `voortgang` is all that whoever only reported it hears.
create table melding (
  id uuid primary key,
  team text not null,
  organisatie text not null,
  stand text not null check (stand in ('open', 'opgepakt', 'gesloten', 'geregistreerd')),
  voortgang text not null check (voortgang in ('open', 'opgepakt', 'afgerond')),
  rang smallint not null,
  gemeld_op timestamptz not null,
  uiterlijk timestamptz,
  afgerond_op timestamptz,
  medewerker uuid,
  huishouden_id uuid references huishouden (id),
  toestand json not null,
  versie integer not null
);
comment on table melding is 'what was reported before there is a case: about whom, what, how urgent, by whom, and what its team did with it';
comment on column melding.rang is 'urgency, the most urgent first';
comment on column melding.uiterlijk is 'when the next step is due, as it was agreed when the last was done';
comment on column melding.medewerker is 'who went to it, where she is in the register';
comment on column melding.huishouden_id is 'where it went; by the id of then, whatever that household went up in since';
create index melding_team on melding (team, stand, rang, gemeld_op, id);
create index melding_gedaan on melding (organisatie, gemeld_op, id);
create index melding_uiterlijk on melding (team, uiterlijk, id) where stand in ('open', 'opgepakt');
create index melding_huishouden on melding (huishouden_id) where huishouden_id is not null;
create index melding_gesloten on melding (afgerond_op) where stand = 'gesloten';

create table meldingfeit (
  melding_id uuid not null references melding (id) on delete cascade,
  volgnummer integer not null,
  soort text not null,
  gegevens json not null,
  organisatie text not null,
  opdracht_id uuid not null,
  op timestamptz not null,
  primary key (melding_id, volgnummer)
);
comment on table meldingfeit is 'what happened to a melding, in order; inserted and never changed';
create trigger meldingfeit_onveranderlijk before update on meldingfeit
  for each statement execute function weiger_wijziging();
