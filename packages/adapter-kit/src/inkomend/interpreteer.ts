import { randomUUID } from 'node:crypto'
import { eventTypes, Inhoud, topicBijdrage, type Bijdrage } from '@wijkhub/model'
import type { NewEvent } from '@wijkhub/events'
import type { Queryable } from '@wijkhub/postgres'
import {
  isOnleesbaar,
  kenmerkHergebruikt,
  type Adapter,
  type Gelezen,
  type Inkomend,
  type Onleesbaar,
  type Ontvangst,
  type Vertaling,
} from '../adapter.ts'
import { dienstVan, type KitDeps } from '../kit-deps.ts'
import { alsKoppeling, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { kijkOpnieuw } from '../koppeling/overgangen/kijk-opnieuw.ts'
import { neemStandOver } from '../koppeling/overgangen/neem-stand-over.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { omgeving } from '../omgeving.ts'
import { fingerprintOf } from './fingerprint.ts'
import { fingerprintOfRaw } from './fingerprint-of-raw.ts'
import { bewaarAntwoorden } from '../antwoorden/bewaar-antwoorden.ts'
import { bewaarVastgelegd } from './bewaar-vastgelegd.ts'
import { eerderVerwerkt } from './eerder-verwerkt.ts'
import { sluitInkomend } from './sluit-inkomend.ts'
import { boekVerdict } from './boek-verdict.ts'
import { leesNaslag, naslagLocks } from './naslag.ts'

interface Vraag {
  adapter: Adapter
  inkomend: Inkomend
  id: string
  gelezen: Gelezen<unknown>
  huishoudenId: string
}

/** Under the household's lock and in one transaction: translate, pass on, remember what the partner holds. */
export async function interpreteer(deps: KitDeps, tx: Queryable, vraag: Vraag): Promise<Ontvangst<unknown>> {
  const { adapter, inkomend, id, gelezen, huishoudenId } = vraag
  const { audience } = adapter
  const { kenmerk } = gelezen
  // The reference has a lock of its own: it may come again about another household.
  const ook = [`${audience}:kenmerk:${inkomend.pad}:${kenmerk}`, ...naslagLocks(audience, gelezen)]
  const rij = (await vergrendelKoppeling(deps.outbox, tx, { audience, huishoudenId, ook }))!
  const afdruk = fingerprintOf(gelezen.bericht)
  const eerder = await eerderVerwerkt(tx, { audience, pad: inkomend.pad, kenmerk })
  if (eerder) {
    if ((eerder.afdruk ?? fingerprintOfRaw(inkomend, eerder)) === afdruk) {
      await sluitInkomend(tx, id, { status: 'herhaling', huishoudenId, kenmerk, afdruk })
      return { soort: 'aangenomen', gelezen, herhaling: true }
    }
    const fout = { foutcode: kenmerkHergebruikt, reden: 'Dit kenmerk hoorde bij een ander bericht', kenmerk }
    await sluitInkomend(tx, id, { status: 'niet-vertaalbaar', huishoudenId, afdruk, ...fout })
    return { soort: 'niet-vertaalbaar', gelezen, fout }
  }
  const naslag = await leesNaslag(tx, { audience, huishoudenId }, gelezen)
  const vertaling = gekeurd(inkomend.vertaal(gelezen.bericht, alsKoppeling(rij), omgeving(deps), naslag), kenmerk)
  if (isOnleesbaar(vertaling)) {
    const { foutcode, reden } = vertaling
    await sluitInkomend(tx, id, { status: 'niet-vertaalbaar', huishoudenId, kenmerk, foutcode, reden, afdruk })
    return { soort: 'niet-vertaalbaar', gelezen, fout: vertaling }
  }
  if (vertaling.vastgelegd) await bewaarVastgelegd(tx, { audience, huishoudenId }, vertaling.vastgelegd)
  const { stand, geheugen } = vertaling
  await neemStandOver(tx, rij, { stand, geheugen, bijdragen: vertaling.bijdragen.length })
  if (geheugen) await kijkOpnieuw(tx, rij)
  await deps.outbox.append(tx, bijdragen(deps, rij, vertaling))
  if (vertaling.antwoorden)
    await bewaarAntwoorden(tx, { audience, huishoudenId }, vertaling.antwoorden, {
      now: deps.now(),
      dienst: dienstVan(deps),
    })
  if (vertaling.verdict) await boekVerdict(deps, tx, rij, vertaling.verdict)
  await sluitInkomend(tx, id, { status: 'verwerkt', huishoudenId, kenmerk, afdruk })
  return { soort: 'aangenomen', gelezen, herhaling: false }
}

/**
 * What the registry could not read would be lost behind our promise, and the link would wait for its acknowledgement for
 * ever: the partner is told now.
 */
function gekeurd(vertaling: Vertaling | Onleesbaar, kenmerk: string): Vertaling | Onleesbaar {
  if (isOnleesbaar(vertaling)) return vertaling
  const velden = vertaling.bijdragen.flatMap((bijdrage) =>
    (Inhoud.safeParse(bijdrage).error?.issues ?? []).map(({ path, message }) => ({
      veld: path.join('/'),
      reden: message,
    })),
  )
  if (velden.length === 0) return vertaling
  return { foutcode: 'waarde-niet-toegestaan', reden: 'Deze waarde kan de hub niet bewaren', velden, kenmerk }
}

function bijdragen(deps: KitDeps, rij: KoppelingRij, vertaling: Vertaling): NewEvent[] {
  const op = deps.now().toISOString()
  return vertaling.bijdragen.map((inhoud, index) => {
    const bijdrage: Bijdrage = {
      bijdrageId: randomUUID(),
      bron: rij.audience,
      huishoudenId: rij.huishouden_id,
      volgnummer: rij.bijdrage_verzonden + index + 1,
      ontvangenOp: op,
      inhoud,
    }
    return {
      topic: topicBijdrage,
      key: rij.huishouden_id,
      type: eventTypes.bijdrage,
      id: bijdrage.bijdrageId,
      time: op,
      source: deps.source,
      attributes: { bron: rij.audience },
      data: bijdrage,
    }
  })
}
