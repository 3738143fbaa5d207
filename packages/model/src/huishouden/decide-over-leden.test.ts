import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inhoud } from '../berichten/bijdrage.ts'
import type { Aanmelding } from './registreren/aanmelding.ts'
import { beleid, doelbinding, voorrang } from '@wijkhub/builders/haarlem'
import { decide } from './decide.ts'
import { evolve } from './feiten.ts'
import { leegHuishouden } from './huishouden.ts'
import type { Huishouden } from './huishouden.ts'
import type { Handeling } from '../handeling.ts'
import type { Opdracht } from './opdrachten.ts'

const bronIds = ['a', 'b', 'constructor', '__proto__', 'toString'] as const
const vreemd = '99999999-0000-4000-8000-000000000000'
/** Which of the registered persons a row is about; now and then somebody who is not among them. */
const bronId = fc.nat(40)
const organisatie = fc.constantFrom('kontext', 'zorgbalans', 'gemeente', 'menscentraal', 'cjg', 'schuldhulp')

/** Who somebody is taken for: nobody, the nth member, or somebody who is no member. */
const herkenning = fc.option(
  fc.oneof({ weight: 12, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant('vreemd' as const) }),
)
const aanmelding = fc.record({
  bronnen: fc.uniqueArray(fc.constantFrom(...bronIds), { minLength: 1 }),
  herkend: fc.array(herkenning, { minLength: 5, maxLength: 5 }),
  vragen: fc.array(bronId, { maxLength: 3 }),
  signalen: fc.array(bronId, { maxLength: 2 }),
  toestemmingen: fc.array(bronId, { maxLength: 2 }),
  verwijzingen: fc.array(fc.array(bronId, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  huisnummer: fc.integer({ min: 1, max: 2 }),
})
const bijdrage = fc.record({ wie: fc.option(fc.nat(3)), bsn: fc.boolean(), besluit: fc.boolean() })
const stap = fc.record({
  door: organisatie,
  magBsn: fc.boolean(),
  bsnVanAnder: fc.boolean(),
  doe: fc.oneof(aanmelding, bijdrage),
})
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never

function opdracht(huishouden: Huishouden, { doe, bsnVanAnder }: Stap): Opdracht {
  const leden = Object.keys(huishouden.inwoners)
  if (!('bronnen' in doe)) {
    const inwonerId = (doe.wie === null ? undefined : leden[doe.wie]) ?? vreemd
    const wijziging = doe.bsn ? { bsn: '999999357', telefoonnummer: '0612345678' } : { telefoonnummer: '0612345679' }
    const inhoud: Inhoud = doe.besluit
      ? {
          soort: 'besluit-genomen',
          besluitId: vreemd,
          ...(doe.bsn && { bsn: '999999357' }),
          besluit: {
            inwonerId,
            aanbiederAgb: '98765432',
            toewijzingNummer: 1,
            toegewezenOp: '2026-11-22T10:00:00Z',
            product: { categorie: '45', code: '45A04' },
            omvang: { volume: 60, eenheid: '01', frequentie: '2' },
            ingangsdatum: '2026-12-01',
          },
        }
      : { soort: 'inwoner-gewijzigd', inwonerId, wijziging }
    return { soort: 'verwerk-bijdrage', inhoud, bsnVanAnder }
  }
  const leefgebied = 'Financiën' as const
  const over = (nummer: number) => (nummer === 40 ? 'wie' : doe.bronnen[nummer % doe.bronnen.length]!)
  const gemeld: Aanmelding = {
    bronrecordId: 'R',
    medewerker: { naam: 'Werker' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { straatnaam: 'Weg', huisnummer: doe.huisnummer, postcode: '9999XX', woonplaats: 'Haarlem' },
    inwoners: doe.bronnen.map((bronpersoonId, index) => ({
      bronpersoonId,
      naam: { voornamen: bronpersoonId, geslachtsnaam: 'Verzonnen' },
      // A parent and children of an age at which they have a say: anything may be said about any of them.
      geboortedatum: index === 1 ? '1990-05-05' : '2012-05-05',
      geslacht: 'V',
      gezinsrol: index === 1 ? 'ouder' : 'kind',
    })),
    vragen: doe.vragen.map((nummer) => ({ bronpersoonId: over(nummer), leefgebied, omschrijving: 'Vraag' })),
    zrm: [],
    toestemmingen: doe.toestemmingen.map((nummer) => ({
      bronpersoonId: over(nummer),
      voor: 'cjg',
      gegevenOp: '2026-11-20',
    })),
    verwijzingen: doe.verwijzingen.map((nummers) => ({
      bronpersoonIds: nummers.map(over),
      naar: 'cjg',
      reden: 'Reden',
    })),
    signalen: doe.signalen.map((nummer) => ({ bronpersoonId: over(nummer) })),
  }
  const herkend = new Map<string, string>()
  for (const [index, bronpersoonId] of doe.bronnen.entries()) {
    const wie = doe.herkend[index]
    if (wie === 'vreemd') herkend.set(bronpersoonId, vreemd)
    else if (typeof wie === 'number' && leden[wie]) herkend.set(bronpersoonId, leden[wie])
  }
  return { soort: 'registreer-aanmelding', aanmelding: gemeld, herkend }
}

/** Every inwonerId in a value, by what the field is called; not by the list the rule itself keeps. */
function genoemd(waarde: unknown): string[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([veld, deel]) => {
    if (veld === 'inwonerId') return [deel as string]
    return veld === 'inwonerIds' ? (deel as string[]) : genoemd(deel)
  })
}

test('no fact of any history names somebody who is no member of the household, and every person who was registered is one', () => {
  let aanvaard = 0
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 12 }), (stappen) => {
      let laatste = 0
      let huishouden: Huishouden = leegHuishouden
      for (const gezet of stappen) {
        const door: Handeling = {
          organisatie: gezet.door,
          magBsn: gezet.magBsn,
          beheer: false,
          beleid,
          op: '2026-11-22T10:00:00Z',
          vandaag: '2026-11-22',
          opdrachtId: vreemd,
          doelbinding,
          voorrang,
          nieuwId: () => `00000000-0000-4000-8000-${String(++laatste).padStart(12, '0')}`,
        }
        const beslissing = decide(huishouden, opdracht(huishouden, gezet), door)
        if ('weigering' in beslissing) continue
        aanvaard++
        const na = beslissing.huishouden
        expect(beslissing.feiten.reduce<Huishouden>(evolve, huishouden)).toEqual(na)
        expect(genoemd(beslissing.feiten).filter((id) => !Object.hasOwn(na.inwoners, id))).toEqual([])
        if ('bronnen' in gezet.doe) {
          const ids = gezet.doe.bronnen.map((id) => beslissing.geregistreerd!.inwonerIds.get(id)!)
          expect(ids.filter((id) => !Object.hasOwn(na.inwoners, id))).toEqual([])
        }
        huishouden = na
      }
    }),
    { numRuns: 1000 },
  )
  // The property is about something: most histories got somewhere.
  expect(aanvaard).toBeGreaterThan(0)
})
