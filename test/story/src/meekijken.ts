import type { WijkhubClient } from '@wijkhub/client'
import { leesBewijzen } from './bewijzen.ts'
import { isKlaar, rijVan, type Rij } from './rijen.ts'

const pauzeMs = 25

/** Follows one household's receipts, as all who are involved see them, and tells `toon` whenever something changed. */
export function maakMeekijker(
  clients: readonly WijkhubClient[],
  huishoudenId: string,
  begonnenOp: number,
  toon: (rijen: Rij[]) => void,
  geduldMs: number,
) {
  const eersteKeer = new Map<string, number>()
  let vorige = ''

  async function kijk(): Promise<Rij[]> {
    const leveringen = await leesBewijzen(clients, huishoudenId)
    const rijen = leveringen.map((levering): Rij => {
      const rij = rijVan(levering)
      if (isKlaar(rij.status) && levering.op && !eersteKeer.has(levering.audience))
        eersteKeer.set(levering.audience, Math.max(0, Date.parse(levering.op) - begonnenOp))
      return { ...rij, msNaAanmelding: eersteKeer.get(levering.audience) }
    })
    const beeld = JSON.stringify(rijen)
    if (beeld !== vorige) toon(rijen)
    vorige = beeld
    return rijen
  }

  /** Looks until the condition holds; throws with the last picture when it does not within the time. */
  async function totdat(klaar: (rijen: Rij[]) => boolean): Promise<Rij[]> {
    const endsAt = Date.now() + geduldMs
    for (;;) {
      const rijen = await kijk()
      if (klaar(rijen)) return rijen
      if (Date.now() > endsAt) {
        const stand = rijen.map(({ naam, status, reden }) => `${naam}: ${status}${reden ? ` (${reden})` : ''}`)
        throw new Error(`na ${geduldMs / 1000} s nog niet klaar: ${stand.join('; ')}`)
      }
      await new Promise((resolve) => setTimeout(resolve, pauzeMs))
    }
  }

  return { kijk, totdat }
}

/** True when each of these partners has processed everything the hub wanted of it. */
export const klaarBij =
  (...audiences: string[]) =>
  (rijen: Rij[]) =>
    audiences.every((audience) => rijen.some((rij) => rij.audience === audience && isKlaar(rij.status)))
