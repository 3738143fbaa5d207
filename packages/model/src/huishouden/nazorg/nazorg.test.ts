import { expect, test } from 'vitest'
import { nazorgVan } from '../../doelbinding/nazorg-van.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { SluitingOpgave } from '../sluiten/sluit-huishouden.ts'
import type { NazorgOpgave } from './plan-nazorg.ts'
import type { NazorgAfronding } from './rond-nazorg-af.ts'

const dag = (organisatie: string, vandaag = '2026-12-01') =>
  handeling(organisatie, { vandaag, op: `${vandaag}T10:00:00Z` })
const kontext = dag('kontext')
const gemeente = handeling('gemeente')
const opgave: NazorgOpgave = { inwonerIds: ['moeder'], dag: '2027-01-15', hoe: 'telefoon' }
const sluit = (nazorg?: SluitingOpgave['nazorg']): Opdracht => ({
  soort: 'sluit-huishouden',
  sluiting: { aanleiding: 'overig', reden: 'Klaar', ...(nazorg && { nazorg }) },
})
const plan = (anders: Partial<NazorgOpgave> = {}): Opdracht => ({
  soort: 'plan-nazorg',
  nazorg: { ...opgave, ...anders },
})
const wijzig = (nazorgId: string, anders: Partial<NazorgOpgave> = {}): Opdracht => ({
  soort: 'wijzig-nazorg',
  nazorgId,
  nazorg: { ...opgave, ...anders },
})
const rondAf = (nazorgId: string, afronding: NazorgAfronding): Opdracht => ({
  soort: 'rond-nazorg-af',
  nazorgId,
  afronding,
})
const heropen: Opdracht = { soort: 'heropen-huishouden', heropening: { reden: 'Terug' } }

const bereikbaar = naFeiten(kenToe(gezin, 'shdh'), [
  { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { telefoonnummer: '0612345678' } },
])
const gesloten = na(bereikbaar, sluit([{ ...opgave, organisatie: 'kontext' }]), gemeente).huishouden
const [nazorgId] = Object.keys(gesloten.nazorg) as [string]
const leest = (huishouden: Huishouden, organisatie: string, id = nazorgId) =>
  nazorgVan(huishouden, id, organisatie, gemeente.doelbinding, kontext.op)

test('it is planned when helping ends, stands in the agenda of who gives it, and tells that one name and number', () => {
  expect(gesloten.nazorg[nazorgId]).toEqual({ ...opgave, organisatie: 'kontext', stand: 'gepland', pogingen: 0 })
  expect(agendaVan(gesloten)).toEqual([{ soort: 'nazorg', id: nazorgId, dag: '2027-01-15', organisatie: 'kontext' }])
  const { naam } = gezin.inwoners['moeder']!
  expect(leest(gesloten, 'kontext')).toEqual({
    dag: '2027-01-15',
    hoe: 'telefoon',
    pogingen: 0,
    personen: [{ inwonerId: 'moeder', naam, telefoonnummer: '0612345678' }],
  })
  for (const ander of ['zorgbalans', 'gemeente', 'dock', 'niemand']) expect(leest(gesloten, ander)).toBeUndefined()
  expect(leest(gesloten, 'kontext', 'een andere')).toBeUndefined()
})

test('also when its involvement had a last day that passed; not of who is not for its eyes', () => {
  const [id, rij] = Object.entries(gesloten.betrokkenheden).find(([, een]) => een.organisatie === 'kontext')!
  const voorbij = { ...gesloten, betrokkenheden: { ...gesloten.betrokkenheden, [id]: { ...rij, tot: '2026-11-25' } } }
  expect(leest(voorbij, 'kontext')?.personen).toHaveLength(1)
  expect(leest({ ...gesloten, inwoners: {} }, 'kontext')).toBeUndefined()
  const zonderNummer = { ...gesloten, inwoners: gezin.inwoners }
  expect(leest(zonderNummer, 'kontext')?.personen).toEqual([
    { inwonerId: 'moeder', naam: gezin.inwoners['moeder']!.naam },
  ])
})

test.each<[string, NonNullable<SluitingOpgave['nazorg']>[number], object]>([
  [
    'by who is not involved',
    { ...opgave, organisatie: 'dock' },
    { weigering: 'organisatie-niet-betrokken', veld: 'nazorg/0/organisatie' },
  ],
  [
    'of who lives elsewhere',
    { ...opgave, inwonerIds: ['x'] },
    { weigering: 'inwoner-onbekend', veld: 'nazorg/0/inwonerIds/0' },
  ],
  ['on a day gone by', { ...opgave, dag: '2026-11-21' }, { weigering: 'datum-onmogelijk', veld: 'nazorg/0/dag' }],
  ['after the term', { ...opgave, dag: '2027-11-23' }, { weigering: 'datum-onmogelijk', veld: 'nazorg/0/dag' }],
])('closing is refused with aftercare %s', (_, een, geweigerd) => {
  expect(decide(bereikbaar, sluit([een]), gemeente)).toEqual(geweigerd)
})

