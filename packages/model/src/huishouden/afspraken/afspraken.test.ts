import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import type { Beslissing } from '../beslissing.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { AfspraakOpgave } from './maak-afspraak.ts'
import type { AfspraakUitkomst } from './rond-afspraak-af.ts'
import type { AfspraakWijziging } from './verzet-afspraak.ts'

const medewerker = { naam: 'Noor', medewerkerId: 'm-1' }
const kontext = handeling('kontext', { medewerker })
const zorgbalans = handeling('zorgbalans')
const gemeente = handeling('gemeente')
const opgave: AfspraakOpgave = { inwonerIds: ['moeder'], moment: '2026-11-21T22:30:00Z', herinnerDagen: 1 }
const maak = (anders: Partial<AfspraakOpgave> = {}): Opdracht => ({
  soort: 'maak-afspraak',
  afspraak: { ...opgave, ...anders },
})
const gemaakt = na(gezin, maak(), kontext)
const afspraakId = gemaakt.nieuweIds!['afspraakId']!
const verzet = (wijziging: AfspraakWijziging, id = afspraakId): Opdracht => ({
  soort: 'verzet-afspraak',
  afspraakId: id,
  wijziging,
})
const rondAf = (uitkomst: AfspraakUitkomst, id = afspraakId): Opdracht => ({
  soort: 'rond-afspraak-af',
  afspraakId: id,
  uitkomst,
})
const verslag = { contact: 'huisbezoek' as const, tekst: 'Besproken', leesbaarVoor: 'team' as const }
const rij = { soort: 'afspraak', id: afspraakId, dag: '2026-11-21', organisatie: 'kontext', medewerkerId: 'm-1' }
const van = ({ huishouden }: Extract<Beslissing, { feiten: unknown }>) => huishouden.afspraken[afspraakId]

test('an appointment stands in the agenda on its day in the Netherlands until somebody says how it went; the same is one', () => {
  expect(van(gemaakt)).toEqual({ ...opgave, medewerker, organisatie: 'kontext', status: 'gepland' })
  expect(agendaVan(gemaakt.huishouden)).toEqual([rij])
  expect(na(gemaakt.huishouden, maak(), kontext)).toMatchObject({ feiten: [], nieuweIds: { afspraakId } })
  expect(agendaVan(na(gezin, maak(), zorgbalans).huishouden)[0]).not.toHaveProperty('medewerkerId')
  const vanEls = na(gezin, maak({ medewerker: { naam: 'Els' } }), kontext).huishouden.afspraken
  expect(Object.values(vanEls)).toMatchObject([{ medewerker: { naam: 'Els' }, organisatie: 'kontext' }])
})

test.each<[Partial<AfspraakOpgave>, object]>([
  [{ inwonerIds: ['wie'] }, { weigering: 'inwoner-onbekend', veld: 'inwonerIds/0' }],
  [{ moment: '2062-11-21T09:00:00Z' }, { weigering: 'datum-onmogelijk', veld: 'moment' }],
])('not with a stranger or in another age: %j', (anders, weigering) => {
  expect(decide(gezin, maak(anders), kontext)).toEqual(weigering)
  expect(decide(gemaakt.huishouden, verzet(anders), kontext)).toEqual(weigering)
})

test('it is moved by its organisation or who decides here, also when it was called off; not when it was held', () => {
  const moment = '2026-11-30T09:00:00Z'
  const verzetDoor = na(gemaakt.huishouden, verzet({ moment }), gemeente)
  expect(agendaVan(verzetDoor.huishouden)).toEqual([{ ...rij, dag: '2026-11-30' }])
  expect(na(verzetDoor.huishouden, verzet({ moment }), kontext).feiten).toEqual([])
  const afgezegd = na(gemaakt.huishouden, rondAf({ status: 'afgezegd', reden: 'Ziek' }), kontext)
  expect(van(afgezegd)).toMatchObject({ status: 'afgezegd', statusReden: 'Ziek' })
  expect(agendaVan(afgezegd.huishouden)).toEqual([])
  expect(van(na(afgezegd.huishouden, verzet({}), kontext))).toEqual(van(gemaakt))
  const gehouden = na(gemaakt.huishouden, rondAf({ status: 'gehouden' }), kontext)
  expect(decide(gehouden.huishouden, verzet({ moment }), kontext)).toEqual({ weigering: 'afspraak-gehouden' })
})

