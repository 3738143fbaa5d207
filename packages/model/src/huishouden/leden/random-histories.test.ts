import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { evolve, genoemdeInwoners, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { kruis } from './kruis.ts'
import { isBevestigdLid, persoonVan } from './lidmaatschap.ts'

const soorten = ['bel', 'toestemming', 'vertrek', 'overlijden', 'splits', 'opname', 'geboorte', 'verhuis'] as const
const stap = fc.record({
  soort: fc.constantFrom(...soorten),
  waar: fc.nat(5),
  wie: fc.nat(9),
  ook: fc.nat(9),
  blijft: fc.boolean(),
})
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never

/** Every household, each beside the facts it was made of. */
type Wereld = Map<string, { huishouden: Huishouden; feiten: Feit[] }>

function opdrachtVan(
  { soort, wie, ook, blijft }: Stap,
  huishouden: Huishouden,
  wereld: Wereld,
  nummer: number,
): Opdracht {
  const leden = Object.keys(huishouden.inwoners)
  const inwonerId = leden[wie % (leden.length || 1)] ?? 'niemand'
  const adres = { straatnaam: `Straat ${nummer}`, huisnummer: nummer + 1, postcode: '9999XY', woonplaats: 'Haarlem' }
  const per = '2026-11-22'
  const [vanId, van] = [...wereld][ook % wereld.size]!
  const daar = Object.keys(van.huishouden.inwoners)
  switch (soort) {
    case 'bel':
      return {
        soort: 'werk-inwoner-bij',
        inwonerId,
        bijwerking: { telefoonnummer: `06${String(nummer).padStart(8, '0')}` },
      }
    case 'toestemming':
      return { soort: 'trek-toestemming-in', toestemmingId: Object.keys(huishouden.toestemmingen)[0] ?? 'geen' }
    case 'vertrek':
      return { soort: 'meld-vertrek', inwonerId, vertrek: { per, reden: blijft ? 'gescheiden' : 'overig' } }
    case 'overlijden':
      return { soort: 'meld-overlijden', inwonerId, overlijden: { op: per } }
    case 'splits': {
      const tweede = leden[ook % (leden.length || 1)] ?? 'niemand'
      const gaan = [{ inwonerId }, ...(tweede === inwonerId ? [] : [{ inwonerId: tweede, blijftHier: blijft }])]
      return { soort: 'splits', splitsing: { leden: gaan, adres, per, reden: 'gescheiden' } }
    }
    case 'opname': {
      const lid = {
        inwonerId: daar[wie % (daar.length || 1)] ?? 'niemand',
        huishoudenId: vanId,
        gezinsrol: 'overig' as const,
      }
      return { soort: 'neem-lid-op', lid: { ...lid, sinds: per, blijftDaar: blijft }, van: van.huishouden }
    }
    case 'geboorte':
      return {
        soort: 'meld-geboorte',
        geboorte: { naam: { roepnaam: `Kind ${nummer}` }, geslacht: 'O', geboortedatum: per },
      }
    case 'verhuis':
      return { soort: 'verhuis', verhuizing: { adres, per } }
  }
}

/** What a member is by herself, wherever she lives. */
const persoonlijk = ({ naam, geboortedatum, geslacht, telefoonnummer }: Huishouden['inwoners'][string]) => ({
  naam,
  geboortedatum,
  geslacht,
  telefoonnummer,
})

function controleer(wereld: Wereld, ooit: ReadonlySet<string>): void {
  for (const { huishouden, feiten } of wereld.values()) {
    expect(JSON.stringify(feiten.reduce<Huishouden>(evolve, leegHuishouden))).toBe(JSON.stringify(huishouden))
    for (const id of feiten.flatMap(genoemdeInwoners)) expect(persoonVan(huishouden, id)).toBeDefined()
    for (const id of Object.keys(huishouden.inwoners)) expect(huishouden.vertrokken).not.toHaveProperty(id)
  }
  for (const id of ooit) {
    const kent = [...wereld.values()].filter(({ huishouden }) => persoonVan(huishouden, id))
    expect([id, kent.length > 0]).toEqual([id, true])
    const leeft = [...wereld.values()].flatMap(({ huishouden }) =>
      isBevestigdLid(huishouden, id) ? [persoonlijk(huishouden.inwoners[id]!)] : [],
    )
    for (const een of leeft) expect(een).toEqual(leeft[0])
  }
}

test('after any history nobody is lost, no fact is without a person, and whoever lives in two households is one person', () => {
  let gelukt = 0
  let beide = 0
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 25 }), (stappen) => {
      const begin: Feit[] = [
        { soort: 'huishouden-geregistreerd', huishoudenId: 'h-1', adres: gezin.adres, grondslag: gezin.grondslag },
        ...Object.entries(gezin.inwoners).map(([inwonerId, persoon]): Feit => ({
          soort: 'inwoner-geregistreerd',
          inwonerId,
          persoon,
        })),
        ...Object.entries(gezin.betrokkenheden).map(([betrokkenheidId, betrokkenheid]): Feit => ({
          soort: 'betrokkenheid-ontstaan',
          betrokkenheidId,
          betrokkenheid,
        })),
        {
          soort: 'toestemming-gegeven',
          toestemmingId: 't-1',
          toestemming: { inwonerId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-02' },
        },
      ]
      const wereld: Wereld = new Map([['h-1', { huishouden: naFeiten(leegHuishouden, begin), feiten: begin }]])
      const ooit = new Set(Object.keys(gezin.inwoners))
      const schrijf = (id: string, huishouden: Huishouden, feiten: readonly Feit[]) =>
        wereld.set(id, { huishouden, feiten: [...(wereld.get(id)?.feiten ?? []), ...feiten] })
      for (const [nummer, gezet] of stappen.entries()) {
        const [id, { huishouden: voor }] = [...wereld][gezet.waar % wereld.size]!
        const beslissing = decide(voor, opdrachtVan(gezet, voor, wereld, nummer), handeling('kontext'))
        if ('weigering' in beslissing) continue
        gelukt++
        for (const ander of beslissing.elders ?? [])
          schrijf(ander.huishouden.huishoudenId, ander.huishouden, ander.feiten)
        for (const [anderId, { huishouden: daar }] of wereld) {
          const ook = anderId === id ? [] : kruis(beslissing.feiten, voor, daar)
          if (ook.length === 0) continue
          beide++
          schrijf(anderId, ook.reduce<Huishouden>(evolve, daar), ook)
        }
        schrijf(id, beslissing.huishouden, beslissing.feiten)
        for (const inwonerId of beslissing.feiten.flatMap(genoemdeInwoners)) ooit.add(inwonerId)
        controleer(wereld, ooit)
      }
    }),
    { numRuns: 400 },
  )
  // The property is about something.
  expect(gelukt).toBeGreaterThan(100)
  expect(beide).toBeGreaterThan(0)
})
