import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Vindplaats } from '../adapter.ts'

interface Values {
  audience: string
  sleutel: string | null
  ontvangenOp: Date
}

/**
 * One question per kind of key, each answered by that key alone; only when it finds nothing the index on what is under way
 * is looked at. What waits for delivery costs nothing here.
 */
const vraag = (naam: string, gevonden: string) =>
  sql<Values, { huishouden_id: string | null; onderweg: boolean }>(
    `vind-op-${naam}`,
    `select k.huishouden_id, k.huishouden_id is null and exists (
       select from uitgaand_bericht where audience = :audience and status = 'onderweg' and gemaakt_op <= :ontvangenOp
     ) as onderweg
     from (select (${gevonden}) as huishouden_id) k`,
  )

const opNummer = vraag(
  'nummer',
  'select huishouden_id from koppeling_nummer where audience = :audience and nummer = :sleutel',
)
const opHuishouden = vraag(
  'huishouden',
  'select huishouden_id from koppeling where audience = :audience and huishouden_id = :sleutel::uuid',
)
const opReferentie = vraag(
  'referentie',
  'select huishouden_id from uitgaand_bericht where audience = :audience and referentie = :sleutel::uuid',
)

/**
 * The household an inbound message is about. `onderweg` tells that a message of ours, made before `ontvangenOp`, still
 * awaits the partner's answer: then what we do not know yet may be known when it comes.
 */
export async function vindHuishouden(
  db: Queryable,
  audience: string,
  { vindplaats, ontvangenOp }: { vindplaats: Vindplaats; ontvangenOp: Date },
): Promise<{ huishoudenId: string | undefined; onderweg: boolean }> {
  const [statement, sleutel] = vraagVan(vindplaats)
  const [rij] = await run(db, statement, { audience, sleutel, ontvangenOp })
  return { huishoudenId: rij?.huishouden_id ?? undefined, onderweg: rij?.onderweg ?? false }
}

function vraagVan(vindplaats: Vindplaats): [ReturnType<typeof vraag>, string | null] {
  if ('nummer' in vindplaats) return [opNummer, vindplaats.nummer]
  if ('huishoudenId' in vindplaats) return [opHuishouden, alsUuid(vindplaats.huishoudenId)]
  return [opReferentie, alsUuid(vindplaats.referentie)]
}

/** A partner may write anything where our id should stand; the key takes a uuid only. */
const alsUuid = (tekst: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tekst) ? tekst : null
