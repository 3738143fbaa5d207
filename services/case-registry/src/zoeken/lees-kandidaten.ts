import { zoekvragen } from '@wijkhub/identiteit'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Zoekopdracht } from './zoekopdracht.ts'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

interface Values {
  organisatie: string
  bsn: string | null
  postcode: string | null
  huisnummer: number | null
  dagAchternaam: readonly string[]
  dagVoornaam: readonly string[]
  postcodeAchternaam: readonly string[]
  na: string
  hoogstens: number
}

const lees = sql<Values, { huishoudenId: string }>(
  'lees-gezochte-huishoudens',
  `select k.huishouden_id as "huishoudenId" from (
     select i.huishouden_id from inwoner i where i.bsn = :bsn
     union select i.huishouden_id from inwoner i where i.postcode = :postcode and i.huisnummer = :huisnummer
     union select i.huishouden_id from inwoner i where i.dag_achternaam = any (:dagAchternaam::text[])
     union select i.huishouden_id from inwoner i where i.dag_voornaam = any (:dagVoornaam::text[])
     union select i.huishouden_id from inwoner i where i.postcode_achternaam = any (:postcodeAchternaam::text[])) k
   where k.huishouden_id > :na::uuid and exists (
     select from betrokkenheid b
     where b.huishouden_id = k.huishouden_id and b.organisatie = :organisatie and b.stand = 'toegekend')
   order by k.huishouden_id limit :hoogstens`,
)

/**
 * Where whoever is looked for may be, among the households this organisation is granted in; by the one key that says most, so that
 * what else was said only leaves out. In order of id, after `na`.
 */
export async function leesKandidaten(
  db: Queryable,
  organisatie: string,
  zoek: Zoekopdracht,
  hoogstens: number,
): Promise<string[]> {
  const { na = beginVanIds } = zoek
  return (await run(db, lees, { ...sleutels(zoek), organisatie, na, hoogstens })).map(
    ({ huishoudenId }) => huishoudenId,
  )
}

type Sleutels = Omit<Values, 'organisatie' | 'na' | 'hoogstens'>
const geen: Sleutels = {
  bsn: null,
  postcode: null,
  huisnummer: null,
  dagAchternaam: [],
  dagVoornaam: [],
  postcodeAchternaam: [],
}

function sleutels({ bsn, postcode, huisnummer, naam, geboortedatum }: Zoekopdracht): Sleutels {
  if (bsn !== undefined) return { ...geen, bsn }
  if (postcode !== undefined && huisnummer !== undefined) return { ...geen, postcode, huisnummer }
  const kenmerken = { naam: naam!, geboortedatum: geboortedatum ?? '0000-00-00', geslacht: 'O' as const }
  const vragen = zoekvragen({ ...kenmerken, ...(postcode !== undefined && { adres: { postcode, huisnummer: 1 } }) })
  if (geboortedatum === undefined) return { ...geen, postcodeAchternaam: vragen.postcodeAchternaam }
  return { ...geen, dagAchternaam: vragen.dagAchternaam, dagVoornaam: vragen.dagVoornaam }
}
