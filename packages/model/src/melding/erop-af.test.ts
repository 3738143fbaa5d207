import { expect, test } from 'vitest'
import { gezin, handeling, kenToe } from '../fixtures/gezin.ts'
import {
  doet,
  gemeld,
  heropen,
  jan,
  meldt,
  opgepakt,
  opgave,
  pakOp,
  sluit,
  team,
  uitkomst,
} from '../fixtures/melding.ts'
import { isOverTijd } from './termijn.ts'

const later = handeling('kontext', { op: '2026-11-24T10:00:00Z', vandaag: '2026-11-24' })
const poging = { dag: '2026-11-22', wijze: 'huisbezoek', uitkomst: 'niemand-bereikt', medewerker: jan } as const
const probeer = (pogingId: string, anders = {}) =>
  ({ soort: 'leg-poging-vast', pogingId, poging: { ...poging, ...anders } }) as const

test('a melding goes to the team of the address, of the one that is named, or to the central one', () => {
  expect(gemeld()).toMatchObject({
    team: 'noord',
    stand: 'open',
    gemeldOp: meldt.op,
    uiterlijk: '2026-11-23T10:00:00.000Z',
  })
  expect(gemeld({ team: 'zuid' })).toMatchObject({ team: 'zuid', teamGekozen: true })
  const registreer = (anders: object) =>
    ({ soort: 'registreer', meldingId: 'm-2', opgave: { ...opgave, ...anders } }) as const
  expect(uitkomst(undefined, registreer({ adres: undefined }))).toBe('melding-zonder-team')
  expect(uitkomst(undefined, registreer({ adres: undefined }), meldt, { teamVoor: () => 'zuid' })).toEqual([
    'melding-gedaan',
  ])
  expect(uitkomst(undefined, registreer({ team: 'west' }))).toBe('geen-team')
  expect(uitkomst(undefined, registreer({ personen: [{ bronpersoonId: 'a' }, { bronpersoonId: 'a' }] }))).toBe(
    'bronpersoon-dubbel',
  )
  expect(uitkomst(undefined, registreer({ personen: undefined }))).toEqual(['melding-gedaan'])
})

test('the same again is the same melding; something else under its id, or of somebody else, is refused', () => {
  const melding = gemeld({ medewerker: jan })
  expect(melding.medewerker).toEqual(jan)
  const nogEens = (anders = {}) =>
    ({ soort: 'registreer', meldingId: 'm-1', opgave: { ...opgave, ...anders } }) as const
  expect(uitkomst(melding, nogEens(), meldt)).toEqual([])
  expect(uitkomst(melding, nogEens({ wat: 'Iets anders' }), meldt)).toBe('melding-bestaat')
  expect(uitkomst(melding, nogEens(), team)).toBe('melding-bestaat')
})

test('somebody of the team goes to it, by name; a colleague takes it over or gets it back', () => {
  const melding = gemeld()
  expect(uitkomst(melding, { soort: 'pak-op', oppakking: {} })).toBe('medewerker-ontbreekt')
  const { melding: bezig } = doet(melding, { soort: 'pak-op', oppakking: {} }, { ...team, medewerker: jan })
  expect(bezig).toMatchObject({ stand: 'opgepakt', voortgang: 'opgepakt', opgepakt: { medewerker: jan } })
  expect(uitkomst(bezig, pakOp), 'the same again').toEqual([])
  expect(uitkomst(bezig, pakOp, handeling('zorgbalans')), 'of another organisation').toEqual(['melding-opgepakt'])
  expect(uitkomst(bezig, { soort: 'pak-op', oppakking: { medewerker: { naam: 'Piet' } } })).toEqual([
    'melding-opgepakt',
  ])
  const terug = doet(bezig, { soort: 'geef-terug', teruggave: { reden: 'Ziek', medewerker: jan } }).melding
  expect(terug).toMatchObject({ stand: 'open', voortgang: 'opgepakt' })
  expect(terug).not.toHaveProperty('opgepakt')
  expect(uitkomst(terug, { soort: 'geef-terug', teruggave: { reden: 'Ziek' } })).toEqual([])
  const geef = doet(bezig, { soort: 'geef-terug', teruggave: { reden: 'Ziek' } })
  expect(geef.feiten).toEqual([{ soort: 'melding-teruggegeven', reden: 'Ziek', uiterlijk: '2026-11-23T10:00:00.000Z' }])
})

