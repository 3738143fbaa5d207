-- Whose households these are: with the inrichting of another municipality its organisations would read them.
create table gemeente (
  enkel boolean primary key default true check (enkel),
  code text not null
);
