import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezegd, mens } from '../../fixtures/gebeurtenissen.ts'
import { project } from '../../doelbinding/project.ts'
import { metGeheimVanNu } from '../adres/geheim-van-nu.ts'
import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { tijdlijnVan, type Opgetekend } from './tijdlijn-van.ts'

const wie = ['a', 'b', 'c'] as const
const organisaties = ['kontext', 'dock', 'zorgbalans', 'gemeente', 'cjg'] as const
/** Every value is marked with its number, so that it can be found back in whatever is told. */
const adres = (nummer: number, geheim: boolean) => ({
  straatnaam: `merk${nummer}straat`,
  huisnummer: 1,
  postcode: '9999XX',
  woonplaats: `merk${nummer}plaats`,
  ...(geheim && { geheim: true as const }),
})
const stap = fc.record({
  soort: fc.nat(15),
  een: fc.constantFrom(...wie),
  twee: fc.constantFrom(...wie),
  wie: fc.constantFrom(...organisaties),
  ja: fc.boolean(),
})

function feitVan(
  { soort, een, twee, wie: organisatie, ja }: typeof stap extends fc.Arbitrary<infer S> ? S : never,
  nummer: number,
): Feit {
  const merk = `merk${nummer}.`
  const vraag = gezegd.vraag(een, merk) as Extract<Feit, { soort: 'vraag-gesteld' }>
  const doel = gezegd.doel(merk) as Extract<Feit, { soort: 'doel-vastgesteld' }>
  switch (soort) {
    case 0:
      return gezegd.telefoon(een, String(nummer))
    case 1:
      return {
        ...vraag,
        vraag: { ...vraag.vraag, gesteldDoor: organisatie, leefgebied: ja ? 'Financiën' : 'Justitie' },
      }
    case 2:
      return {
        soort: 'toestemming-gegeven',
        toestemmingId: merk,
        toestemming: { inwonerId: een, voor: 'schuldhulp', gegevenOp: '2026-11-01', vastgelegdDoor: [organisatie] },
      }
    case 3:
      return gezegd.besluit(een, String(nummer))
    case 4:
      return gezegd.vertrek(een)
    case 5:
      return {
        soort: 'inwoner-geregistreerd',
        inwonerId: een,
        persoon: mens(nummer, { naam: { voornamen: `${merk}naam`, geslachtsnaam: 'X' } }),
      }
    case 6:
      return {
        ...doel,
        doel: { ...doel.doel, doorOrganisatie: organisatie, leefgebied: ja ? 'Financiën' : 'Justitie' },
      }
    case 7:
      return { soort: 'actie-afgesproken', actieId: merk, actie: { omschrijving: merk, organisatie, status: 'open' } }
    case 8:
      return {
        soort: 'verwezen',
        verwijzingId: merk,
        verwijzing: {
          inwonerIds: [...new Set([een, twee])],
          naar: ja ? 'cjg' : 'schuldhulp',
          status: 'verzonden',
          doorOrganisatie: organisatie,
          reden: merk,
          verwezenOp: '2026-11-01',
        },
      }
    case 9:
      return {
        soort: 'betrokkenheid-ontstaan',
        betrokkenheidId: `b-${organisatie}`,
        betrokkenheid: {
          organisatie,
          medewerker: { naam: `${merk}werker`, functie: `${merk}functie` },
          sinds: '2026-11-01',
        },
      }
    case 10:
      return {
        soort: 'betrokkenheid-beeindigd',
        betrokkenheidId: `b-${organisatie}`,
        tot: '2026-11-20',
        besluit: { door: 'kontext', op: '2026-11-20T10:00:00Z' },
      }
    case 11:
      return { soort: 'verhuisd', adres: adres(nummer, ja), per: '2026-11-01', bron: organisatie }
    case 12:
      return { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: ja, bron: organisatie }
    case 13:
      return {
        soort: 'signaal-gemeld',
        signaalId: merk,
        signaal: {
          inwonerId: een,
          gemeldDoor: organisatie,
          medewerker: { naam: `${merk}werker` },
          gemeldOp: '2026-11-01T10:00:00Z',
        },
      }
    case 14:
      return {
        soort: 'zrm-gemeten',
        metingId: merk,
        meting: {
          inwonerId: een,
          instrument: '2017',
          datum: '2026-11-01',
          afnemer: organisatie,
          scores: { Financiën: 2, Justitie: 3 } as never,
        },
      }
    default:
      return {
        soort: 'contactmoment-vastgelegd',
        contactmomentId: merk,
        contactmoment: { inwonerId: een, organisatie, datum: '2026-11-01', minuten: 30 } as never,
      }
  }
}

const begin: Feit[] = [
  {
    soort: 'huishouden-geregistreerd',
    huishoudenId: 'h-1',
    adres: adres(9000, false),
    grondslag: { wet: 'Wmo 2015' },
    bron: 'kontext',
  },
  ...wie.map((inwonerId, index): Feit => ({
    soort: 'inwoner-geregistreerd',
    inwonerId,
    persoon: mens(index, { naam: { voornamen: `merk${9001 + index}.naam`, geslachtsnaam: 'X' } }) as never,
  })),
  ...(['kontext', 'dock'] as const).map((organisatie): Feit => ({
    soort: 'betrokkenheid-ontstaan',
    betrokkenheidId: `b-${organisatie}`,
    betrokkenheid: { organisatie, medewerker: { naam: 'Werker' }, sinds: '2026-11-01' },
  })),
]
const partijen = doelbinding.regels.flatMap(({ audience, naam }) => [[audience, naam]] as [string, string][])

test('no line names a person, a text, an address, a worker or a party that the reader’s own document of that moment does not', () => {
  let regelsGezien = 0
  fc.assert(
    fc.property(fc.array(stap, { minLength: 5, maxLength: 40 }), (stappen) => {
      const feiten: Opgetekend[] = [...begin, ...stappen.map(feitVan)].map((gegevens, index) => ({
        gegevens,
        organisatie: organisaties[index % organisaties.length]!,
        op: `2026-11-22T10:${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000Z`,
        opdrachtId: `o-${index}`,
      }))
      const standen = feiten.reduce<Huishouden[]>(
        (tot, { gegevens }) => [...tot, evolve(tot.at(-1)!, gegevens)],
        [leegHuishouden],
      )
      const nu = standen.at(-1)!
      for (const regel of doelbinding.regels.filter(({ soort }) => soort === 'organisatie')) {
        const organisatie = regel.audience
        const { regels } = tijdlijnVan(nu, feiten, { organisatie, doelbinding }, { na: undefined, hoogstens: 1000 })
        for (const { op, tekst, door } of regels) {
          regelsGezien++
          const index = feiten.findIndex((feit) => feit.op === op)
          const [voor, na] = [index, index + 1].map((welke) =>
            JSON.stringify(project(metGeheimVanNu(standen[welke]!, nu), regel, doelbinding, op) ?? null),
          )
          expect(voor).not.toBe(na)
          for (const [merk] of tekst.matchAll(/merk\d+\.?[a-z]*/g)) expect(voor! + na!).toContain(merk)
          expect(tekst).not.toMatch(/straat|plaats|9999XX/)
          for (const [audience, naam] of partijen)
            if (tekst.includes(naam) && naam !== regel.naam) expect(voor! + na!).toContain(`"${audience}"`)
          expect([undefined, organisatie]).toContain(door)
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(regelsGezien).toBeGreaterThan(500)
})
