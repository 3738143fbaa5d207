import type { VastgelegdeAanmelding } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { feitkolommen, metSleutel, openFeit, type BewaardFeit } from './verzegeld.ts'

/** In the place of the hash of what was registered, once that was taken back: no aanmelding has this one. */
export const vergistHash = 'vergist'

interface Vraag {
  organisatie: string
  bronrecordId: string
}

const record = sql<Vraag & { vergistHash: string }, Omit<VastgelegdeAanmelding, 'feiten' | 'anderen' | 'elders'>>(
  'lees-aanmelding',
  `select b.huishouden_id as "huishoudenId", b.inhoud_hash = :vergistHash as vergist,
     extract(epoch from b.geregistreerd_op)::float8 as op,
     (select f.opdracht_id from feit f where f.huishouden_id = b.huishouden_id and f.organisatie = b.organisatie
        and f.bronrecord_id = b.record_id order by f.volgnummer limit 1) as "opdrachtId"
   from bronrecord b where b.organisatie = :organisatie and b.record_id = :bronrecordId`,
)

const feiten = sql<Vraag, BewaardFeit & { opdrachtId: string; op: number }>(
  'lees-feiten-van-aanmelding',
  `select ${feitkolommen}, f.opdracht_id as "opdrachtId", extract(epoch from f.op)::float8 as op from bronrecord b join feit f on f.huishouden_id = b.huishouden_id
   ${metSleutel('f.huishouden_id')}
   where b.organisatie = :organisatie and b.record_id = :bronrecordId order by f.volgnummer`,
)

interface AnderHuis {
  huishoudenId: string
  feiten: (BewaardFeit & { opdrachtId: string; op: number })[]
}

// Where something of it may be kept too: it changed something of a person (of who asks nothing is changed), or a consent it
// recorded is there. What was written there with it was written before it could be read: no lock is needed to see it.
const elders = sql<Vraag, AnderHuis>(
  'lees-aanmelding-elders',
  `with deze as (
     select b.huishouden_id, b.antwoord, array_agg(distinct f.opdracht_id) as opdrachten,
       bool_or(f.soort = 'inwoner-gewijzigd') as gewijzigd
     from bronrecord b join feit f on f.huishouden_id = b.huishouden_id and f.organisatie = b.organisatie
       and f.bronrecord_id = b.record_id
     where b.organisatie = :organisatie and b.record_id = :bronrecordId
     group by b.organisatie, b.record_id)
   select h.id as "huishoudenId", coalesce(
     (select json_agg(json_build_object('huishoudenId', f.huishouden_id, 'volgnummer', f.volgnummer, 'gegevens', f.gegevens,
         'verzegeld', encode(f.verzegeld, 'base64'), 'sleutel', encode(k.sleutel, 'base64'), 'tijdperk', k.tijdperk, 'opdrachtId', f.opdracht_id,
         'op', extract(epoch from f.op)::float8) order by f.volgnummer)
      from feit f ${metSleutel('f.huishouden_id')} where f.huishouden_id = h.id
        and exists (select from feit x where x.huishouden_id = h.id and x.opdracht_id = any (d.opdrachten))), '[]') as feiten
   from deze d
   join huishouden h on h.id in (
     select e.huishouden_id from inwoner i join inwoner e on e.inwoner_id = i.inwoner_id
     where i.huishouden_id = d.huishouden_id and e.huishouden_id <> d.huishouden_id and not i.voorlopig and not e.voorlopig)
   where d.gewijzigd or exists (
     select from json_array_elements(d.antwoord -> 'toestemmingen') t
     where coalesce(h.wegwijzer, h.toestand) -> 'toestemmingen' -> (t ->> 'toestemmingId') is not null)
   order by h.id`,
)

// The answer names everybody and every consent, referral and signal it was about, also what was known already.
const anderen = sql<
  Vraag & { huishoudenId: string; vergistHash: string },
  VastgelegdeAanmelding['anderen'][number] & { huishoudenId: string }
>(
  'lees-andere-aanmeldingen',
  `select a.huishouden_id as "huishoudenId", a.organisatie, extract(epoch from a.geregistreerd_op)::float8 as op,
     array(
       select rij ->> 'inwonerId' from json_array_elements(a.antwoord -> 'inwoners') rij
       union all select rij ->> 'toestemmingId' from json_array_elements(a.antwoord -> 'toestemmingen') rij
       union all select rij ->> 'verwijzingId' from json_array_elements(a.antwoord -> 'verwijzingen') rij
       union all select rij ->> 'signaalId' from json_array_elements(a.antwoord -> 'signalen') rij) as noemt
   from bronrecord b
   join bronrecord a on a.huishouden_id in (
       select b.huishouden_id union all select :huishoudenId::uuid
       union all select e.huishouden_id from inwoner i join inwoner e on e.inwoner_id = i.inwoner_id
         where i.huishouden_id = b.huishouden_id)
     and (a.organisatie, a.record_id) <> (b.organisatie, b.record_id) and a.inhoud_hash <> :vergistHash
   where b.organisatie = :organisatie and b.record_id = :bronrecordId`,
)

/**
 * A registration as it is recorded, among what else was said in its household (`huishoudenId`, where that is now) and in the
 * other homes of its persons; sent together, one round trip.
 */
export async function leesAanmelding(
  db: Queryable,
  hoofdsleutel: Hoofdsleutel,
  { huishoudenId, ...vraag }: Vraag & { huishoudenId: string },
): Promise<VastgelegdeAanmelding | undefined> {
  const [[een], alle, huizen, ook] = await Promise.all([
    run(db, record, { ...vraag, vergistHash }),
    run(db, feiten, vraag),
    run(db, elders, vraag),
    run(db, anderen, { ...vraag, huishoudenId, vergistHash }),
  ])
  const opgetekend = (rij: BewaardFeit & { opdrachtId: string; op: number }) => {
    const { opdrachtId, op } = rij
    return { gegevens: openFeit(hoofdsleutel, rij), opdrachtId, op }
  }
  const van = (...ids: string[]) => ook.filter((ander) => ids.includes(ander.huishoudenId))
  return (
    een && {
      ...een,
      feiten: alle.map(opgetekend),
      anderen: van(een.huishoudenId, huishoudenId),
      elders: huizen.map((huis) => ({ ...huis, feiten: huis.feiten.map(opgetekend), anderen: van(huis.huishoudenId) })),
    }
  )
}
