import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Vindplaats } from '../adapter.ts'

/** Only a number may still be on its way to us; that is looked at when it is not known, and not before. */
const opNummer: Statement = {
  name: 'vind-op-nummer',
  text: `select k.huishouden_id,
       k.huishouden_id is null and exists (
         select from uitgaand_bericht where audience = $1 and status = 'onderweg' and gemaakt_op <= $3) as onderweg
     from (select (select huishouden_id from koppeling_nummer where audience = $1 and nummer = $2) as huishouden_id) k`,
}

const opHuishouden: Statement = {
  name: 'vind-op-huishouden',
  text: `select huishouden_id, false as onderweg from koppeling where audience = $1 and huishouden_id = $2`,
}

const opReferentie: Statement = {
  name: 'vind-op-referentie',
  text: `select huishouden_id, false as onderweg from uitgaand_bericht where audience = $1 and referentie = $2`,
}

/**
 * The household an inbound message is about. `onderweg` tells that a message of ours, made before `ontvangenOp`, still
 * awaits the partner's answer: then a number we do not know yet may be known when it comes. Every question is answered by
 * a key or an index, so what waits for delivery costs nothing here.
 */
export async function vindHuishouden(
  db: Queryable,
  audience: string,
  { vindplaats, ontvangenOp }: { vindplaats: Vindplaats; ontvangenOp: Date },
): Promise<{ huishoudenId: string | undefined; onderweg: boolean }> {
  const [rij] = await zoek(db, audience, vindplaats, ontvangenOp)
  return { huishoudenId: rij?.huishouden_id ?? undefined, onderweg: rij?.onderweg ?? false }
}

type Gevonden = { huishouden_id: string | null; onderweg: boolean }

async function zoek(db: Queryable, audience: string, plaats: Vindplaats, op: Date): Promise<Gevonden[]> {
  if ('nummer' in plaats) return run(db, opNummer, [audience, plaats.nummer, op])
  if ('huishoudenId' in plaats)
    return isUuid(plaats.huishoudenId) ? run(db, opHuishouden, [audience, plaats.huishoudenId]) : []
  return isUuid(plaats.referentie) ? run(db, opReferentie, [audience, plaats.referentie]) : []
}

/** A partner may write anything where our id should stand; the key takes a uuid only. */
const isUuid = (tekst: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tekst)