test('it is overdue when the next step is, by its urgency; each step begins the time anew', () => {
  const bezig = opgepakt()
  expect(isOverTijd(bezig, '2026-11-23T10:00:00Z')).toBe(false)
  expect(isOverTijd(bezig, '2026-11-23T10:00:01Z')).toBe(true)
  const geprobeerd = doet(bezig, probeer('p-1'), later).melding
  expect(geprobeerd.uiterlijk).toBe('2026-11-25T10:00:00.000Z')
  const spoed = doet(bezig, { soort: 'wijzig', wijziging: { urgentie: 'spoed' } }, later).melding
  expect(spoed.uiterlijk, 'more urgent: counted from the last step').toBe('2026-11-22T14:00:00.000Z')
  const dicht = doet(bezig, sluit).melding
  expect(isOverTijd(dicht, '2027-01-01T00:00:00Z')).toBe(false)
  expect(isOverTijd({ stand: 'open' }, '2027-01-01T00:00:00Z')).toBe(false)
})

test('an attempt is on a day since it was reported; the same twice is once, and only who made it withdraws it', () => {
  const bezig = opgepakt()
  expect(uitkomst(gemeld(), probeer('p-1')), 'nobody picked it up').toBe('melding-niet-opgepakt')
  expect(uitkomst(bezig, probeer('p-1', { dag: '2026-11-23' }))).toBe('datum-in-toekomst')
  expect(uitkomst(bezig, probeer('p-1', { dag: '2026-11-21' }))).toBe('datum-onmogelijk')
  expect(uitkomst(bezig, probeer('p-1', { medewerker: undefined }))).toBe('medewerker-ontbreekt')
  expect(uitkomst(bezig, probeer('p-1', { medewerker: undefined }), { ...team, medewerker: jan })).toEqual([
    'poging-gedaan',
  ])
  const een = doet(bezig, probeer('p-1')).melding
  expect(uitkomst(een, probeer('p-1'))).toEqual([])
  expect(uitkomst(een, probeer('p-1', { wijze: 'telefoon' }))).toBe('poging-bestaat')
  expect(uitkomst(een, probeer('p-1'), handeling('zorgbalans'))).toBe('poging-bestaat')
  const trekIn = (pogingId: string) =>
    ({ soort: 'trek-poging-in', pogingId, intrekking: { reden: 'Vergist' } }) as const
  expect(uitkomst(een, trekIn('p-2'))).toBe('poging-onbekend')
  expect(uitkomst(een, trekIn('p-1'), handeling('zorgbalans'))).toBe('niet-uw-woord')
  const geen = doet(een, trekIn('p-1')).melding
  expect(geen.pogingen['p-1']).toMatchObject({ dag: '2026-11-22', ingetrokken: { reden: 'Vergist', door: 'kontext' } })
  expect(uitkomst(geen, trekIn('p-1'))).toEqual([])
  const vol = Array.from({ length: 50 }, (_, i) => `p-${i}`).reduce((was, id) => doet(was, probeer(id)).melding, bezig)
  expect(uitkomst(vol, probeer('p-51'))).toBe('melding-vol')
})

test('who was not reached is closed after the attempts that were agreed; one that was withdrawn is none', () => {
  const nietBereikt = { soort: 'sluit', sluiting: { sluitreden: 'niet-bereikt' } } as const
  const een = doet(opgepakt(), probeer('p-1')).melding
  const twee = doet(een, probeer('p-2')).melding
  expect(uitkomst(een, nietBereikt)).toBe('te-weinig-pogingen')
  expect(uitkomst(twee, nietBereikt)).toEqual(['melding-gesloten'])
  const geen = doet(twee, { soort: 'trek-poging-in', pogingId: 'p-2', intrekking: { reden: 'X' } }).melding
  expect(uitkomst(geen, nietBereikt)).toBe('te-weinig-pogingen')
})

