-- How satisfied residents were, counted as it is said: no row per answer, no moment, nobody. Told with the month, and then gone.
create table tevredenheid (
  maand text not null,
  wijk text not null,
  wat text not null,
  aantal integer not null,
  primary key (maand, wijk, wat)
);
comment on table tevredenheid is 'how many residents said how satisfied they were, per month and wijk, until the month is told';
