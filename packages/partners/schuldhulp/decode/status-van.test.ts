import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Inhoud } from '@wijkhub/model'
import { standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { GemeldTraject } from '@wijkhub/ddas'
import { statusVan, type TrajectStatus } from './status-van.ts'

const vandaag = '2026-11-28'
const gisteren = '2026-11-27'
const morgen = '2026-11-29'
const verwijzingId = '11111111-1111-4111-8111-111111111111'

const van = (traject: object) => statusVan(GemeldTraject.parse(traject), vandaag)

/** Every value of every enumeration of the official schema that says how far a trajectory is. */
const perWaarde: Record<string, Record<string, [object, TrajectStatus]>> = {
  EnumBeschikkingssoort: {
    Afwijzingsbeschikking: [
      { intake: { beschikkingssoort: 'Afwijzingsbeschikking', beschikkingsdatum: gisteren } },
      { status: 'afgewezen', statusDatum: gisteren },
    ],
    Toelatingsbeschikking: [
      { intake: { beschikkingssoort: 'Toelatingsbeschikking', einddatum: gisteren } },
      { status: 'in-behandeling', statusDatum: gisteren },
    ],
  },
  EnumUitstroomreden: Object.fromEntries(
    Object.entries({
      Overleden: ['beeindigd', 'overleden'],
      Verhuisd: ['beeindigd', 'verhuisd'],
      Nietverschenen: ['beeindigd', 'niet-verschenen'],
      Ingetrokken: ['beeindigd', 'ingetrokken'],
      'Niet passend': ['beeindigd', 'niet-passend'],
      Overig: ['beeindigd', 'overig'],
      'Voldoet niet': ['beeindigd', 'voldoet-niet'],
      Afgerond: ['afgerond', 'afgerond'],
      Zelf: ['afgerond', 'zelf-verder'],
    } as const).map(([reden, [status, statusReden]]) => [
      reden,
      [{ uitstroom: { reden, datum: vandaag } }, { status, statusDatum: vandaag, statusReden }],
    ]),
  ),
  EnumOplossingssoort: Object.fromEntries(
    ['Betalingsregeling', 'Herfinanciering', 'Saneringskrediet', 'Schuldbemiddeling', '0%-aanbod'].map((soort) => [
      soort,
      [{ oplossing: { soort, startdatum: gisteren } }, { status: 'in-behandeling', statusDatum: gisteren }],
    ]),
  ),
  EnumBegeleidingssoort: Object.fromEntries(
    [
      'Budgetcoaching',
      'Budgetbeheer',
      'Beschermingsbewind',
      'Lange Termijn Begeleiding (DFD)',
      'Budgetbegeleiding',
    ].map((soort) => [
      soort,
      [{ begeleiding: [{ soort, startdatum: gisteren }] }, { status: 'in-behandeling', statusDatum: gisteren }],
    ]),
  ),
}

describe.each(Object.entries(perWaarde))('%s', (_, waarden) => {
  test.each(Object.entries(waarden))('S3, S4: %s', (_, [traject, verwacht]) => {
    const status = van(traject)
    expect(status).toEqual(verwacht)
    expect(Inhoud.safeParse({ soort: 'verwijzing-bijgewerkt', verwijzingId, ...status }).error).toBeUndefined()
  })
})

test.skipIf(!standaardenMap)(
  `the table above holds every value the official schema has${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
  () => {
    const pad = join(standaardenMap!, 'ddas/schuldhulpverlening-v1.0/json_schema_Uitwisselmodel.json')
    const { $defs } = JSON.parse(readFileSync(pad, 'utf8')) as { $defs: Record<string, { enum?: string[] }> }
    for (const [soort, waarden] of Object.entries(perWaarde))
      expect(Object.keys(waarden).sort()).toEqual($defs[soort]!.enum!.sort())
  },
)

test.each<[string, object, TrajectStatus]>([
  ['nothing', {}, { status: 'ontvangen' }],
  ['an aanmelding only', { aanmelding: { startdatum: gisteren } }, { status: 'ontvangen' }],
  [
    'parts without contents',
    { intake: {}, uitstroom: {}, stabilisatie: {}, begeleiding: [{}] },
    { status: 'ontvangen' },
  ],
  ['a planned intake', { intake: { startdatum: morgen } }, { status: 'intake-gepland', statusDatum: morgen }],
  [
    'an end that lies ahead',
    { intake: { startdatum: gisteren }, einddatum: morgen },
    { status: 'intake-gepland', statusDatum: gisteren },
  ],
  [
    'an outflow that lies ahead',
    { toekenningsdatum: gisteren, uitstroom: { datum: morgen, reden: 'Afgerond' } },
    { status: 'in-behandeling', statusDatum: gisteren },
  ],
  ['an end today', { einddatum: vandaag }, { status: 'afgerond', statusDatum: vandaag }],
  ['a reason without a day', { uitstroom: { reden: 'Verhuisd' } }, { status: 'beeindigd', statusReden: 'verhuisd' }],
  [
    'a reason with the day of the trajectory',
    { einddatum: gisteren, uitstroom: { reden: 'Overleden' } },
    { status: 'beeindigd', statusDatum: gisteren, statusReden: 'overleden' },
  ],
  [
    'a decision that lies ahead',
    { intake: { startdatum: gisteren, beschikkingssoort: 'Afwijzingsbeschikking', beschikkingsdatum: morgen } },
    { status: 'intake-gepland', statusDatum: gisteren },
  ],
  [
    'guidance that is still to begin',
    { intake: { startdatum: gisteren }, begeleiding: [{ startdatum: morgen }] },
    { status: 'intake-gepland', statusDatum: gisteren },
  ],
  ['a sign without a day', { oplossing: { soort: 'Saneringskrediet' } }, { status: 'in-behandeling' }],
  [
    'several phases: since the first',
    { stabilisatie: { startdatum: gisteren }, planVanAanpak: { datumAfronding: '2026-11-01' } },
    { status: 'in-behandeling', statusDatum: '2026-11-01' },
  ],
  [
    'an emergency that is over, and a planned intake',
    { intake: { startdatum: morgen }, crisisinterventies: [{ startdatum: '2026-11-01', einddatum: gisteren }] },
    { status: 'intake-gepland', statusDatum: morgen },
  ],
  [
    'an emergency that lasts',
    { intake: { startdatum: morgen }, moratoria: [{ startdatum: gisteren }] },
    { status: 'in-behandeling', statusDatum: gisteren },
  ],
  [
    'an arrangement creditors refused',
    { schuldregeling: { afgewezen: gisteren } },
    { status: 'in-behandeling', statusDatum: gisteren },
  ],
  ['aftercare', { nazorg: { startdatum: gisteren } }, { status: 'in-behandeling', statusDatum: gisteren }],
])('%s', (_, traject, verwacht) => {
  expect(van(traject)).toEqual(verwacht)
})
