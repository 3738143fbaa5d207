import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { InrichtingBestand } from './bestand.ts'
import { InrichtingFout, inrichtingUit, leesInrichting } from './lees-inrichting.ts'
import { maakInrichting, type Inrichting } from './maak-inrichting.ts'

const map = resolve(import.meta.dirname, '../../../inrichting')
const haarlem = readFileSync(resolve(map, 'haarlem.yaml'), 'utf8')

/** What a file is refused with, one line per fault. */
function fouten(verander: (bestand: InrichtingBestand) => unknown): string[] {
  // Written out whole: in YAML one team's functions may be another's.
  const bestand = JSON.parse(JSON.stringify(parse(haarlem))) as InrichtingBestand
  verander(bestand)
  const gemaakt = maakInrichting(bestand)
  return 'fouten' in gemaakt ? gemaakt.fouten.map(({ pad, fout }) => `${pad}: ${fout}`) : []
}

test('a file becomes a value: who is connected, by which service, and who lives where', () => {
  const inrichting = leesInrichting(resolve(map, 'haarlem.yaml'))
  expect(inrichting.doelbinding.systemen).toEqual([
    'menscentraal',
    'matchpoint',
    'schuldhulp',
    'cjg',
    'jeugdhulp',
    'wijkverpleging',
  ])
  expect(inrichting.volgers['cjg-bridge']).toEqual(['cjg', 'jeugdhulp'])
  expect(inrichting.doelbinding.verwijzingNaar).toEqual(['schuldhulp', 'cjg'])
  expect(inrichting.doelbinding.toestemmingVoor).toEqual(['schuldhulp', 'cjg'])
  expect([inrichting.heeftRol('gemeente', 'beheer'), inrichting.heeftRol('kontext', 'beheer')]).toEqual([true, false])
  expect(inrichting.heeftRol('constructor', 'beheer')).toBe(false)
  const team = (postcode: string) => inrichting.wijkVan(postcode)?.team
  expect([team('2034JD'), team('2036MZ'), team('2036NA'), team('1011AA')]).toEqual([
    'schalkwijk-2',
    'schalkwijk-2',
    'schalkwijk-1',
    undefined,
  ])
})

test('a group of fields stands for all of its fields, also within another group', () => {
  const { doelbinding } = (inrichtingUit(haarlem) as { inrichting: Inrichting }).inrichting
  expect(doelbinding.regelVoor('menscentraal')!.velden).toEqual(
    expect.arrayContaining(['inwoners.*.naam', 'betrokkenheden.*.medewerker.naam', 'zrm.*.scores']),
  )
  expect(doelbinding.regels.flatMap(({ velden }) => velden).filter((veld) => veld.startsWith('$'))).toEqual([])
})

