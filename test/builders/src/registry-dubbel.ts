import { randomUUID } from 'node:crypto'
import {
  sourceUrn,
  eventTypes,
  topicBijdrage,
  topicLevering,
  topicProjectie,
  volgerVan,
  type Bijdrage,
  type Inhoud,
  type Levering,
  type Projectie,
} from '@wijkhub/model'
import type { NewEvent } from '@wijkhub/events'
import type { ServiceDeps } from '@wijkhub/service-kit'
import { volgers } from './haarlem.ts'
import { totdat } from './hub-omgeving.ts'

type Schrijver = Pick<ServiceDeps, 'pool' | 'outbox' | 'now'>

async function meld({ pool, outbox }: Schrijver, event: NewEvent): Promise<void> {
  await outbox.append(pool, [event])
  outbox.wake([event])
}

/** The registry as an adapter's service meets it: documents out, receipts in. The test decides what they say. */
export function registryDubbel(deps: Schrijver) {
  async function bewijzen(huishoudenId: string): Promise<Levering[]> {
    const { rows } = await deps.pool.query<{ data: Levering }>(
      'select data from eventlog.outbox where topic = $1 and key = $2 order by id',
      [topicLevering, huishoudenId],
    )
    return rows.map(({ data }) => data)
  }
  return {
    /** What this audience should hold of a household; `bijdrage`: up to which contribution of it that is. */
    publiceer: (audience: string, id: string, versie: number, document: Projectie | null, bijdrage = 1_000_000) =>
      meld(deps, {
        topic: topicProjectie(audience),
        key: id,
        type: document ? eventTypes.projectie : eventTypes.projectieEinde,
        id: randomUUID(),
        time: deps.now().toISOString(),
        source: sourceUrn('00000000000000000000', 'wijkhub-case-registry'),
        attributes: { huishouden: id, versie: String(versie), bijdrage: String(bijdrage) },
        data: document,
      }),
    /** Every receipt of a household, oldest first. */
    bewijzen,
    /** Waits until the latest receipt satisfies. */
    bewijs: (id: string, klaar: (levering: Levering) => boolean, ms?: number) =>
      totdat(
        async () => (await bewijzen(id)).at(-1),
        (levering) => levering !== undefined && klaar(levering),
        ms,
      ) as Promise<Levering>,
  }
}

/** A contribution as the service that talks with this partner would send it. */
export function bijdrageEvent(
  bron: string,
  { huishoudenId, volgnummer, inhoud, op }: { huishoudenId: string; volgnummer: number; inhoud: Inhoud; op: Date },
): NewEvent {
  const id = randomUUID()
  const dienst = volgerVan(volgers, bron) ?? 'onbekend'
  const data: Bijdrage = { bijdrageId: id, bron, huishoudenId, volgnummer, ontvangenOp: op.toISOString(), inhoud }
  return {
    topic: topicBijdrage,
    key: huishoudenId,
    type: eventTypes.bijdrage,
    id,
    time: op.toISOString(),
    source: sourceUrn('00000000000000000000', `wijkhub-${dienst}`),
    attributes: { bron },
    data,
  }
}

/** The services that talk with the partners, as the registry meets them: they number what they hand over. */
export function adapterDubbel(deps: Schrijver) {
  const nummers = new Map<string, number>()
  return {
    /** Hands over a contribution; gives its number. */
    async draagBij(bron: string, huishoudenId: string, inhoud: Inhoud): Promise<number> {
      const sleutel = `${bron} ${huishoudenId}`
      const volgnummer = (nummers.get(sleutel) ?? 0) + 1
      nummers.set(sleutel, volgnummer)
      await meld(deps, bijdrageEvent(bron, { huishoudenId, volgnummer, inhoud, op: deps.now() }))
      return volgnummer
    },
  }
}
