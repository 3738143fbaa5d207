-- Whose file is it: per household and organisation how its involvement stands, for the lists of who decides. What it said
-- stays in the household.
create table betrokkenheid (
  huishouden_id uuid not null references huishouden (id),
  organisatie text not null,
  stand text not null,
  medewerker json not null,
  sinds date not null,
  gevraagd_op timestamptz,
  tot date,
  doel text,
  grondslag json,
  primary key (huishouden_id, organisatie)
);
comment on table betrokkenheid is 'asking for a file leaves a row here, whatever is decided';
create index betrokkenheid_gevraagd on betrokkenheid (gevraagd_op) where stand = 'gevraagd';

create table noodtoegang (
  huishouden_id uuid not null references huishouden (id),
  organisatie text not null,
  op timestamptz not null,
  tot timestamptz not null,
  reden text not null,
  medewerker json not null,
  primary key (huishouden_id, organisatie, op)
);
comment on table noodtoegang is 'who read a file without being granted, kept also when it is granted later';
create index noodtoegang_op on noodtoegang (op);

-- Everybody who was involved until now is granted.
insert into betrokkenheid (huishouden_id, organisatie, stand, medewerker, sinds)
select distinct on (h.id, b.rij ->> 'organisatie')
  h.id, b.rij ->> 'organisatie', 'toegekend', b.rij -> 'medewerker', (b.rij ->> 'sinds')::date
from huishouden h cross join lateral json_each(h.toestand::json -> 'betrokkenheden') as b (sleutel, rij)
order by h.id, b.rij ->> 'organisatie', b.rij ->> 'sinds';
