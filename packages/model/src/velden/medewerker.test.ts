import { expect, test } from 'vitest'
import { zelfdeMedewerker } from './medewerker.ts'

const [een, ander] = ['1', '2'].map((cijfer) => `00000000-0000-4000-8000-00000000000${cijfer}`) as [string, string]

test('a worker in the register is who her id says, whatever she is called since; any other is who she is called', () => {
  expect(zelfdeMedewerker({ medewerkerId: een, naam: 'Jan' }, { medewerkerId: een, naam: 'Jan de Vries' })).toBe(true)
  expect(zelfdeMedewerker({ medewerkerId: een, naam: 'Jan' }, { medewerkerId: ander, naam: 'Jan' })).toBe(false)
  expect(zelfdeMedewerker({ medewerkerId: een, naam: 'Jan' }, { naam: 'Jan' })).toBe(true)
  expect(zelfdeMedewerker({ naam: 'Jan' }, { naam: 'Piet' })).toBe(false)
})
