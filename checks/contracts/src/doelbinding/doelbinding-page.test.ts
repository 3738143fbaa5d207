import { doelbinding } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { doelbindingPage } from './doelbinding-page.ts'

const page = doelbindingPage(doelbinding)
const section = (naam: string) => page.split('### ').find((part) => part.startsWith(naam)) ?? ''

test.each(doelbinding.regels.map((regel) => [regel.naam, regel] as const))(
  '%s has its own section with purpose, ground and every field',
  (naam, regel) => {
    const text = section(naam)
    expect(text).toContain(regel.doel)
    expect(text).toContain(regel.grondslag)
    expect(text).toContain(regel.magBsn ? 'mag worden gebruikt' : 'mag niet worden gebruikt')
    const velden = /\*\*Gegevens:\*\* (.*)/.exec(text)?.[1]?.split('; ') ?? []
    expect(velden).toHaveLength(new Set(regel.velden).size)
  },
)

test('the overview has a column per party and says who gets the BSN', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const bsn = cells(rows.find((row) => row.startsWith('| inwoner: BSN'))!)
  expect(cells(rows[0]!)).toHaveLength(doelbinding.regels.length + 1)
  expect(bsn.slice(1).map((cell) => cell === 'x')).toEqual(
    doelbinding.regels.map((regel) => regel.velden.includes('inwoners.*.bsn')),
  )
})
