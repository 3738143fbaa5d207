import { resolve } from 'node:path'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { expect, test } from 'vitest'

/** What a worker or a resident says in her own words about the plan; a partner system has it by name, or not at all. */
const vrijeTekst = [
  'vragen.*.eigenWoorden',
  'vragen.*.heropend',
  'antwoorden.*',
  'doelen.*.eigenWoorden',
  'doelen.*.afronding',
  'doelen.*.heropend',
  'acties.*.wie',
  'acties.*.opgedragen',
  'evaluaties.*',
  'planversies.*',
]

test.each(['haarlem', 'zaanstad'])(
  'no free text of a worker reaches a partner system of %s unless its row names it',
  (gemeente) => {
    const { doelbinding } = leesInrichting(resolve(import.meta.dirname, `../../inrichting/${gemeente}.yaml`))
    const systemen = doelbinding.regels.filter(({ soort }) => soort === 'systeem')
    expect(systemen.length).toBeGreaterThan(0)
    for (const { audience, velden } of systemen)
      expect([audience, velden.filter((veld) => vrijeTekst.some((tekst) => raakt(veld, tekst)))]).toEqual([
        audience,
        [],
      ])
  },
)

/** Does this path of a row give this text, or a part of it? */
function raakt(veld: string, tekst: string): boolean {
  const [kort, lang] = [veld, tekst].map((pad) => pad.split('.').filter((deel) => deel !== '*'))
  return kort!.every((deel, i) => lang![i] === undefined || deel === lang![i])
}
