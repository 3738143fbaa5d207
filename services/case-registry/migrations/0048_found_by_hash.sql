-- What a resident is found by stands here no more: of each key only an HMAC by the search key of the hub, which is in a file
-- outside the database. All of it can be made again from the households, and is, before the door opens
-- (opslag/vul-zoeksleutels.ts): a row not filled yet would be somebody unknown, and be registered twice.
--
-- An instance of the version before cannot run beside it: the columns hold bytes now, so whatever it asks fails at once,
-- in place of finding nobody.
drop function open_aanmelding(text[], text, text, text, text[], date[], text, integer);
drop function zoek_en_open(text[], text, text, text, text[], date[], text[], text, integer);
drop function lees_kandidaten(text[], date[], text[], text, integer);
drop function zoek_kandidaten(text[], date[], text[], text, integer);
drop function open_huishoudens(text[], text, text, text, uuid, uuid[]);
drop function open_huishoudens(text[], text, text, text, uuid, uuid[], boolean);
drop function open_personen(text[], text, text, text, text[], text[], text);
drop function vind_bekenden(text[], text[]);

-- With the columns go their indexes; what an old row still holds of them goes when it is filled.
alter table inwoner
  drop column bsn,
  drop column geboortedatum,
  drop column postcode,
  drop column huisnummer,
  drop column naamsleutel,
  drop column deur,
  drop column tweede_deur,
  drop column dag_voornaam,
  drop column dag_achternaam,
  drop column deur_voornaam,
  drop column naam_jaar,
  drop column postcode_achternaam,
  drop column straatnummer_jaar,
  drop column telefoon,
  drop column email;
alter table inwoner
  add column bsn bytea,
  add column deur bytea,
  add column tweede_deur bytea,
  add column postcode_huisnummer bytea,
  add column dag_voornaam bytea,
  add column dag_achternaam bytea,
  add column deur_voornaam bytea,
  add column naam_jaar bytea,
  add column postcode_achternaam bytea,
  add column straatnummer_jaar bytea,
  add column telefoon bytea,
  add column email bytea;
comment on table inwoner is 'where to look for a person who may be known: each key an HMAC, so that it is found and not read';
comment on column inwoner.deur is 'front door of the household; empty where there is none';
comment on column inwoner.tweede_deur is 'front door of its second address, hashed as a front door';
comment on column inwoner.postcode_huisnummer is 'of the household, for whoever looks by these two';
create index inwoner_bsn on inwoner (bsn) where bsn is not null;
create index inwoner_postcode_huisnummer on inwoner (postcode_huisnummer) where postcode_huisnummer is not null;
create index inwoner_dag_voornaam on inwoner (dag_voornaam) where dag_voornaam is not null;
create index inwoner_dag_achternaam on inwoner (dag_achternaam) where dag_achternaam is not null;
create index inwoner_deur_voornaam on inwoner (deur_voornaam) where deur_voornaam is not null;
create index inwoner_naam_jaar on inwoner (naam_jaar) where naam_jaar is not null;
create index inwoner_postcode_achternaam on inwoner (postcode_achternaam) where postcode_achternaam is not null;
create index inwoner_straatnummer_jaar on inwoner (straatnummer_jaar) where straatnummer_jaar is not null;
create index inwoner_telefoon on inwoner (telefoon) where telefoon is not null;
create index inwoner_email on inwoner (email) where email is not null;

-- Whoever starts with another search key would know nobody, and register everybody twice.
alter table gemeente add column hashsleutel bytea;
comment on column gemeente.hashsleutel is 'what the search key everything is found by makes of a fixed word: another key is refused';

-- As in 0027, of hashes, and without the rows of before 0015: there are none left.
create function vind_bekenden(p_kolommen text[], p_waarden bytea[])
returns table (inwoner_id uuid) language plpgsql stable rows 20
set search_path from current set plan_cache_mode to force_generic_plan set enable_seqscan to off as $$
declare
  sleutels integer[];
  gevonden uuid[];
  gedeeld integer[];
  een integer;
