import { expect, test } from 'vitest'
import { handeling } from '../fixtures/gezin.ts'
import {
  anna,
  behandel,
  doet,
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
import { isVerzoekTeLaat, uiterlijkeDag } from './termijn.ts'

const ontvangen = doet(undefined, [ontvang()])
const bezig = doet(ontvangen, [behandel, gezien])
const klaar = doet(bezig, [willigIn])

test('a request is late a month and a day after it came, not before; once two months more', () => {
  expect(ontvangen).toMatchObject({ ontvangenOp: '2026-11-20', uiterlijk: '2026-12-20', stand: 'ontvangen' })
  expect(isVerzoekTeLaat(ontvangen, '2026-12-20')).toBe(false)
  expect(isVerzoekTeLaat(ontvangen, '2026-12-21')).toBe(true)
  const verlengd = doet(bezig, [verleng])
  expect(verlengd).toMatchObject({ verlengd: true, uiterlijk: '2027-02-20' })
  expect(verlengd.verloop.at(-1)).toMatchObject({ stap: 'verlengd', reden: 'Veel stukken', door: 'gemeente' })
  expect(isVerzoekTeLaat(klaar, '2030-01-01'), 'answered').toBe(false)
  expect(uitkomst(verlengd, verleng)).toBe('verzoek-al-verlengd')
  const later = handeling('gemeente', { vandaag: '2026-12-21' })
  expect(uitkomst(bezig, verleng, { door: later })).toBe('verzoek-te-laat')
  expect(doet(verlengd, [wijzig({ ontvangenOp: '2026-11-01' })]).uiterlijk, 'the day was another').toBe('2027-02-01')
  expect(['2026-01-31', '2028-01-31', '2026-12-31', '2026-08-31'].map((dag) => uiterlijkeDag(dag, false))).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2027-01-31',
    '2026-09-30',
  ])
})

test('it is taken up by somebody who is named, answered, and opened again with a reason', () => {
  expect(uitkomst(ontvangen, { soort: 'neem-in-behandeling', behandeling: {} })).toBe('medewerker-ontbreekt')
  expect(uitkomst(bezig, behandel), 'twice is once').toEqual([])
  expect(uitkomst(bezig, { soort: 'neem-in-behandeling', behandeling: { medewerker: { naam: 'Bo' } } })).toEqual([
    'verzoek-in-behandeling',
  ])
  const zij = handeling('gemeente', { medewerker: anna })
  expect(doet(ontvangen, [{ soort: 'neem-in-behandeling', behandeling: {} }], { door: zij }).behandelaar).toEqual({
    organisatie: 'gemeente',
    medewerker: anna,
  })
  expect(uitkomst(ontvangen, willigIn), 'nobody took it up').toBe('verzoek-niet-in-behandeling')
  expect(uitkomst(bezig, heropen)).toBe('verzoek-loopt')
  expect(klaar).toMatchObject({ stand: 'ingewilligd', besluit: { uitkomst: 'ingewilligd' } })
  for (const opdracht of [behandel, verleng, willigIn, wijsAf, trekIn, wijzig({ wat: null })])
    expect(uitkomst(klaar, opdracht)).toBe('verzoek-afgerond')
  const weer = doet(klaar, [heropen], { door: zij })
  expect(weer).toMatchObject({ stand: 'ontvangen', identiteit: { wijze: 'document-gezien' }, uiterlijk: '2026-12-20' })
  expect(weer).not.toHaveProperty('besluit')
  expect(weer).not.toHaveProperty('behandelaar')
  expect(weer.verloop.map(({ stap }) => stap)).toEqual(['ontvangen', 'in-behandeling', 'besloten', 'heropend'])
})

test('it is taken back, twice is once, and asked after all', () => {
  const weg = doet(ontvangen, [trekIn])
  expect(weg.stand).toBe('ingetrokken')
  expect(uitkomst(weg, trekIn)).toEqual([])
  expect(doet(weg, [heropen]).stand).toBe('ontvangen')
})

