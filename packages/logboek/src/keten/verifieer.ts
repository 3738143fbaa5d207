import { createHash } from 'node:crypto'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Anker } from './anker.ts'
import { stempel, volgorde } from './canoniek.ts'
import { vergelijk, type Bevinding } from './vergelijk.ts'

export interface Verificatie {
  schakels: number
  regels: number
  /** Lines that are not sealed yet: only the role protects them. */
  wachtend: number
  /** What is wrong first, in order of the chain; absent when all is as it was. */
  bevinding?: Bevinding | { soort: 'schakel' | 'anker'; schakel: number }
}

interface Schakel {
  nr: string
  aantal: number
  tijdperk: number
  xid: string
  regelNr: string
  regels: Buffer | null
  som: Buffer
  kop: Buffer
}

/** Lines asked for at once. */
const perVraag = 20_000

type Plek = Pick<Schakel, 'tijdperk' | 'xid' | 'regelNr'>

const leesSchakels = sql<{ na: string; tot: string | null; hoogstens: number }, Schakel>(
  'lees-schakels',
  `select nr, aantal, tijdperk, xid::text as xid, regel_nr as "regelNr", regels, som, kop
   from (select s.*, sum(aantal) over (order by nr) - aantal as voor from logboek.schakel s
         where nr > :na and nr <= coalesce(:tot::bigint, 9223372036854775807) and nr <= :na::bigint + 1000) s
   where voor < :hoogstens order by nr`,
)

const leesRegels = sql<{ t0: number; x0: string; n0: string; t1: number; x1: string; n1: string }, { regels: Buffer }>(
  'lees-stempels',
  `select coalesce(string_agg(${stempel}, ''::bytea order by ${volgorde}), ''::bytea) as regels from logboek.regel r
   where (${volgorde}) > (:t0::integer, :x0::xid8, :n0::bigint) and (${volgorde}) <= (:t1::integer, :x1::xid8, :n1::bigint)`,
)

const telOpen = sql<{ t: number; x: string; n: string }, { aantal: string }>(
  'tel-wachtende',
  `select count(*) as aantal from logboek.regel r where (${volgorde}) > (:t::integer, :x::xid8, :n::bigint)`,
)

/**
 * Computes the chain again, up to link `tot` when that is given: every line, every link, and each anchor that was kept outside. Stops
 * at the first thing that is not as it was.
 */
export async function verifieer(
  db: Queryable,
  { ankers = [], na, tot }: { ankers?: readonly Anker[]; na?: number; tot?: number } = {},
): Promise<Verificatie> {
  const koppen = new Map(ankers.map((anker) => [anker.nr, anker.kop]))
  const uitslag: Verificatie = { schakels: 0, regels: 0, wachtend: 0 }
  const begin =
    na === undefined || na === 0
      ? undefined
      : (await run(db, leesSchakels, { na: String(na - 1), tot: String(na), hoogstens: 1 }))[0]
  let vorige: { nr: number; kop: Buffer; plek: Plek } = begin
    ? { nr: Number(begin.nr), kop: begin.kop, plek: begin }
    : { nr: 0, kop: Buffer.alloc(0), plek: { tijdperk: 0, xid: '0', regelNr: '0' } }
  for (;;) {
    const schakels = await run(db, leesSchakels, {
      na: String(vorige.nr),
      tot: tot === undefined ? null : String(tot),
      hoogstens: perVraag,
    })
    if (schakels.length === 0) break
    // What was sealed of lines that are over their term is gone with them: their sum still holds the chain.
    for (const deel of opHele(schakels)) {
      const bevinding = kettingVan(deel, vorige, koppen) ?? (await regelsVan(db, deel, vorige.plek))
      if (bevinding) return { ...uitslag, bevinding }
      const laatste = deel.at(-1)!
      vorige = { nr: Number(laatste.nr), kop: laatste.kop, plek: laatste }
      uitslag.schakels += deel.length
      uitslag.regels += deel.reduce((som, { aantal }) => som + aantal, 0)
    }
  }
  const gemist = [...koppen.keys()].find((nr) => nr > vorige.nr && (tot === undefined || nr <= tot))
  if (gemist !== undefined) return { ...uitslag, bevinding: { soort: 'anker', schakel: gemist } }
  const { tijdperk: t, xid: x, regelNr: n } = vorige.plek
  const [open] = await run(db, telOpen, { t, x, n })
  return { ...uitslag, wachtend: Number(open!.aantal) }
}

/** Links in runs that have their lines, and runs that no longer do. */
function opHele(schakels: readonly Schakel[]): Schakel[][] {
  const delen: Schakel[][] = []
  for (const schakel of schakels) {
    const deel = delen.at(-1)
    if (deel && (deel[0]!.regels === null) === (schakel.regels === null)) deel.push(schakel)
    else delen.push([schakel])
  }
  return delen
}

function kettingVan(
  schakels: readonly Schakel[],
  vorige: { nr: number; kop: Buffer },
  koppen: ReadonlyMap<number, string>,
) {
  let { nr, kop } = vorige
  for (const schakel of schakels) {
    const hoort = sha256(kop, schakel.som)
    if (Number(schakel.nr) !== nr + 1 || !hoort.equals(schakel.kop) || !isSom(schakel))
      return { soort: 'schakel', schakel: nr + 1 } as const
    nr += 1
    kop = schakel.kop
    const buiten = koppen.get(nr)
    if (buiten !== undefined && buiten !== kop.toString('hex')) return { soort: 'anker', schakel: nr } as const
  }
  return undefined
}

const isSom = ({ regels, som, aantal }: Schakel) =>
  regels === null || (sha256(regels).equals(som) && regels.length === aantal * 48)

async function regelsVan(db: Queryable, schakels: readonly Schakel[], na: Plek): Promise<Bevinding | undefined> {
  if (schakels[0]!.regels === null) return undefined
  const tot = schakels.at(-1)!
  const [nu] = await run(db, leesRegels, {
    t0: na.tijdperk,
    x0: na.xid,
    n0: na.regelNr,
    t1: tot.tijdperk,
    x1: tot.xid,
    n1: tot.regelNr,
  })
  return vergelijk(Buffer.concat(schakels.map(({ regels }) => regels!)), nu!.regels)
}

const sha256 = (...delen: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(delen)).digest()
