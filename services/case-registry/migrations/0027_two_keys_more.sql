-- Two keys more: who is written so wrong that birth date, door and name each miss is found by postcode and surname, or by street,
-- number and year of birth. Their two indexes come in the place of two that every row paid for and only rows of before 0015 needed.
alter table inwoner
  add column postcode_achternaam text,
  add column straatnummer_jaar text;
create index inwoner_postcode_achternaam on inwoner (postcode_achternaam) where postcode_achternaam is not null;
create index inwoner_straatnummer_jaar on inwoner (straatnummer_jaar) where straatnummer_jaar is not null;

-- An instance of before 0015 still finds everybody while it is being replaced, but reads the table for it.
create index inwoner_ongevuld on inwoner (geboortedatum, postcode, huisnummer) where zoekversie = 0;
drop index inwoner_vindplaats;
drop index inwoner_zonder_sleutel;
comment on column inwoner.naamsleutel is 'of before 0015, written by nobody any more';

-- Without the id: a new row goes to the end of its version, not to a page of its own.
drop index inwoner_zoekversie;
create index inwoner_zoekversie on inwoner (zoekversie);

-- As in 0015, with two keys more, and of a key that more than fifty share not any fifty but the twenty who have most of the other
-- keys too, of the first thousand. Whoever is left out has in common with the registered what fifty have, and less of the rest.
create or replace function vind_bekenden(p_kolommen text[], p_waarden text[])
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
    where p.kolom = 'email'
    union all
    select 0, k.inwoner_id from unnest(p_kolommen, p_waarden) as p (kolom, waarde)
    cross join lateral (
      select i.inwoner_id from inwoner i
      where i.geboortedatum = split_part(p.waarde, ' ', 1)::date and i.postcode = split_part(p.waarde, ' ', 2)
        and i.huisnummer = split_part(p.waarde, ' ', 3)::integer and i.zoekversie = 0
      limit 500) k
    where p.kolom = 'ongevuld') g;
  gedeeld := array(select s.nr from unnest(sleutels) s (nr) where s.nr > 0 group by s.nr having count(*) > 50);
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
