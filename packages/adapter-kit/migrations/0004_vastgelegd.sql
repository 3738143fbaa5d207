-- What a partner recorded under a number of its own, unique per partner over all households: a later message is held
-- against it at the door, where the partner can still mend it.
create table vastgelegd (
  audience      text  not null,
  sleutel       text  not null,
  huishouden_id uuid  not null,
  waarde        jsonb not null,
  primary key (audience, sleutel)
);

create index vastgelegd_per_huishouden on vastgelegd (audience, huishouden_id);

-- Decisions the CJG took before this table existed, as the provider's link of the same service holds them.
insert into vastgelegd (audience, sleutel, huishouden_id, waarde)
select 'cjg', b.waarde ->> 'toewijzingNummer', k.huishouden_id, b.waarde - 'zorgGestartOp'
from koppeling k, jsonb_each(coalesce(k.gewenst, k.stand) -> 'besluiten') as b (id, waarde)
where k.audience = 'jeugdhulp' and b.waarde ? 'toewijzingNummer'
on conflict do nothing;
