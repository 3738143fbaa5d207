import { randomUUID } from 'node:crypto'
import { topicBijdrage } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, afterEach, expect, test } from 'vitest'
import { ontvang } from '../inkomend/ontvang.ts'
import { inwonerId, startVerzoenproef } from './fixtures/verzoenproef.ts'

const proef = await startVerzoenproef()
const { start, publiceer, koppeling, bij, events } = proef
afterEach(() => proef.ruimOp())
afterAll(() => proef.stop())

test('what the partner told us itself is never sent back to it', async () => {
  const { partner, deps, kit } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  const eerder = partner.ontvangen(id).length
  const inkomend = partner.adapter.inkomend[0]!
  const melding = JSON.stringify({ kenmerk: 'M-1', huishoudenId: id, inwonerId, telefoonnummer: '0611111111' })
  const ontvangsten = await Promise.all([1, 2, 3].map(() => ontvang(kit, partner.adapter, inkomend, melding, {})))
  expect(
    ontvangsten
      .map((ontvangst) => ontvangst.soort === 'aangenomen' && ontvangst.herhaling)
      .toSorted((a, b) => Number(a) - Number(b)),
  ).toEqual([false, true, true])
  expect(await events(topicBijdrage, id)).toMatchObject([
    { volgnummer: 1, inhoud: { wijziging: { telefoonnummer: '0611111111' } } },
  ])
  // A version that does not contain the contribution yet must wait: delivering it would undo what the partner just told.
  await publiceer(deps, id, 2, '0600000001', 0)
  await totdat(
    () => koppeling(id),
    (rij) => Number(rij?.gewenste_versie) === 2,
  )
  await publiceer(deps, id, 3, '0611111111', 1)
  await bij(id, 3)
  expect(partner.ontvangen(id).length).toBe(eerder)
})

test('a delivery under way while the partner changes something does not bring the old value back', async () => {
  const { partner, deps, kit } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  partner.gedraag(async () => {
    const melding = JSON.stringify({ kenmerk: 'M-2', huishoudenId: id, inwonerId, telefoonnummer: '0622222222' })
    await ontvang(kit, partner.adapter, partner.adapter.inkomend[0]!, melding, {})
    partner.gedraag(async () => 'verwerk')
    return 'verwerk'
  })
  await publiceer(deps, id, 2, '0600000002')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.bijdrage_verzonden === 1,
  )
  await publiceer(deps, id, 3, '0622222222', 1)
  await bij(id, 3)
  expect(partner.ontvangen(id).filter(({ soort }) => soort === 'wijzig')).toHaveLength(2)
})
