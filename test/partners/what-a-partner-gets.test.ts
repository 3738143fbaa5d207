import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { project, Projectie, type Huishouden } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import { bladenVan, geeft, type Blad, type Schema } from '../inrichting/bladen-van.ts'
import { allePartners, berichtenVan, type PartnerFolder } from './alle-partners.ts'
import { metWaarde, waardeVoor } from './document.ts'

/**
 * Of every field of a household there is an answer for every partner: its messages say it, or its README says that they do
 * not, and why. Whoever adds a field decides it for each of them, and the table of the municipality with her.
 */

const inrichtingen = ['haarlem', 'zaanstad'].map((naam) =>
  leesInrichting(resolve(import.meta.dirname, `../../inrichting/${naam}.yaml`)),
)
const [haarlem] = inrichtingen
const bladen = [
  ...new Map(
    bladenVan(Projectie as unknown as Schema)
      .filter(({ pad }) => pad !== 'huishoudenId')
      .map((blad) => [blad.pad, blad]),
  ).values(),
]

/** The paths in the table "What it does not get, and why", each with its reason. */
function nietGegeven(folder: string): Map<string, string> {
  const tekst = readFileSync(join(folder, 'README.md'), 'utf8')
  const [, deel = ''] =
    /\n## (?:What it does not get, and why|Wat het niet krijgt, en waarom)\n([^]*?)(?=\n## |$)/.exec(tekst) ?? []
  const rijen = deel.split('\n').filter((regel) => regel.startsWith('| `'))
  return new Map(
    rijen.flatMap((rij) => {
      const [, wat = '', waarom = ''] = rij.split('|')
      return [...wat.matchAll(/`([^`]+)`/g)].map(([, pad]) => [pad!, waarom.trim()] as const)
    }),
  )
}

/** The example family as this partner has it, as people are: some without a number, living on a boat or abroad, and gone. */
function documenten({ adapter: { audience } }: PartnerFolder): Projectie[] {
  const { doelbinding } = haarlem!
  const document = project(gezin(), doelbinding.regelVoor(audience)!, doelbinding, '2026-11-28')!
  const adressen: Projectie['adres'][] = [
    document.adres,
    { soort: 'buitenland', regels: ['Rue Inventée 1'], land: 'België' },
    { straatnaam: 'Verzonnenkade', locatie: 'Woonboot De Hoop', postcode: '9999XX', woonplaats: 'Haarlem' },
  ]
  return [document, metWaarde(document, 'inwoners.*.bsn', undefined)].flatMap((wie) =>
    adressen.flatMap((adres) => [
      { ...wie, ...(adres && { adres }) },
      metWaarde(metWaarde(wie, 'inwoners.*.vertrokken', { per: '2026-11-27' }), 'inwoners.*.adres', adres),
    ]),
  )
}

/** With a row of each part a partner has any of. */
function gezin(): Huishouden {
  const huishouden = voorbeeldHuishouden()
  const { huishoudenId, versie } = huishouden
  return {
    ...huishouden,
    evaluaties: { [huishoudenId]: { dag: '2026-12-01', organisatie: 'kontext' } },
    planversies: { [huishoudenId]: { nummer: 1, huishoudenId, versie, op: '2026-11-23', door: 'kontext' } },
  }
}

/** Does any message differ by this field? */
function zegt({ adapter }: PartnerFolder, { pad, schema }: Blad, van: readonly Projectie[]): boolean {
  const gezegd = (document: Projectie) => {
    try {
      return berichtenVan(adapter, document).join('\n')
    } catch (fout) {
      // A field it cannot do without.
      return String(fout)
    }
  }
  return van.some((document) => {
    const met = metWaarde(document, pad, waardeVoor(schema))
    return new Set([document, met, metWaarde(met, pad, undefined)].map(gezegd)).size > 1
  })
}

const velden = (audience: string) =>
  inrichtingen.flatMap(({ doelbinding }) => doelbinding.regelVoor(audience)?.velden ?? [])

describe.each(await allePartners({ inrichting: haarlem! }))('$partner', (partner) => {
  const genoemd = velden(partner.adapter.audience)
  const niet = nietGegeven(partner.folder)
  const uitgelegd = (pad: string) => [...niet.keys()].some((veld) => geeft(veld, pad))
  const gegeven = bladen.filter(({ pad }) => genoemd.some((veld) => geeft(veld, pad)))
  const gezegd = new Set(gegeven.filter((blad) => zegt(partner, blad, documenten(partner))).map(({ pad }) => pad))

  test('every field of a household is said in its messages, or its README says why not', () => {
    expect(bladen.map(({ pad }) => pad).filter((pad) => !gezegd.has(pad) && !uitgelegd(pad))).toEqual([])
  })

  test('what its README says it does not get, it does not get', () => {
    expect([...gezegd].filter(uitgelegd)).toEqual([])
    const paden = bladen.map(({ pad }) => pad)
    expect([...niet.keys()].filter((veld) => !paden.some((pad) => geeft(veld, pad)))).toEqual([])
    expect([...niet].filter(([, waarom]) => waarom.length < 15)).toEqual([])
  })
})
