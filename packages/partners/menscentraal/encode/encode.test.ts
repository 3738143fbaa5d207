import { isXmlFault, leesSoap, namespaces, readXml, writeXml } from '@wijkhub/stuf'
import {
  arbitraryHuishouden,
  doelbinding,
  fouten,
  standaardenMap,
  tellendeIds,
  zoalsZijZijn,
  zonderStandaarden,
} from '@wijkhub/builders'
import { project, type Projectie } from '@wijkhub/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode, berichtPerBestand, koppeling, voorbeeldProjectie } from '../fixtures/gouden-berichten.ts'

const omgeving = () => ({ op: '2026-11-22T10:00:00Z', nieuweReferentie: tellendeIds() })

/** The child of the SOAP body as a document of its own: that is what ZDS.xsd describes. */
function body(inhoud: string): string {
  const root = readXml(inhoud)
  const soap = isXmlFault(root) ? undefined : leesSoap(root)
  if (soap?.soort !== 'bericht') throw new Error('no SOAP message')
  return writeXml(soap.element, namespaces)
}
const zdsFouten = (inhoud: string) => fouten(body(inhoud), 'stuf-zds/zds12-samengevoegd/ZDS.xsd')

const projectie: fc.Arbitrary<Projectie | undefined> = arbitraryHuishouden.map((huishouden) =>
  project(huishouden, doelbinding.regelVoor('menscentraal')!, doelbinding, '2026-11-22'),
)
/** The same household twice, so that most messages are about a change of something. */
const zoalsHetIs = projectie.chain((document) => (document ? zoalsZijZijn(document) : fc.constant(undefined)))
const veranderd = fc.tuple(projectie, zoalsHetIs, fc.integer({ min: 0, max: 3 })).map(([een, ander, keuze]) => {
  if (!een || !ander) return [een, ander] as const
  const inwoners = { ...een.inwoners, ...(keuze > 1 && ander.inwoners) }
  return [een, { ...ander, huishoudenId: een.huishoudenId, ...(keuze > 0 && { inwoners }) }] as const
})

