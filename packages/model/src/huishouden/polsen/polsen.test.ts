import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { PolsOpgave } from './spreek-pols-af.ts'
import type { PolsContact } from './voel-pols.ts'
import type { PolsWijziging } from './wijzig-pols.ts'

const medewerker = { naam: 'Noor', medewerkerId: 'm-1' }
const kontext = handeling('kontext', { medewerker })
const zorgbalans = handeling('zorgbalans')
const opgave: PolsOpgave = { inwonerIds: ['oma'], elkeWeken: 4, tot: '2027-03-01' }
const spreekAf = (anders: Partial<PolsOpgave> = {}): Opdracht => ({
  soort: 'spreek-pols-af',
  pols: { ...opgave, ...anders },
})
const afgesproken = na(gezin, spreekAf(), kontext)
const polsId = afgesproken.nieuweIds!['polsId']!
const wijzig = (wijziging: PolsWijziging): Opdracht => ({ soort: 'wijzig-pols', polsId, wijziging })
const voel = (contact: PolsContact): Opdracht => ({ soort: 'voel-pols', polsId, contact })
const beeindig: Opdracht = { soort: 'beeindig-pols', polsId, reden: 'Haar zus belt' }
const dagen = (huishouden: Huishouden) => agendaVan(huishouden).map(({ dag }) => dag)
const verslag = { contact: 'telefoon' as const, tekst: 'Het gaat goed', leesbaarVoor: 'betrokkenen' as const }

test('a light contact stands in the agenda of who keeps it, and stays on its day when it is missed; the same is one', () => {
  const rij = { soort: 'pols', id: polsId, dag: '2026-12-20', organisatie: 'kontext', medewerkerId: 'm-1' }
  expect(agendaVan(afgesproken.huishouden)).toEqual([rij])
  expect(na(afgesproken.huishouden, spreekAf(), kontext)).toMatchObject({ feiten: [], nieuweIds: { polsId } })
  const [eerste] = agendaVan(na(gezin, spreekAf({ volgende: '2026-11-23' }), zorgbalans).huishouden)
  expect(eerste).toMatchObject({ dag: '2026-11-23', organisatie: 'zorgbalans' })
  expect(eerste).not.toHaveProperty('medewerkerId')
})

test('contact moves the next day; an earlier one that is told later does not, and after the last day there is none', () => {
  const na1 = na(afgesproken.huishouden, voel({ datum: '2026-11-21' }), kontext)
  expect(na1.huishouden.polsen[polsId]).toMatchObject({ laatste: '2026-11-21', volgende: '2026-12-19' })
  for (const datum of ['2026-11-21', '2026-11-18'])
    expect(na(na1.huishouden, voel({ datum }), kontext).feiten).toEqual([])
  const later = handeling('kontext', { vandaag: '2027-02-15' })
  expect(dagen(na(na1.huishouden, voel({ datum: '2027-02-10' }), later).huishouden)).toEqual([])
})

test('what was said becomes a note in one command', () => {
  const { huishouden, nieuweIds, feiten } = na(
    afgesproken.huishouden,
    voel({ datum: '2026-11-22', rapportage: verslag }),
    kontext,
  )
  expect(feiten).toHaveLength(2)
  expect(huishouden.rapportages[nieuweIds!['rapportageId']!]).toMatchObject({ ...verslag, datum: '2026-11-22' })
})

test.each<[Partial<PolsOpgave>, object]>([
  [{ inwonerIds: ['wie'] }, { weigering: 'inwoner-onbekend', veld: 'inwonerIds/0' }],
  [
    { volgende: '2062-01-01', tot: '2062-02-01' },
    { weigering: 'datum-onmogelijk', veld: 'volgende' },
  ],
  [
    { tot: '2026-12-20', volgende: '2026-12-20' },
    { weigering: 'datum-onmogelijk', veld: 'tot' },
  ],
  [{ tot: '2062-01-01' }, { weigering: 'datum-onmogelijk', veld: 'tot' }],
])('days that cannot be meant are refused, and strangers: %j', (anders, weigering) => {
  expect(decide(gezin, spreekAf(anders), kontext)).toEqual(weigering)
  expect(decide(afgesproken.huishouden, wijzig(anders), kontext)).toEqual(weigering)
})

test('it is changed, also by who decides here; the same again is no fact', () => {
  const { huishouden } = na(afgesproken.huishouden, wijzig({ elkeWeken: 2, tot: null }), handeling('gemeente'))
  expect(huishouden.polsen[polsId]).toEqual({
    inwonerIds: ['oma'],
    elkeWeken: 2,
    volgende: '2026-12-20',
    organisatie: 'kontext',
    medewerker,
  })
  expect(na(huishouden, wijzig({ elkeWeken: 2 }), kontext).feiten).toEqual([])
})

test('it ends once, with a reason, and is over then; of another organisation it is not changed', () => {
  const { huishouden } = na(afgesproken.huishouden, beeindig, kontext)
  expect(huishouden.polsen[polsId]).toMatchObject({ beeindigd: { door: 'kontext', reden: 'Haar zus belt' } })
  expect([dagen(huishouden), na(huishouden, beeindig, kontext).feiten]).toEqual([[], []])
  for (const opdracht of [wijzig({}), voel({ datum: '2026-11-22' })])
    expect(decide(huishouden, opdracht, kontext)).toEqual({ weigering: 'pols-voorbij' })
  expect(decide(afgesproken.huishouden, voel({ datum: '2026-11-23' }), kontext)).toMatchObject({
    weigering: 'datum-in-toekomst',
  })
  for (const opdracht of [wijzig({}), voel({ datum: '2026-11-22' }), beeindig])
    expect(decide(afgesproken.huishouden, opdracht, zorgbalans)).toEqual({ weigering: 'niet-uw-woord' })
})

test('one that never was is withdrawn, and unknown then', () => {
  const trekIn: Opdracht = { soort: 'trek-in', wat: 'pols', id: polsId, reden: 'Verkeerd gezin' }
  const { huishouden } = na(afgesproken.huishouden, trekIn, kontext)
  expect(huishouden.polsen).toEqual({})
  for (const opdracht of [trekIn, wijzig({}), voel({ datum: '2026-11-22' }), beeindig])
    expect(decide(huishouden, opdracht, kontext)).toEqual({ weigering: 'rij-onbekend', veld: 'polsId' })
})
