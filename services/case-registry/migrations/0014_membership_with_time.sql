-- A person may be a member of two households at once, and was perhaps of others: a row per person and household, with its
-- days. What stood here are current, confirmed memberships of which nobody said since when.
alter table inwoner
  add column sinds date,
  add column tot date,
  add column voorlopig boolean not null default false,
  drop constraint inwoner_pkey,
  add primary key (inwoner_id, huishouden_id);
comment on column inwoner.sinds is 'empty: as long as is known';
comment on column inwoner.tot is 'no member any more from this day; empty: a member';
comment on column inwoner.voorlopig is 'a member elsewhere too, and nobody has tested that yet: nothing about her crosses';

-- As in 0004, for who is a member now: the old door finds nobody who left.
create or replace function zoek_kandidaten(bsns text[], geboortedata date[], naamsleutels text[], p_postcode text, p_huisnummer integer)
returns table (inwoner_id uuid, huishouden_id uuid) language plpgsql stable rows 10
set search_path from current set plan_cache_mode to force_generic_plan as $$
begin
  return query
    select k.inwoner_id, k.huishouden_id
    from unnest(bsns) as p (bsn)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i where i.bsn = p.bsn and i.tot is null limit 50) k
    union
    select k.inwoner_id, k.huishouden_id
    from unnest(geboortedata, naamsleutels) as p (geboortedatum, naamsleutel)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i
      where i.geboortedatum = p.geboortedatum and i.postcode = p_postcode
        and i.huisnummer = p_huisnummer and i.naamsleutel = p.naamsleutel and i.tot is null
      limit 50) k
    union
    select k.inwoner_id, k.huishouden_id
    from unnest(geboortedata) as p (geboortedatum)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i
      where i.geboortedatum = p.geboortedatum and i.postcode = p_postcode
        and i.huisnummer = p_huisnummer and i.naamsleutel is null and i.tot is null
      limit 500) k;
end $$;

-- As open_huishoudens of 0011 (which stays for an instance that still runs the version before); `elders` are the other
-- households of who is or was a member here, where that is asked: what is decided about a person holds in each she is a
-- member of (`lid`: of both, now), and a consent she takes back also where she no longer lives.
create function open_huishoudens(
  sloten text[], p_organisatie text, p_sleutel text, p_bsn text, p_inwoner uuid, p_huishoudens uuid[], p_elders boolean)
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