describe('encode', () => {
  test('a household without a number asks for one first, and uses that number for its case', () => {
    const gewenst = voorbeeldProjectie()
    const vraag = encode(koppeling({ nummer: undefined, gewenst }), omgeving())!
    expect(vraag).toMatchObject({ soort: 'genereerZaakIdentificatie_Di02', stand: undefined })
    const zaak = encode(koppeling({ nummer: '0392-2026-0000042', gewenst }), omgeving())!
    expect(zaak).toMatchObject({ soort: 'creeerZaak_ZakLk01', stand: gewenst, geheugen: { zaak: 'open' } })
    expect(zaak.inhoud).toContain('<ZKN:identificatie>0392-2026-0000042</ZKN:identificatie>')
  })

  test('says nothing when the partner holds what it should hold', () => {
    const gewenst = voorbeeldProjectie()
    expect(encode(koppeling({ stand: structuredClone(gewenst), gewenst }), omgeving())).toBeUndefined()
    expect(encode(koppeling({ nummer: undefined }), omgeving())).toBeUndefined()
    expect(encode(koppeling({ geheugen: { zaak: 'beeindigd' } }), omgeving())).toBeUndefined()
  })

  test('the order of rows changes nothing', () => {
    const gewenst = voorbeeldProjectie()
    const omgekeerd = { ...gewenst, inwoners: Object.fromEntries(Object.entries(gewenst.inwoners!).reverse()) }
    expect(encode(koppeling({ stand: gewenst, gewenst: omgekeerd }), omgeving())).toBeUndefined()
    expect(encode(koppeling({ gewenst: omgekeerd }), omgeving())).toEqual({
      ...encode(koppeling({ gewenst }), omgeving()),
      stand: omgekeerd,
    })
  })

  test('a change names what changed and nothing else', () => {
    const stand = voorbeeldProjectie()
    const gewenst = structuredClone(stand)
    const [id] = Object.entries(gewenst.inwoners!).find(([, persoon]) => persoon.gezinsrol === 'kind')!
    gewenst.inwoners![id]!.emailadres = 'kind@example.nl'
    const { inhoud } = encode(koppeling({ stand, gewenst }), omgeving())!
    expect(inhoud.match(/<ZKN:natuurlijkPersoon /g)).toHaveLength(2)
    expect(inhoud).not.toMatch(/extraElement|heeftAlsInitiator|heeftAlsVerantwoordelijke/)
    expect(inhoud.match(/kind@example\.nl/g)).toHaveLength(1)
  })

  test('text that XML cannot carry does not stop the message', () => {
    const gewenst = voorbeeldProjectie()
    Object.values(gewenst.vragen!)[0]!.omschrijving = 'schuld <€ 5.000> & "meer" \uffff\ud800'
    const { inhoud } = encode(koppeling({ gewenst }), omgeving())!
    expect(isXmlFault(readXml(inhoud))).toBe(false)
    expect(inhoud).toContain('schuld &lt;€ 5.000&gt; &amp; &quot;meer&quot; \uFFFD\uFFFD')
  })

  test('from any state to any wish, the messages come to an end and the partner holds the wish', () => {
    fc.assert(
      fc.property(veranderd, fc.constantFrom('nieuw', 'bekend', 'beeindigd'), ([stand, gewenst], begin) => {
        let nu = koppeling({
          huishoudenId: (gewenst ?? stand)?.huishoudenId ?? 'x',
          nummer: begin === 'nieuw' ? undefined : '0392-2026-0000001',
          stand: begin === 'bekend' ? stand : undefined,
          gewenst,
          geheugen: begin === 'beeindigd' ? { zaak: 'beeindigd' } : {},
        })
        let berichten = 0
        for (let bericht = encode(nu, omgeving()); bericht; bericht = encode(nu, omgeving())) {
          if (++berichten > 3) throw new Error('does not come to an end')
          nu = {
            ...nu,
            stand: bericht.stand,
            nummer: nu.nummer ?? '0392-2026-0000001',
            geheugen: { ...nu.geheugen, ...bericht.geheugen },
          }
        }
        if (berichten > 0 && gewenst) expect(nu.stand).toEqual(gewenst)
        if (!gewenst) expect(nu.stand).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe.skipIf(!standaardenMap)(`ZDS.xsd accepts${standaardenMap ? '' : ` (${zonderStandaarden})`}`, () => {
  test.each(Object.entries(berichtPerBestand()))('%s', (_, { inhoud }) => {
    expect(zdsFouten(inhoud)).toEqual([])
  })

  test('every message about any household', () => {
    fc.assert(
      fc.property(veranderd, ([stand, gewenst]) => {
        for (const deel of [{ gewenst }, { stand, gewenst }, { stand }]) {
          const bericht = encode(koppeling(deel), omgeving())
          if (bericht) expect(zdsFouten(bericht.inhoud)).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('fields at the limit of the published language', () => {
    const gewenst = voorbeeldProjectie()
    gewenst.adres = {
      straatnaam: 'é'.repeat(80),
      huisnummer: 99999,
      huisletter: 'a',
      huisnummertoevoeging: '1 -A',
      postcode: '9999XX',
      woonplaats: 'x'.repeat(80),
    }
    const medewerker = {
      naam: 'n'.repeat(120),
      functie: 'f'.repeat(80),
      telefoonnummer: '+31201234567890',
      emailadres: `${'e'.repeat(50)}@example.nl`,
    }
    gewenst.regisseur = { organisatie: `a${'b'.repeat(40)}`, medewerker, sinds: '2026-01-01' }
    Object.values(gewenst.betrokkenheden!)[0]!.medewerker = medewerker
    Object.values(gewenst.inwoners!)[0]!.naam = {
      voornamen: 'v'.repeat(200),
      voorvoegsel: 'van der xx',
      geslachtsnaam: 'g'.repeat(200),
    }
    const { inhoud } = encode(koppeling({ gewenst }), omgeving())!
    expect(zdsFouten(inhoud)).toEqual([])
    for (const geheel of ['1 -A', 'n'.repeat(120), 'f'.repeat(80)]) expect(inhoud).toContain(geheel)
  })

  test('a household of which nobody may be seen', () => {
    expect(
      zdsFouten(
        encode(koppeling({ gewenst: { huishoudenId: voorbeeldProjectie().huishoudenId } }), omgeving())!.inhoud,
      ),
    ).toEqual([])
  })
})
