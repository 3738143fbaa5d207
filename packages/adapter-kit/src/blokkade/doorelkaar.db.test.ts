import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { bewaarAntwoorden } from '../antwoorden/bewaar-antwoorden.ts'
import { bezorgAntwoorden } from '../antwoorden/bezorg-antwoorden.ts'
import { migrateAdapterService } from '../adapter-service.ts'
import { beginOpnieuw } from '../beheer/begin-opnieuw.ts'
import { herhaal } from '../beheer/herhaal.ts'
import { maakKitDeps } from '../kit-deps.ts'
import { neemGewenstOver } from '../koppeling/overgangen/neem-gewenst-over.ts'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { verzoen } from '../verzoenen/verzoen.ts'
import { legStil } from './leg-stil.ts'

const schema = 'proef'
const audience = 'menscentraal'
const omgeving = await startHubOmgeving()
await migrateAdapterService({ pool: omgeving.pool, schema })
const deps = await omgeving.deps(schema)
/** Two processes on one database: the first follows the topic, both send. */
const [volger, ander] = [maakKitDeps(deps), maakKitDeps(deps)]
afterAll(() => omgeving.stop())

const beurten = async (aantal: number) => {
  for (let beurt = 0; beurt < aantal; beurt++) await new Promise((resolve) => setImmediate(resolve))
}
const uitkomsten = ['verwerk', 'verwerk-antwoord-kwijt', 'uit', 'weigert'] as const
const handeling = fc.record({
  soort: fc.constantFrom('verzoen', 'verzoen', 'verzoen', 'antwoorden', 'begin', 'herhaal', 'wens'),
  wie: fc.boolean(),
  na: fc.nat(40),
})
const verloop = fc.record({
  eerst: fc.boolean(),
  blokkadeNa: fc.nat(60),
  uitkomst: fc.constantFrom(...uitkomsten),
  duurt: fc.nat(12),
  handelingen: fc.array(handeling, { minLength: 1, maxLength: 6 }),
})

type Van<A> = A extends fc.Arbitrary<infer W> ? W : never
type Verloop = Van<typeof verloop>
type Handeling = Van<typeof handeling>

const wens = (huishoudenId: string, versie: number, nummer: string | null) => ({
  huishoudenId,
  versie,
  bijdrage: 0,
  document: nummer === null ? null : { huishoudenId, inwoners: { [randomUUID()]: { telefoonnummer: nummer } } },
  op: new Date().toISOString(),
})

/** One household, from its first wish until after the block; what was sent after it, by whom. */
async function speel({ eerst, blokkadeNa, uitkomst, duurt, handelingen }: Verloop) {
  const id = randomUUID()
  const partner = maakProefpartner()
  let geblokkeerd = false
  const naBlokkade: string[] = []
  const van = (kit: typeof volger) => ({
    ...partner.adapter,
    transport: async (...[bericht, signal]: Parameters<typeof partner.adapter.transport>) => {
      const wie = kit === volger ? 'volger' : 'ander'
      if (geblokkeerd) naBlokkade.push(`${wie} begint ${bericht.soort}`)
      await beurten(duurt)
      // What is broken off before now did not arrive.
      if (!signal.aborted && geblokkeerd) naBlokkade.push(`${wie} bereikt ${bericht.soort}`)
      return partner.adapter.transport(bericht, signal)
    },
  })
  if (eerst) {
    await neemGewenstOver(deps.pool, audience, [wens(id, 1, '06')])
    await verzoen(volger, van(volger), id)
    const antwoord = { soort: 'antwoord', formaat: 'p', contentType: 'p', inhoud: '{}', route: { huishouden: id } }
    await bewaarAntwoorden(
      deps.pool,
      { audience, huishoudenId: id },
      [{ ...antwoord, referentie: randomUUID(), stand: undefined }],
      { now: deps.now(), dienst: 'proef' },
    )
  }
  await neemGewenstOver(deps.pool, audience, [wens(id, 2, '061')])
  if (uitkomst === 'verwerk-antwoord-kwijt') partner.gedraag(async () => uitkomst)
  if (uitkomst === 'uit') partner.gedraag(async () => ({ soort: 'niet-bereikt', foutcode: 'uit', reden: 'uit' }))
  if (uitkomst === 'weigert') partner.gedraag(async () => ({ soort: 'geweigerd', foutcode: 'nee', reden: 'nee' }))
  const doe = async ({ soort, wie, na }: Handeling) => {
    const kit = wie ? volger : ander
    await beurten(na)
    if (soort === 'verzoen') await verzoen(kit, van(kit), id)
    if (soort === 'antwoorden') await bezorgAntwoorden(kit, van(kit))
    if (soort === 'begin') await beginOpnieuw(kit, audience, id)
    if (soort === 'herhaal') await herhaal(kit, van(kit))
    if (soort === 'wens') await neemGewenstOver(deps.pool, audience, [wens(id, 3, '062')])
  }
  const blokkeer = async () => {
    await beurten(blokkadeNa)
    await neemGewenstOver(deps.pool, audience, [{ ...wens(id, 4, null), stil: true }])
    await legStil(volger, audience, [id])
    geblokkeerd = true
  }
  await Promise.all([...handelingen.map(doe), blokkeer()])
  // And whatever is tried afterwards.
  for (const kit of [volger, ander]) {
    await deps.pool.query('update koppeling set volgende_poging = null, huur_tot = null where huishouden_id = $1', [id])
    await deps.pool.query('update antwoord_bericht set huur_tot = null where huishouden_id = $1', [id])
    await herhaal(kit, van(kit))
    await verzoen(kit, van(kit), id)
    await bezorgAntwoorden(kit, van(kit))
  }
  return { id, naBlokkade }
}

const runs = Number(process.env['RUNS'] ?? 150)
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test(
  `after a block no byte reaches the partner, whatever is going on: ${runs} interleavings, seed ${seed}`,
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(verloop, async (een) => {
        await omgeving.pool.query(
          `truncate ${schema}.koppeling, ${schema}.onderbreker, ${schema}.quarantaine, ${schema}.antwoord_bericht`,
        )
        const { id, naBlokkade } = await speel(een)
        expect(naBlokkade.filter((wat) => wat.startsWith('volger'))).toEqual([])
        // Another process cannot be called back: then a person is told to telephone.
        if (naBlokkade.length === 0) return
        const regels = await leesQuarantaine(deps.pool, audience)
        expect(regels.filter((rij) => rij.huishouden_id === id && rij.foutcode === 'blokkade')).not.toEqual([])
      }),
      { numRuns: runs, seed },
    )
  },
)
