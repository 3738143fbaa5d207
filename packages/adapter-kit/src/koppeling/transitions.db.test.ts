import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import type { Projectie } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { defineInkomend, type Adapter, type Bericht, type Rust, type Uitkomst, type Vertaling } from '../adapter.ts'
import { beginOpnieuw } from '../beheer/begin-opnieuw.ts'
import { legStil } from '../blokkade/leg-stil.ts'
import { herhaal } from '../beheer/herhaal.ts'
import { ontvang } from '../inkomend/ontvang.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { meldTeLaat } from '../verzoenen/meld-te-laat.ts'
import { verzoen } from '../verzoenen/verzoen.ts'
import type { RijMetMomenten } from './koppeling-rij.ts'
import { neemGewenstOver } from './overgangen/neem-gewenst-over.ts'
import { wekOpDag } from './overgangen/wek-op-dag.ts'
import { type LinkState, stateOf } from './state.ts'
import { allows, type TransitionName, transitions } from './transitions.ts'
import { type Stap, stap } from './fixtures/stap.ts'

const schema = 'wandeling'
const audience = 'cjg'
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let kit: KitDeps
let clock = new Date('2026-11-28T12:00:00Z').getTime()
const seen = new Map<TransitionName, Set<string>>()
const trespassed: string[] = []

beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  const deps = await omgeving.deps(schema, () => new Date(clock))
  kit = maakKitDeps({ ...deps, pool: watched(deps.pool) })
})
afterAll(() => omgeving.stop())

type Query = (...args: unknown[]) => Promise<{ rows: RijMetMomenten[] }>

/** Looks at every link before and after each statement, over the very connection that carries it out. */
function watched<T extends object>(db: T): T {
  const query = (db as unknown as { query: Query }).query.bind(db)
  const states = async () => {
    const { rows } = await query('select * from koppeling')
    return new Map(rows.map((rij) => [rij.huishouden_id, stateOf(rij, new Date(clock))]))
  }
  const looking: Query = async (...args) => {
    const named = (args[0] as { name?: string }).name ?? ''
    const name = named === 'neem-over-koppeling' ? 'neem-gewenst-over' : named
    if (!(name in transitions)) return query(...args)
    const before = await states()
    const answer = await query(...args)
    for (const [id, to] of await states()) note(name as TransitionName, before.get(id), to)
    return answer
  }
  return new Proxy(db, {
    get(target, key) {
      if (key === 'query') return looking
      if (key === 'connect') return async () => watched(await (target as unknown as Pool).connect())
      const value = Reflect.get(target, key) as unknown
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value
    },
  })
}

function note(name: TransitionName, from: LinkState | undefined, to: LinkState): void {
  if (from === to) return
  seen.set(name, (seen.get(name) ?? new Set()).add(`${from ?? 'new'} > ${to}`))
  const may = from ? allows(name, from, to) : name === 'neem-gewenst-over' && to === 'behind'
  if (!may) trespassed.push(`${name}: ${from ?? 'new'} > ${to}`)
}

const inkomend = defineInkomend<Vertaling>({
  methode: 'POST',
  pad: '/wandeling',
  contentTypes: ['application/json'],
  maxBytes: 10_000,
  beschrijving: { summary: 'Wat de partner vertelt' },
  decode: (ruw) => ({
    kenmerk: randomUUID(),
    ...(JSON.parse(ruw) as { vindplaats: { huishoudenId: string }; bericht: Vertaling }),
  }),
  vertaal: (bericht) => bericht,
})

/** The database falls away between the partner's answer and booking it. */
const uitgevallen = (): KitDeps => ({
  ...kit,
  breaker: { ...kit.breaker, boek: () => Promise.reject(new Error('uitgevallen')) },
})

