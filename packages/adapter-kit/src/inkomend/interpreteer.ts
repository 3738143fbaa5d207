import { randomUUID } from 'node:crypto'
import { eventTypes, topicBijdrage, type Bijdrage } from '@wijkhub/model'
import type { NewEvent } from '@wijkhub/events'
import type { Queryable } from '@wijkhub/postgres'
import { isOnleesbaar, type Adapter, type Gelezen, type Inkomend, type Ontvangst, type Vertaling } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { alsKoppeling, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { kijkOpnieuw } from '../koppeling/kijk-opnieuw.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { legOver, mergeDiff } from '../verzoenen/merge-patch.ts'
import { omgeving } from '../verzoenen/verzoen.ts'
import { isHerhaling, sluitInkomend } from './inkomend-bericht.ts'
import { bewaarAntwoorden } from './antwoorden.ts'
import { boekVerdict } from './boek-verdict.ts'

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
  const rij = (await vergrendelKoppeling(deps.outbox, tx, { audience: adapter.audience, huishoudenId }))!
  if (await isHerhaling(tx, adapter.audience, inkomend.pad, gelezen.kenmerk)) {
    await sluitInkomend(tx, id, { status: 'herhaling', kenmerk: gelezen.kenmerk })
    return { soort: 'aangenomen', gelezen, herhaling: true }
  }
  const vertaling = inkomend.vertaal(gelezen.bericht, alsKoppeling(rij), omgeving(deps))
  if (isOnleesbaar(vertaling)) {
    const { foutcode, reden } = vertaling
    await sluitInkomend(tx, id, { status: 'niet-vertaalbaar', kenmerk: gelezen.kenmerk, foutcode, reden })
    return { soort: 'niet-vertaalbaar', gelezen, fout: vertaling }
  }
  await neemStandOver(tx, rij, vertaling)
  if (vertaling.geheugen) await kijkOpnieuw(tx, rij)
  await deps.outbox.append(tx, bijdragen(deps, rij, vertaling))
  if (vertaling.antwoorden) await bewaarAntwoorden(tx, rij, vertaling.antwoorden, deps.nu())
  if (vertaling.verdict) await boekVerdict(deps, tx, rij, vertaling.verdict)
  await sluitInkomend(tx, id, { status: 'verwerkt', kenmerk: gelezen.kenmerk })
  return { soort: 'aangenomen', gelezen, herhaling: false }
}

async function neemStandOver(tx: Queryable, rij: KoppelingRij, vertaling: Vertaling): Promise<void> {
  const patch = vertaling.stand && mergeDiff(rij.stand, vertaling.stand)
  const stand = patch && rij.stand ? legOver(rij.stand, patch) : rij.stand
  if (!patch && !vertaling.geheugen && vertaling.bijdragen.length === 0) return
  await tx.query(
    `update koppeling set
       stand = case when $3 then $4::jsonb else stand end,
       partnerwijzigingen = case when $3 and onderweg is not null then partnerwijzigingen || $5::jsonb else partnerwijzigingen end,
       bijdrage_verzonden = bijdrage_verzonden + $6,
       geheugen = geheugen || $7::jsonb
     where audience = $1 and huishouden_id = $2`,
    [
      rij.audience,
      rij.huishouden_id,
      patch !== undefined,
      stand ? JSON.stringify(stand) : null,
      JSON.stringify(patch ? [patch] : []),
      vertaling.bijdragen.length,
      JSON.stringify(vertaling.geheugen ?? {}),
    ],
  )
}

function bijdragen(deps: KitDeps, rij: KoppelingRij, vertaling: Vertaling): NewEvent[] {
  const op = deps.nu().toISOString()
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
      source: deps.bron,
      attributes: { bron: rij.audience },
      data: bijdrage,
    }
  })
}
