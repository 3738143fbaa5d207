-- Short stories beside the figures, about nobody who can be recognised; read by a second person before they show.
create table wijkverhaal (
  id uuid primary key,
  verhaal json not null,
  wijk text not null,
  stand text not null check (stand in ('wacht', 'getoond', 'afgewezen', 'ingetrokken')),
  organisatie text not null,
  versie integer not null,
  gewijzigd_op timestamptz not null
);
comment on table wijkverhaal is 'stories of a wijk: for which domains, the text, how far it is, and who wrote it, which is told to nobody';
create index wijkverhaal_wijk on wijkverhaal (stand, wijk, id);
create index wijkverhaal_op on wijkverhaal (gewijzigd_op);