test.each<[string, (bestand: InrichtingBestand) => unknown, string]>([
  [
    'a wijk whose team does not exist',
    ({ wijken }) => (wijken[3]!.team = 'oost-9'),
    'wijken/3/team: oost-9 is geen team',
  ],
  [
    'a term there is none of',
    (bestand) => Object.assign(bestand, { bewaartermijnen: { 'dossier-oud': { dagen: 1, waarom: 'x' } } }),
    'bewaartermijnen',
  ],
  [
    'other days for a term that is promised',
    (bestand) => (bestand.bewaartermijnen = { sleutel: { dagen: 7, waarom: 'x' } }),
    'bewaartermijnen/sleutel: ligt vast: de API belooft 48 uur',
  ],
  ['a team no wijk has', ({ teams }) => (teams['west'] = { ...teams['oost-1']! }), 'teams/west: geen enkele wijk'],
  [
    'a team with somebody unknown',
    ({ teams }) => (teams['oost-1']!.functies[0]!.organisaties = ['philadelphia']),
    'teams/oost-1/functies/0/organisaties: philadelphia is geen organisatie',
  ],
  [
    'a hoofdaannemer who is nobody',
    ({ teams }) => (teams['oost-1']!.hoofdaannemer = 'philadelphia'),
    'teams/oost-1/hoofdaannemer: philadelphia is geen organisatie',
  ],
  [
    'a postcode twice',
    ({ wijken }) => wijken[0]!.postcodes.push('2030-2032AB'),
    'wijken/5/postcodes/0: 2031 valt samen met 2030-2032AB van Oude Stad',
  ],
  [
    'a range the wrong way round',
    ({ wijken }) => wijken[0]!.postcodes.push('1019-1018'),
    'wijken/0/postcodes/1: 1019-1018 eindigt voor zij begint',
  ],
  [
    'a wijk of another municipality',
    ({ wijken }) => (wijken[0]!.cbs = 'WK047901'),
    'wijken/0/cbs: WK047901 is geen wijk van gemeente 0392',
  ],
  [
    'a row for a partner nobody serves',
    ({ partners }) => delete partners['schuldhulp'],
    'doelbinding/2/voor: schuldhulp is geen organisatie, en als partner bedient geen dienst hem',
  ],
  [
    'a partner who may have nothing',
    ({ partners }) => (partners['bieb'] = { naam: 'Bieb', dienst: 'bieb-adapter' }),
    'partners/bieb: heeft geen rij in doelbinding',
  ],
  [
    'a name for two parties',
    ({ partners }) => (partners['dock'] = { naam: 'Dock', dienst: 'bieb-adapter' }),
    'partners/dock: heet als een organisatie',
  ],
  [
    'a party with a name that every object has',
    ({ partners }) => (partners['constructor'] = { naam: 'X', dienst: 'cjg-bridge' }),
    'partners/constructor: kan geen naam zijn',
  ],
  [
    'an organisation that can read nothing',
    ({ organisaties }) => (organisaties['bieb'] = { naam: 'Bieb' }),
    'organisaties/bieb: heeft geen rij in doelbinding',
  ],
  [
    'nobody to administer it',
    ({ organisaties }) => delete organisaties['gemeente']!.rol,
    'organisaties: geen enkele organisatie heeft de rol beheer',
  ],
  [
    'a group that is none',
    ({ doelbinding }) => doelbinding[0]!.velden.push('$alles'),
    'doelbinding/0/velden: $alles is geen groep',
  ],
  [
    'a group that names itself',
    ({ groepen }) => groepen['persoon']!.push('$dossier'),
    'groepen/persoon: noemt zichzelf',
  ],
  [
    'a field that does not exist',
    ({ groepen }) => groepen['plan-als-bericht']!.push('schulden.*'),
    'doelbinding/0: menscentraal: schulden.* bestaat niet',
  ],
  [
    'a BSN for who has no law for it',
    ({ organisaties }) => delete organisaties['zorgbalans']!.bsn,
    'zorgbalans: krijgt het BSN en mag het niet gebruiken',
  ],
  [
    'a word that is no law for the BSN',
    ({ partners }) => (partners['cjg']!.bsn = 'nee'),
    'partners/cjg/bsn: noem de wet en het artikel',
  ],
  [
    'a service of the hub that is no partner of anybody',
    ({ partners }) => (partners['cjg']!.dienst = 'integrator'),
    'partners/cjg/dienst: integrator',
  ],
  ['a name that is too short', ({ groepen }) => (groepen['a'] = ['adres']), 'groepen/a: is geen korte naam'],
  [
    'a receipt that is none',
    ({ doelbinding }) => doelbinding[6]!.ontvangstbewijzen.push('bieb'),
    'doelbinding/6/ontvangstbewijzen: bieb staat niet bij ontvangstbewijzen',
  ],
  [
    'a consent for nobody',
    ({ doelbinding }) => (doelbinding[0]!.toestemming = 'bieb'),
    'doelbinding/0/toestemming: bieb is geen partner',
  ],
  ['two rows for one party', ({ doelbinding }) => doelbinding[0]!.voor.push('cjg'), 'cjg: staat twee keer in de tabel'],
  [
    'a word that is none of the words',
    ({ doelbinding }) => Object.assign(doelbinding[0]!, { kring: 'iedereen' }),
    'doelbinding/0/kring: ',
  ],
])('a file with %s is refused, with the place', (_, verander, verwacht) => {
  expect(fouten(verander).some((fout) => fout.includes(verwacht))).toBe(true)
})

