import { isBericht } from '@wijkhub/adapter-kit'
import { expect, test } from 'vitest'
import {
  afzender,
  alleBerichten,
  gezin,
  inhoudVan,
  koppeling,
  vasteOmgeving,
  zoalsZijIs,
} from '../fixtures/berichten.ts'
import { encode } from './encode.ts'

const berichtenNa = (gewenst: typeof gezin) =>
  alleBerichten(koppeling(gezin, gewenst), vasteOmgeving()).map(({ inhoud }) => inhoudVan(inhoud))

test('who moves is told of to every provider, with all current allocations (OP087)', () => {
  const berichten = berichtenNa({ ...gezin, adres: { ...gezin.adres, huisnummer: 99 } })
  expect(berichten).toHaveLength(2)
  expect(berichten.join('').match(/<jw301:ToewijzingNummer>/g)).toHaveLength(3)
  for (const bericht of berichten) expect(bericht).toContain('<ijw:Huisnummer>99</ijw:Huisnummer>')
})

test('a name and a birth date travel as they are known, and a prefix that is too long is said', () => {
  const gewenst = { ...gezin, ...zoalsZijIs(gezin) }
  const [bericht] = berichtenNa(gewenst)
  expect(bericht).toContain('<ijw:Datum>2012-04-01</ijw:Datum><ijw:DatumGebruik>1</ijw:DatumGebruik>')
  expect(bericht).toContain('<ijw:Achternaam>de la Cruz y Vega</ijw:Achternaam></ijw:Geslachtsnaam>')
  expect(bericht).toContain(
    '<ijw:Partnernaam><ijw:Achternaam>Dam</ijw:Achternaam><ijw:Voorvoegsel>van</ijw:Voorvoegsel>',
  )
  expect(bericht).toContain('<ijw:Voorletters>TJ</ijw:Voorletters><ijw:NaamGebruik>3</ijw:NaamGebruik>')
  expect(bericht).toContain('<ijw:AanduidingWoonadres>TO</ijw:AanduidingWoonadres>')
  expect(rustNa(gewenst)?.map(({ code }) => code)).toEqual(['voorvoegsel-past-niet', 'voorvoegsel-past-niet'])
})

/** What is left to say once everything is sent. */
function rustNa(gewenst: typeof gezin) {
  let nu = koppeling(undefined, gewenst)
  for (;;) {
    const antwoord = encode(nu, vasteOmgeving(), afzender)
    if (!isBericht(antwoord)) return antwoord?.onverzendbaar
    nu = { ...nu, stand: antwoord.stand, geheugen: { ...nu.geheugen, ...antwoord.geheugen } }
  }
}

test.each([
  ['that may not leave (OP003)', undefined, 'adres-ontbreekt'],
  ['that is none', { soort: 'geen' as const, reden: 'dakloos' }, 'adres-ontbreekt'],
  ['abroad', { soort: 'buitenland' as const, regels: ['Rue 1'], land: 'België' }, 'adres-soort-past-niet'],
  ['of a houseboat without a number', { locatie: 'Woonboot', postcode: '2011AA' }, 'huisnummer-ontbreekt'],
])('an address %s: nothing goes, and the receipt says why', (_, adres, code) => {
  const { adres: __, ...zonder } = gezin
  const gewenst = adres ? { ...zonder, adres } : zonder
  expect(berichtenNa(gewenst)).toEqual([])
  expect(rustNa(gewenst)?.map((rij) => rij.code)).toEqual([code, code])
})

test('a briefadres is where post goes (02), not where she lives', () => {
  const [bericht] = berichtenNa({ ...gezin, adres: { ...gezin.adres, soort: 'briefadres' } })
  expect(bericht).toContain('<jw301:Soort>02</jw301:Soort>')
})

test('a birth date that is not known at all is 1900-01-01 with DatumGebruik 3 (TR002)', () => {
  const inwoners = Object.entries(gezin.inwoners!).map(([id, kind]) => [id, { ...kind, geboortedatum: '0000-00-00' }])
  const [bericht] = berichtenNa({ ...gezin, inwoners: Object.fromEntries(inwoners) })
  expect(bericht).toContain('<ijw:Datum>1900-01-01</ijw:Datum><ijw:DatumGebruik>3</ijw:DatumGebruik>')
})
