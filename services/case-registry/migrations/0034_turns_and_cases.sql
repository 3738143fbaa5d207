-- Whose turn it was: so that the next is another's. About workers, not about residents.
create table beurt (
  id uuid primary key,
  team text not null,
  functie text not null,
  medewerker uuid not null,
  naam text not null,
  uitleg json not null,
  organisatie text not null,
  op timestamptz not null
);
comment on table beurt is 'turns for a new registration or melding that were given to a worker; by which organisation';
comment on column beurt.uitleg is 'why she, as it was said when it was given';
create index beurt_functie on beurt (team, functie, op);
create index beurt_op on beurt (op);

-- Households a team discusses. Who may not read the household sees that there is an item on a day, and nothing else of it.
create table casus (
  id uuid primary key,
  huishouden_id uuid not null references huishouden (id),
  team text not null,
  organisatie text not null,
  medewerker json not null,
  vraag text not null,
  dag date not null,
  stand text not null check (stand in ('open', 'besproken', 'ingetrokken')),
  reden text,
  besluiten json not null,
  versie integer not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null
);
comment on table casus is 'a household on the list of a team: the question, who put it, on which day, and what was decided';
comment on column casus.besluiten is 'oldest first: by whom, when, what, who does it before which day; one that was taken back stays, with the reason';
create index casus_team on casus (team, dag, id);
create index casus_huishouden on casus (huishouden_id);

-- Whose work: by her id, or by name in a household that knows her by nothing else.
create index overzicht_regisseur_naam on overzicht (regisseur_organisatie, regisseur_naam)
  where stand = 'open' and regisseur_medewerker is null;
create index betrokkenheid_medewerker on betrokkenheid (organisatie, (medewerker ->> 'medewerkerId'))
  where stand = 'toegekend';
create index betrokkenheid_naam on betrokkenheid (organisatie, (medewerker ->> 'naam'))
  where stand = 'toegekend' and medewerker ->> 'medewerkerId' is null;
