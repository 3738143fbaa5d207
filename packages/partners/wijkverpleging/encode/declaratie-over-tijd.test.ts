import type { Koppeling, Uitkomst } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { standaardenMap, tellendeIds } from '@wijkhub/builders'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beoordeel, bedragCenten, type Declareerbaar } from './declareerbaar.ts'
import { vertaalRetour } from '../decode/retour.ts'
import { schendingenVan } from '@wijkhub/vektis/fixtures'
import { maakGrootboek } from '../fixtures/verzekeraar-in-geheugen.ts'
import { geenKoppeling, verzoen, type Antwoord } from '../fixtures/verzoen-in-geheugen.ts'
import { contactmoment, gewenst } from '../fixtures/gouden-berichten.ts'
import { debetnummer } from './referentienummer.ts'
import { naUitslag, naWeigering } from '../decode/uitslag.ts'
import type { Retour } from '../wire.ts'

const vandaag = '2026-11-22'
const personen = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'] as const
const bezoeken = [1, 2, 3].map((nummer) => `bbbbbbbb-0000-4000-8000-00000000000${nummer}`)
const persoon = gewenst.inwoners![contactmoment.inwonerId!]!
type Bezoek = NonNullable<Projectie['contactmomenten']>[string]

const leeg: Projectie = {
  ...gewenst,
  inwoners: Object.fromEntries(personen.map((id) => [id, persoon])),
  contactmomenten: {},
}

/** Something happens in the household: a visit is recorded, corrected or withdrawn, or a person is corrected. */
const gebeurtenis: fc.Arbitrary<(wens: Projectie) => Projectie> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        id: fc.constantFrom(...bezoeken),
        inwonerId: fc.constantFrom(...personen),
        minuten: fc.constantFrom(15, 30),
        datum: fc.constantFrom('2006-11-02', '2026-11-20', '2026-11-21', '2026-12-01'),
        agbUitvoerder: fc.constantFrom('98000001', '98000002'),
      })
      .map(({ id, ...rest }) => (wens: Projectie) => {
        const rij: Bezoek = { ...contactmoment, ...wens.contactmomenten![id], ...rest }
        return rij.ingetrokkenOp ? wens : { ...wens, contactmomenten: { ...wens.contactmomenten, [id]: rij } }
      }),
  },
  fc.constantFrom(...bezoeken).map((id) => (wens: Projectie) => {
    const rij = wens.contactmomenten![id]
    return rij
      ? { ...wens, contactmomenten: { ...wens.contactmomenten, [id]: { ...rij, ingetrokkenOp: vandaag } } }
      : wens
  }),
  fc
    .record(
      {
        bsn: fc.constantFrom('999994268', '999990019', '999999357'),
        verzekering: fc.constantFrom('9999', '9998').map((uzovi) => ({ uzovi, verzekerdennummer: `V${uzovi}` })),
        geslacht: fc.constantFrom('M' as const, 'V' as const, 'O' as const),
      },
      { requiredKeys: [] },
    )
    .chain((wijziging) => fc.constantFrom(...personen).map((id) => ({ id, wijziging })))
    .map(({ id, wijziging }) => (wens: Projectie) => ({
      ...wens,
      inwoners: { ...wens.inwoners, [id]: { ...wens.inwoners![id], ...wijziging } },
    })),
)

/** How the insurer takes the files of one delivery: judged at once, later, or refused whole when of several lines. */
const houding = fc.record({
  wijze: fc.constantFrom('direct' as const, 'later' as const, 'heel' as const),
  kies: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
})
const stap = fc.record({
  wijzigingen: fc.array(gebeurtenis, { minLength: 1, maxLength: 3 }),
  houding,
  oordelenNu: fc.boolean(),
})

