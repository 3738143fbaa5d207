table migratie
  owner text not null
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint migratie_pkey PRIMARY KEY (owner, name)

table regel partition by RANGE (op)  -- one act with data of residents: who, whom, what, why and when, never a value; shown as one line per resident
  op timestamp with time zone not null
  tijdperk integer not null default 0  -- one higher after each restore: transaction numbers begin anew in another server
  xid xid8 not null default pg_current_xact_id()  -- the writing transaction: a line is sealed once every transaction up to this one has ended
  nr bigint not null generated always as identity
  id uuid not null default gen_random_uuid()
  dienst text not null
  verwerking text not null
  handeling text not null
  status text not null
  organisatie text
  medewerker uuid
  rol text
  reden text
  doel text
  ontvanger text
  huishoudens uuid[] not null  -- as they were asked for: also of who asked for one that is not there
  betrokkenen uuid[] not null
  velden text[] not null
  versie integer
  aantal integer
  trace text
  opdracht uuid
  weigering text
  constraint regel_status_check CHECK ((status = ANY (ARRAY['Ok'::text, 'Unset'::text, 'Error'::text])))
  CREATE INDEX regel_medewerker ON regel USING btree (medewerker, op) WHERE medewerker IS NOT NULL
  CREATE INDEX regel_ontvanger ON regel USING btree (ontvanger, op) WHERE ontvanger IS NOT NULL
  CREATE INDEX regel_organisatie ON regel USING btree (organisatie, op)
  CREATE INDEX regel_over ON regel USING gin (betrokkenen, huishoudens)
  CREATE INDEX regel_volgorde ON regel USING btree (tijdperk, xid, nr)

table regel_overig partition DEFAULT  -- lines of a month nobody made a table for: the hub never stops for that
  op timestamp with time zone not null
  tijdperk integer not null default 0
  xid xid8 not null default pg_current_xact_id()
  nr bigint not null generated always as identity
  id uuid not null default gen_random_uuid()
  dienst text not null
  verwerking text not null
  handeling text not null
  status text not null
  organisatie text
  medewerker uuid
  rol text
  reden text
  doel text
  ontvanger text
  huishoudens uuid[] not null
  betrokkenen uuid[] not null
  velden text[] not null
  versie integer
  aantal integer
  trace text
  opdracht uuid
  weigering text
  constraint regel_status_check CHECK ((status = ANY (ARRAY['Ok'::text, 'Unset'::text, 'Error'::text])))
  CREATE INDEX regel_overig_betrokkenen_huishoudens_idx ON regel_overig USING gin (betrokkenen, huishoudens)
  CREATE INDEX regel_overig_medewerker_op_idx ON regel_overig USING btree (medewerker, op) WHERE medewerker IS NOT NULL
  CREATE INDEX regel_overig_ontvanger_op_idx ON regel_overig USING btree (ontvanger, op) WHERE ontvanger IS NOT NULL
  CREATE INDEX regel_overig_organisatie_op_idx ON regel_overig USING btree (organisatie, op)
  CREATE INDEX regel_overig_tijdperk_xid_nr_idx ON regel_overig USING btree (tijdperk, xid, nr)

table schakel  -- lines that were sealed together: each by its id and the hash of its text, chained to those before
  nr bigint not null
  dag date not null
  aantal integer not null
  eerste_op timestamp with time zone not null
  tijdperk integer not null
  xid xid8 not null
  regel_nr bigint not null  -- with tijdperk and xid: the place of the last line of it
  regels bytea  -- of each line 16 bytes of id and 32 of its hash; null once the lines are over their term
  som bytea not null
  kop bytea not null  -- sha256 of the head before and of som, which is sha256 of regels
  constraint schakel_pkey PRIMARY KEY (nr)
  CREATE INDEX schakel_dag ON schakel USING btree (dag)

table tijdperk  -- each server the log stood in after the first
  nr integer not null
  sinds timestamp with time zone not null default now()
  constraint tijdperk_pkey PRIMARY KEY (nr)

CREATE OR REPLACE FUNCTION eindig_maanden(voor timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'logboek'
AS $function$
declare
  grens timestamptz := date_trunc('month', voor, 'UTC');
  oud record;
  weg bigint := 0;
  keer bigint;
begin
  for oud in
    select c.relname as naam from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'regel'::regclass and c.relname ~ '^regel_\d{4}_\d{2}$'
      and ((to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month')::date::text || ' 00:00:00+00')::timestamptz <= grens
  loop
    execute format('select count(*) from %I', oud.naam) into keer;
    execute format('drop table %I', oud.naam);
    weg := weg + keer;
  end loop;
  delete from regel_overig where op < grens;
  get diagnostics keer = row_count;
  update schakel set regels = null where eerste_op < grens and regels is not null;
  return weg + keer;
end $function$

CREATE OR REPLACE FUNCTION maak_maanden(vanaf date, aantal integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'logboek'
AS $function$
declare
  maand date;
  naam text;
  gemaakt integer := 0;
begin
  for maand in
    select (date_trunc('month', vanaf::timestamp) + n * interval '1 month')::date from generate_series(0, aantal) n
  loop
    naam := 'regel_' || to_char(maand, 'YYYY_MM');
    continue when exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relname = naam);
    begin
      execute format('create table %I partition of regel for values from (%L) to (%L)', naam,
        to_char(maand, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char((maand + interval '1 month')::date, 'YYYY-MM-DD') || ' 00:00:00+00');
      gemaakt := gemaakt + 1;
    exception when check_violation or duplicate_table then
      -- Lines of it stand among the others already, and stay there until their term; or another instance was first.
      null;
    end;
  end loop;
  return gemaakt;
end $function$