/** Takes the steps with one household; whatever they do to its link is watched. */
async function wandel(stappen: readonly Stap[]): Promise<void> {
  const huishoudenId = randomUUID()
  const inwonerId = randomUUID()
  let versie = 0
  let laatste: string | undefined
  const rij = async () => {
    const { rows } = await omgeving.pool.query<RijMetMomenten>(
      `select * from ${schema}.koppeling where huishouden_id = $1`,
      [huishoudenId],
    )
    return rows[0]
  }
  const document = (telefoonnummer: string): Projectie => ({
    huishoudenId,
    inwoners: { [inwonerId]: { telefoonnummer } },
  })
  const vertel = (bericht: Vertaling) =>
    ontvang(
      kit,
      adapterVoor({ soort: 'verwerkt' }),
      inkomend,
      JSON.stringify({ vindplaats: { huishoudenId }, bericht }),
      {},
    )

  function adapterVoor(uitkomst: Uitkomst, rust?: Rust | Error, tijdens?: Stap): Adapter {
    let nog = tijdens
    return {
      audience,
      formaat: 'proef',
      tegelijk: 1,
      oordeelWerkdagen: 3,
      inkomend: [inkomend],
      encode({ stand, gewenst, huishoudenId: wie }, { nieuweReferentie }): Bericht | Rust | undefined {
        if (rust instanceof Error) throw rust
        if (rust) return rust
        if (JSON.stringify(stand) === JSON.stringify(gewenst)) return undefined
        const [formaat, contentType, inhoud] = ['proef', 'application/json', JSON.stringify(gewenst ?? null)]
        return {
          soort: 'zet',
          formaat,
          contentType,
          referentie: nieuweReferentie(),
          inhoud,
          route: { wie },
          stand: gewenst,
        }
      },
      async transport(bericht) {
        laatste = bericht.referentie
        if ((await rij())?.stil) trespassed.push('sent to a partner that a block is against')
        const eerst = nog
        nog = undefined
        if (eerst) await zet(eerst)
        return uitkomst
      },
    }
  }

  async function zet(stap: Stap): Promise<unknown> {
    switch (stap.soort) {
      case 'wens': {
        const bijdrage = stap.kent ? ((await rij())?.bijdrage_verzonden ?? 0) : 0
        const { stil } = stap
        const wens = stap.telefoon === null || stil ? null : document(stap.telefoon)
        const wat = { huishoudenId, versie: ++versie, bijdrage, document: wens, op: new Date(clock).toISOString() }
        await neemGewenstOver(kit.pool, audience, [{ ...wat, ...(stil && { stil }) }])
        return legStil(kit, audience, stil ? [huishoudenId] : [])
      }
      case 'verzoen':
        return verzoen(
          stap.valtUit ? uitgevallen() : kit,
          adapterVoor(stap.uitkomst, stap.rust, stap.tijdens),
          huishoudenId,
        ).catch((error: Error) => expect(error.message).toBe('uitgevallen'))
      case 'vertelt': {
        if (!(await rij())?.stand) return undefined
        if (stap.wat === 'geheugen') return vertel({ bijdragen: [], geheugen: { zag: randomUUID() } })
        const wijziging = { telefoonnummer: '0612345678' }
        return vertel({
          bijdragen: [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging }],
          stand: document(wijziging.telefoonnummer),
        })
      }
      case 'oordeelt': {
        if (!laatste) return undefined
        const uitkomst = stap.goed ? 'verwerkt' : 'geweigerd'
        return vertel({ bijdragen: [], verdict: { referentie: laatste, uitkomst } })
      }
      case 'tijd':
        return void (clock += stap.ms)
      case 'begin':
        return beginOpnieuw(kit, audience, huishoudenId)
      case 'herhaal':
        return herhaal(kit, adapterVoor({ soort: 'verwerkt' }))
      case 'sweep':
        await wekOpDag(kit.pool, audience, new Date(clock), 100)
        return meldTeLaat(kit, adapterVoor({ soort: 'verwerkt' }))
    }
  }

  await zet({ soort: 'wens', telefoon: '1', kent: true })
  for (const stap of stappen) await zet(stap)
}

test(
  'walked at random, no statement brings a link where the table does not let it, and nothing is sent under a block',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 5, maxLength: 25, size: 'max' }), async (stappen) => {
        await omgeving.pool.query(`truncate ${schema}.koppeling, ${schema}.onderbreker, ${schema}.quarantaine`)
        await wandel(stappen)
        expect(trespassed.splice(0)).toEqual([])
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    )
  },
)

const verwerkt: Uitkomst = { soort: 'verwerkt', nummer: 'N' }
const geaccepteerd: Uitkomst = { soort: 'geaccepteerd' }
const onbereikt: Uitkomst = { soort: 'niet-bereikt', foutcode: 'x', reden: 'x' }
const wens = (telefoon: string | null, kent = true): Stap => ({ soort: 'wens', telefoon, kent })
const lever = (uitkomst: Uitkomst, tijdens?: Stap): Stap => ({ soort: 'verzoen', uitkomst, tijdens })
const tijd = (ms: number): Stap => ({ soort: 'tijd', ms })

test.each<[string, Stap[], ...[TransitionName, string][]]>([
  [
    'accepted, and approved',
    [lever(geaccepteerd), { soort: 'oordeelt', goed: true }],
    ['keur-goed', 'accepted > delivered'],
  ],
  [
    'accepted, and refused',
    [lever(geaccepteerd), { soort: 'oordeelt', goed: false }],
    ['keur-af', 'accepted > refused'],
  ],
  [
    'told something while its message was under way, and something else was wished',
    [lever(verwerkt), wens('2'), lever(verwerkt, { soort: 'vertelt', wat: 'stand' })],
    ['lees-opnieuw', 'held > ahead'],
  ],
  [
    'not reached so often that the circuit opens, and then well again',
    [...Array.from({ length: 6 }, () => [lever(onbereikt), tijd(61_000)]).flat(), wens('2'), lever(verwerkt)],
    ['stel-uit', 'under-way > waiting'],
  ],
])('%s', async (_, stappen, ...verwacht) => {
  seen.clear()
  await wandel(stappen)
  expect(trespassed.splice(0)).toEqual([])
  for (const [name, move] of verwacht) expect([...(seen.get(name) ?? [])]).toContain(move)
})
