import { expect, test } from 'vitest'
import { beslister, dienIn, metVerslag } from '../../fixtures/aanvraag.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const [kontext, dock, gemeente, zorgbalans] = ['kontext', 'dock', 'gemeente', 'zorgbalans'].map((wie) =>
  handeling(wie),
) as [H, H, H, H]
type H = ReturnType<typeof handeling>
const ingediend = na(metVerslag, dienIn(), kontext)
const id = ingediend.nieuweIds!['voorzieningaanvraagId']!
const van = (opdracht: Opdracht, wie: H, huishouden = metVerslag) => decide(huishouden, opdracht, wie)
const rij = (huishouden: Huishouden) => huishouden.voorzieningaanvragen[id]!
const behandel = (behandeling: object = {}, voorzieningaanvraagId = id): Opdracht => ({
  soort: 'neem-voorzieningaanvraag-in-behandeling',
  voorzieningaanvraagId,
  behandeling,
})
const beslis = (voorzieningaanvraagId = id): Opdracht => ({
  soort: 'beslis-voorzieningaanvraag',
  voorzieningaanvraagId,
  beslissing: { uitkomst: 'afgewezen', op: '2026-11-22' },
})
const trekIn = (voorzieningaanvraagId = id): Opdracht => ({
  soort: 'trek-voorzieningaanvraag-in',
  voorzieningaanvraagId,
  reden: 'Zij ziet ervan af',
})
const onbekend = { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }

test('who decides and is not involved is asked by who decides about that; taking it up opens the file until it is taken back', () => {
  const bijDock = dienIn({}, beslister({ organisatie: 'dock' }))
  const jeugd = { soort: 'jeugdhulp', product: undefined, onderzoekId: undefined } as const
  expect(van(dienIn(jeugd, beslister({ organisatie: 'dock' })), zorgbalans)).toEqual({ weigering: 'geen-beslisser' })
  const { huishouden, nieuweIds } = na(metVerslag, bijDock, kontext)
  const dockId = nieuweIds!['voorzieningaanvraagId']!
  expect(van(behandel({}, dockId), dock, huishouden)).toEqual({
    weigering: 'beslisser-zonder-medewerker',
    veld: 'medewerker',
  })
  expect(van(beslis(dockId), dock, huishouden)).toEqual({ weigering: 'niet-betrokken' })
  const medewerker = { naam: 'Bo' }
  const opgenomen = na(huishouden, behandel({ medewerker }, dockId), dock)
  expect(opgenomen.feiten.map(({ soort }) => soort)).toEqual([
    'betrokkenheid-ontstaan',
    'voorzieningaanvraag-in-behandeling',
  ])
  const weg = na(opgenomen.huishouden, trekIn(dockId), kontext)
  expect(weg.feiten.map(({ soort }) => soort)).toEqual(['voorzieningaanvraag-ingetrokken', 'betrokkenheid-beeindigd'])
  // Unless another application rests on it.
  const ook = na(opgenomen.huishouden, dienIn(jeugd, beslister({ organisatie: 'dock' })), kontext)
  const ookId = ook.nieuweIds!['voorzieningaanvraagId']!
  const beide = na(ook.huishouden, behandel({}, ookId), dock).huishouden
  expect(na(beide, trekIn(dockId), kontext).feiten).toHaveLength(1)
})

test('an application of who is not involved any more opens nothing; where who decides is involved it still waits', () => {
  const bijDock = na(metVerslag, dienIn({}, beslister({ organisatie: 'dock' })), kontext)
  const weg = na(
    bijDock.huishouden,
    { soort: 'beeindig-betrokkenheid', betrokkene: 'kontext', reden: 'Klaar' },
    kontext,
  ).huishouden
  const op = behandel({ medewerker: { naam: 'Bo' } }, bijDock.nieuweIds!['voorzieningaanvraagId'])
  expect(van(op, dock, weg)).toEqual({ weigering: 'niet-betrokken' })
  expect(van(op, dock, kenToe(gezin, 'zorgbalans'))).toEqual({ weigering: 'niet-betrokken' })
  expect(van(op, dock, kenToe(weg, 'dock'))).not.toHaveProperty('weigering')
})

test('for whom one application waits it is one, and no other; what was taken back after it was taken up is not decided on', () => {
  const aan = (organisatie: string, bij: object, stand = 'ingediend') => ({
    ...rij(ingediend.huishouden),
    van: { organisatie },
    bij: { naam: 'Wie', hoe: 'team', ...bij },
    stand,
  })
  const feit = (voorzieningaanvraagId: string, voorzieningaanvraag: object) =>
    ({ soort: 'voorziening-aangevraagd', voorzieningaanvraagId, voorzieningaanvraag }) as never
  const wacht = naFeiten(metVerslag, [
    feit('a', aan('kontext', { organisatie: 'dock' })),
    feit('b', aan('kontext', {})),
    feit('c', aan('shdh', { organisatie: 'dock' })),
    feit('d', aan('kontext', { organisatie: 'dock' }, 'in-behandeling')),
  ])
  const op = (welke: string) => van(behandel({ medewerker: { naam: 'Bo' } }, welke), dock, wacht)
  expect(op('a')).not.toHaveProperty('weigering')
  for (const welke of ['b', 'c', 'd', 'e']) expect(op(welke)).toEqual(onbekend)
  const opgenomen = na(ingediend.huishouden, behandel(), gemeente).huishouden
  const weg = na(opgenomen, trekIn(), kontext).huishouden
  for (const opdracht of [beslis(), behandel()])
    expect(van(opdracht, gemeente, weg)).toEqual({ weigering: 'voorzieningaanvraag-is-beslist' })
})
