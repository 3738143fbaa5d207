import { randomUUID } from 'node:crypto'
import { inrichting } from '@wijkhub/builders/haarlem'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import {
  bepaalRegistratie,
  createVerzegelaar,
  emptySnapshot,
  handelingVanVerzoek,
  inhoudHash,
  inwonerkolommen,
  kenmerkenVan,
  wegwijzerVan,
  zoekrij,
  type Plaats,
} from '@wijkhub/case-registry/stappen'
import type { Huishouden } from '@wijkhub/model'
import { inTransaction, run, sql, type Pool } from '@wijkhub/postgres'
import { maakBevolking } from '../bevolking.ts'
import type { maakStad } from './stad.ts'

const huishoudensPerKeer = 1000
const nieuweMensen: Plaats = {
  huishoudenId: undefined,
  herkend: new Map(),
  ookHier: new Map(),
  betwist: new Set(),
  misschien: [],
  bewijs: new Map(),
}

const namen = ['inwoner_id', 'huishouden_id', ...inwonerkolommen.map(({ kolom }) => kolom)]
const gelezen = [
  'inwoner_id uuid',
  'huishouden_id uuid',
  ...inwonerkolommen.map(({ kolom, type }) => `${kolom} ${type}`),
]
const schrijfHuishoudens = sql<{ rijen: string }>(
  'vul-stad-huishoudens',
  `insert into huishouden (id, versie, geregistreerd_op, verzegeld, wegwijzer)
   select id, 1, now(), verzegeld, wegwijzer
   from json_to_recordset(:rijen::json) as r (id uuid, verzegeld bytea, wegwijzer json)`,
)
const schrijfSleutels = sql<{ rijen: string }>(
  'vul-stad-sleutels',
  `insert into huishoudsleutel (huishouden_id, sleutel, tijdperk)
   select "huishoudenId", sleutel, tijdperk
   from json_to_recordset(:rijen::json) as r ("huishoudenId" uuid, sleutel bytea, tijdperk integer)`,
)
const schrijfInwoners = sql<{ rijen: string }>(
  'vul-stad-inwoners',
  `insert into inwoner (${namen.join(', ')})
   select ${namen.join(', ')} from json_to_recordset(:rijen::json) as r (${gelezen.join(', ')})`,
)

/**
 * Writes a whole town to the tables that are looked in: the state of each household as a registration makes it, and the rows of
 * the index as the registry makes them. Facts, projections and receipts are left out: nobody is looked up in them.
 */
export async function vulStad(pool: Pool, { huishoudens, gezin }: ReturnType<typeof maakStad>): Promise<void> {
  const toestand = eenToestand()
  for (let vanaf = 0; vanaf < huishoudens; vanaf += huishoudensPerKeer) {
    const rijen = Array.from({ length: Math.min(huishoudensPerKeer, huishoudens - vanaf) }, (_, plaats) => {
      const { adres, inwoners } = gezin(vanaf + plaats)
      const huishoudenId = randomUUID()
      const leden = Object.fromEntries(inwoners.map((persoon) => [randomUUID(), persoon]))
      return { ...toestand, huishoudenId, adres, inwoners: leden }
    })
    const verzegelaar = createVerzegelaar(proefsleutel, () => undefined)
    const index = rijen.flatMap((huishouden) =>
      Object.entries(huishouden.inwoners).map(([inwonerId, persoon]) => {
        const { huishoudenId } = huishouden
        const kenmerken = kenmerkenVan(huishouden, inwonerId)
        const rij = verzegelaar.inwoner({
          huishoudenId,
          inwonerId,
          sinds: null,
          voorlopig: false,
          kenmerken,
          ...zoekrij(persoon, huishouden),
        })
        const velden = inwonerkolommen.map(({ veld, kolom }) => [kolom, rij[veld]])
        return { inwoner_id: inwonerId, huishouden_id: huishouden.huishoudenId, ...Object.fromEntries(velden) }
      }),
    )
    await inTransaction(pool, async (tx) => {
      const states = rijen.map((huishouden) => ({
        id: huishouden.huishoudenId,
        verzegeld: verzegelaar.huishouden(huishouden),
        wegwijzer: wegwijzerVan(huishouden),
      }))
      await run(tx, schrijfHuishoudens, { rijen: JSON.stringify(states) })
      await run(tx, schrijfSleutels, { rijen: JSON.stringify(verzegelaar.nieuw()) })
      await run(tx, schrijfInwoners, { rijen: JSON.stringify(index) })
    })
  }
  await pool.query('set statement_timeout = 0')
  await pool.query('vacuum (analyze)')
  await pool.query('checkpoint')
}

/** What a registration leaves behind. */
function eenToestand(): Huishouden {
  const { organisatie, aanmelding } = maakBevolking(10).huishouden(1)
  const handeling = handelingVanVerzoek(
    { now: () => new Date(), nieuwId: randomUUID, inrichting },
    { organisatie, magBsn: true, beheert: false },
    aanmelding.bronrecordId,
  )
  const verzoek = { aanmelding, hash: inhoudHash(aanmelding), plek: nieuweMensen }
  const bepaald = bepaalRegistratie(emptySnapshot, handeling, verzoek)
  if ('weigering' in bepaald) throw new Error(bepaald.weigering)
  return bepaald.wijziging.huishouden
}
