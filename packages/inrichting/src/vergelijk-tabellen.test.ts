import { resolve } from 'node:path'
import { maakDoelbinding, type DoelbindingRegel } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { leesInrichting } from './lees-inrichting.ts'
import { vergelijkTabellen } from './vergelijk-tabellen.ts'
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
    velden: [...velden.filter((veld) => veld !== 'adres'), 'zrm.*'],
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
      verliest: ['adres'],
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

test('who sees what is set aside is a difference too, and a word that goes is said to go', () => {
  const nieuw = { ...anders('schuldhulp', { toestemming: undefined }), heeftRol: (wie: string) => wie === 'kontext' }
  expect(vertelVerschillen(vergelijkTabellen(haarlem, nieuw))).toBe(
    `Schuldhulpverlening (schuldhulp) verandert
  toestemming: "schuldhulp" wordt (niets)

Kontext (kontext) verandert
  beheer: false wordt true

Gemeente Haarlem (gemeente) verandert
  beheer: true wordt false
`,
  )
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
