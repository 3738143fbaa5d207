import { expect, test } from 'vitest'
import { telTevredenheid } from './tevredenheid.ts'

const wijken = new Set(['WK1'])

test('an answer is counted by its wijk and its band, and nothing else of it', () => {
  const banden = Array.from({ length: 10 }, (_, index) => telTevredenheid({ cijfer: index + 1, wijk: 'WK1' }, wijken))
  expect(banden).toEqual([
    ...Array.from({ length: 5 }, () => ({ wijk: 'WK1', wat: '1 tot 5' })),
    ...Array.from({ length: 2 }, () => ({ wijk: 'WK1', wat: '6 en 7' })),
    ...Array.from({ length: 3 }, () => ({ wijk: 'WK1', wat: '8 tot 10' })),
  ])
  expect(telTevredenheid({ cijfer: 8 }, wijken)).toEqual({ wijk: 'geen', wat: '8 tot 10' })
  expect(telTevredenheid({ cijfer: 8, wijk: 'geen' }, wijken)).toEqual({ wijk: 'geen', wat: '8 tot 10' })
  expect(telTevredenheid({ cijfer: 8, wijk: 'WK2' }, wijken)).toEqual({ weigering: 'wijk-onbekend', veld: 'wijk' })
})
