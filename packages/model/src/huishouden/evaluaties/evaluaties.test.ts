import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const zorgbalans = handeling('zorgbalans')
const weigering = (huishouden: Huishouden, opdracht: Opdracht, door = kontext) => {
  const besluit = decide(huishouden, opdracht, door)
  return 'weigering' in besluit ? besluit.weigering : 'geen'
}
const plan = (dag: string): Opdracht => ({ soort: 'plan-evaluatie', evaluatie: { dag } })
const gepland = na(gezin, plan('2026-12-22'), kontext)
const evaluatieId = gepland.nieuweIds!['evaluatieId']!
const verzet = (dag: string, id = evaluatieId): Opdracht => ({
  soort: 'wijzig-evaluatie',
  evaluatieId: id,
  wijziging: { dag },
})
const houd = (uitkomst: object = {}, id = evaluatieId): Opdracht => ({
  soort: 'houd-evaluatie',
  evaluatieId: id,
  uitkomst: { uitkomst: 'Het gaat beter', ...uitkomst },
})
const gehouden = na(gepland.huishouden, houd(), kontext).huishouden

test('an evaluation stands in the agenda until it is held, and moves with its day', () => {
  const rij = { soort: 'evaluatie', id: evaluatieId, dag: '2026-12-22', organisatie: 'kontext' }
  expect(agendaVan(gepland.huishouden)).toEqual([rij])
  expect(na(gepland.huishouden, plan('2026-12-22'), kontext)).toMatchObject({ feiten: [], nieuweIds: { evaluatieId } })
  const verder = na(gepland.huishouden, verzet('2026-12-29'), kontext).huishouden
  expect(agendaVan(verder)).toEqual([{ ...rij, dag: '2026-12-29' }])
  expect(na(gepland.huishouden, verzet('2026-12-22'), kontext).feiten).toEqual([])
  expect(agendaVan(gehouden)).toEqual([])
})

test('a day gone by or too far away is refused, and one that was held is not moved', () => {
  for (const dag of ['2026-11-21', '2066-01-01']) {
    expect(weigering(gezin, plan(dag))).toBe('datum-onmogelijk')
    expect(weigering(gepland.huishouden, verzet(dag))).toBe('datum-onmogelijk')
  }
  expect(weigering(gehouden, verzet('2026-12-29'))).toBe('evaluatie-gehouden')
  expect(weigering(gepland.huishouden, verzet('2026-12-29', 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(gepland.huishouden, verzet('2026-12-29'), zorgbalans)).toBe('niet-uw-woord')
})

test('what came of it can be corrected, on a day that was', () => {
  expect(gehouden.evaluaties[evaluatieId]).toEqual({
    dag: '2026-11-22',
    organisatie: 'kontext',
    uitkomst: 'Het gaat beter',
  })
  expect(na(gehouden, houd(), kontext).feiten).toEqual([])
  expect(na(gehouden, houd({ dag: '2026-11-20' }), kontext).huishouden.evaluaties[evaluatieId]?.dag).toBe('2026-11-20')
  expect(weigering(gehouden, houd({ dag: '2026-11-23' }))).toBe('datum-in-toekomst')
  expect(weigering(gehouden, houd({ dag: '1926-11-23' }))).toBe('datum-onmogelijk')
  expect(weigering(gehouden, houd({}, 'onbekend'))).toBe('rij-onbekend')
})

test('it is taken back with a reason, and of another it is seen that it is, not what came of it', () => {
  const trekIn: Opdracht = { soort: 'trek-in', wat: 'evaluatie', id: evaluatieId, reden: 'Gaat niet door' }
  const zonder = na(gepland.huishouden, trekIn, kontext).huishouden
  expect(zonder.evaluaties).toEqual({})
  expect(weigering(zonder, trekIn)).toBe('rij-onbekend')
  const ziet = (wie: string, huis = gehouden) => {
    const { doelbinding, op } = kontext
    return project(huis, doelbinding.regelVoor(wie)!, doelbinding, op)!.evaluaties?.[evaluatieId]
  }
  expect(ziet('kontext')).toHaveProperty('uitkomst')
  expect(ziet('kontext', gepland.huishouden)).toEqual({ dag: '2026-12-22', organisatie: 'kontext' })
  expect(ziet('gemeente')).toHaveProperty('uitkomst')
  expect(ziet('zorgbalans')).toEqual({ dag: '2026-11-22', organisatie: 'kontext' })
  expect(ziet('menscentraal')).toEqual({ dag: '2026-11-22', organisatie: 'kontext' })
  expect(ziet('menscentraal', zonder)).toBeUndefined()
})
