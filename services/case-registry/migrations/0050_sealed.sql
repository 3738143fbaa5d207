-- What is known of a household stands here sealed, under a key of its own that is wrapped by a key outside the database: its
-- state, its facts and what of its residents is compared. What SQL must read of it beside that is structure (`wegwijzer`): who is involved,
-- where it went, ids; nothing of a person. Rows of before are sealed before the door opens (opslag/vul-verzegeling.ts).
create table huishoudsleutel (
  huishouden_id uuid primary key references huishouden (id),
  sleutel bytea not null,
  tijdperk integer not null
);
comment on table huishoudsleutel is 'what a household is sealed with, wrapped in the key of a tijdperk that is in a file; without its row nobody opens the household again';
create index huishoudsleutel_tijdperk on huishoudsleutel (tijdperk);

alter table huishouden
  alter column toestand drop not null,
  add column verzegeld bytea,
  add column wegwijzer json;
comment on column huishouden.toestand is 'of before 0050, until it is sealed: empty since';
comment on column huishouden.verzegeld is 'its state, sealed with its key';
comment on column huishouden.wegwijzer is 'what is looked up in a household by SQL: structure, and nothing of a person';
create index huishouden_leesbaar on huishouden (id) where toestand is not null;

alter table feit
  alter column gegevens drop not null,
  add column verzegeld bytea,
  add column besluit uuid;
comment on column feit.gegevens is 'of before 0050, until it is sealed: empty since';
comment on column feit.verzegeld is 'what happened, sealed with the key of its household';
comment on column feit.besluit is 'the decision it is about, of when care started: looked up without reading it';

alter table inwoner add column kenmerken bytea;
comment on column inwoner.kenmerken is 'what of her is compared with whoever is registered, sealed with the key of the household';

-- A fact is never changed; sealing it does not change it.
create function weiger_wijziging_van_feit() returns trigger language plpgsql as $$
begin
  if old.gegevens is not null and new.gegevens is null and old.verzegeld is null and new.verzegeld is not null
    and (new.huishouden_id, new.volgnummer, new.soort, new.organisatie, new.opdracht_id, new.op)
      = (old.huishouden_id, old.volgnummer, old.soort, old.organisatie, old.opdracht_id, old.op)
    and new.bronrecord_id is not distinct from old.bronrecord_id and old.besluit is null then
    return new;
  end if;
  raise exception '% is append only', tg_table_name;
end $$;
drop trigger feit_onveranderlijk on feit;
create trigger feit_onveranderlijk before update on feit for each row execute function weiger_wijziging_van_feit();

drop view huishouden_stand;
create view huishouden_stand as
select h.id, json_build_object(
  'id', h.id,
  'toestand', h.toestand,
  'verzegeld', encode(h.verzegeld, 'base64'),
  'sleutel', encode(k.sleutel, 'base64'),
  'tijdperk', k.tijdperk,
  'sinds', h.geregistreerd_op,
  'projecties', coalesce((
    select json_object_agg(p.audience, json_build_object('versie', p.versie, 'hash', p.hash, 'bijdrage', p.bijdrage))
    from projectie p where p.huishouden_id = h.id), '{}')) as stand
from huishouden h left join huishoudsleutel k on k.huishouden_id = h.id;
comment on view huishouden_stand is 'a household, sealed, with its key as it is wrapped and what was last published about it';

-- As in 0025, of what is sealed of each. By the index also while there are few keys: the plan is kept when there are many.
create or replace function lees_bekenden(p_inwoners uuid[])
returns json language plpgsql stable
set search_path from current set plan_cache_mode to force_generic_plan set enable_seqscan to off as $$
begin
  return (
    select json_agg(json_build_object(
        'inwonerId', i.inwoner_id, 'huishoudenId', i.huishouden_id, 'huishoudenSinds', h.geregistreerd_op,
        'lid', i.tot is null, 'gesloten', h.wegwijzer -> 'gesloten' is not null,
        'verzegeld', encode(i.kenmerken, 'base64'), 'sleutel', encode(k.sleutel, 'base64'), 'tijdperk', k.tijdperk)
      order by i.inwoner_id, i.huishouden_id)
    from unnest(p_inwoners) as p (inwoner_id)
    join inwoner i on i.inwoner_id = p.inwoner_id
    join huishouden h on h.id = i.huishouden_id
    join huishoudsleutel k on k.huishouden_id = i.huishouden_id
    where i.kenmerken is not null);
end $$;
