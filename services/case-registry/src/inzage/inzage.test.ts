import { arbitraryGedeeldHuishouden, doelbinding } from '@wijkhub/builders'
import {
  evolve,
  inzageLezer,
  inzageVan,
  leegHuishouden,
  type Feit,
  type Huishouden,
  type Opgetekend,
  type Verzoek,
} from '@wijkhub/model'
import { inHtml } from '@wijkhub/pagina'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inzageOpbouw } from './inzage-opbouw.ts'

const op = '2026-11-29T10:00:00Z'
const vandaag = '2026-11-29'
const naamVan = (organisatie: string) => doelbinding.regelVoor(organisatie)?.naam ?? organisatie

const persoon = (voornamen: string, geboortedatum: string, gezinsrol: 'ouder' | 'kind', bsn: string) => ({
  naam: { voornamen, geslachtsnaam: 'Verzonnen' },
  geboortedatum,
  geslacht: 'V' as const,
  gezinsrol,
  bsn,
})
const moeder = persoon('Anna', '1990-05-05', 'ouder', '999999357')
const zoon = persoon('Teun', '2012-04-18', 'kind', '999999369')
const vader = persoon('Karel', '1985-01-02', 'ouder', '999994268')

const note = (id: string, inwonerIds: string[], tekst: string, meer: object = {}): Feit => ({
  soort: 'gerapporteerd',
  rapportageId: id,
  rapportage: {
    inwonerIds,
    datum: '2026-11-10',
    contact: 'huisbezoek',
    tekst,
    leesbaarVoor: 'eigen-organisatie',
    organisatie: 'kontext',
    ...meer,
  },
})
const vraag = (id: string, inwonerId: string, omschrijving: string): Feit => ({
  soort: 'vraag-gesteld',
  vraagId: id,
  vraag: { inwonerId, leefgebied: 'Financiën', omschrijving, gesteldOp: '2026-11-01', gesteldDoor: 'kontext' },
})
const opgetekend = (feiten: readonly Feit[]): Opgetekend[] =>
  feiten.map((gegevens, nummer) => ({
    gegevens,
    op: `2026-11-01T09:00:${String(nummer).padStart(2, '0')}Z`,
    organisatie: 'kontext',
    opdrachtId: `o-${nummer}`,
  }))
const huis = (feiten: readonly Feit[]) => feiten.reduce<Huishouden>(evolve, leegHuishouden)
const begin = (huishoudenId: string, straatnaam: string, geheim: boolean): Feit => ({
  soort: 'huishouden-geregistreerd',
  huishoudenId,
  adres: {
    straatnaam,
    huisnummer: 7,
    postcode: '9999XX',
    woonplaats: 'Haarlem',
    ...(geheim && { geheim: true as const }),
  },
  grondslag: { wet: 'Wmo 2015' },
})

/** Where the mother hides with her son, and where the father lives, of whom the son is a member too. */
const bijMoeder: Feit[] = [
  begin('h-1', 'Schuilhoek', true),
  { soort: 'inwoner-geregistreerd', inwonerId: 'moeder', persoon: moeder },
  { soort: 'inwoner-geregistreerd', inwonerId: 'zoon', persoon: zoon },
  {
    soort: 'betrokkenheid-ontstaan',
    betrokkenheidId: 'b-1',
    betrokkenheid: { organisatie: 'kontext', medewerker: { naam: 'Jan' }, sinds: '2026-11-01' },
  },
  vraag('v-1', 'moeder', 'Angst die zij niet deelt'),
  vraag('v-2', 'zoon', 'School lukt niet'),
  note('r-1', ['moeder'], 'Zij slaapt slecht'),
  note('r-2', ['zoon'], 'Hij vertelde iets in vertrouwen'),
  note('r-3', ['moeder', 'zoon'], 'Ruzie aan tafel'),
  note('r-4', ['zoon'], 'Anna huilde waar hij bij was'),
  note('r-5', ['zoon'], 'Vermoeden van iets', { nietVoorInwoner: { reden: 'Onderzoek loopt' } }),
  note('r-6', ['zoon'], 'Dit mag hij nu lezen', {
    nietVoorInwoner: { reden: 'Tot na het gesprek', tot: '2026-11-20' },
  }),
  {
    soort: 'signaal-gemeld',
    signaalId: 's-1',
    signaal: { inwonerId: 'zoon', gemeldDoor: 'kontext', medewerker: { naam: 'Noor' }, gemeldOp: op },
  },
]
const bijVader: Feit[] = [
  begin('h-2', 'Dorpsweg', false),
  { soort: 'inwoner-geregistreerd', inwonerId: 'vader', persoon: vader },
  { soort: 'inwoner-geregistreerd', inwonerId: 'zoon', persoon: zoon },
  vraag('v-3', 'vader', 'Schulden waar hij zich voor schaamt'),
  vraag('v-4', 'zoon', 'Wil vaker naar voetbal'),
]

