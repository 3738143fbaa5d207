import { type Queryable, run, sql } from '@wijkhub/postgres'
import { wie, werkVan, type Werker } from '../teams/lees-caseload.ts'
import { beginVanIds, eindeVanIds } from '../opslag/begin-van-ids.ts'

export const volgorden = ['gewijzigd', 'sinds', 'dag'] as const
export type Volgorde = (typeof volgorden)[number]

export interface LijstVraag {
  organisatie: string
  vandaag: string
  volgorde: Volgorde
  /** Only what this worker coordinates or is involved in. */
  werker: Werker | undefined
  team: string | undefined
  regisseur: string | undefined
  /** Only what has a day before today, or waits, for this organisation. */
  teLaat: boolean
  wacht: boolean
  /** Only what one of these partner systems did not get. */
  nietGeleverdAan: readonly string[] | undefined
  na: { micros: string; ids: readonly string[] } | undefined
  hoogstens: number
}

export interface LijstRij {
  huishoudenId: string
  /** Where the list goes on. */
  micros: string
  gewijzigdOp: Date
  sinds: string
  team: string | null
  dag: string | null
  wacht: boolean
  /** Systems that did not get all of it, whoever may know of that. */
  nietGeleverd: readonly string[]
}

interface Values {
  organisatie: string
  vandaag: string
  naMicros: string | null
  naId: string | null
  hoogstens: number
  /** Of a list of one team, or of one worker. */
  team?: string | null
  wie?: string
  /** Of a filter that is asked. */
  regisseur?: string
  systemen?: readonly string[]
}

const nul = `timestamptz '1970-01-01T00:00:00Z'`
const moment = (kolom: string) => `(extract(epoch from ${kolom}) * 1000000)::bigint::text`
const dagAls = (kolom: string) => `((${kolom} - date '1970-01-01')::bigint * 86400000000)::text`
const naDag = `date '1970-01-01' + (:naMicros::bigint / 86400000000)::integer`

const orde = {
  gewijzigd: {
    kolom: 'p.gewijzigd_op',
    kant: 'desc',
    na: `${nul} + :naMicros::bigint * interval '1 microsecond'`,
    begin: `'infinity'`,
    micros: moment('p.gewijzigd_op'),
    id: 'p.huishouden_id',
  },
  sinds: {
    kolom: 'b.sinds',
    kant: 'desc',
    na: naDag,
    begin: `'infinity'`,
    micros: dagAls('b.sinds'),
    id: 'b.huishouden_id',
  },
  dag: { kolom: 'a.dag', kant: 'asc', na: naDag, begin: `'-infinity'`, micros: dagAls('a.dag'), id: 'b.huishouden_id' },
} as const

/** The first day of a household for this organisation: where a list is by them in their order, otherwise of each that is shown. */
const dagen = {
  eerst: `join agenda a on a.huishouden_id = b.huishouden_id and a.organisatie = :organisatie
     and not exists (
       select from agenda e where e.huishouden_id = a.huishouden_id and e.organisatie = :organisatie
         and (e.dag, e.soort, e.id) < (a.dag, a.soort, a.id))`,
  erbij: `left join lateral (
      select min(g.dag) as dag from agenda g
      where g.huishouden_id = b.huishouden_id and g.organisatie = :organisatie) a on true`,
}

const eigenAgenda = 'select from agenda g where g.huishouden_id = b.huishouden_id and g.organisatie = :organisatie'
/** An aggregate is asked of each row that is shown; an `exists` was made of the whole agenda at once, whatever its size. */
const wachtHier = `coalesce((select bool_or(g.wacht) from agenda g
  where g.huishouden_id = b.huishouden_id and g.organisatie = :organisatie), false)`
const mis = `l.huishouden_id = b.huishouden_id and l.status in ('wacht', 'geweigerd', 'onverzendbaar')`

/** Only where it is asked: then the planner knows whether many come through it, and walks the list, or few, and begins with those. */
const filters = {
  teLaat: `and exists (${eigenAgenda} and g.dag < :vandaag::date)`,
  wacht: `and exists (${eigenAgenda} and g.wacht)`,
  nietGeleverd: `and exists (select from levering l where ${mis} and l.audience = any (:systemen::text[]))`,
  regisseur: 'and o.regisseur_organisatie = :regisseur',
}
type Filter = keyof typeof filters

/** The households of one worker are few: found first, whatever the order. */
const binnen = {
  alle: '',
  team: 'and o.team = :team',
  werker: `and b.huishouden_id = any (array(select v.huishouden_id from ${wie} cross join lateral (${werkVan}) v))
     and (:team::text is null or o.team = :team)`,
}

function statement(volgorde: Volgorde, waar: keyof typeof binnen, gefilterd: readonly Filter[]) {
  const { kolom, kant, na, begin, micros, id } = orde[volgorde]
  const grens = volgorde === 'dag' ? '>' : '<'
  const rest = volgorde === 'dag' ? beginVanIds : eindeVanIds
  return sql<Values, LijstRij>(
    ['blader-huishoudens', volgorde, waar, ...gefilterd].join('-'),
    `select b.huishouden_id as "huishoudenId", ${micros} as micros, p.gewijzigd_op as "gewijzigdOp",
       b.sinds::text as sinds, o.team, a.dag::text as dag, ${wachtHier} as wacht,
       coalesce((select json_agg(l.audience) from levering l where ${mis}), '[]') as "nietGeleverd"
     from betrokkenheid b
     join projectie p on p.huishouden_id = b.huishouden_id and p.audience = :organisatie and p.hash is not null
     join overzicht o on o.huishouden_id = b.huishouden_id and o.stand = 'open'
     ${dagen[volgorde === 'dag' ? 'eerst' : 'erbij']}
     where b.organisatie = :organisatie and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date)
       and (${kolom}, ${id}) ${grens} (coalesce(${na}, ${begin}), coalesce(:naId::uuid, '${rest}'))
       ${gefilterd.map((filter) => filters[filter]).join('\n       ')}
       ${binnen[waar]}
     order by ${kolom} ${kant}, ${id} ${kant} limit :hoogstens`,
  )
}

const statements = new Map<string, ReturnType<typeof statement>>()

/** The next households of this organisation's list; whether each may be shown is held against the household itself. */
export function bladerHuishoudens(db: Queryable, vraag: LijstVraag): Promise<LijstRij[]> {
  const { volgorde, werker, team, regisseur, nietGeleverdAan, na, teLaat, wacht, organisatie, vandaag, hoogstens } =
    vraag
  const waar = werker ? 'werker' : team === undefined ? 'alle' : 'team'
  const gevraagd: Record<Filter, boolean> = {
    teLaat,
    wacht,
    nietGeleverd: nietGeleverdAan !== undefined,
    regisseur: regisseur !== undefined,
  }
  const gefilterd = (Object.keys(filters) as Filter[]).filter((filter) => gevraagd[filter])
  const naam = [volgorde, waar, ...gefilterd].join(' ')
  if (!statements.has(naam)) statements.set(naam, statement(volgorde, waar, gefilterd))
  return run(db, statements.get(naam)!, {
    organisatie,
    vandaag,
    hoogstens,
    ...(waar !== 'alle' && { team: team ?? null }),
    ...(werker && { wie: JSON.stringify([werker]) }),
    ...(regisseur !== undefined && { regisseur }),
    ...(nietGeleverdAan && { systemen: nietGeleverdAan }),
    naMicros: na?.micros ?? null,
    naId: na?.ids[0] ?? null,
  })
}
