create table regel (
  op timestamptz not null,
  tijdperk integer not null default 0,
  xid xid8 not null default pg_current_xact_id(),
  nr bigint not null generated always as identity,
  id uuid not null default gen_random_uuid(),
  dienst text not null,
  verwerking text not null,
  handeling text not null,
  status text not null check (status in ('Ok', 'Unset', 'Error')),
  organisatie text,
  medewerker uuid,
  rol text,
  reden text,
  doel text,
  ontvanger text,
  huishoudens uuid[] not null,
  betrokkenen uuid[] not null,
  velden text[] not null,
  versie integer,
  aantal integer,
  trace text,
  opdracht uuid,
  weigering text
) partition by range (op);
comment on table regel is 'one act with data of residents: who, whom, what, why and when, never a value; shown as one line per resident';
comment on column regel.tijdperk is 'one higher after each restore: transaction numbers begin anew in another server';
comment on column regel.xid is 'the writing transaction: a line is sealed once every transaction up to this one has ended';
comment on column regel.huishoudens is 'as they were asked for: also of who asked for one that is not there';

create index regel_volgorde on regel (tijdperk, xid, nr);
create index regel_over on regel using gin (betrokkenen, huishoudens);
create index regel_medewerker on regel (medewerker, op) where medewerker is not null;
create index regel_organisatie on regel (organisatie, op);
create index regel_ontvanger on regel (ontvanger, op) where ontvanger is not null;

create table regel_overig partition of regel default;
comment on table regel_overig is 'lines of a month nobody made a table for: the hub never stops for that';

create table schakel (
  nr bigint primary key,
  dag date not null,
  aantal integer not null,
  eerste_op timestamptz not null,
  tijdperk integer not null,
  xid xid8 not null,
  regel_nr bigint not null,
  regels bytea,
  som bytea not null,
  kop bytea not null
);
comment on table schakel is 'lines that were sealed together: each by its id and the hash of its text, chained to those before';
comment on column schakel.regel_nr is 'with tijdperk and xid: the place of the last line of it';
comment on column schakel.regels is 'of each line 16 bytes of id and 32 of its hash; null once the lines are over their term';
comment on column schakel.kop is 'sha256 of the head before and of som, which is sha256 of regels';
create index schakel_dag on schakel (dag);

create table tijdperk (nr integer primary key, sinds timestamptz not null default now());
comment on table tijdperk is 'each server the log stood in after the first';

create function maak_maanden(vanaf date, aantal integer) returns integer
  language plpgsql security definer set search_path from current as $$
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
end $$;
comment on function maak_maanden is 'the month of this day and so many after it get a table of their own';

create function eindig_maanden(voor timestamptz) returns bigint
  language plpgsql security definer set search_path from current as $$
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
end $$;
comment on function eindig_maanden is 'ends whole months that are over their term; the heads of what was sealed of them stay';

revoke all on function maak_maanden, eindig_maanden from public;
