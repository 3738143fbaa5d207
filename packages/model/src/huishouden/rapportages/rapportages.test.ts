import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { RapportageOpgave } from './rapporteer.ts'

const kontext = handeling('kontext', { medewerker: { naam: 'Noor', functie: 'Maatschappelijk werker' } })
const opgave: RapportageOpgave = {
  inwonerIds: ['moeder', 'zoon'],
  datum: '2026-11-21',
  contact: 'huisbezoek',
  tekst: 'Samen de post doorgenomen',
  leesbaarVoor: 'team',
}
const rapporteer = (anders: Partial<RapportageOpgave> = {}): Opdracht => ({
  soort: 'rapporteer',
  rapportage: { ...opgave, ...anders },
})
type NietVoor = { nietVoorInwoner?: RapportageOpgave['nietVoorInwoner'] | null }
const gerapporteerd = na(gezin, rapporteer(), kontext)
const rapportageId = gerapporteerd.nieuweIds!['rapportageId']!
const wijzig = (correctie: Partial<Omit<RapportageOpgave, 'nietVoorInwoner'>> & NietVoor): Opdracht => ({
  soort: 'wijzig-rapportage',
  rapportageId,
  correctie: { ...correctie, reden: 'Vergissing' },
})
const trekIn: Opdracht = { soort: 'trek-in', wat: 'rapportage', id: rapportageId, reden: 'Verkeerd gezin' }

test('a note is of the organisation and the worker who wrote it; the same words again are the same note', () => {
  const { rapportages } = gerapporteerd.huishouden
  const medewerker = { naam: 'Noor', functie: 'Maatschappelijk werker' }
  expect(rapportages[rapportageId]).toEqual({ ...opgave, organisatie: 'kontext', medewerker })
  expect(na(gerapporteerd.huishouden, rapporteer(), kontext)).toMatchObject({ feiten: [], nieuweIds: { rapportageId } })
  const zonderRegister = na(gezin, rapporteer(), handeling('zorgbalans'))
  expect(Object.values(zonderRegister.huishouden.rapportages)).toEqual([{ ...opgave, organisatie: 'zorgbalans' }])
})

test.each<[string, Partial<RapportageOpgave>, object]>([
  ['a stranger', { inwonerIds: ['moeder', 'wie'] }, { weigering: 'inwoner-onbekend', veld: 'inwonerIds/1' }],
  ['tomorrow', { datum: '2026-11-23' }, { weigering: 'datum-in-toekomst', veld: 'datum' }],
  [
    'before a birth',
    { datum: '2018-01-01', inwonerIds: ['moeder', 'dochter'] },
    { weigering: 'datum-voor-geboorte', veld: 'datum' },
  ],
  ['another age', { datum: '2006-11-21', inwonerIds: ['oma'] }, { weigering: 'datum-onmogelijk', veld: 'datum' }],
])('of a contact with or on %s there is no note, nor is one corrected to it', (_, anders, weigering) => {
  expect(decide(gezin, rapporteer(anders), kontext)).toEqual(weigering)
  expect(decide(gerapporteerd.huishouden, wijzig(anders), kontext)).toEqual(weigering)
})

test('a note is corrected with a reason, also about somebody who left since; the same again is no fact', () => {
  const vertrokken = naFeiten(gerapporteerd.huishouden, [
    { soort: 'lid-vertrokken', inwonerId: 'zoon', per: '2026-11-22', reden: 'verhuisd' },
  ])
  const { huishouden, feiten } = na(vertrokken, wijzig({ tekst: 'Alleen de post', leesbaarVoor: 'regisseur' }), kontext)
  expect(huishouden.rapportages[rapportageId]).toMatchObject({ tekst: 'Alleen de post', leesbaarVoor: 'regisseur' })
  expect(feiten).toMatchObject([{ wijziging: { door: 'kontext', reden: 'Vergissing' } }])
  expect(na(huishouden, wijzig({ tekst: 'Alleen de post' }), kontext).feiten).toEqual([])
})

test('a note is withdrawn once, and is no row any more', () => {
  const { huishouden, feiten } = na(gerapporteerd.huishouden, trekIn, kontext)
  expect(feiten).toMatchObject([{ soort: 'rapportage-ingetrokken', intrekking: { door: 'kontext' } }])
  expect(huishouden.rapportages).toEqual({})
  for (const opdracht of [trekIn, wijzig({ tekst: 'Anders' })])
    expect(decide(huishouden, opdracht, kontext)).toEqual({ weigering: 'rij-onbekend', veld: 'rapportageId' })
})

test('whoever did not write it hears the same as of one that is not there, also who decides here', () => {
  for (const wie of ['zorgbalans', 'gemeente'])
    for (const opdracht of [trekIn, wijzig({ tekst: 'Anders' })]) {
      const weigering = { weigering: 'rij-onbekend', veld: 'rapportageId' }
      expect(decide(gerapporteerd.huishouden, opdracht, handeling(wie, { beheer: true }))).toEqual(weigering)
    }
})

test('that a note is not for the resident herself is said, changed and taken off by who wrote it', () => {
  const nietVoorInwoner = { reden: 'Het onderzoek loopt nog' }
  const gemerkt = na(gerapporteerd.huishouden, wijzig({ nietVoorInwoner }), kontext).huishouden
  expect(gemerkt.rapportages[rapportageId]).toMatchObject({ tekst: opgave.tekst, nietVoorInwoner })
  expect(na(gemerkt, wijzig({ nietVoorInwoner }), kontext).feiten, 'twice is once').toEqual([])
  expect(na(gemerkt, wijzig({ tekst: 'Anders' }), kontext).huishouden.rapportages[rapportageId], 'stays').toMatchObject(
    {
      tekst: 'Anders',
      nietVoorInwoner,
    },
  )
  const vrij = na(gemerkt, wijzig({ nietVoorInwoner: null }), kontext).huishouden.rapportages[rapportageId]
  expect(vrij).toEqual(gerapporteerd.huishouden.rapportages[rapportageId])
})
