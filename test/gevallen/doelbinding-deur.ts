import { randomUUID } from 'node:crypto'
import { createOutbox } from '@wijkhub/events/outbox'
import { volgers } from '@wijkhub/builders/haarlem'
import { sourceUrn, type Inhoud } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { expect } from 'vitest'
import { startRechtenProef } from './rechten-proef.ts'

/** What a right to data opens and ends: the hub of the file that imports this, which stops it. */
const now = new Date('2026-11-28T11:00:00Z')
export const proef = await startRechtenProef(() => now)
export const outbox = createOutbox({ pool: proef.hub.pool, schema: 'eventlog' })

export const A = { geboren: '1980-03-03', meer: { telefoonnummer: '0611111111' } }
export const kind = { geboren: '2016-05-05', rol: 'kind' }

export async function meldAan(als: string, body: object) {
  const antwoord = await proef.registry('POST', '/aanmeldingen', als, body)
  expect(antwoord).toMatchObject({ status: 201 })
  const inwoners = antwoord.body.inwoners as { bronpersoonId: string; inwonerId: string }[]
  return {
    ...antwoord,
    huishoudenId: antwoord.body.huishoudenId as string,
    id: Object.fromEntries(inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId])),
  }
}

const geteld = new Map<string, number>()
/** What another adapter would pass on, as its event; resolves when the registry has had it. */
export async function meldTerug(bron: string, huishoudenId: string, inhoud: Inhoud) {
  const volgnummer = (geteld.get(bron + huishoudenId) ?? 0) + 1
  geteld.set(bron + huishoudenId, volgnummer)
  const bijdrageId = randomUUID()
  const event = {
    topic: 'wijkhub.bijdrage',
    key: huishoudenId,
    type: 'nl.wijkhub.bijdrage-ontvangen',
    id: bijdrageId,
    time: now.toISOString(),
    source: sourceUrn(
      '0',
      Object.keys(volgers).find((dienst) => volgers[dienst]!.includes(bron))!,
    ),
    attributes: {},
    data: { bijdrageId, bron, huishoudenId, volgnummer, ontvangenOp: now.toISOString(), inhoud },
  }
  await outbox.append(proef.hub.pool, [event])
  outbox.wake([event])
  await totdat(
    async () =>
      (
        await proef.hub.pool.query<{ bijdrage: number }>(
          'select bijdrage from registratie.projectie where huishouden_id = $1 and audience = $2',
          [huishoudenId, bron],
        )
      ).rows[0]?.bijdrage,
    (bijdrage) => bijdrage === volgnummer,
  )
}