test('whatever is recorded, corrected and refused, what stands at the insurer is what should be claimed', () => {
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 8 }), (stappen) => {
      const grootboek = maakGrootboek()
      const nieuweReferentie = tellendeIds()
      let koppeling: Koppeling = { ...geenKoppeling, gewenst: leeg }
      const wachtend: Retour[] = []
      const verwerkOordelen = () => {
        for (const retour of wachtend.splice(0)) {
          const vertaling = vertaalRetour(retour, koppeling)
          if ('foutcode' in vertaling) throw new Error(vertaling.reden)
          koppeling = { ...koppeling, geheugen: { ...koppeling.geheugen, ...vertaling.geheugen } }
        }
      }
      const bezorg = (antwoord: Antwoord) => {
        const uitkomst = verzoen(koppeling, { nieuweReferentie, antwoord })
        koppeling = uitkomst.koppeling
        if (standaardenMap) for (const { inhoud } of uitkomst.berichten) expect(schendingenVan(inhoud)).toEqual([])
        return uitkomst.rust
      }
      const alles: Antwoord = (bericht) =>
        naar(
          naUitslag(
            bericht,
            grootboek.oordeel(bericht, () => false),
          ),
        )
      const verander = (wens: Projectie) => {
        koppeling = { ...koppeling, gewenst: wens, gewensteVersie: koppeling.gewensteVersie + 1 }
      }

      for (const { wijzigingen, houding: hoe, oordelenNu } of stappen) {
        verander(wijzigingen.reduce((wens, wijzig) => wijzig(wens), koppeling.gewenst!))
        const weiger = (index: number) => hoe.kies[index % hoe.kies.length] === true
        bezorg((bericht) => {
          if (hoe.wijze === 'heel' && bericht.route['contactmomenten']!.includes(' '))
            return naar(naWeigering(bericht, geen))
          const retour = grootboek.oordeel(bericht, weiger)
          if (hoe.wijze !== 'later') return naar(naUitslag(bericht, retour))
          wachtend.push(retour)
          return bericht.geheugen
        })
        if (oordelenNu) verwerkOordelen()
      }
      // Every verdict comes in the end; a credit that was refused is offered again at a next change.
      verwerkOordelen()
      bezorg(alles)
      verander(koppeling.gewenst!)
      bezorg(alles)
      const rust = bezorg(alles)

      expect(grootboek.fouten).toEqual([])
      const gezegd = new Map((rust?.onverzendbaar ?? []).map(({ code, onderdeel }) => [onderdeel, code]))
      for (const id of bezoeken) {
        const oordeel = beoordeel(koppeling.gewenst!, id, vandaag)
        const hoort = oordeel && 'kan' in oordeel ? [regelVan(oordeel.kan)] : []
        const staand = staandVoor(grootboek.staand(), id)
        const code = gezegd.get(`contactmomenten/${id}`)
        // A claim made before the person could no longer be claimed stands; one the insurer refused is said.
        if (oordeel && 'codes' in oordeel) expect(staand.length).toBeLessThanOrEqual(1)
        else if (code === 'ontvanger-keurt-af') expect(staand).toEqual([])
        else expect(staand).toEqual(hoort)
      }
    }),
    { numRuns: 400 },
  )
})

const geen = { soort: 'geweigerd' as const, foutcode: 'http-422', reden: 'een regel klopt niet' }
const naar = (uitkomst: Uitkomst | undefined) => (uitkomst && 'geheugen' in uitkomst ? uitkomst.geheugen : undefined)

function regelVan({ verzekerde, prestatie }: Declareerbaar): string {
  const { bsn, uzovi, verzekerdennummer } = verzekerde
  const { datum, prestatiecode, minuten, agbUitvoerder } = prestatie
  const aantal = String(minuten / 5).padStart(4, '0')
  const wie = [bsn, uzovi, verzekerdennummer.padEnd(15)]
  return [...wie, datum.replaceAll('-', ''), prestatiecode, aantal, agbUitvoerder, bedragCenten(prestatie)].join(' ')
}

function staandVoor(regels: Map<string, string>, contactmomentId: string): string[] {
  const contact = { huishoudenId: geenKoppeling.huishoudenId, contactmomentId }
  return Array.from({ length: 30 }, (_, index) => regels.get(debetnummer(contact, index + 1))).filter(
    (regel) => regel !== undefined,
  )
}

const teken = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
const naam = fc.record({ voornamen: teken, voorvoegsel: fc.option(teken, { nil: undefined }), geslachtsnaam: teken })

const toevoeging = fc.stringMatching(/^[A-Za-z0-9 -]{1,4}$/)
const adres = fc.record({ huisnummer: fc.integer({ min: 1, max: 99_999 }), huisnummertoevoeging: toevoeging })
const dag = fc.constantFrom('2026-11-22', '2026-12-01', '2027-01-01', '2028-02-29')

test.skipIf(!standaardenMap)('every file, whatever the name and the day, matches the sheet of the standard', () => {
  fc.assert(
    fc.property(naam, adres, dag, (wie, waar, op) => {
      const wens = {
        ...gewenst,
        adres: { ...gewenst.adres, ...waar },
        inwoners: { [contactmoment.inwonerId!]: { ...persoon, naam: wie } },
      }
      const { berichten } = verzoen({ ...geenKoppeling, gewenst: wens }, { op: `${op}T10:00:00Z` })
      expect(berichten).toHaveLength(1)
      expect(schendingenVan(berichten[0]!.inhoud)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
