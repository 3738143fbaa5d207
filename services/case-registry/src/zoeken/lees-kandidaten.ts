import { zoekvragen } from '@wijkhub/identiteit'
import { run, sql } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { postcodeHuisnummer } from '../huishouden/zoekrij.ts'
import { hashVan } from '../opslag/gehasht.ts'
import type { Registry } from '../registry.ts'
import type { Zoekopdracht } from './zoekopdracht.ts'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

interface Values {
  organisatie: string
  bsn: string | null
  postcodeHuisnummer: string | null
  dagAchternaam: readonly string[]
  dagVoornaam: readonly string[]
  postcodeAchternaam: readonly string[]
  na: string
  hoogstens: number
}

const lees = sql<Values, { huishoudenId: string }>(
  'lees-gezochte-huishoudens',
  `select k.huishouden_id as "huishoudenId" from (
     select i.huishouden_id from inwoner i where i.bsn = :bsn::bytea
     union select i.huishouden_id from inwoner i where i.postcode_huisnummer = :postcodeHuisnummer::bytea
     union select i.huishouden_id from inwoner i where i.dag_achternaam = any (:dagAchternaam::bytea[])
     union select i.huishouden_id from inwoner i where i.dag_voornaam = any (:dagVoornaam::bytea[])
     union select i.huishouden_id from inwoner i where i.postcode_achternaam = any (:postcodeAchternaam::bytea[])) k
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
  { pool, hoofdsleutel }: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  organisatie: string,
  zoek: Zoekopdracht,
  hoogstens: number,
): Promise<string[]> {
  const { na = beginVanIds } = zoek
  return (await run(pool, lees, { ...gehasht(hoofdsleutel, sleutels(zoek)), organisatie, na, hoogstens })).map(
    ({ huishoudenId }) => huishoudenId,
  )
}

type Sleutels = Omit<Values, 'organisatie' | 'na' | 'hoogstens'>
const geen: Sleutels = {
  bsn: null,
  postcodeHuisnummer: null,
  dagAchternaam: [],
  dagVoornaam: [],
  postcodeAchternaam: [],
}

function sleutels({ bsn, postcode, huisnummer, naam, geboortedatum }: Zoekopdracht): Sleutels {
  if (bsn !== undefined) return { ...geen, bsn }
  const plek = postcodeHuisnummer({ postcode, huisnummer })
  if (plek !== undefined) return { ...geen, postcodeHuisnummer: plek }
  const kenmerken = { naam: naam!, geboortedatum: geboortedatum ?? '0000-00-00', geslacht: 'O' as const }
  const vragen = zoekvragen({ ...kenmerken, ...(postcode !== undefined && { adres: { postcode, huisnummer: 1 } }) })
  if (geboortedatum === undefined) return { ...geen, postcodeAchternaam: vragen.postcodeAchternaam }
  return { ...geen, dagAchternaam: vragen.dagAchternaam, dagVoornaam: vragen.dagVoornaam }
}

function gehasht(hoofdsleutel: Hoofdsleutel, zoek: Sleutels): Sleutels {
  const een = (kolom: 'bsn' | 'postcodeHuisnummer') => {
    const waarde = zoek[kolom]
    return waarde === null ? null : hashVan(hoofdsleutel, kolom, waarde)
  }
  const elk = (kolom: 'dagAchternaam' | 'dagVoornaam' | 'postcodeAchternaam') =>
    zoek[kolom].map((waarde) => hashVan(hoofdsleutel, kolom, waarde))
  return {
    bsn: een('bsn'),
    postcodeHuisnummer: een('postcodeHuisnummer'),
    dagAchternaam: elk('dagAchternaam'),
    dagVoornaam: elk('dagVoornaam'),
    postcodeAchternaam: elk('postcodeAchternaam'),
  }
}
