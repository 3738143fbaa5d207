-- What a person is looked up by: the keys of @wijkhub/identiteit, a column and an index each, of every membership there is
-- or was. `zoekversie` tells by which form of the keys a row was filled; rows of an older one are filled again at start
-- (opslag/vul-zoeksleutels.ts), and until then found by number, or birth date and door, as before.
alter table inwoner
  add column zoekversie integer not null default 0,
  add column deur text,
  add column tweede_deur text,
  add column dag_voornaam text,
  add column dag_achternaam text,
  add column deur_voornaam text,
  add column naam_jaar text,
  add column telefoon text,
  add column email text,
  alter column geboortedatum drop not null,
  alter column postcode drop not null,
  alter column huisnummer drop not null;
comment on column inwoner.zoekversie is 'form of the search keys of this row';
comment on column inwoner.deur is 'front door of the household; empty where there is none';
comment on column inwoner.tweede_deur is 'front door of its second address';
comment on column inwoner.geboortedatum is 'empty where day, month or year is unknown';
create index inwoner_zoekversie on inwoner (zoekversie, inwoner_id);
create index inwoner_dag_voornaam on inwoner (dag_voornaam) where dag_voornaam is not null;
create index inwoner_dag_achternaam on inwoner (dag_achternaam) where dag_achternaam is not null;
create index inwoner_deur_voornaam on inwoner (deur_voornaam) where deur_voornaam is not null;
create index inwoner_naam_jaar on inwoner (naam_jaar) where naam_jaar is not null;
create index inwoner_telefoon on inwoner (telefoon) where telefoon is not null;
create index inwoner_email on inwoner (email) where email is not null;

-- Who may be one of these persons: at most fifty of each key, so that a name or a building that many share costs no more than
-- any other. One look by key each, under one kept plan: with a limit over a list the planner reads the whole of a table it has
-- no statistics of yet.
create function vind_bekenden(p_kolommen text[], p_waarden text[])
returns table (inwoner_id uuid) language plpgsql stable rows 20
set search_path from current set plan_cache_mode to force_generic_plan as $$
begin
  return query
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.bsn = p.waarde limit 50) k
    where p.kolom = 'bsn'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_voornaam = p.waarde limit 50) k
    where p.kolom = 'dagVoornaam'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_achternaam = p.waarde limit 50) k
    where p.kolom = 'dagAchternaam'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.deur_voornaam = p.waarde limit 50) k
    where p.kolom = 'deurVoornaam'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.naam_jaar = p.waarde limit 50) k
    where p.kolom = 'naamJaar'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.telefoon = p.waarde limit 50) k
    where p.kolom = 'telefoon'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (select i.inwoner_id from inwoner i where i.email = p.waarde limit 50) k
    where p.kolom = 'email'
    union
    select k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (
      select i.inwoner_id from inwoner i
      where i.geboortedatum = split_part(p.waarde, ' ', 1)::date and i.postcode = split_part(p.waarde, ' ', 2)
        and i.huisnummer = split_part(p.waarde, ' ', 3)::integer and i.zoekversie = 0
      limit 500) k
    where p.kolom = 'ongevuld';
end $$;

-- Who they are and every household they are or were a member of; a household is read once for all of its members.
create function lees_bekenden(p_inwoners uuid[])
returns json language plpgsql stable
set search_path from current set plan_cache_mode to force_generic_plan as $$
begin
  return (
    select json_agg(json_build_object(
        'inwonerId', i.inwoner_id, 'huishoudenId', i.huishouden_id, 'huishoudenSinds', h.geregistreerd_op,
        'lid', i.tot is null, 'gesloten', t.gesloten is not null,
        'persoon', coalesce(t.inwoners -> i.inwoner_id::text, t.vertrokken -> i.inwoner_id::text -> 'persoon'),
        'adres', t.adres, 'adresBron', t."adresBron",
        'tweedeAdres', t."tweedeAdres", 'tweedeAdresBron', t."tweedeAdresBron") order by i.inwoner_id, i.huishouden_id)
    from unnest(p_inwoners) as p (inwoner_id)
    join inwoner i on i.inwoner_id = p.inwoner_id
    join huishouden h on h.id = i.huishouden_id
    cross join lateral json_to_record(h.toestand) as t (
      adres json, "adresBron" text, "tweedeAdres" json, "tweedeAdresBron" text, gesloten json, inwoners json, vertrokken json));
end $$;

-- As zoek_en_open of 0004 (which stays for an instance that still runs the version before): locks everyone who could register
-- the same persons, looks who is known, and opens the household they most likely go to: the only one behind that door, when
-- it is free. Where it is another one, or somebody else has it, the caller decides and opens it.
create function open_personen(
  sloten text[], p_organisatie text, p_sleutel text, p_record_id text, p_kolommen text[], p_waarden text[], p_deur text)
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
