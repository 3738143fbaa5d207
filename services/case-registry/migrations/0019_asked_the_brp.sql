-- Who looked up whom in the BRP, and why. Also when nothing came of it: a look into it is what she may ask about (AVG art. 15).
create table brp_bevraging (
  id uuid primary key,
  huishouden_id uuid not null,
  inwoner_id uuid not null,
  organisatie text not null,
  reden text not null,
  velden text[] not null,
  uitkomst text not null,
  op timestamptz not null
);
comment on table brp_bevraging is 'questions to the BRP: about whom, by whom, why, which fields, what came of it; never what it said';
create index brp_bevraging_huishouden on brp_bevraging (huishouden_id);
create index brp_bevraging_op on brp_bevraging (op);
