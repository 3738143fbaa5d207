-- What is done together in a wijk: an activity that answers questions many had. About nobody.
create table wijkactiviteit (
  id uuid primary key,
  activiteit json not null,
  wijk text not null,
  sinds date not null,
  versie integer not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null
);
comment on table wijkactiviteit is 'activities of a wijk: for which questions, since when, by which organisation; one that was withdrawn stays, with the reason';
create index wijkactiviteit_wijk on wijkactiviteit (wijk, sinds, id);
