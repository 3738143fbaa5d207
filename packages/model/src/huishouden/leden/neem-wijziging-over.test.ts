import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import { verwijzingFeiten } from '../verwijzingen/verwijzing-feiten.ts'

const schuldhulp = handeling('schuldhulp')
const naar = { inwonerIds: ['moeder'], naar: 'schuldhulp', reden: 'Schulden' }
const verwezen = naFeiten(gezin, verwijzingFeiten(gezin, naar, handeling('kontext')))
const meld = (
  wijziging: { bsn?: string; telefoonnummer?: string },
  { inwonerId = 'moeder', bsnVanAnder = false } = {},
): Opdracht => ({
  soort: 'verwerk-bijdrage',
  inhoud: { soort: 'inwoner-gewijzigd', inwonerId, wijziging },
  bsnVanAnder,
})
const [een, ander] = ['999999357', '999990019'] as const

test('what a partner tells of who was referred to it replaces what is known', () => {
  const eerst = na(verwezen, meld({ bsn: een, telefoonnummer: '0612345678' }), schuldhulp).huishouden
  expect(eerst.inwoners['moeder']).toMatchObject({ bsn: een, telefoonnummer: '0612345678' })
  expect(na(eerst, meld({ bsn: ander }), schuldhulp).huishouden.inwoners['moeder']?.bsn).toBe(ander)
  expect(na(eerst, meld({ bsn: een }), schuldhulp).feiten).toEqual([])
})

test('a BSN that is somebody else’s, here or elsewhere, becomes an afwijking; the rest is taken over', () => {
  const metOma = naFeiten(verwezen, [{ soort: 'inwoner-gewijzigd', inwonerId: 'oma', wijziging: { bsn: een } }])
  for (const { huishouden } of [
    na(metOma, meld({ bsn: een, telefoonnummer: '0612345678' }), schuldhulp),
    na(verwezen, meld({ bsn: een, telefoonnummer: '0612345678' }, { bsnVanAnder: true }), schuldhulp),
  ]) {
    expect(huishouden.inwoners['moeder']).not.toHaveProperty('bsn')
    expect(huishouden.inwoners['moeder']).toMatchObject({ telefoonnummer: '0612345678' })
    expect(Object.values(huishouden.afwijkingen)).toMatchObject([{ veld: 'bsn', inwonerId: 'moeder', gemeld: een }])
  }
})

test('of who was never referred to it nothing is believed, and a BSN of nobody who may not use it', () => {
  expect(decide(verwezen, meld({ bsn: een }, { inwonerId: 'oma' }), schuldhulp)).toEqual({
    weigering: 'inwoner-onbekend',
    veld: 'inwonerId',
  })
  expect(decide(verwezen, meld({ bsn: een }), handeling('schuldhulp', { magBsn: false }))).toEqual({
    weigering: 'bsn-niet-toegestaan',
  })
})

test('what a partner tells of her without a number leaves her number as it is', () => {
  const eerst = na(verwezen, meld({ bsn: een }), schuldhulp).huishouden
  const { huishouden } = na(eerst, meld({ telefoonnummer: '0612345678' }), schuldhulp)
  expect(huishouden.inwoners['moeder']).toMatchObject({ bsn: een, telefoonnummer: '0612345678' })
})
