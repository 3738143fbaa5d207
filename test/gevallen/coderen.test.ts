import { randomUUID } from 'node:crypto'
import type { Adapter, Bericht, Koppeling } from '@wijkhub/adapter-kit'
import * as schuldhulp from '@wijkhub/schuldhulp'
import * as matchpoint from '@wijkhub/matchpoint'
import * as menscentraal from '@wijkhub/menscentraal'
import { Melding } from '@wijkhub/matchpoint/wire'
import {
  Aanmelding,
  brengInVorm,
  decide,
  evolve,
  leegHuishouden,
  project,
  verbodenTeken,
  zrmDomeinen2017,
  type Huishouden,
  type Projectie,
} from '@wijkhub/model'
import { isXmlFault, leesSoap, namespaces, readXml, writeXml } from '@wijkhub/stuf'
import {
  beleid,
  doelbinding,
  voorrang,
  fouten,
  inrichting,
  jsonFouten,
  standaardenMap,
  tellendeIds,
  zonderStandaarden,
} from '@wijkhub/builders'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vreemd } from './vreemde-tekst.ts'

/** 19: whatever the door accepts, every partner of ours can be told of, in a message its own schema takes. */

const vandaag = '2026-11-28'
const omgeving = { op: '2026-11-28T10:00:00Z', nieuweReferentie: randomUUID }

const woorden = fc.oneof(
  vreemd,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('Wilma', 'Jansen'),
)
const lang = (max: number, soort: 'naamtekst' | 'vrije-tekst') =>
  fc
    .oneof(woorden, fc.constant('é'.repeat(max)), fc.constant(`${'regel\n'.repeat(9)}einde`))
    .filter((tekst) => tekst.trim() !== '' && verbodenTeken(tekst.normalize('NFC').trim(), soort) === undefined)
const naam = (max: number) => lang(max, 'naamtekst')
const dag = fc
  .integer({ min: 0, max: 40_000 })
  .map((dagen) => new Date(Date.UTC(1917, 0, 1) + dagen * 86_400_000).toISOString().split('T')[0]!)
const optioneel = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined })
const telefoon = fc.constantFrom(
  '0612345601',
  '06 12 34 56 78',
  '020-1234567',
  '+31 (0)6 11 11 11 08',
  '+4917012345678',
  '+123456789012345',
)
const email = fc.constantFrom('a@example.nl', `${'x'.repeat(60)}@${'y'.repeat(10)}.nl`)
const medewerker = fc.record({
  naam: naam(120),
  functie: optioneel(naam(80)),
  telefoonnummer: optioneel(telefoon),
  emailadres: optioneel(email),
})
const adres = fc.record({
  straatnaam: naam(80),
  huisnummer: fc.constantFrom(1, 99999),
  huisletter: optioneel(fc.constantFrom('a', 'Z')),
  huisnummertoevoeging: optioneel(fc.constantFrom('bis', 'bis-2', '1/2', 'A 1', 'hs', '2-3')),
  postcode: fc.constantFrom('9999XX', '2011 aa'),
  woonplaats: naam(80),
  wijkcode: optioneel(fc.constant('WK039201')),
})
const bsns = ['999999357', '999999369', '999999400', '999994268']
const persoon = fc.record({
  naam: fc.record({
    voornamen: naam(200),
    voorvoegsel: optioneel(fc.constantFrom('van der', 'd’', "in 't veld", '-')),
    geslachtsnaam: naam(200),
  }),
  geboortedatum: dag,
  geslacht: fc.constantFrom('M', 'V', 'O'),
  gezinsrol: fc.constantFrom('ouder', 'partner', 'kind', 'grootouder', 'overig'),
  telefoonnummer: optioneel(telefoon),
  emailadres: optioneel(email),
})

