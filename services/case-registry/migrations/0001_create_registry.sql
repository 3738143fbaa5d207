-- json, not jsonb: jsonb sorts keys, and the same household must read back exactly as it was decided on.
create table huishouden (
  id uuid primary key,
  versie integer not null check (versie > 0),
  geregistreerd_op timestamptz not null,
  toestand json not null
);
comment on table huishouden is 'the latest state of each household: always the replay of its facts';
comment on column huishouden.versie is 'the number of its facts';

create table feit (
  huishouden_id uuid not null references huishouden,
  volgnummer integer not null,
  soort text not null,
  gegevens json not null,
  organisatie text not null,
  bronrecord_id text,
  opdracht_id uuid not null,
  op timestamptz not null,
  primary key (huishouden_id, volgnummer)
);
comment on table feit is 'what happened, appended and never changed: history, provenance and audit in one';
comment on column feit.organisatie is 'who said so';
comment on column feit.bronrecord_id is 'the record in the system of who said so';
comment on column feit.opdracht_id is 'facts of one command share it; for a contribution its id';

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name;
end $$;
create trigger feit_onveranderlijk before update on feit for each statement execute function weiger_wijziging();

create table inwoner (
  inwoner_id uuid primary key,
  huishouden_id uuid not null references huishouden,
  bsn text,
  geboortedatum date not null,
  postcode text not null,
  huisnummer integer not null
);
comment on table inwoner is 'where to look for a person who may be known; names stay in the household';
comment on column inwoner.postcode is 'of the registration that made the person known, which need not be the address of the household';
create index inwoner_bsn on inwoner (bsn) where bsn is not null;
create index inwoner_adres on inwoner (postcode, huisnummer, geboortedatum);

create table regisseur (
  huishouden_id uuid primary key references huishouden,
  organisatie text not null,
  sinds date not null,
  feit_volgnummer integer not null
);
comment on table regisseur is 'at most one coordinator per household: the primary key is that rule';

create table projectie (
  huishouden_id uuid not null references huishouden,
  audience text not null,
  versie integer not null,
  hash text,
  gewijzigd_op timestamptz not null,
  bijdrage integer not null default 0,
  primary key (huishouden_id, audience)
);
comment on table projectie is 'what was last published to each audience';
comment on column projectie.hash is 'of the published document; null when the audience may not know of the household';
comment on column projectie.gewijzigd_op is 'when the document last became another one; an acknowledgement alone does not count';
comment on column projectie.bijdrage is 'number of the last contribution of this audience that was handled';

create table bronrecord (
  organisatie text not null,
  record_id text not null,
  huishouden_id uuid not null references huishouden,
  inhoud_hash text not null,
  antwoord json not null,
  inwoners integer not null,
  herkend integer not null,
  geregistreerd_op timestamptz not null,
  primary key (organisatie, record_id)
);
comment on table bronrecord is 'every registration by the id it has in its own system, with the answer it got';
comment on column bronrecord.herkend is 'persons that were known already: as many double registrations prevented';

create table idempotentie (
  organisatie text not null,
  sleutel text not null,
  inhoud_hash text not null,
  status integer not null,
  antwoord json not null,
  verloopt_op timestamptz not null,
  primary key (organisatie, sleutel)
);
comment on table idempotentie is 'answers by Idempotency-Key; a row is kept until it expires';
create index idempotentie_verloopt on idempotentie (verloopt_op);

create table geweigerde_bijdrage (
  event_id uuid primary key,
  bron text,
  huishouden_id uuid,
  volgnummer integer,
  weigering text not null,
  bericht text not null,
  geweigerd_op timestamptz not null
);
comment on table geweigerde_bijdrage is 'contributions that changed nothing: refused, or unreadable; for a person to look at';

create table levering (
  huishouden_id uuid not null,
  audience text not null,
  volgnummer integer not null,
  versie integer not null,
  status text not null,
  partner_nummer text,
  formaat text,
  bytes integer,
  berichten integer not null,
  poging integer not null,
  foutcode text,
  reden text,
  op timestamptz not null,
  primary key (huishouden_id, audience)
);
comment on table levering is 'the latest receipt of each partner system about each household';

create view huishouden_stand as
select h.id, json_build_object(
  'huishouden', h.toestand,
  'sinds', h.geregistreerd_op,
  'projecties', coalesce((
    select json_object_agg(p.audience, json_build_object('versie', p.versie, 'hash', p.hash, 'bijdrage', p.bijdrage))
    from projectie p where p.huishouden_id = h.id), '{}')) as stand
from huishouden h;
comment on view huishouden_stand is 'a household with what was last published about it';

create table onderhoud (
  dag date primary key,
  begonnen_op timestamptz not null,
  klaar_op timestamptz
);
comment on table onderhoud is 'the daily upkeep: which days are done, and who is at it (by when it began)';
