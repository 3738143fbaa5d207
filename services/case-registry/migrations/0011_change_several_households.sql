-- As open_huishouden of 0002 (which stays for an instance that still runs the version before), for one household or for
-- several, and with the question whether a BSN that becomes known is another resident's. The order of locks is the same
-- everywhere: sloten, then households, each sorted. Households are read one by one, by key: given the whole list the
-- planner makes a plan of its own for every length of it, and never keeps one.
create function open_huishoudens(
  sloten text[], p_organisatie text, p_sleutel text, p_bsn text, p_inwoner uuid, p_huishoudens uuid[])
returns table (eerder_antwoord json, bsn_van_ander boolean, stand json)
language plpgsql set search_path from current as $$
declare
  p_huishouden uuid;
begin
  if cardinality(sloten) > 0 then perform vergrendel(sloten); end if;
  perform vergrendel(p_huishoudens::text[]);
  if p_sleutel is not null then
    select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
    from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  end if;
  bsn_van_ander := false;
  if p_bsn is not null then
    bsn_van_ander := exists (select from inwoner i where i.bsn = p_bsn and i.inwoner_id <> p_inwoner);
  end if;
  foreach p_huishouden in array p_huishoudens loop
    select h.stand into stand from huishouden_stand h where h.id = p_huishouden;
    return next;
  end loop;
end $$;

-- Its lists differ in length each time, and for a short one the planner expects less work than for one of unknown length:
-- it made a new plan at every call, four fifths of what the call cost.
alter function zoek_kandidaten(text[], date[], text[], text, integer) set plan_cache_mode to force_generic_plan;