begin
  select array_agg(g.sleutel), array_agg(g.wie) into sleutels, gevonden from (
    select p.nr as sleutel, k.inwoner_id as wie from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.bsn = p.waarde limit 51) k
    where p.kolom = 'bsn'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_voornaam = p.waarde limit 51) k
    where p.kolom = 'dagVoornaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_achternaam = p.waarde limit 51) k
    where p.kolom = 'dagAchternaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.deur_voornaam = p.waarde limit 51) k
    where p.kolom = 'deurVoornaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.naam_jaar = p.waarde limit 51) k
    where p.kolom = 'naamJaar'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.postcode_achternaam = p.waarde limit 51) k
    where p.kolom = 'postcodeAchternaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.straatnummer_jaar = p.waarde limit 51) k
    where p.kolom = 'straatnummerJaar'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.telefoon = p.waarde limit 51) k
    where p.kolom = 'telefoon'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.email = p.waarde limit 51) k
    where p.kolom = 'email') g;
  gedeeld := array(select s.nr from unnest(sleutels) s (nr) group by s.nr having count(*) > 50);
  if cardinality(gedeeld) > 0 then
    gevonden := array(select g.wie from unnest(sleutels, gevonden) g (nr, wie) where g.nr <> all (gedeeld));
    foreach een in array gedeeld loop
      -- dagVoornaam stands in dag_voornaam.
      execute format(
        'select $3 || array(
           select r.inwoner_id from (select * from inwoner i where i.%I = $1 limit 1000) r
           order by (select count(*) from unnest(array[r.bsn, r.dag_voornaam, r.dag_achternaam, r.deur_voornaam, r.naam_jaar,
             r.postcode_achternaam, r.straatnummer_jaar, r.telefoon, r.email]) w (waarde) where w.waarde = any ($2)) desc, r.inwoner_id
           limit 20)',
        lower(regexp_replace(p_kolommen[een], '([A-Z])', '_\1', 'g')))
      into gevonden using p_waarden[een], p_waarden, gevonden;
    end loop;
  end if;
  return query select distinct w.wie from unnest(gevonden) w (wie);
end $$;

-- As in 0015.
create function open_personen(
  sloten text[], p_organisatie text, p_sleutel text, p_record_id text, p_kolommen text[], p_waarden bytea[], p_deur bytea)
returns table (eerder_antwoord json, eerder_record json, bekenden json, stand json)
language plpgsql set search_path from current as $$
declare
  gevonden uuid[];
  thuis uuid[];
begin
  perform vergrendel(sloten);
  select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
  from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  select json_build_object('hash', b.inhoud_hash, 'antwoord', b.antwoord) into eerder_record
  from bronrecord b where b.organisatie = p_organisatie and b.record_id = p_record_id;
  if eerder_antwoord is null and eerder_record is null then
    gevonden := array(select v.inwoner_id from vind_bekenden(p_kolommen, p_waarden) v);
    if cardinality(gevonden) > 0 then
      thuis := array(
        select distinct i.huishouden_id from unnest(gevonden) as p (inwoner_id)
        join inwoner i on i.inwoner_id = p.inwoner_id
        where i.tot is null and p_deur in (i.deur, i.tweede_deur));
      -- Not waited for: it may be the neighbours', and then it is none of the caller's business who is at work there.
      if cardinality(thuis) = 1 and pg_try_advisory_xact_lock(hashtextextended(thuis[1]::text, 7768)) then
        select s.stand into stand from huishouden_stand s where s.id = thuis[1];
      end if;
      bekenden := lees_bekenden(gevonden);
    end if;
  end if;
  return next;
end $$;

-- As in 0014, of a hash.
create function open_huishoudens(
  sloten text[], p_organisatie text, p_sleutel text, p_bsn bytea, p_inwoner uuid, p_huishoudens uuid[], p_elders boolean)
returns table (eerder_antwoord json, bsn_van_ander boolean, elders json, stand json)
language plpgsql set search_path from current as $$
declare
  p_huishouden uuid;
  ook uuid[] := '{}';
begin
  if cardinality(sloten) > 0 then perform vergrendel(sloten); end if;
  -- Looked up before anything is locked, so that the other homes are locked in the same order, whichever of them is asked:
  -- one after the other, two who change one child from both sides would wait for each other.
  if p_elders then
    select coalesce(array_agg(e.huishouden_id), '{}') into ook
    from inwoner i
    join inwoner e on e.inwoner_id = i.inwoner_id and e.huishouden_id <> i.huishouden_id
    where i.huishouden_id = any (p_huishoudens) and i.tot is null and e.tot is null
      and not i.voorlopig and not e.voorlopig;
  end if;
  perform vergrendel((p_huishoudens || ook)::text[]);
  if p_sleutel is not null then
    select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
    from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  end if;
  bsn_van_ander := false;
  if p_bsn is not null then
    bsn_van_ander := exists (select from inwoner i where i.bsn = p_bsn and i.inwoner_id <> p_inwoner);
  end if;
  if p_elders then
    select json_agg(json_build_object(
        'inwonerId', e.inwoner_id, 'huishoudenId', e.huishouden_id, 'lid', i.tot is null and e.tot is null)
      order by e.huishouden_id, e.inwoner_id) into elders
    from inwoner i
    join inwoner e on e.inwoner_id = i.inwoner_id and e.huishouden_id <> i.huishouden_id
    where i.huishouden_id = any (p_huishoudens) and not i.voorlopig and not e.voorlopig;
  end if;
  foreach p_huishouden in array p_huishoudens loop
    select h.stand into stand from huishouden_stand h where h.id = p_huishouden;
    return next;
  end loop;
end $$;