function rapport(feiten: readonly Feit[], over: string, anders: Partial<Verzoek> = {}, huishouden = huis(feiten)) {
  const verzoek = { inwonerId: over, gevraagdDoor: { wie: 'zelf' }, ...anders } as Verzoek
  const inzage = inzageVan({ huishouden, feiten: opgetekend(feiten) }, inzageLezer(huishouden, verzoek, vandaag), {
    doelbinding,
    op,
  })
  return inzageOpbouw(inzage, { op, naamVan, bewaardagen: 7305, leveringen: [] })
}
const alsTekst = (...wat: Parameters<typeof rapport>) => inHtml(rapport(...wat))

describe('mother, son of 14 and father at two addresses read three reports, and none holds what is another’s', () => {
  test('the mother: herself, where she hides, and nothing her son told', () => {
    const tekst = alsTekst(bijMoeder, 'moeder')
    for (const hare of ['999999357', 'Schuilhoek 7', 'Angst die zij niet deelt', 'Zij slaapt slecht', 'Teun Verzonnen'])
      expect(tekst).toContain(hare)
    expect(tekst).not.toMatch(/999999369|2012|School lukt|vertrouwen|Ruzie aan tafel|huilde|Karel|Dorpsweg/)
  })

  test('the son, in each of his homes: of the other home nothing, of his parents that they live there', () => {
    const hier = alsTekst(bijMoeder, 'zoon')
    for (const zijn of ['999999369', 'School lukt niet', 'in vertrouwen', 'Dit mag hij nu lezen', 'Anna Verzonnen'])
      expect(hier).toContain(zijn)
    expect(hier).not.toMatch(/999999357|1990|Angst|slaapt|Ruzie|huilde|Vermoeden|Karel|Dorpsweg|voetbal/)
    const daar = alsTekst(bijVader, 'zoon')
    expect(daar).toContain('voetbal')
    expect(daar).not.toMatch(/Schuilhoek|Anna|School|999994268|Schulden/)
  })

  test('the father, as the parent of his son where the mother hides: not where that is, nor who lives there', () => {
    const vraagtVader = { gevraagdDoor: { wie: 'ouder', naam: 'Karel Verzonnen' } } as const
    const tekst = alsTekst([...bijMoeder, note('r-7', ['zoon'], 'Hij fietst van de Schuilhoek naar school')], 'zoon', {
      ...vraagtVader,
      jeugdigeStemtIn: true,
    })
    expect(tekst).toContain('School lukt niet')
    expect(tekst).not.toMatch(/Schuilhoek|9999XX|Anna|Waar .* woont|fietst/)
    const zonder = alsTekst(bijMoeder, 'zoon', vraagtVader)
    expect(zonder, 'what he told alone, without his agreement').not.toMatch(/in vertrouwen|Dit mag hij nu lezen/)
    expect(zonder).toContain('School lukt niet')
  })

  test('somebody who was put in a house by mistake does not learn from it where that is', () => {
    const vergissing: Feit = {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'vader',
      persoon: vader,
      sinds: '2026-11-20',
      voorlopig: true,
    }
    const feiten = [...bijMoeder, vergissing]
    expect(huis(feiten).lidmaatschappen['vader']).toMatchObject({ voorlopig: true })
    const tekst = alsTekst(feiten, 'vader')
    expect(tekst).toContain('999994268')
    expect(tekst).not.toMatch(/Schuilhoek|9999XX|Anna|Teun/)
    expect(alsTekst(feiten, 'moeder')).not.toContain('Karel')
  })
})

