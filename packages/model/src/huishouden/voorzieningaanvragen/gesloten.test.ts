import { expect, test } from 'vitest'
import { dienIn, metVerslag } from '../../fixtures/aanvraag.ts'
import { handeling, kenToe, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const [kontext, gemeente] = ['kontext', 'gemeente'].map((wie) => handeling(wie)) as [H, H]
type H = ReturnType<typeof handeling>
const { huishouden: ingediend, nieuweIds } = na(metVerslag, dienIn(), kontext)
const id = nieuweIds!['voorzieningaanvraagId']!
const sluit = ({ doelen }: Huishouden, eindigLopende?: true): Opdracht => ({
  soort: 'sluit-huishouden',
  sluiting: {
    aanleiding: 'overig',
    reden: 'Klaar',
    doelen: Object.fromEntries(Object.keys(doelen).map((doelId) => [doelId, { uitkomst: 'behaald' as const }])),
    ...(eindigLopende && { eindigLopende }),
  },
})

test('no household is closed while an application waits, unless it is taken back with it', () => {
  const loopt = { weigering: 'huishouden-loopt-nog', veld: `voorzieningaanvragen/${id}` }
  expect(decide(ingediend, sluit(ingediend), kontext)).toEqual(loopt)
  const { huishouden } = na(ingediend, sluit(ingediend, true), kontext)
  expect(huishouden.voorzieningaanvragen[id]).toMatchObject({
    stand: 'ingetrokken',
    einde: { op: kontext.vandaag, door: 'kontext', reden: 'Het huishouden is gesloten' },
  })
})

test('of an application whoever closes may not know of no refusal speaks; what was decided stays as it was', () => {
  const { regisseur: _, ...zonderRegisseur } = ingediend
  expect(na(zonderRegisseur, sluit(zonderRegisseur), gemeente).huishouden.voorzieningaanvragen[id]!.stand).toBe(
    'ingetrokken',
  )
  const behandeld = na(
    kenToe(ingediend, 'gemeente'),
    {
      soort: 'beslis-voorzieningaanvraag',
      voorzieningaanvraagId: id,
      beslissing: { uitkomst: 'afgewezen', op: '2026-11-22', toelichting: 'Haar zus helpt al' },
    },
    gemeente,
  ).huishouden
  expect(na(behandeld, sluit(behandeld), kontext).huishouden.voorzieningaanvragen).toEqual(
    behandeld.voorzieningaanvragen,
  )
})