test('it is closed at once with a reason, put right with another, and opened again', () => {
  const dicht = doet(gemeld(), sluit).melding
  expect(dicht).toMatchObject({ stand: 'gesloten', voortgang: 'afgerond' })
  expect(dicht).not.toHaveProperty('uiterlijk')
  expect(uitkomst(dicht, sluit)).toEqual([])
  const metReden = { soort: 'sluit', sluiting: { sluitreden: 'anders', reden: 'Verhuisd', medewerker: jan } } as const
  const anders = doet(dicht, metReden).melding
  expect(anders.verloop.at(-1)).toEqual({
    stap: 'gesloten',
    sluitreden: 'anders',
    reden: 'Verhuisd',
    medewerker: jan,
    door: 'kontext',
    op: team.op,
  })
  for (const opdracht of [pakOp, { soort: 'wijzig', wijziging: { wat: 'X' } } as const])
    expect(uitkomst(dicht, opdracht)).toBe('melding-afgerond')
  const weer = doet(dicht, heropen, { ...team, medewerker: jan }).melding
  expect(weer).toMatchObject({ stand: 'open', voortgang: 'afgerond' })
  expect(uitkomst(weer, heropen)).toEqual([])
  expect(doet(weer, pakOp).melding).toMatchObject({ stand: 'opgepakt', voortgang: 'afgerond' })
  expect(uitkomst(opgepakt(), heropen)).toBe('melding-opgepakt')
  const vol = { ...weer, versie: 500 }
  expect(uitkomst(vol, pakOp)).toBe('melding-vol')
  expect(uitkomst(vol, heropen), 'what changes nothing fits').toEqual([])
})

test('it is added to a household by who is granted there, and comes off again when that was a mistake', () => {
  const voegToe = { soort: 'voeg-toe' } as const
  expect(uitkomst(gemeld(), voegToe)).toBe('huishouden-onbekend')
  expect(uitkomst(gemeld({ team: 'zuid' }), voegToe, handeling('dock'), { huishouden: gezin })).toBe('niet-betrokken')
  const bij = doet(gemeld(), { ...voegToe, medewerker: jan }, team, { huishouden: gezin }).melding
  expect(bij).toMatchObject({ stand: 'geregistreerd', huishoudenId: 'h-1', registraties: 0 })
  expect(bij.verloop).toEqual([{ stap: 'toegevoegd', door: 'kontext', op: team.op, medewerker: jan }])
  expect(uitkomst(bij, voegToe, team, { huishouden: gezin })).toEqual([])
  expect(uitkomst(bij, voegToe, team, { huishouden: { ...gezin, huishoudenId: 'h-2' } })).toBe('melding-afgerond')
  expect(uitkomst(bij, heropen, handeling('zorgbalans')), 'who may not know the household').toBe('melding-afgerond')
  expect(uitkomst(bij, heropen), 'who brought it there').toEqual(['melding-heropend'])
  expect(uitkomst({ ...bij, team: 'zuid' }, heropen, handeling('dock'), { huishouden: gezin })).toBe('melding-afgerond')
  const los = doet(bij, heropen, team, { huishouden: kenToe(gezin) }).melding
  expect(los.stand).toBe('open')
  expect(los).not.toHaveProperty('huishoudenId')
  expect(doet(los, { ...voegToe }, { ...team, medewerker: jan }, { huishouden: gezin }).melding.stand).toBe(
    'geregistreerd',
  )
})

test('a registration of it counts; by whom is kept', () => {
  const meldAan = { soort: 'meld-aan', huishoudenId: 'h-9' } as const
  expect(doet(opgepakt(), meldAan).melding).toMatchObject({
    stand: 'geregistreerd',
    huishoudenId: 'h-9',
    registraties: 1,
  })
  expect(doet(opgepakt(), { ...meldAan, medewerker: jan }).melding.verloop.at(-1)).toMatchObject({ medewerker: jan })
  expect(uitkomst(doet(opgepakt(), meldAan).melding, meldAan)).toBe('melding-afgerond')
})
