import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { regie, thuis, vraag } from '../../fixtures/overdracht.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const [kontext, dock, zorgbalans] = ['kontext', 'dock', 'zorgbalans'].map((wie) => handeling(wie)) as [H, H, H]
type H = ReturnType<typeof handeling>
const opgave = {
  naar: 'opbouwwerk-dock',
  inwonerIds: ['moeder'],
  vraagIds: ['v-1'],
  doelIds: [],
  reden: 'Zij is veel alleen',
  herinnering: '2026-12-01',
}
const bied: Opdracht = {
  soort: 'bied-overdracht-aan',
  opgave,
  voorziening: inrichting.socialeKaart[opgave.naar],
}
const antwoorden = (overdrachtId: string): Opdracht[] => [
  { soort: 'aanvaard-overdracht', overdrachtId, aanvaarding: { medewerker: { naam: 'Bo' } } },
  { soort: 'weiger-overdracht', overdrachtId, weigering: { reden: 'Vol' } },
]
const weigering = (van: Huishouden, wat: Opdracht, door: H) => {
  const uit = decide(van, wat, door)
  return 'weigering' in uit ? uit.weigering : undefined
}
const vertrek = (van: Huishouden, wie: H) =>
  na(van, { soort: 'beeindig-betrokkenheid', betrokkene: wie.organisatie, reden: 'Klaar' }, wie).huishouden

test('what an organisation offered opens nothing once it is not involved any more; to who is involved anyway it is still an offer', () => {
  const { huishouden, nieuweIds } = na(kenToe(thuis, 'zorgbalans'), bied, kontext)
  const overdrachtId = nieuweIds!['overdrachtId']!
  const nooit = antwoorden(overdrachtId).map((wat) => weigering(kenToe(thuis, 'zorgbalans'), wat, dock))
  expect(nooit).toEqual(['niet-betrokken', 'niet-betrokken'])
  const weg = vertrek(huishouden, kontext)
  expect(antwoorden(overdrachtId).map((wat) => weigering(weg, wat, dock))).toEqual(nooit)
  for (const wat of antwoorden(overdrachtId)) {
    expect(weigering(huishouden, wat, dock)).toBeUndefined()
    expect(weigering(kenToe(weg, 'dock'), wat, dock)).toBeUndefined()
  }
})

test('who repeats what another offered does not hear that it was offered, and offers it itself', () => {
  const zonder = kenToe(kenToe(naFeiten(gezin, [vraag]), 'zorgbalans'), 'dock')
  const eerst = na(zonder, bied, kontext)
  for (const wat of [bied, { ...bied, opgave: { ...opgave, reden: 'Anders' } } as Opdracht]) {
    const ook = na(eerst.huishouden, wat, zorgbalans)
    expect(ook.feiten).toMatchObject([{ soort: 'overdracht-aangeboden' }])
    expect(ook.nieuweIds).not.toEqual(eerst.nieuweIds)
  }
  const geregeld = na(eerst.huishouden, regie, zorgbalans).huishouden
  expect(na(geregeld, bied, zorgbalans)).toMatchObject({ feiten: [], nieuweIds: eerst.nieuweIds })
})