test('what was discussed becomes a note in one command, which saying it again does not repeat', () => {
  const gehouden = na(gemaakt.huishouden, rondAf({ status: 'gehouden', rapportage: verslag }), kontext)
  const { rapportageId } = gehouden.nieuweIds!
  expect(gehouden.huishouden.rapportages[rapportageId!]).toEqual({
    ...verslag,
    inwonerIds: ['moeder'],
    datum: '2026-11-21',
    organisatie: 'kontext',
    medewerker,
  })
  expect(van(gehouden)).toMatchObject({ status: 'gehouden', rapportageId })
  const nogmaals = na(gehouden.huishouden, rondAf({ status: 'gehouden', rapportage: verslag }), kontext)
  expect(nogmaals).toMatchObject({ feiten: [], nieuweIds: { rapportageId } })
  expect(na(gehouden.huishouden, rondAf({ status: 'gehouden' }), kontext).feiten).toEqual([])
})

test('how it went is corrected by saying it otherwise; what is still to come has not been', () => {
  const weg = na(gemaakt.huishouden, rondAf({ status: 'niet-verschenen', reden: 'Deed niet open' }), kontext)
  expect(van(weg)).toMatchObject({ statusReden: 'Deed niet open' })
  expect(van(na(weg.huishouden, rondAf({ status: 'niet-verschenen' }), kontext))).not.toHaveProperty('statusReden')
  expect(van(na(weg.huishouden, rondAf({ status: 'gehouden' }), kontext))).not.toHaveProperty('statusReden')
  const later = na(gemaakt.huishouden, verzet({ moment: '2026-11-30T09:00:00Z' }), kontext).huishouden
  for (const status of ['gehouden', 'niet-verschenen'] as const)
    expect(decide(later, rondAf({ status }), kontext)).toEqual({ weigering: 'afspraak-nog-niet-geweest' })
  expect(na(later, rondAf({ status: 'afgezegd', reden: 'Ziek' }), kontext).feiten).toHaveLength(1)
})

test('of another organisation it is not changed, and what is not there is unknown', () => {
  const { huishouden } = na(
    gemaakt.huishouden,
    { soort: 'trek-in', wat: 'afspraak', id: afspraakId, reden: 'Nooit' },
    kontext,
  )
  expect(huishouden.afspraken).toEqual({})
  for (const opdracht of [verzet({}), rondAf({ status: 'gehouden' })]) {
    expect(decide(gemaakt.huishouden, opdracht, zorgbalans)).toEqual({ weigering: 'niet-uw-woord' })
    expect(decide(huishouden, opdracht, kontext)).toEqual({ weigering: 'rij-onbekend', veld: 'afspraakId' })
  }
  const intrekking: Opdracht = { soort: 'trek-in', wat: 'afspraak', id: afspraakId, reden: 'Nooit' }
  expect(decide(huishouden, intrekking, kontext)).toEqual({ weigering: 'rij-onbekend', veld: 'afspraakId' })
})

test('a household is not closed while one is to come, unless it ends with it', () => {
  const { huishouden } = na(
    gemaakt.huishouden,
    { soort: 'spreek-pols-af', pols: { inwonerIds: ['moeder'], elkeWeken: 4 } },
    kontext,
  )
  const sluit = (eindigLopende: boolean): Opdracht => ({
    soort: 'sluit-huishouden',
    sluiting: { aanleiding: 'overig', reden: 'Klaar', eindigLopende },
  })
  expect(decide(huishouden, sluit(false), gemeente)).toEqual({
    weigering: 'huishouden-loopt-nog',
    veld: `afspraken/${afspraakId}`,
  })
  const gesloten = na(huishouden, sluit(true), gemeente)
  expect(van(gesloten)).toMatchObject({ status: 'afgezegd', statusReden: 'Het huishouden is gesloten' })
  expect(Object.values(gesloten.huishouden.polsen)).toMatchObject([{ beeindigd: { door: 'gemeente' } }])
  const klaar = na(gemaakt.huishouden, rondAf({ status: 'gehouden' }), kontext).huishouden
  expect(na(klaar, sluit(false), gemeente).feiten).toHaveLength(1)
})

test('a fact about an appointment that is not there changes nothing', () => {
  const feit = { soort: 'afspraak-afgerond' as const, afspraakId: 'x', status: 'gehouden' as const, statusReden: null }
  expect(naFeiten(gezin, [feit]).afspraken).toEqual({})
})
