-- What to look a person up by beside birth date and address. Empty for rows of before (they are found without it until
-- the upkeep has filled it: opslag/vul-naamsleutels.ts), because the name form is the program's, not the database's.
alter table inwoner add column naamsleutel text;
comment on column inwoner.naamsleutel is 'folded first given name; empty until the upkeep has filled it';
create index inwoner_vindplaats on inwoner (geboortedatum, postcode, huisnummer, naamsleutel);
create index inwoner_zonder_sleutel on inwoner (inwoner_id) where naamsleutel is null;
drop index inwoner_adres;

-- At most fifty of each: a postcode with 320 households born on 1 January must not cost more than any other. Rows that
-- still wait for their name form are looked at more widely: whoever is missed among them is registered twice. One look by
-- key per person: with a limit over a list the planner reads the whole of a table it has no statistics of yet.
create function zoek_kandidaten(bsns text[], geboortedata date[], naamsleutels text[], p_postcode text, p_huisnummer integer)
returns table (inwoner_id uuid, huishouden_id uuid) language plpgsql stable rows 10 set search_path from current as $$
begin
  return query
    select k.inwoner_id, k.huishouden_id
    from unnest(bsns) as p (bsn)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i where i.bsn = p.bsn limit 50) k
    union
    select k.inwoner_id, k.huishouden_id
    from unnest(geboortedata, naamsleutels) as p (geboortedatum, naamsleutel)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i
      where i.geboortedatum = p.geboortedatum and i.postcode = p_postcode
        and i.huisnummer = p_huisnummer and i.naamsleutel = p.naamsleutel
      limit 50) k
    union
    select k.inwoner_id, k.huishouden_id
    from unnest(geboortedata) as p (geboortedatum)
    cross join lateral (
      select i.inwoner_id, i.huishouden_id from inwoner i
      where i.geboortedatum = p.geboortedatum and i.postcode = p_postcode
        and i.huisnummer = p_huisnummer and i.naamsleutel is null
      limit 500) k;
end $$;

create function lees_kandidaten(bsns text[], geboortedata date[], naamsleutels text[], p_postcode text, p_huisnummer integer)
returns json language plpgsql stable set search_path from current as $$
begin
  return (
    select json_agg(json_build_object(
        'inwonerId', k.inwoner_id, 'huishoudenId', k.huishouden_id, 'huishoudenSinds', h.geregistreerd_op,
        'persoon', h.toestand -> 'inwoners' -> k.inwoner_id::text, 'adres', h.toestand -> 'adres') order by k.inwoner_id)
    from zoek_kandidaten(bsns, geboortedata, naamsleutels, p_postcode, p_huisnummer) k
    join huishouden h on h.id = k.huishouden_id);
end $$;

-- As open_aanmelding of 0002 (which stays for an instance that still runs the version before), but locks no household
-- before it is known that there is only one to choose. Where several may be meant the caller decides, and opens that one.
create function zoek_en_open(
  sloten text[], p_organisatie text, p_sleutel text, p_record_id text,
  bsns text[], geboortedata date[], naamsleutels text[], p_postcode text, p_huisnummer integer)
returns table (eerder_antwoord json, eerder_record json, kandidaten json, stand json)
language plpgsql set search_path from current as $$
declare
  gevonden uuid[];
begin
  perform vergrendel(sloten);
  select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
  from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  select json_build_object('hash', b.inhoud_hash, 'antwoord', b.antwoord) into eerder_record
  from bronrecord b where b.organisatie = p_organisatie and b.record_id = p_record_id;
  if eerder_antwoord is null and eerder_record is null then
    select array_agg(distinct k.huishouden_id) into gevonden
    from zoek_kandidaten(bsns, geboortedata, naamsleutels, p_postcode, p_huisnummer) k;
    if cardinality(gevonden) = 1 then
      perform vergrendel(gevonden::text[]);
      select s.stand into stand from huishouden_stand s where s.id = gevonden[1];
    end if;
    if gevonden is not null then
      kandidaten := lees_kandidaten(bsns, geboortedata, naamsleutels, p_postcode, p_huisnummer);
    end if;
  end if;
  return next;
end $$;
