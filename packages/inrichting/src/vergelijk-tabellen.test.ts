import { resolve } from 'node:path'
import { maakDoelbinding, type DoelbindingRegel } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { leesInrichting } from './lees-inrichting.ts'
import { vergelijkTabellen } from './vergelijk-tabellen.ts'
import { vertelOnderdeel } from './vertel-onderdeel.ts'
import { vertelVerschillen } from './vertel-verschillen.ts'

const lees = (naam: string) => leesInrichting(resolve(import.meta.dirname, '../../../inrichting', `${naam}.yaml`))
const haarlem = lees('haarlem')
const zaanstad = lees('zaanstad')

const anders = (audience: string, rij: Partial<DoelbindingRegel>) => ({
  ...haarlem,
  doelbinding: maakDoelbinding(
    haarlem.doelbinding.regels.map((regel) => (regel.audience === audience ? { ...regel, ...rij } : regel)),
  ),
})

test('a table is the same as itself, and the sentence says so', () => {
  expect(vergelijkTabellen(haarlem, haarlem)).toEqual([])
  expect(vertelVerschillen([])).toContain('niemand krijgt iets anders')
})

test('a field more, a field less and another circle are named, each at its party', () => {
  const { velden } = haarlem.doelbinding.regelVoor('schuldhulp')!
  const nieuw = anders('schuldhulp', {
    velden: [...velden.filter((veld) => veld !== 'adres.postcode'), 'zrm.*'],
    leefgebieden: undefined,
    kring: 'allen',
  })
  const verschillen = vergelijkTabellen(haarlem, nieuw)
  expect(verschillen).toEqual([
    {
      audience: 'schuldhulp',
      naam: 'Schuldhulpverlening',
      soort: 'anders',
      krijgt: ['zrm.*'],
      verliest: ['adres.postcode'],
      anders: [
        { onderdeel: 'kring', oud: 'verwezen', nieuw: 'allen' },
        { onderdeel: 'leefgebieden', oud: ['Financiën'], nieuw: undefined },
      ],
    },
  ])
  expect(vertelVerschillen(verschillen)).toMatch(
    /Schuldhulpverlening \(schuldhulp\) verandert\n {2}krijgt te weten:\n {4}\+ zrm/,
  )
})

test('who sees what is set aside, or what is counted, is a difference too, and a word that goes is said to go', () => {
  const nieuw = {
    ...anders('schuldhulp', { toestemming: undefined }),
    heeftRol: (wie: string, rol: string) => rol === 'beheer' && wie === 'kontext',
  }
  expect(vertelVerschillen(vergelijkTabellen(haarlem, nieuw))).toBe(
    `Schuldhulpverlening (schuldhulp) verandert
  toestemming: "schuldhulp" wordt (niets)

Kontext (kontext) verandert
  beheer: false wordt true

Dock (dock) verandert
  wijkbeeld: true wordt false

Haarlem Effect (haarlem-effect) verandert
  wijkbeeld: true wordt false

Gemeente Haarlem (gemeente) verandert
  beheer: true wordt false
  wijkbeeld: true wordt false
  privacy: true wordt false
  controle: true wordt false
`,
  )
})

test.each<[string, Partial<DoelbindingRegel>, string[]]>([
  [
    'gemeente',
    { bekendheid: undefined, prive: true, opgegevenBsn: undefined },
    [
      'krijgt bij een aanmelding niet te horen of iemand al bekend was; tot nu: krijgt bij een aanmelding te horen of iemand al bekend was',
      'is een private partij, die een geheim adres nooit krijgt; tot nu: is geen private partij',
    ],
  ],
  [
    'matchpoint',
    { naSluiten: undefined },
    ['heeft niets meer na het sluiten; tot nu: houdt haar recht als het huishouden is gesloten'],
  ],
])('what a row says beside its fields is told of %s as what it means', (audience, rij, zinnen) => {
  const verteld = vertelVerschillen(vergelijkTabellen(haarlem, anders(audience, rij)))
  expect(
    verteld
      .split('\n')
      .filter((regel) => regel.startsWith('  '))
      .map((regel) => regel.trim()),
  ).toEqual(expect.arrayContaining(zinnen))
  expect(verteld).not.toMatch(/ wordt /)
})

test('every value of a part that is told as a sentence has its own, and none is a name of the table', () => {
  const waarden = {
    bekendheid: [undefined, 'verteld'],
    bijAanvraag: [undefined, ['regisseur']],
    naSluiten: [undefined, true],
    prive: [true, false],
    opgegevenBsn: [undefined, true],
  }
  for (const [onderdeel, [een, ander]] of Object.entries(waarden)) {
    const [zin] = vertelOnderdeel(onderdeel, een, ander)
    const [nieuw, oud] = zin!.split('; tot nu: ')
    expect([nieuw === oud, zin!.includes(onderdeel), zin!.includes('wordt')]).toEqual([false, false, false])
  }
  const delen = {
    acties: [undefined, 'alle', 'eigen', 'dat'],
    zrm: [undefined, 'leefgebieden'],
    verwijzingen: [undefined, 'alle', 'alle-gemeld', 'eigen', 'eigen-lopend'],
    toestemmingen: [undefined, 'alle', 'eigen'],
  } as const
  for (const [deel, standen] of Object.entries(delen)) {
    const zinnen = standen.map((stand) => {
      const [eerst] = standen.filter((ander) => ander !== stand)
      const rij = (waarde: unknown) => (waarde === undefined ? {} : { [deel]: waarde })
      return vertelOnderdeel('rijen', rij(eerst), rij(stand)).map((zin) => zin.split('; tot nu: ')[0])
    })
    expect(new Set(zinnen.map((een) => JSON.stringify(een))).size).toBe(standen.length)
    for (const een of zinnen) expect(een).toEqual([expect.not.stringContaining('wordt')])
  }
  expect(vertelOnderdeel('rijen', { besluiten: 'lopend' }, {})).toEqual(['besluiten: "lopend" wordt (niets)'])
})

test('between two municipalities every party of the one comes and of the other goes', () => {
  const verschillen = vergelijkTabellen(haarlem, zaanstad)
  const van = (soort: string) =>
    verschillen.filter((verschil) => verschil.soort === soort).map(({ audience }) => audience)
  expect(van('vervalt')).toEqual([
    'matchpoint',
    'cjg',
    'jeugdhulp',
    'kontext',
    'dock',
    'haarlem-effect',
    'mee-de-wering',
    'zorgbalans',
    'shdh',
    'gemeente',
  ])
  expect(van('nieuw')).toEqual(['zaanhulp', 'dijkwerk', 'molenhart', 'jeugdpunt', 'noorderzorg', 'gemeente-zaanstad'])
  for (const { soort, krijgt, verliest } of verschillen)
    expect([soort, krijgt.length > 0, verliest.length > 0]).toEqual([soort, soort === 'nieuw', soort === 'vervalt'])
})
