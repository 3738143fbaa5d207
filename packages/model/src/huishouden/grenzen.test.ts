import { expect, test } from 'vitest'
import { delen, leegHuishouden } from './huishouden.ts'
import type { Feit } from './feiten.ts'
import { overDeGrens } from './grenzen.ts'
import type { Huishouden } from './huishouden.ts'

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
const signaal = {
  inwonerId: id(1),
  gemeldDoor: 'kontext',
  medewerker: { naam: 'Noor' },
  gemeldOp: '2026-11-28T09:00:00Z',
}
const gemeld = (signaalId: string): Feit => ({ soort: 'signaal-gemeld', signaalId, signaal })

/** A household that holds as many signals as it can. */
const vol: Huishouden = {
  ...leegHuishouden,
  signalen: Object.fromEntries(Array.from({ length: delen.signalen.hoogstens }, (_, nummer) => [id(nummer), signaal])),
}

test('one row more than a part holds is over the limit', () => {
  expect(overDeGrens(vol, [gemeld(id(delen.signalen.hoogstens))])).toBe('signalen')
})

test('what is told again of a row that is there, or twice of a new one, is no row more', () => {
  expect(overDeGrens(vol, [gemeld(id(0))])).toBeUndefined()
  const { [id(0)]: _, ...rest } = vol.signalen
  expect(overDeGrens({ ...vol, signalen: rest }, [gemeld(id(999)), gemeld(id(999))])).toBeUndefined()
})