test('who was involved plans its own afterwards, once; nobody in a household that is open, and nobody else', () => {
  const zorgbalans = dag('zorgbalans')
  const { huishouden, nieuweIds } = na(gesloten, plan(), zorgbalans)
  expect(huishouden.nazorg[nieuweIds!['nazorgId']!]).toMatchObject({ organisatie: 'zorgbalans', stand: 'gepland' })
  expect(na(huishouden, plan(), zorgbalans)).toMatchObject({ feiten: [], nieuweIds })
  expect(decide(gesloten, plan({ dag: '2026-11-30' }), zorgbalans)).toEqual({
    weigering: 'datum-onmogelijk',
    veld: 'dag',
  })
  expect(decide(gezin, plan(), zorgbalans)).toEqual({ weigering: 'niet-gesloten' })
  expect(decide(gesloten, plan(), dag('dock'))).toEqual({ weigering: 'niet-betrokken' })
})

test('another day or somebody else, by who gives it alone', () => {
  const metWie = wijzig(nazorgId, { dag: '2027-02-01', medewerker: { naam: 'Noor', medewerkerId: 'm-1' } })
  const { huishouden } = na(gesloten, metWie, kontext)
  expect(agendaVan(huishouden)).toMatchObject([{ dag: '2027-02-01', medewerkerId: 'm-1' }])
  expect(leest(huishouden, 'kontext')).toMatchObject({ medewerker: { naam: 'Noor' } })
  expect(na(huishouden, metWie, kontext).feiten).toEqual([])
  expect(decide(gesloten, wijzig(nazorgId, { inwonerIds: ['x'] }), kontext)).toHaveProperty(
    'weigering',
    'inwoner-onbekend',
  )
  const metEigen = na(gesloten, plan(), dag('zorgbalans')).huishouden
  for (const opdracht of [wijzig(nazorgId), rondAf(nazorgId, { uitkomst: 'gedaan' })]) {
    expect(decide(metEigen, opdracht, dag('zorgbalans'))).toEqual({ weigering: 'nazorg-onbekend', veld: 'nazorgId' })
    expect(decide(gesloten, opdracht, dag('shdh'))).toEqual({ weigering: 'niet-betrokken' })
  }
})

test('nobody reached and once more, then done: nothing of her is read any more, and what was said can be said better', () => {
  const nogEens = na(
    gesloten,
    rondAf(nazorgId, { uitkomst: 'niet-bereikt', opnieuw: '2027-01-20' }),
    kontext,
  ).huishouden
  expect(leest(nogEens, 'kontext')).toMatchObject({ dag: '2027-01-20', pogingen: 1 })
  const gedaan = na(nogEens, rondAf(nazorgId, { uitkomst: 'gedaan', toelichting: 'Goed' }), kontext).huishouden
  expect(gedaan.nazorg[nazorgId]).toMatchObject({
    stand: 'gedaan',
    afgerond: { op: '2026-12-01', door: 'kontext', toelichting: 'Goed' },
  })
  expect([leest(gedaan, 'kontext'), agendaVan(gedaan)]).toEqual([undefined, []])
  expect(na(gedaan, rondAf(nazorgId, { uitkomst: 'gedaan', toelichting: 'Goed' }), kontext).feiten).toEqual([])
  const later = dag('kontext', '2026-12-05')
  expect(na(gedaan, rondAf(nazorgId, { uitkomst: 'niet-gewenst' }), later).huishouden.nazorg[nazorgId]).toMatchObject({
    stand: 'niet-gewenst',
    afgerond: { op: '2026-12-01', door: 'kontext' },
  })
  for (const opdracht of [wijzig(nazorgId), rondAf(nazorgId, { uitkomst: 'niet-bereikt', opnieuw: '2027-01-20' })])
    expect(decide(gedaan, opdracht, kontext)).toEqual({ weigering: 'nazorg-is-voorbij' })
})

test.each<[string, NazorgAfronding]>([
  ['a day gone by', { uitkomst: 'niet-bereikt', opnieuw: '2026-11-30' }],
  ['what is done', { uitkomst: 'gedaan', opnieuw: '2027-01-20' }],
])('not once more on %s', (_, afronding) => {
  expect(decide(gesloten, rondAf(nazorgId, afronding), kontext)).toEqual({
    weigering: 'datum-onmogelijk',
    veld: 'opnieuw',
  })
})

test('it leads to helping again: what was planned is over, what was done stays as it was', () => {
  const metEigen = na(gesloten, plan(), dag('zorgbalans')).huishouden
  const gedaan = na(metEigen, rondAf(nazorgId, { uitkomst: 'gedaan' }), kontext).huishouden
  const { huishouden } = na(gedaan, heropen, kontext)
  expect(Object.values(huishouden.nazorg).map(({ stand }) => stand)).toEqual(['gedaan', 'heropend'])
  expect(agendaVan(huishouden)).toEqual([])
  for (const opdracht of [wijzig(nazorgId), rondAf(nazorgId, { uitkomst: 'niet-bereikt' })])
    expect(decide(huishouden, opdracht, kontext)).toEqual({ weigering: 'nazorg-is-voorbij' })
  expect(leest({ ...gesloten, gesloten: undefined }, 'kontext')).toBeUndefined()
})

test('of a household that went up in another nobody gives aftercare', () => {
  const opgegaan = { in: 'h-2', ingreepId: 'i', per: '2026-12-01' }
  expect(decide({ ...gesloten, opgegaan }, wijzig(nazorgId), kontext)).toHaveProperty(
    'weigering',
    'huishouden-onbekend',
  )
  expect(leest({ ...gesloten, opgegaan }, 'kontext')).toBeUndefined()
})
