import { randomUUID } from 'node:crypto'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { eventTypes, topicBijdrage } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { eigenGezin } from './onder-belasting.ts'
import { isBij } from './controle.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'

/**
 * Puts a contribution that no schema knows on the topic, in the lane of a family, and then has a partner report about
 * that same family. Returns what became of both.
 */
export async function vergiftigBijdragen(hub: VerdeeldeHub) {
  const gezin = await eigenGezin(hub)
  await isBij(hub, gezin, 60_000)
  const publisher = createPlatformaticPublisher({ brokers: [hub.motoren.adressen.kafka], clientId: 'gifmenger' })
  const id = randomUUID()
  await publisher.publish([
    {
      topic: topicBijdrage,
      key: gezin.huishoudenId,
      type: eventTypes.bijdrage,
      id,
      time: new Date().toISOString(),
      source: 'urn:wijkhub:storingsproef',
      attributes: { bron: 'cjg' },
      json: JSON.stringify({ dit: 'is geen bijdrage' }),
    },
  ])
  await publisher.close()
  const body = JSON.stringify({ huishoudenId: gezin.huishoudenId, status: 'in-behandeling' })
  const headers = { 'content-type': 'application/json' }
  await fetch(`${hub.stack.bordUrl}/cjg/acties/meldStatus`, { method: 'POST', headers, body })
  const { document } = await totdat(
    () => hub.kontext.huishouden(gezin.huishoudenId),
    (gelezen) => Object.values(gelezen.document.verwijzingen ?? {}).some(({ status }) => status === 'in-behandeling'),
    30_000,
  )
  const weigeringen = await hub.vraag<{ weigering: string }>(
    'select weigering from registratie.geweigerde_bijdrage where event_id = $1',
    [id],
  )
  return { weigeringen, statussen: Object.values(document.verwijzingen ?? {}).map(({ status }) => status) }
}