test('what is not granted says why', () => {
  const zonder = (uit: 'afgewezen' | 'deels-ingewilligd') => ({
    soort: 'besluit' as const,
    besluit: { uitkomst: uit },
  })
  expect(uitkomst(bezig, zonder('afgewezen'))).toBe('motivering-ontbreekt')
  expect(uitkomst(bezig, zonder('deels-ingewilligd'))).toBe('motivering-ontbreekt')
  const deels = {
    soort: 'besluit',
    besluit: { uitkomst: 'deels-ingewilligd', motivering: 'Een notitie niet' },
  } as const
  expect(doet(bezig, [deels])).toMatchObject({
    stand: 'deels-ingewilligd',
    besluit: { motivering: 'Een notitie niet' },
  })
  expect(doet(doet(ontvangen, [behandel]), [wijsAf]).stand, 'also of who was not shown to be who she says').toBe(
    'afgewezen',
  )
})

test('what it says is put right; of somebody else it is made sure anew who she is', () => {
  const ouder = { wie: 'ouder', inwonerId: 'moeder' } as const
  expect(uitkomst(bezig, wijzig({ soort: 'inzage', wat: 'Ik wil alles zien' })), 'as it was').toEqual([])
  expect(doet(bezig, [wijzig({ wat: null })])).not.toHaveProperty('wat')
  expect(doet(bezig, [wijzig({ soort: 'correctie', jeugdigeStemtIn: true })])).toMatchObject({
    soort: 'correctie',
    jeugdigeStemtIn: true,
    wat: 'Ik wil alles zien',
    identiteit: { wijze: 'document-gezien' },
  })
  const anders = doet(bezig, [wijzig({ gevraagdDoor: ouder })])
  expect(anders.gevraagdDoor).toEqual(ouder)
  expect(anders).not.toHaveProperty('identiteit')
  const inEens = wijzig({ gevraagdDoor: ouder, identiteit: { wijze: 'document-gezien' } })
  expect(doet(bezig, [inEens]).identiteit, 'of her').toEqual({ wijze: 'document-gezien' })
  expect(uitkomst(bezig, gezien), 'twice is once').toEqual([])
  const stemtIn = doet(bezig, [wijzig({ jeugdigeStemtIn: true })])
  expect(doet(stemtIn, [wijzig({ jeugdigeStemtIn: null })])).not.toHaveProperty('jeugdigeStemtIn')
  expect(uitkomst(bezig, wijzig({ ontvangenOp: '2026-11-23' }))).toBe('datum-in-toekomst')
  expect(uitkomst(bezig, wijzig({ gevraagdDoor: { wie: 'ouder', inwonerId: 'niemand' } }))).toBe('inwoner-onbekend')
})

test('the same again is the same one, and another under its id is refused', () => {
  expect(uitkomst(bezig, ontvang()), 'whatever happened since').toEqual([])
  expect(uitkomst(bezig, ontvang({ soort: 'wissing' }))).toBe('verzoek-bestaat')
  expect(uitkomst(undefined, ontvang({ inwonerId: 'niemand' }))).toBe('inwoner-onbekend')
  expect(uitkomst(undefined, ontvang({ ontvangenOp: '2026-11-23' }))).toBe('datum-in-toekomst')
  expect(uitkomst(undefined, ontvang({ gevraagdDoor: { wie: 'ouder', inwonerId: 'niemand' } }))).toBe(
    'inwoner-onbekend',
  )
})

test('whom a worker is named for stands with each step', () => {
  const stappen = [
    { ...ontvang(), opgave: { ...(ontvang() as { opgave: object }).opgave, medewerker: anna } },
    behandel,
    { soort: 'verleng', verlenging: { reden: 'Druk', medewerker: anna } },
    { soort: 'trek-in', intrekking: { reden: 'Klaar', medewerker: anna } },
    { soort: 'heropen', heropening: { reden: 'Toch', medewerker: anna } },
    behandel,
    { soort: 'besluit', besluit: { uitkomst: 'afgewezen', motivering: 'Nee', medewerker: anna } },
  ] as Parameters<typeof doet>[1]
  expect(doet(undefined, stappen).verloop.map(({ medewerker }) => medewerker)).toEqual(stappen.map(() => anna))
})

test('a request that goes to and fro without end is full', () => {
  let vol = ontvangen
  while (vol.versie < 200) vol = doet(vol, [wijzig({ wat: `Versie ${vol.versie}` })])
  expect(uitkomst(vol, wijzig({ wat: 'Nog eens' }))).toBe('verzoek-vol')
  expect(uitkomst(vol, wijzig({ wat: vol.wat! })), 'nothing new').toEqual([])
})
