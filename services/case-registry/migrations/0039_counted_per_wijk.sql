-- What a household counts for in the wijk, kept in the statement of the change itself. Never shown: a month is published as numbers
-- of at least ten households, once, and stays as it was (packages/model/src/wijkbeeld). `wijk` is the one of `overzicht`, so that
-- where somebody lives in secret stands here no more than there.
create table wijktelling (
  huishouden_id uuid not null references huishouden (id),
  maand text not null,
  soort text not null,
  wijk text not null,
  wat text not null,
  primary key (huishouden_id, maand, soort, wat)
);
comment on table wijktelling is 'what a household counts for, each once: a kind and what of it in a month; empty wat: any';
create index wijktelling_maand on wijktelling (maand, soort, wijk, wat);

create index bronrecord_herkend on bronrecord (geregistreerd_op) where herkend > 0;

create table wijkpublicatie (
  maand text primary key,
  op timestamptz not null
);
comment on table wijkpublicatie is 'months whose numbers are told; a month is told once and never changes';

create table wijkcijfer (
  maand text not null references wijkpublicatie (maand),
  soort text not null,
  wijk text not null,
  wat text not null,
  aantal integer,
  primary key (maand, soort, wijk, wat)
);
comment on table wijkcijfer is 'a number as it was told: empty wijk is the municipality, empty wat the total, no aantal is not told';
