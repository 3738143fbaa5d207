import type { Pool } from '@wijkhub/postgres'
import type { RouteContract } from '@wijkhub/service-kit'

interface Antwoord {
  contract: RouteContract
  /** The X-Request-Id it was asked with. */
  trace: string
  status: number
  tekst: string
}

/**
 * What is wrong with the lines in the log of one answer: of what shows something exactly one, with the residents of the answer and no
 * others, of a change at least one, and of what is about nobody none. Which ids are residents the registry's own table says.
 */
export async function fouteRegels(pool: Pool, { contract, trace, status, tekst }: Antwoord): Promise<string[]> {
  const { rows } = await pool.query<{ betrokkenen: string[]; status: string }>(
    'select betrokkenen, status from logboek.regel where trace = $1',
    [trace.replaceAll('-', '')],
  )
  const { verantwoording } = contract
  if (verantwoording === 'geen-personen') return rows.length === 0 ? [] : ['een regel over niemand']
  if (verantwoording.doet === 'wijzigt') return []
  if (rows.length !== 1) return [`${rows.length} regels van een antwoord`]
  const [regel] = rows as [(typeof rows)[0]]
  if ((regel.status === 'Ok') !== status < 400) return [`${regel.status} van een ${status}`]
  // A page names nobody by an id: it is about all on it.
  if (contract.responseTypes?.[status]) return regel.betrokkenen.length > 0 ? [] : ['een bladzijde over niemand']
  const ids = [...new Set(tekst.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))]
  const bewoners = await pool.query<{ id: string }>(
    'select distinct inwoner_id as id from registratie.inwoner where inwoner_id = any($1::uuid[])',
    [ids],
  )
  const getoond = bewoners.rows.map(({ id }) => id).toSorted()
  const genoemd = regel.betrokkenen.toSorted()
  return JSON.stringify(getoond) === JSON.stringify(genoemd)
    ? []
    : [`getoond ${getoond.join()}, genoemd ${genoemd.join()}`]
}
