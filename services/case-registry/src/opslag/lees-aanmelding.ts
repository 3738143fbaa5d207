import type { Feit, VastgelegdeAanmelding } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

/** In the place of the hash of what was registered, once that was taken back: no aanmelding has this one. */
export const vergistHash = 'vergist'

interface Vraag {
  organisatie: string
  bronrecordId: string
}

const record = sql<Vraag & { vergistHash: string }, Omit<VastgelegdeAanmelding, 'feiten' | 'anderen'>>(
  'lees-aanmelding',
  `select b.huishouden_id as "huishoudenId", b.inhoud_hash = :vergistHash as vergist,
     (select f.opdracht_id from feit f where f.huishouden_id = b.huishouden_id and f.organisatie = b.organisatie
        and f.bronrecord_id = b.record_id order by f.volgnummer limit 1) as "opdrachtId"
   from bronrecord b where b.organisatie = :organisatie and b.record_id = :bronrecordId`,
)

const feiten = sql<Vraag, { gegevens: Feit; opdrachtId: string }>(
  'lees-feiten-van-aanmelding',
  `select f.gegevens, f.opdracht_id as "opdrachtId" from bronrecord b join feit f on f.huishouden_id = b.huishouden_id
   where b.organisatie = :organisatie and b.record_id = :bronrecordId order by f.volgnummer`,
)

// The answer names everybody and every consent, referral and signal it was about, also what was known already.
const anderen = sql<Vraag & { vergistHash: string }, VastgelegdeAanmelding['anderen'][number]>(
  'lees-andere-aanmeldingen',
  `select a.organisatie, a.geregistreerd_op >= b.geregistreerd_op as later,
     array(
       select rij ->> 'inwonerId' from json_array_elements(a.antwoord -> 'inwoners') rij
       union all select rij ->> 'toestemmingId' from json_array_elements(a.antwoord -> 'toestemmingen') rij
       union all select rij ->> 'verwijzingId' from json_array_elements(a.antwoord -> 'verwijzingen') rij
       union all select rij ->> 'signaalId' from json_array_elements(a.antwoord -> 'signalen') rij) as noemt
   from bronrecord b
   join bronrecord a on a.huishouden_id = b.huishouden_id
     and (a.organisatie, a.record_id) <> (b.organisatie, b.record_id) and a.inhoud_hash <> :vergistHash
   where b.organisatie = :organisatie and b.record_id = :bronrecordId`,
)

/** A registration as it is recorded, among what else was said in its household; sent together, one round trip. */
export async function leesAanmelding(db: Queryable, vraag: Vraag): Promise<VastgelegdeAanmelding | undefined> {
  const [[een], alle, ook] = await Promise.all([
    run(db, record, { ...vraag, vergistHash }),
    run(db, feiten, vraag),
    run(db, anderen, { ...vraag, vergistHash }),
  ])
  return een && { ...een, feiten: alle, anderen: ook }
}
