import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'

const gesloten = naFeiten(gezin, [
  { soort: 'huishouden-gesloten', sluiting: { per: '2026-11-20', door: 'gemeente', reden: 'Klaar' } },
])
const trekIn = { soort: 'zorgstart-ingetrokken' as const, toewijzingNummer: 1 }

test('after a closing is taken in what a partner whose right outlasts it says, and nothing of any other', () => {
  const zegt = (wie: string, inhoud: object) =>
    decide(gesloten, { soort: 'verwerk-bijdrage', bsnVanAnder: false, inhoud } as never, handeling(wie))
  const naSluiten = { weigering: 'bijdrage-na-sluiten' }
  expect(zegt('menscentraal', { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: {} })).toEqual(naSluiten)
  expect(zegt('jeugdhulp', trekIn)).not.toEqual(naSluiten)
  expect(zegt('jeugdhulp', { soort: 'inwoner-gewijzigd' })).toEqual({ weigering: 'bijdrage-niet-toegestaan' })
})
