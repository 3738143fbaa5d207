import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { isStil } from './geblokkeerd.ts'
import type { BlokkadeOpgave } from './zet-blokkade.ts'

const [kontext, zorgbalans, gemeente, dock] = [
  handeling('kontext'),
  handeling('zorgbalans'),
  handeling('gemeente'),
  handeling('dock'),
]
const zet = (audiences: BlokkadeOpgave['audiences']): Opdracht => ({
  soort: 'zet-blokkade',
  opgave: { audiences, reden: 'Hij werkt daar' },
})
const hef = (blokkadeId: string): Opdracht => ({
  soort: 'hef-blokkade-op',
  blokkadeId,
  opheffing: { reden: 'Hij is verhuisd' },
})
const blokkadeIn = ({ blokkades }: Huishouden) => Object.entries(blokkades)[0]!
const metRegisseur = (wie: string) =>
  na(gezin, { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Rik' } } }, handeling(wie)).huishouden
const geblokkeerd = (wie: BlokkadeOpgave['audiences'], van = gezin) => na(van, zet(wie), kontext).huishouden

test('nobody lifts what she set, nor what is against her; who decides and is another does, once', () => {
  const stil = geblokkeerd(['cjg', 'gemeente'])
  const [id] = blokkadeIn(stil)
  expect(decide(stil, hef(id), kontext)).toEqual({ weigering: 'geen-beslisser' })
  expect(decide(stil, hef(id), dock)).toEqual({ weigering: 'niet-betrokken' })
  expect(decide(stil, hef(id), gemeente)).toEqual({ weigering: 'blokkade-onbekend' })
  expect(decide(stil, hef('toString'), gemeente)).toEqual({ weigering: 'blokkade-onbekend' })
  const ander = geblokkeerd(['cjg'])
  const [een] = blokkadeIn(ander)
  const op = na(ander, hef(een), gemeente)
  expect(blokkadeIn(op.huishouden)[1]).toMatchObject({
    opgeheven: { op: gemeente.op, door: 'gemeente', reden: 'Hij is verhuisd' },
  })
  expect(isStil(op.huishouden, 'cjg')).toBe(false)
  expect(na(op.huishouden, hef(een), gemeente).feiten).toEqual([])
})

test('within one organisation two workers, both by their id', () => {
  const gea = (medewerkerId?: string) =>
    handeling('gemeente', medewerkerId === undefined ? {} : { medewerker: { medewerkerId, naam: 'Gea' } })
  const gezetDoor = (wie: ReturnType<typeof gea>) => na(gezin, zet(['cjg']), wie).huishouden
  const heftOp = (huis: Huishouden, wie: ReturnType<typeof gea>) => decide(huis, hef(blokkadeIn(huis)[0]), wie)
  for (const [een, ander] of [
    [gea(), gea()],
    [gea('m-1'), gea()],
    [gea(), gea('m-1')],
    [gea('m-1'), gea('m-1')],
  ] as const)
    expect(heftOp(gezetDoor(een), ander)).toEqual({ weigering: 'blokkade-vier-ogen' })
  const gelukt = heftOp(gezetDoor(gea('m-1')), gea('m-2'))
  expect(gelukt).toMatchObject({ feiten: [{ opheffing: { door: 'gemeente', medewerkerId: 'm-2' } }] })
})

test('a regisseur who is blocked decides nothing, and lifts nothing', () => {
  const regie = metRegisseur('zorgbalans')
  const stil = geblokkeerd(['zorgbalans'], kenToe(regie, 'shdh'))
  const [id] = blokkadeIn(stil)
  expect(decide(stil, hef(id), zorgbalans)).toEqual({ weigering: 'niet-betrokken' })
  expect(na(stil, hef(id), gemeente).feiten).toHaveLength(1)
})
