-- One round trip: lock, then look. A volatile function takes a new snapshot per statement, so it sees what the previous
-- holder of the lock committed; a single statement would still see the rows of before its wait. Advisory locks only: a row
-- lock would assign the transaction number before the household's lock is held, and readers order events by that number.
-- Order everywhere: sloten, then households, each sorted; two writers cannot wait for each other.
create function vergrendel(sloten text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(s.nummer)
  from (select distinct hashtextextended(slot, 7768) as nummer from unnest(sloten) as slot order by 1) s;
end $$;

create function open_huishouden(sloten text[], p_organisatie text, p_sleutel text, p_huishouden uuid)
returns table (eerder_antwoord json, stand json) language plpgsql set search_path from current as $$
begin
  if cardinality(sloten) > 0 then perform vergrendel(sloten); end if;
  perform vergrendel(array[p_huishouden::text]);
  return query select
    (select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord)
     from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now()),
    (select h.stand from huishouden_stand h where h.id = p_huishouden);
end $$;

create function open_aanmelding(
  sloten text[], p_organisatie text, p_sleutel text, p_record_id text,
  bsns text[], geboortedata date[], p_postcode text, p_huisnummer integer)
returns table (eerder_antwoord json, eerder_record json, kandidaten json, standen json)
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
    select array_agg(distinct k.huishouden_id) into gevonden from (
      select i.huishouden_id from inwoner i where i.bsn = any (bsns)
      union all
      select i.huishouden_id from inwoner i
      where i.postcode = p_postcode and i.huisnummer = p_huisnummer and i.geboortedatum = any (geboortedata)) k;
    if gevonden is not null then
      perform vergrendel(gevonden::text[]);
      select json_agg(json_build_object(
          'inwonerId', i.inwoner_id, 'huishoudenId', i.huishouden_id,
          'zelfdeAdres', i.postcode = p_postcode and i.huisnummer = p_huisnummer) order by i.inwoner_id) into kandidaten
      from inwoner i where i.huishouden_id = any (gevonden);
      select json_object_agg(h.id, h.stand) into standen from huishouden_stand h where h.id = any (gevonden);
    end if;
  end if;
  return next;
end $$;
