import { resolve } from 'node:path'
import { arbitraryGedeeldHuishouden, arbitraryHuishouden, doelbinding, voorbeeldHuishouden } from '@wijkhub/builders'
import { vergelijk } from '@wijkhub/inrichting'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { foutenInTabel, maakDoelbinding, project, type Doelbinding, type DoelbindingRegel } from '@wijkhub/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const vandaag = '2026-11-22'
const zaanstad = leesInrichting(resolve(import.meta.dirname, '../../inrichting/zaanstad.yaml')).doelbinding
const alleVelden = [...new Set(doelbinding.regels.flatMap(({ velden }) => velden))]

/** A table somebody might make of Haarlem's: rows away, and in others fields, circle or consent otherwise. */
const andereTabel: fc.Arbitrary<Doelbinding> = fc
  .tuple(
    ...doelbinding.regels.map((regel) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([regel]) },
        { weight: 1, arbitrary: fc.constant<DoelbindingRegel[]>([]) },
        {
          weight: 2,
          arbitrary: fc
            .record({
              velden: fc.uniqueArray(fc.constantFrom(...alleVelden), { minLength: 1 }),
              kring: fc.constantFrom('allen', 'verwezen', 'met-besluit', 'jeugdigen-met-signaal'),
              toestemming: fc.constantFrom(undefined, 'schuldhulp', 'cjg'),
            })
            .map((anders) => [{ ...regel, ...anders }]),
        },
      ),
    ),
  )
  .map((rijen) => rijen.flat())
  // A row that does not hold stays as it was: what is compared are tables that can be.
  .map((rijen) => {
    const stuk = new Set(foutenInTabel(rijen).map(({ audience }) => audience))
    return rijen.map((rij) => (stuk.has(rij.audience) ? doelbinding.regelVoor(rij.audience)! : rij))
  })
  .filter((rijen) => foutenInTabel(rijen).length === 0)
  .map(maakDoelbinding)

/** To look at a table costs more than to compare two: so many, other ones each time, and each against many. */
const andereTabellen = fc.sample(andereTabel, 60)
const tabel = fc.oneof(fc.constant(doelbinding), fc.constant(zaanstad), fc.constantFrom(...andereTabellen))

describe('what a changed table would newly tell', () => {
  test('is empty exactly when every party would get what it gets now', () => {
    let leeg = 0
    let verschillend = 0
    fc.assert(
      fc.property(tabel, tabel, fc.oneof(arbitraryHuishouden, arbitraryGedeeldHuishouden), (oud, nieuw, huishouden) => {
        const partijen = new Set([...oud.regels, ...nieuw.regels].map(({ audience }) => audience))
        const anders = [...partijen].filter((audience) => {
          const van = (doelbinding: Doelbinding) => {
            const regel = doelbinding.regelVoor(audience)
            return regel && project(huishouden, regel, doelbinding, vandaag)
          }
          return JSON.stringify(gesorteerd(van(oud))) !== JSON.stringify(gesorteerd(van(nieuw)))
        })
        const verschillen = vergelijk(oud, nieuw, huishouden, vandaag)
        expect(verschillen.map(({ audience }) => audience).toSorted()).toEqual(anders.toSorted())
        if (anders.length === 0) leeg++
        else verschillend++
      }),
      { numRuns: 400 },
    )
    // Or it would say nothing.
    expect([leeg > 20, verschillend > 20]).toEqual([true, true])
  })

  test('changes sides when the tables do', () => {
    fc.assert(
      fc.property(tabel, tabel, arbitraryGedeeldHuishouden, (oud, nieuw, huishouden) => {
        const heen = vergelijk(oud, nieuw, huishouden, vandaag)
        const terug = vergelijk(nieuw, oud, huishouden, vandaag)
        const omgedraaid = terug.map(({ audience, krijgt, verliest }) => ({
          audience,
          krijgt: verliest,
          verliest: krijgt,
        }))
        expect(opNaam(heen)).toEqual(opNaam(omgedraaid))
      }),
      { numRuns: 200 },
    )
  })

  test('names who would hear of a household that it does not know of, and of what', () => {
    const huishouden = voorbeeldHuishouden()
    const ruimer = maakDoelbinding(
      doelbinding.regels.map((regel) =>
        regel.audience === 'schuldhulp' ? { ...regel, kring: 'allen', toestemming: undefined } : regel,
      ),
    )
    const [verschil, ...andere] = vergelijk(doelbinding, ruimer, huishouden, vandaag)
    expect(andere).toEqual([])
    const kleinste = Object.keys(huishouden.inwoners).at(-1)!
    expect(verschil).toMatchObject({ audience: 'schuldhulp', verliest: [] })
    expect(verschil!.krijgt).toEqual(expect.arrayContaining([`inwoners.${kleinste}.naam.geslachtsnaam`]))
  })

  test('says of a party that goes that it loses everything, that it exists included', () => {
    const zonder = maakDoelbinding(
      doelbinding.regels.filter(({ audience }) => audience !== 'shdh' && audience !== 'kontext'),
    )
    const [kontext, ...andere] = vergelijk(doelbinding, zonder, voorbeeldHuishouden(), vandaag)
    expect(andere).toEqual([])
    expect(kontext).toMatchObject({ audience: 'kontext', krijgt: [] })
    expect(kontext!.verliest).toContain('huishoudenId')
  })
})

const opNaam = <T extends { audience: string }>(rijen: T[]) =>
  rijen.toSorted((een, ander) => een.audience.localeCompare(ander.audience))

/** The order of fields is the table's, and tells nobody anything. */
function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
      .map(([veld, deel]) => [veld, gesorteerd(deel)]),
  )
}
