import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Vindplaats } from '../adapter.ts'

/**
 * One question per kind of key, each answered by that key alone; only when it finds nothing the index on what is under way
 * is looked at. What waits for delivery costs nothing here.
 */
const vraag = (naam: string, gevonden: string): Statement => ({
  name: `vind-op-${naam}`,
  text: `select k.huishouden_id, k.huishouden_id is null and exists (
       select from uitgaand_bericht where audience = $1 and status = 'onderweg' and gemaakt_op <= $3) as onderweg
     from (select (${gevonden}) as huishouden_id) k`,
})

const opNummer = vraag('nummer', 'select huishouden_id from koppeling_nummer where audience = $1 and nummer = $2')
const opHuishouden = vraag(
  'huishouden',
  'select huishouden_id from koppeling where audience = $1 and huishouden_id = $2::uuid',
)
const opReferentie = vraag(
  'referentie',
  'select huishouden_id from uitgaand_bericht where audience = $1 and referentie = $2::uuid',
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
  const [rij] = await run<{ huishouden_id: string | null; onderweg: boolean }>(db, statement, [
    audience,
    sleutel,
    ontvangenOp,
  ])
  return { huishoudenId: rij?.huishouden_id ?? undefined, onderweg: rij?.onderweg ?? false }
}

function vraagVan(vindplaats: Vindplaats): [Statement, string | null] {
  if ('nummer' in vindplaats) return [opNummer, vindplaats.nummer]
  if ('huishoudenId' in vindplaats) return [opHuishouden, alsUuid(vindplaats.huishoudenId)]
  return [opReferentie, alsUuid(vindplaats.referentie)]
}

/** A partner may write anything where our id should stand; the key takes a uuid only. */
const alsUuid = (tekst: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tekst) ? tekst : null
