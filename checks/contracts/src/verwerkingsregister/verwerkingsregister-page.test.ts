import { inrichting } from '@wijkhub/builders'
import { verwerkingen } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { dpiaPage } from '../dpia/dpia-page.ts'
import { verwerkingsregisterPage } from './verwerkingsregister-page.ts'

test('every processing stands in the register by the name the log gives it, and every receiver with its law', () => {
  const bladzijde = verwerkingsregisterPage(inrichting)
  for (const [code, doel] of Object.entries(verwerkingen))
    expect(bladzijde).toContain(`| \`urn:nld:oin:${inrichting.gemeente.oin}:verwerking:${code}\` | ${doel} |`)
  for (const { naam, doel, grondslag, einde } of inrichting.doelbinding.regels)
    for (const deel of [naam, doel, grondslag, einde]) expect(bladzijde).toContain(deel)
})

test('a term is the municipality’s own', () => {
  const eigen = verwerkingsregisterPage({
    ...inrichting,
    bewaartermijnen: { verzoek: { dagen: 400, waarom: 'Eigen keuze' } },
  })
  expect(eigen).toContain('| `verzoek`: 400 dagen na')
  expect(verwerkingsregisterPage(inrichting)).toContain('| `verzoek`: 1826 dagen na')
})

test('who gets what is sensitive is told by the table that gives it', () => {
  const regels = dpiaPage(inrichting).split('\n')
  const vakken = (naam: string) =>
    regels
      .find((regel) => regel.startsWith(`| ${naam}`))!
      .split('|')
      .slice(2, -1)
  expect(vakken('Matchpoint').map((vak) => vak.trim())).toEqual(['x', '', '', 'x', '', ''])
  expect(vakken('Schuldhulp').map((vak) => vak.trim())).toEqual(['x', '', '', '', '', ''])
})
