import { type Queryable, run, sql } from '@wijkhub/postgres'
import { stempel, volgorde } from './canoniek.ts'

/** At most so many lines in one link. */
export const perSchakel = 5000

// One statement: whoever dies in the middle sealed nothing, and a second sealer breaks on the number of the link. A line of
// which a transaction before it still runs waits: it would get a place behind lines that are sealed.
const sluit = sql<{ hoogstens: number; dag: string }, { nr: string; aantal: number }>(
  'sluit-schakel',
  `with vorige as (
     select nr, tijdperk, xid, regel_nr, kop from logboek.schakel order by nr desc limit 1),
   begin as (
     select coalesce((select nr from vorige), 0) as nr, coalesce((select tijdperk from vorige), 0) as tijdperk,
       coalesce((select xid from vorige), '0'::xid8) as xid, coalesce((select regel_nr from vorige), 0) as regel_nr,
       coalesce((select kop from vorige), ''::bytea) as kop),
   nu as (
     select pg_snapshot_xmin(pg_current_snapshot()) as xmin,
       coalesce((select max(nr) from logboek.tijdperk), 0) as tijdperk),
   deze as materialized (
     select r.*, ${stempel} as stempel from logboek.regel r
     where (${volgorde}) > ((select tijdperk from begin), (select xid from begin), (select regel_nr from begin))
       and (r.tijdperk < (select tijdperk from nu) or r.xid < (select xmin from nu))
     order by ${volgorde} limit :hoogstens),
   samen as (
     select count(*)::integer as aantal, min(r.op) as eerste_op, string_agg(r.stempel, ''::bytea order by ${volgorde}) as regels
     from deze r),
   laatste as (select r.tijdperk, r.xid, r.nr from deze r order by r.tijdperk desc, r.xid desc, r.nr desc limit 1)
   insert into logboek.schakel (nr, dag, aantal, eerste_op, tijdperk, xid, regel_nr, regels, som, kop)
   select begin.nr + 1, :dag::date, samen.aantal, samen.eerste_op, laatste.tijdperk, laatste.xid, laatste.nr, samen.regels,
     sha256(samen.regels), sha256(begin.kop || sha256(samen.regels))
   from begin, samen, laatste
   returning nr, aantal`,
)

/** Seals the lines that wait, in links that each hold the one before; returns how many lines. Safe beside another that does so. */
export async function sluitKeten(db: Queryable, dag: string): Promise<number> {
  let gesloten = 0
  for (;;) {
    const [schakel] = await run(db, sluit, { hoogstens: perSchakel, dag })
    gesloten += schakel?.aantal ?? 0
    if ((schakel?.aantal ?? 0) < perSchakel) return gesloten
  }
}
