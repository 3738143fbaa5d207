import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../fixtures/gezin.ts'
import {
  behandel,
  doet,
  gemeente,
  gezien,
  heropen,
  ontvang,
  trekIn,
  uitkomst,
  verleng,
  wijsAf,
  wijzig,
  willigIn,
} from '../fixtures/verzoek.ts'
import { codeVan } from '../huishouden/weigeringen.ts'
import { leegHuishouden } from '../huishouden/huishouden.ts'
import { magAntwoordKrijgen, leeftijdsgroep } from './wie-mag.ts'
import type { GevraagdDoor, Identiteit } from './verzoek.ts'

const regisseur = na(
  gezin,
  { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Kim' } } } as never,
  handeling('kontext'),
).huishouden
const bezig = doet(undefined, [ontvang(), behandel])
const alle = [behandel, gezien, verleng, willigIn, wijsAf, trekIn, heropen]

test('who decides in the household handles it, or the privacy officer; who is only involved hears what a stranger hears', () => {
  for (const wie of ['kontext', 'zorgbalans', 'dock'])
    for (const verzoek of [bezig, undefined])
      for (const opdracht of alle)
        expect(uitkomst(verzoek, opdracht, { door: handeling(wie) })).toBe('verzoek-onbekend')
  expect(uitkomst(undefined, behandel)).toBe('verzoek-onbekend')
  expect(uitkomst(bezig, verleng, { door: handeling('dock'), privacy: true })).toEqual(['verzoek-verlengd'])
  const door = handeling('kontext')
  expect(uitkomst(bezig, verleng, { door, huishouden: regisseur })).toEqual(['verzoek-verlengd'])
  expect(uitkomst(bezig, verleng, { door: gemeente, huishouden: regisseur }), 'it went with the regie').toBe(
    'verzoek-onbekend',
  )
})

test('nobody learns of a household or a request by sending one', () => {
  const door = handeling('dock')
  const kent = { door, huishouden: regisseur }
  // Told as a household that does not exist.
  expect(codeVan('niet-betrokken')).toBe('huishouden-onbekend')
  expect(uitkomst(undefined, ontvang(), kent)).toBe('niet-betrokken')
  expect(uitkomst(undefined, ontvang({ inwonerId: 'niemand' }), kent)).toBe('niet-betrokken')
  expect(uitkomst(undefined, ontvang(), { ...kent, door: handeling('zorgbalans') }), 'granted').toBe('geen-beslisser')
  expect(uitkomst(undefined, ontvang(), { door, huishouden: undefined })).toBe('huishouden-onbekend')
  const leeg = { huishouden: leegHuishouden, privacy: true }
  expect(uitkomst(undefined, ontvang(), leeg), 'of nobody').toBe('huishouden-onbekend')
  expect(uitkomst(bezig, ontvang(), kent), 'an id that is taken').toBe('verzoek-bestaat')
})

test('an id somebody had before two were made one means her', () => {
  const samen = { ...regisseur, verenigd: { vroeger: { behouden: 'moeder' } } } as never
  const vroeger = { ...bezig, inwonerId: 'vroeger', identiteit: { wijze: 'digid' as const } }
  const opties = { door: handeling('kontext'), huishouden: samen }
  expect(doet(vroeger, [behandel, willigIn], opties).stand).toBe('ingewilligd')
  expect(uitkomst({ ...vroeger, inwonerId: 'niemand' }, willigIn, opties)).toBe('inwoner-onbekend')
})

const groepVan = (geboortedatum: string, vandaag: string) =>
  leeftijdsgroep(
    naFeiten(gezin, [{ soort: 'inwoner-gewijzigd', inwonerId: 'zoon', wijziging: { geboortedatum } } as never]),
    'zoon',
    vandaag,
  )

test('below 12 a parent asks, from 12 she too, from 16 she alone: from the birthday on', () => {
  const dagen = ['2024-04-17', '2024-04-18', '2028-04-17', '2028-04-18']
  expect(dagen.map((dag) => leeftijdsgroep(gezin, 'zoon', dag))).toEqual(['kind', 'jeugdige', 'jeugdige', 'zelf'])
  expect(groepVan('2010-00-00', '2026-11-22'), 'she may be 15').toBe('jeugdige')
})

const mag = (inwonerId: string, gevraagdDoor: GevraagdDoor, identiteit?: Partial<Identiteit>, vandaag = '2026-11-22') =>
  magAntwoordKrijgen(
    gezin,
    { inwonerId, gevraagdDoor, identiteit: identiteit && { wijze: 'document-gezien', ...identiteit } },
    vandaag,
  )?.weigering ?? 'ja'

test('of the mother, her son of 14 and her daughter of 8: who gets an answer', () => {
  const zelf = { wie: 'zelf' } as const
  const moeder = { wie: 'ouder', inwonerId: 'moeder' } as const
  expect(['moeder', 'zoon', 'dochter'].map((wie) => mag(wie, zelf, {}))).toEqual(['ja', 'ja', 'vrager-niet-bevoegd'])
  expect(['oma', 'zoon', 'dochter'].map((wie) => mag(wie, moeder, {}))).toEqual(['vrager-niet-bevoegd', 'ja', 'ja'])
  expect(mag('zoon', moeder, {}, '2028-04-18'), 'sixteen').toBe('vrager-niet-bevoegd')
  expect(mag('moeder', zelf)).toBe('identiteit-niet-vastgesteld')
  expect(mag('niemand', zelf, {})).toBe('inwoner-onbekend')
})

test('a parent who is none here, a grandmother and who speaks for somebody show that they may', () => {
  const elders = { wie: 'ouder', naam: 'Vader Verzonnen' } as const
  expect(mag('zoon', elders, {})).toBe('vrager-niet-bevoegd')
  expect(mag('zoon', elders, { bevoegdheid: 'gezagsregister' })).toBe('ja')
  expect(mag('zoon', { wie: 'ouder', inwonerId: 'oma' }, {})).toBe('vrager-niet-bevoegd')
  const mentor = { wie: 'vertegenwoordiger', naam: 'Mentor Verzonnen' } as const
  expect(mag('oma', mentor, {})).toBe('vrager-niet-bevoegd')
  expect(mag('oma', mentor, { bevoegdheid: 'benoeming' })).toBe('ja')
})

test('what may not be answered is refused at the answer, and can be refused to her', () => {
  const dochter = doet(undefined, [ontvang({ inwonerId: 'dochter' }), behandel, gezien])
  expect(uitkomst(dochter, willigIn)).toBe('vrager-niet-bevoegd')
  expect(uitkomst(doet(undefined, [ontvang(), behandel]), willigIn)).toBe('identiteit-niet-vastgesteld')
  expect(uitkomst(dochter, wijsAf)).toEqual(['verzoek-besloten'])
  expect(doet(dochter, [wijzig({ gevraagdDoor: { wie: 'ouder', inwonerId: 'moeder' } }), gezien, willigIn]).stand).toBe(
    'ingewilligd',
  )
})
