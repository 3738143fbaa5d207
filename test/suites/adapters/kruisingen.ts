import { randomUUID } from 'node:crypto'
import { project, type Projectie } from '@wijkhub/model'
import { arbitraryGedeeldHuishouden, doelbinding } from '@wijkhub/builders'
import fc from 'fast-check'
import type { Adapter, Inkomend, Uitkomst, Vertaling } from '@wijkhub/adapter-kit'
import { beginOpnieuw, neemGewenstOver, ontvang, verzoen, type KitDeps } from '@wijkhub/adapter-kit/stappen'

type Stap =
  | { soort: 'wens'; welke: number }
  | { soort: 'melding'; inwoner: number; verwijzing: number; half: boolean }
  | { soort: 'bezorg'; uitkomsten: Uitkomst['soort'][]; melding: boolean }
  | { soort: 'opnieuw' }

const uitkomst = fc.constantFrom<Uitkomst['soort'][]>(
  'verwerkt',
  'geaccepteerd',
  'geweigerd',
  'niet-bereikt',
  'onzeker',
)
const stap: fc.Arbitrary<Stap> = fc.oneof(
  { arbitrary: fc.record({ soort: fc.constant('wens' as const), welke: fc.nat(3) }), weight: 4 },
  {
    arbitrary: fc.record({
      soort: fc.constant('melding' as const),
      inwoner: fc.nat(5),
      verwijzing: fc.nat(5),
      half: fc.boolean(),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      soort: fc.constant('bezorg' as const),
      uitkomsten: fc.array(uitkomst, { minLength: 1, maxLength: 4 }),
      melding: fc.boolean(),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ soort: fc.constant('opnieuw' as const) }), weight: 1 },
)

/**
 * However wishes, withdrawals, reports of the partner, outcomes and the way out cross, the adapter can make a message of
 * what the kit says the partner holds, and the link comes to rest. Throws with the crossing that breaks it.
 */
export async function controleerKruisingen(kit: KitDeps, echt: Adapter): Promise<void> {
  const audience = `kruising-${echt.audience}`
  const wensen = fc.array(arbitraryGedeeldHuishouden, { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(wensen, fc.array(stap, { minLength: 2, maxLength: 12 }), async (huishoudens, stappen) => {
      const id = randomUUID()
      const documenten = [
        ...huishoudens.map((huishouden) =>
          project(huishouden, doelbinding.regelVoor(echt.audience)!, doelbinding, '2026-11-28'),
        ),
        undefined,
      ].map((document) => (document ? { ...document, huishoudenId: id } : null))
      const partner = maakPartner(kit, echt, audience, id)
      let versie = 0
      const wens = (document: Projectie | null) =>
        neemGewenstOver(kit.pool, audience, [
          { huishoudenId: id, versie: ++versie, bijdrage: 1_000_000, document, op: '2026-11-28T12:00:00Z' },
        ])
      await wens(documenten[0]!)
      for (const wat of stappen) {
        if (wat.soort === 'wens') await wens(documenten[wat.welke % documenten.length]!)
        else if (wat.soort === 'melding') await partner.meld(wat)
        else if (wat.soort === 'opnieuw') await beginOpnieuw(kit, audience, id)
        else await partner.bezorg(wat.uitkomsten, wat.melding)
      }
      for (const document of [documenten[0]!, null, documenten[0]!]) {
        await wens(document)
        await partner.bezorg([], true)
        // The registry has heard what the partner told meanwhile.
        await partner.bezorg([], false)
        const { rows } = await kit.pool.query(
          'select status, geleverde_versie = gewenste_versie as bij from koppeling where audience = $1 and huishouden_id = $2',
          [audience, id],
        )
        if (!(rows[0] as { bij: boolean }).bij) throw new Error(`not at rest: ${JSON.stringify(rows[0])}`)
      }
    }),
    { numRuns: 20, endOnFailure: true },
  )
}

function maakPartner(kit: KitDeps, echt: Adapter, audience: string, id: string) {
  let uitkomsten: Uitkomst['soort'][] = []
  let meldtTussendoor = false
  const adapter: Adapter = {
    ...echt,
    audience,
    encode: (koppeling, omgeving) => echt.encode({ ...koppeling, audience: echt.audience }, omgeving),
    async transport() {
      if (meldtTussendoor) await meld({ inwoner: 0, verwijzing: 0, half: false })
      const soort = uitkomsten.shift() ?? 'verwerkt'
      if (soort === 'verwerkt' || soort === 'geaccepteerd') return { soort, nummer: 'ZAAK-2026-0000000001' }
      return { soort, foutcode: 'proef', reden: 'proef' }
    },
    inkomend: [melding],
  }

  async function meld(wat: { inwoner: number; verwijzing: number; half: boolean }) {
    await ontvang(kit, adapter, melding, JSON.stringify({ ...wat, id, kenmerk: randomUUID() }), {})
  }
  async function bezorg(gekozen: Uitkomst['soort'][], tussendoor: boolean) {
    uitkomsten = [...gekozen]
    meldtTussendoor = tussendoor
    // Its turn has come, whatever it waited for; nobody else is at work.
    await kit.pool.query(
      'update koppeling set volgende_poging = null, bijdrage_verwerkt = bijdrage_verzonden where audience = $1',
      [audience],
    )
    await kit.pool.query('delete from onderbreker where audience = $1', [audience])
    await verzoen(kit, adapter, id)
    const { rows } = await kit.pool.query('select reden from quarantaine where huishouden_id = $1 and foutcode = $2', [
      id,
      'defect',
    ])
    if (rows.length > 0) throw new Error(`no message could be made: ${JSON.stringify(rows)}`)
  }
  return { meld, bezorg }
}

interface Melding {
  id: string
  kenmerk: string
  inwoner: number
  verwijzing: number
  half: boolean
}

/** What partners report, at its worst: also about rows that they do not hold any more, or not yet. */
const melding: Inkomend<Melding> = {
  methode: 'POST',
  pad: '/kruising',
  contentTypes: ['application/json'],
  maxBytes: 10_000,
  beschrijving: { summary: 'Een bericht van de proef' },
  decode(ruw) {
    const bericht = JSON.parse(ruw) as Melding
    return { kenmerk: bericht.kenmerk, vindplaats: { huishoudenId: bericht.id }, bericht }
  },
  vertaal({ inwoner, verwijzing, half }, { stand, gewenst }): Vertaling {
    if (!stand) return { bijdragen: [] }
    const keus = <Rij>(rijen: Record<string, Rij> | undefined, welke: number) =>
      Object.keys(rijen ?? {})[welke % Math.max(1, Object.keys(rijen ?? {}).length)]
    const bron = half ? { ...gewenst } : stand
    const [persoon, traject] = [keus(bron.inwoners, inwoner), keus(bron.verwijzingen, verwijzing)]
    return {
      bijdragen: persoon
        ? [{ soort: 'inwoner-gewijzigd', inwonerId: persoon, wijziging: { telefoonnummer: '0612345678' } }]
        : [],
      stand: {
        ...stand,
        ...(persoon && {
          inwoners: { ...stand.inwoners, [persoon]: { ...stand.inwoners?.[persoon], telefoonnummer: '0612345678' } },
        }),
        ...(traject && {
          verwijzingen: {
            ...stand.verwijzingen,
            [traject]: { ...stand.verwijzingen?.[traject], status: 'in-behandeling' },
          },
        }),
      },
    }
  },
}
