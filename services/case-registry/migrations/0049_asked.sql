-- What a resident asks about what is known of her. Not a household's: it is handled by who decides there, and ends by a term of its own.
-- `toestand` follows the facts; the columns are what lists are made by.
create table verzoek (
  id uuid primary key,
  huishouden_id uuid not null references huishouden (id),
  stand text not null check (stand in ('ontvangen', 'in-behandeling', 'ingewilligd', 'deels-ingewilligd', 'afgewezen', 'ingetrokken')),
  uiterlijk date not null,
  afgerond_op timestamptz,
  toestand json not null,
  versie integer not null
);
comment on table verzoek is 'what a resident asks about what is known of her: who asks, by when it is answered, and what came of it';
comment on column verzoek.huishouden_id is 'where she is known; by the id of then, whatever that household went up in since';
create index verzoek_lopend on verzoek (uiterlijk, id) where afgerond_op is null;
create index verzoek_stand on verzoek (stand, uiterlijk, id);
create index verzoek_huishouden on verzoek (huishouden_id);
create index verzoek_afgerond on verzoek (afgerond_op) where afgerond_op is not null;

create table verzoekfeit (
  verzoek_id uuid not null references verzoek (id) on delete cascade,
  volgnummer integer not null,
  soort text not null,
  gegevens json not null,
  organisatie text not null,
  opdracht_id uuid not null,
  op timestamptz not null,
  primary key (verzoek_id, volgnummer)
);
comment on table verzoekfeit is 'what happened to a request, in order; inserted and never changed';
create trigger verzoekfeit_onveranderlijk before update on verzoekfeit
  for each statement execute function weiger_wijziging();
