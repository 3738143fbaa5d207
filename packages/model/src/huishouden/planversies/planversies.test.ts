import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const weigering = (huishouden: Huishouden, opdracht: Opdracht, door = kontext) => {
  const besluit = decide(huishouden, opdracht, door)
  return 'weigering' in besluit ? besluit.weigering : 'geen'
}
const stelVast: Opdracht = { soort: 'stel-plan-vast' }
const eerste = na(gezin, stelVast, kontext)
const planversieId = eerste.nieuweIds!['planversieId']!
const akkoord = (anders: object = {}, id = planversieId): Opdracht => ({
  soort: 'leg-akkoord-vast',
  planversieId: id,
  akkoord: { inwonerId: 'moeder', akkoord: true, hoe: 'ondertekend', ...anders },
})

test('a version is numbered and says how far the facts were; without a word since it is the same one', () => {
  expect(eerste.huishouden.planversies[planversieId]).toEqual({
    nummer: 1,
    huishoudenId: 'h-1',
    versie: gezin.versie,
    op: '2026-11-22',
    door: 'kontext',
  })
  expect(na(eerste.huishouden, stelVast, kontext)).toMatchObject({ feiten: [], nieuweIds: { planversieId } })
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const }
  const verder = na(eerste.huishouden, { soort: 'stel-doel-vast', doel }, kontext).huishouden
  const tweede = na(verder, stelVast, kontext)
  expect(tweede.huishouden.planversies[tweede.nieuweIds!['planversieId']!]).toMatchObject({ nummer: 2 })
})

test('a resident agrees to it, or not: her later word counts', () => {
  const eens = na(eerste.huishouden, akkoord(), kontext).huishouden
  expect(eens.planversies[planversieId]!.akkoorden).toEqual({
    moeder: { akkoord: true, hoe: 'ondertekend', op: '2026-11-22', vastgelegdDoor: 'kontext' },
  })
  expect(na(eens, akkoord(), kontext).feiten).toEqual([])
  const beide = na(eens, akkoord({ inwonerId: 'oma', akkoord: false, hoe: 'mondeling' }), kontext).huishouden
  expect(Object.keys(beide.planversies[planversieId]!.akkoorden!)).toEqual(['moeder', 'oma'])
  expect(weigering(eens, akkoord({}, 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(eens, akkoord({ inwonerId: 'niemand' }))).toBe('inwoner-onbekend')
  expect(weigering(eens, akkoord({ op: '2026-11-23' }))).toBe('datum-in-toekomst')
  expect(weigering(eens, akkoord({ op: '2026-11-21' }))).toBe('datum-onmogelijk')
})

test('it is seen that there is a version, not how many facts there were; by the registration not what a resident said of it', () => {
  const ziet = (wie: string, huishouden = eerste.huishouden) => {
    const { doelbinding, op } = kontext
    return project(huishouden, doelbinding.regelVoor(wie)!, doelbinding, op)!.planversies
  }
  expect(ziet('zorgbalans')).toEqual({ [planversieId]: { nummer: 1, op: '2026-11-22', door: 'kontext' } })
  expect(ziet('menscentraal', na(eerste.huishouden, akkoord(), kontext).huishouden)).toEqual(ziet('zorgbalans'))
})
