import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { leest as lezer, lees, opgetekend } from '../../fixtures/tijdlijn.ts'
import type { Feit } from '../feiten.ts'
import { huishoudenOp } from '../geschiedenis.ts'
import { maakSamenvoegingOngedaan } from '../samenvoegen/maak-samenvoeging-ongedaan.ts'
import { voegSamen } from '../samenvoegen/voeg-samen.ts'
import { zoalsNuLeesbaar } from '../zoals-nu-leesbaar.ts'
import type { Onderzoek } from './onderzoeken.ts'

const woorden = 'Zij valt vaak en zegt het niemand'
const onderzoek = (inwonerId: string, anders: Partial<Onderzoek> = {}): Onderzoek => ({
  inwonerId,
  gemeldOp: '2026-11-16',
  uiterlijk: '2026-12-28',
  gesprek: { op: '2026-11-20', deelnemers: ['inwoner'] },
  leefgebieden: ['Basale ADL'],
  gewezenOp: {},
  organisatie: 'kontext',
  medewerker: { naam: 'Noor' },
  verslag: { tekst: woorden, gegevenOp: '2026-11-21' },
  reactie: { op: '2026-11-22', akkoord: true, opmerkingen: woorden },
  ...anders,
})
const gegeven = (onderzoekId: string, inwonerId: string): Feit => ({
  soort: 'verslag-gegeven',
  onderzoekId,
  onderzoek: onderzoek(inwonerId),
})
const op = '2026-11-22T10:00:00Z'
const thuis = naFeiten(kenToe(gezin, 'dock', 'shdh', 'mee-de-wering', 'haarlem-effect'), [gegeven('o-1', 'oma')])
const leest = (audience: string, van = thuis) => project(van, doelbinding.regelVoor(audience)!, doelbinding, op)

test('its report is read by who held it; others read by their row that there is one, systems and opbouwwerk nothing', () => {
  expect(leest('kontext')!.onderzoeken).toEqual({ 'o-1': onderzoek('oma') })
  const dat = { inwonerId: 'oma', organisatie: 'kontext', gemeldOp: '2026-11-16', uiterlijk: '2026-12-28' }
  for (const { audience, soort } of doelbinding.regels.filter((regel) => regel.audience !== 'kontext')) {
    const ziet = soort === 'organisatie' && !['dock', 'haarlem-effect'].includes(audience)
    const document = leest(audience)
    expect([audience, document?.onderzoeken ?? {}]).toEqual([audience, ziet ? { 'o-1': dat } : {}])
    expect(JSON.stringify(document ?? {})).not.toContain(woorden)
  }
})

test('a report that was withdrawn is read by nobody but who wrote it, also in the household of a day gone by', () => {
  const trekIn = { soort: 'trek-onderzoek-in', onderzoekId: 'o-1', reden: 'Vergist' } as const
  const nu = na(thuis, trekIn, handeling('kontext')).huishouden
  for (const { audience } of doelbinding.regels.filter((regel) => regel.audience !== 'kontext'))
    expect(JSON.stringify(leest(audience, zoalsNuLeesbaar(thuis, nu)) ?? {})).not.toContain(woorden)
  expect(leest('kontext', nu)).not.toHaveProperty('onderzoeken')
})

test('one from before there were onderzoeken is read as one without', () => {
  expect(huishoudenOp([], '2026-11-22').onderzoeken).toEqual({})
})

test('it goes with whom it is about when a merge is undone, and of who was in both it stays where it was said', () => {
  const beheer = handeling('gemeente')
  const [een, ander] = [huis('A', { a: {}, s: {} }, []), huis('B', { b: {}, s: {} }, [])]
  const uit = naFeiten(ander, [gegeven('eerder', 'b')])
  const samen = voegSamen({ in: een, uit }, { adres: 'blijft', regisseur: 'blijft' }, beheer)
  if ('weigering' in samen) throw new Error(samen.weigering)
  const [hier, daar] = samen.gevolgen.map(({ huishouden }) => huishouden)
  expect(hier!.onderzoeken['eerder']).toEqual(onderzoek('b'))
  const daarna = naFeiten(hier!, [gegeven('a', 'a'), gegeven('b', 'b'), gegeven('s', 's')])
  const los = maakSamenvoegingOngedaan({ in: daarna, uit: daar! }, { ingreepId: samen.ingreepId }, beheer)
  if ('weigering' in los) throw new Error(los.weigering)
  const wie = los.gevolgen.map(({ huishouden }) => Object.keys(huishouden.onderzoeken).toSorted())
  expect(wie).toEqual([
    ['a', 's'],
    ['b', 'eerder'],
  ])
})

test('the timeline says of it what its reader’s document shows', () => {
  const zegt = (organisatie: string) => {
    const { gesprek, verslag, reactie, ...begin } = onderzoek('a', { organisatie })
    const feit = (soort: Heel, rij: Partial<Onderzoek> = {}): Feit[] => [
      { soort, onderzoekId: 'o-1', onderzoek: { ...begin, ...rij } },
    ]
    const alles = opgetekend(
      feit('onderzoek-begonnen'),
      feit('onderzoek-gewijzigd', { gesprek }),
      feit('onderzoek-gewijzigd', { gesprek, gemeldOp: '2026-11-17' }),
      feit('verslag-gegeven', { gesprek, verslag, gemeldOp: '2026-11-17' }),
      feit('reactie-op-verslag', { gesprek, verslag, reactie, gemeldOp: '2026-11-17' }),
      [{ soort: 'onderzoek-ingetrokken', onderzoekId: 'o-1', intrekking: { door: 'dock', op, reden: 'Vergist' } }],
    )
    const tabel = lezer({ velden: ['inwoners', 'onderzoeken'], rijen: { onderzoeken: 'dat' } })
    return lees(alles, tabel)
      .regels.map(({ tekst }) => tekst)
      .filter((tekst) => tekst.includes('onderzoek'))
  }
  expect(zegt('kontext')).toEqual([
    'Het onderzoek voor Mens1 Verzonnen is ingetrokken.',
    'Mens1 Verzonnen heeft gereageerd op het verslag van het onderzoek.',
    'Het verslag van het onderzoek is gegeven aan Mens1 Verzonnen.',
    'Het onderzoek voor Mens1 Verzonnen is gewijzigd.',
    'Het onderzoeksgesprek voor Mens1 Verzonnen was op 20-11-2026.',
    'Een onderzoek is begonnen voor Mens1 Verzonnen door Kontext.',
  ])
  expect(zegt('dock')).toEqual([
    'Het onderzoek voor Mens1 Verzonnen is ingetrokken.',
    'Het onderzoek voor Mens1 Verzonnen is gewijzigd.',
    'Een onderzoek is begonnen voor Mens1 Verzonnen door Dock.',
  ])
})
type Heel = 'onderzoek-begonnen' | 'onderzoek-gewijzigd' | 'verslag-gegeven' | 'reactie-op-verslag'
