-- As in 0020, with by whose mistake somebody was a member: for nobody else she is a candidate.
create or replace function lees_bekenden(p_inwoners uuid[])
returns json language plpgsql stable
set search_path from current set plan_cache_mode to force_generic_plan as $$
begin
  return (
    select json_agg(json_build_object(
        'inwonerId', i.inwoner_id, 'huishoudenId', i.huishouden_id, 'huishoudenSinds', h.geregistreerd_op,
        'lid', i.tot is null, 'gesloten', t.gesloten is not null,
        'persoon', coalesce(t.inwoners -> i.inwoner_id::text, t.vertrokken -> i.inwoner_id::text -> 'persoon'),
        'vergistDoor', t.vertrokken -> i.inwoner_id::text ->> 'vergistDoor',
        'adres', t.adres, 'adresBron', t."adresBron", 'adresOok', t."adresOok",
        'tweedeAdres', t."tweedeAdres", 'tweedeAdresBron', t."tweedeAdresBron") order by i.inwoner_id, i.huishouden_id)
    from unnest(p_inwoners) as p (inwoner_id)
    join inwoner i on i.inwoner_id = p.inwoner_id
    join huishouden h on h.id = i.huishouden_id
    cross join lateral json_to_record(h.toestand) as t (
      adres json, "adresBron" text, "adresOok" json, "tweedeAdres" json, "tweedeAdresBron" text, gesloten json, inwoners json, vertrokken json));
end $$;