test('everything that is wrong is said at once, in Dutch', () => {
  expect(
    fouten(({ wijken, teams }) => {
      wijken[1]!.team = 'nergens'
      wijken[1]!.postcodes = ['2011AB']
      teams['oost-1']!.functies[0]!.organisaties = ['philadelphia']
    }),
  ).toEqual([
    'teams/oost-1/functies/0/organisaties: philadelphia is geen organisatie',
    'wijken/1/team: nergens is geen team',
    'wijken/1/postcodes/0: 2011AB valt samen met 2011 van Oude Stad',
  ])
  expect(
    fouten((bestand) =>
      Object.assign(bestand, { gemeente: { code: 392, naam: 'Haarlem', oin: '1', soort: 'stad' }, wijken: [] }),
    ),
  ).toEqual([
    'gemeente/code: moet een tekst (tussen aanhalingstekens als het een getal lijkt) zijn',
    expect.stringMatching(/^gemeente\/oin: Ongeldig/),
    'gemeente: soort bestaat hier niet',
    expect.stringMatching(/^wijken: Te klein/),
  ])
})

test('a file that is not there or no YAML is one readable message', () => {
  expect(() => leesInrichting('/nergens/inrichting.yaml')).toThrow(InrichtingFout)
  expect(inrichtingUit('gemeente: {code: ')).toEqual({
    fouten: [expect.objectContaining({ pad: 'regel 1', fout: expect.stringMatching(/^dit is geen YAML: /) })],
  })
  expect(inrichtingUit('')).toEqual({ fouten: [expect.objectContaining({ pad: '(bestand)' })] })
})

test.each([
  ['an alias of nothing', 'gemeente: *nergens', /^dit is geen YAML: Unresolved alias/],
  [
    'aliases that would fill the memory',
    ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcd'.split('').map(vertienvoudigd)].join('\n'),
    /^dit is geen YAML: Excessive alias count/,
  ],
  ['a tag nobody knows', 'gemeente: !!geheim {}', /^dit is geen YAML: Unresolved tag/],
  ['a name JavaScript keeps for itself', 'organisaties: { __proto__: { naam: X } }', /__proto__ kan geen naam zijn/],
])('a file with %s is refused as a file, and no crash', (_, tekst, verwacht) => {
  expect(inrichtingUit(tekst)).toEqual({ fouten: [expect.objectContaining({ fout: expect.stringMatching(verwacht) })] })
})

function vertienvoudigd(naam: string): string {
  const vorige = String.fromCharCode(naam.charCodeAt(0) - 1)
  return `${naam}: &${naam} [${Array.from({ length: 10 }, () => `*${vorige}`).join(', ')}]`
}

test('a service with a name that every object has is a service like any other', () => {
  const bestand = JSON.parse(JSON.stringify(parse(haarlem))) as InrichtingBestand
  bestand.partners['cjg']!.dienst = 'constructor'
  const { inrichting } = maakInrichting(bestand) as { inrichting: Inrichting }
  expect(inrichting.volgers['constructor']).toEqual(['cjg'])
})

test('groups that each name the next one twice are written out once', () => {
  const bestand = JSON.parse(JSON.stringify(parse(haarlem))) as InrichtingBestand
  for (let diepte = 0; diepte < 40; diepte++)
    bestand.groepen[`diep-${diepte}`] = [`$diep-${diepte + 1}`, `$diep-${diepte + 1}`]
  bestand.groepen['diep-40'] = ['adres']
  const rij = bestand.doelbinding.find(({ voor }) => voor.includes('menscentraal'))!
  rij.velden.push('$diep-0')
  const { inrichting } = maakInrichting(bestand) as { inrichting: Inrichting }
  expect(inrichting.doelbinding.regelVoor('menscentraal')!.velden.filter((veld) => veld === 'adres')).toEqual(['adres'])
})

test('what was read is the same when it is written out whole', () => {
  const opnieuw = inrichtingUit(stringify(parse(haarlem))) as { inrichting: Inrichting }
  const eerst = inrichtingUit(haarlem) as { inrichting: Inrichting }
  expect(opnieuw.inrichting.doelbinding.regels).toEqual(eerst.inrichting.doelbinding.regels)
})