/** Households the door accepts: typed by the arbitrary above, brought into form and judged by the published contract. */
const huishouden: fc.Arbitrary<Huishouden> = fc
  .record({
    medewerker,
    adres,
    personen: fc.array(fc.tuple(persoon, fc.boolean()), { minLength: 1, maxLength: 4 }),
    vraag: lang(500, 'vrije-tekst'),
    reden: lang(500, 'vrije-tekst'),
    artikel: optioneel(naam(40)),
  })
  .map(({ medewerker, adres, personen, vraag, reden, artikel }) => {
    const ids = personen.map((_, plaats) => `p${plaats}`)
    const aanmelding: unknown = JSON.parse(
      JSON.stringify({
        bronrecordId: 'X-1',
        medewerker,
        grondslag: { wet: 'Wmo 2015', artikel },
        adres,
        inwoners: personen.map(([gegevens, metBsn], plaats) => ({
          ...gegevens,
          bronpersoonId: ids[plaats],
          ...(metBsn && { bsn: bsns[plaats] }),
        })),
        vragen: [{ bronpersoonId: 'p0', leefgebied: 'Financiën', omschrijving: vraag }],
        zrm: [
          {
            bronpersoonId: 'p0',
            instrument: '2017',
            datum: vandaag,
            scores: Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, 3])),
          },
        ],
        toestemmingen: ids.map((bronpersoonId) => ({ bronpersoonId, voor: 'schuldhulp', gegevenOp: vandaag })),
        verwijzingen: [{ bronpersoonIds: ids, naar: 'schuldhulp', reden }],
        signalen: ids.map((bronpersoonId) => ({ bronpersoonId })),
      }),
    )
    brengInVorm(aanmelding)
    return Aanmelding.safeParse(aanmelding).data
  })
  .filter((aanmelding) => aanmelding !== undefined)
  .map((aanmelding) => {
    const door = {
      organisatie: 'gemeente',
      magBsn: true,
      beheer: false,
      beleid,
      op: omgeving.op,
      vandaag,
      nieuwId: tellendeIds(),
      opdrachtId: '00000000-0000-4000-8000-0000000000ff',
      doelbinding,
      voorrang,
    }
    const beslissing = decide(leegHuishouden, { soort: 'registreer-aanmelding', aanmelding, herkend: new Map() }, door)
    const begin = 'feiten' in beslissing ? beslissing.huishouden : undefined
    const regisseur = { organisatie: 'gemeente', medewerker: aanmelding.medewerker, sinds: vandaag }
    return begin && evolve(begin, { soort: 'regisseur-benoemd', regisseur })
  })
  .filter((stand) => stand !== undefined)

const url = 'http://partner.example'
const alle: Adapter[] = [
  menscentraal.adapter(menscentraal.config.parse({ MENSCENTRAAL_URL: url }), { inrichting }),
  matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 'x' }), { inrichting })!,
  schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 'x' }), { inrichting }),
]

/** Every message from nothing to the one, and on to the other. */
function berichten(adapter: Adapter, wensen: (Projectie | undefined)[]): Bericht[] {
  const gemaakt: Bericht[] = []
  let rij: Koppeling = {
    audience: adapter.audience,
    huishoudenId: wensen.find((wens) => wens)?.huishoudenId ?? randomUUID(),
    nummer: undefined,
    stand: undefined,
    gewenst: undefined,
    gewensteVersie: 0,
    geheugen: {},
  }
  for (const gewenst of wensen) {
    rij = { ...rij, gewenst, gewensteVersie: rij.gewensteVersie + 1 }
    for (let keer = 0; keer < 60; keer++) {
      const bericht = adapter.encode(rij, omgeving)
      if (!bericht || !('inhoud' in bericht)) break
      gemaakt.push(bericht)
      const nummer = `0392-NR-${gemaakt.length}`
      rij = {
        ...rij,
        stand: bericht.stand,
        nummer: rij.nummer ?? nummer,
        geheugen: { ...rij.geheugen, ...bericht.geheugen, ...(bericht.nummerAls && { [bericht.nummerAls]: nummer }) },
      }
    }
  }
  return gemaakt
}

const gebreken: Record<string, (bericht: Bericht) => string[]> = {
  menscentraal({ inhoud }) {
    const root = readXml(inhoud)
    const soap = isXmlFault(root) ? undefined : leesSoap(root)
    if (soap?.soort !== 'bericht') return ['geen SOAP']
    return fouten(writeXml(soap.element, namespaces), 'stuf-zds/zds12-samengevoegd/ZDS.xsd')
  },
  schuldhulp({ inhoud }) {
    const { traject } = JSON.parse(inhoud) as { traject?: unknown }
    return traject ? jsonFouten(traject, 'ddas/schuldhulpverlening-v1.0/json_schema_Uitwisselmodel.json') : []
  },
  matchpoint({ soort, inhoud }) {
    if (soort === 'melding-verwijdering') return []
    return (Melding.safeParse(JSON.parse(inhoud)).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('/')} ${message}`,
    )
  },
}

describe.skipIf(!standaardenMap)(
  `19: what is accepted can be told${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
  () => {
    it.each(alle.map((adapter) => [adapter.audience, adapter] as const))(
      '19: from any household to any other, every message to %s fits the schema of the standard',
      (audience, adapter) => {
        const regel = doelbinding.regelVoor(audience)!
        let gemaakt = 0
        fc.assert(
          fc.property(huishouden, huishouden, (een, ander) => {
            const wensen = [een, { ...ander, huishoudenId: een.huishoudenId }].map((stand) =>
              project(stand, regel, doelbinding, vandaag),
            )
            for (const bericht of berichten(adapter, [...wensen, undefined])) {
              gemaakt++
              expect(gebreken[audience]!(bericht)).toEqual([])
            }
          }),
          { numRuns: 75 },
        )
        expect(gemaakt).toBeGreaterThan(100)
      },
      60_000,
    )
  },
)