test('a report does not tell that something was left out: without it, it is the very same', () => {
  const weg = new Set(['r-3', 'r-4', 'r-5', 's-1'])
  const zonder = bijMoeder.filter(
    (feit) =>
      !weg.has(
        (feit as { rapportageId?: string; signaalId?: string }).rapportageId ??
          (feit as { signaalId?: string }).signaalId ??
          '',
      ),
  )
  const zelfdeMomenten = (feiten: readonly Feit[]) =>
    inHtml(
      inzageOpbouw(
        inzageVan(
          {
            huishouden: huis(feiten),
            feiten: opgetekend(bijMoeder).filter(({ gegevens }) => feiten.includes(gegevens)),
          },
          inzageLezer(huis(feiten), { inwonerId: 'zoon', gevraagdDoor: { wie: 'zelf' } } as Verzoek, vandaag),
          { doelbinding, op },
        ),
        { op, naamVan, bewaardagen: 7305, leveringen: [] },
      ),
    )
  expect(zelfdeMomenten(bijMoeder)).toBe(zelfdeMomenten(zonder))
})

test('a child of 11 is read by a parent, of 14 by himself and a parent, of 17 by himself; each is told who else may', () => {
  const vanLeeftijd = (geboortedatum: string, wie: 'zelf' | 'ouder') => {
    const kind: Feit = { soort: 'inwoner-geregistreerd', inwonerId: 'zoon', persoon: { ...zoon, geboortedatum } }
    const feiten = bijMoeder.map((feit) =>
      feit.soort === 'inwoner-geregistreerd' && feit.inwonerId === 'zoon' ? kind : feit,
    )
    return alsTekst(feiten, 'zoon', { gevraagdDoor: { wie, ...(wie === 'ouder' && { inwonerId: 'moeder' }) } })
  }
  const elf = vanLeeftijd('2015-04-18', 'ouder')
  expect(elf).toMatch(/jonger dan 12 jaar. Daarom vraagt een ouder dit/)
  expect(elf, 'what he told alone is his parent’s to know').toContain('in vertrouwen')
  expect(vanLeeftijd('2012-04-18', 'zelf')).toMatch(/Wat wij over je weten[^]*Je bent 12 jaar of ouder/)
  expect(vanLeeftijd('2012-04-18', 'ouder')).toMatch(/Uw kind mag dit ook zelf vragen/)
  expect(vanLeeftijd('2009-04-18', 'zelf')).toMatch(/Alleen jij mag dit vragen/)
  expect(alsTekst(bijMoeder, 'moeder')).not.toMatch(/\bje\b|12 jaar|16 jaar/i)
})

test('whoever lives, reads and is of whatever age: no value of another, and no words about another', () => {
  const stukken = (waarde: unknown): string[] =>
    typeof waarde === 'string'
      ? [waarde]
      : typeof waarde === 'object' && waarde
        ? Object.values(waarde).flatMap(stukken)
        : []
  const noemt = (rij: object, id: string) => JSON.stringify(rij).includes(id)
  fc.assert(
    fc.property(
      arbitraryGedeeldHuishouden,
      fc.constantFrom('zelf', 'ouder', 'vertegenwoordiger'),
      (huishouden, wie) => {
        for (const over of Object.keys(huishouden.inwoners)) {
          const tekst = JSON.stringify(rapport([], over, { gevraagdDoor: { wie } }, huishouden))
          for (const [ander, { bsn, telefoonnummer, emailadres, verzekering }] of Object.entries(huishouden.inwoners)) {
            if (ander === over) continue
            const eigen = JSON.stringify(huishouden.inwoners[over])
            for (const waarde of [bsn, telefoonnummer, emailadres, verzekering?.verzekerdennummer])
              if (waarde !== undefined && waarde.length > 5 && !eigen.includes(waarde))
                expect(tekst).not.toContain(waarde)
          }
          const rijen = [huishouden.vragen, huishouden.rapportages, huishouden.doelen].flatMap((deel) =>
            Object.values(deel),
          )
          const hare = JSON.stringify(rijen.filter((rij) => noemt(rij, over)))
          for (const { eigenWoorden, omschrijving, tekst: geschreven } of rijen.filter(
            (rij) => !noemt(rij, over),
          ) as Record<string, string>[])
            for (const woorden of stukken([eigenWoorden, omschrijving, geschreven]))
              if (woorden.length > 8 && !hare.includes(JSON.stringify(woorden).slice(1, -1)))
                expect(tekst).not.toContain(JSON.stringify(woorden).slice(1, -1))
        }
      },
    ),
    { numRuns: 150 },
  )
})
