import { leesPersonen, raadpleegMetBsn, type BrpPersoon } from '@wijkhub/brp'
import { readBounded, WireFault, type Wire } from '@wijkhub/service-kit'

/** Asks the BRP who has a number. */
export interface Brp {
  raadpleeg(bsn: string, fields: readonly string[]): Promise<BrpAntwoord>
}

/** `persoon` absent: nobody has this number. A `storing` is a word of ours and holds nothing of the question or the answer. */
export type BrpAntwoord = { persoon?: BrpPersoon } | { storing: BrpStoring }
type BrpStoring = 'onbereikbaar' | 'geen-antwoord' | 'toegang-geweigerd' | 'vraag-geweigerd' | 'onleesbaar' | 'pauze'

export interface BrpOptions {
  url: string
  wire: Wire
  wachttijdMs: number
  now: () => Date
}

const langstePauzeMs = 60_000
/** One person with every field there is takes a few kilobytes. */
const meesteBytes = 256 * 1024

/**
 * The BRP over HTTP. It is asked once per question; after a fault it is left alone for one second, two, four, to a
 * minute at most, and who asks meanwhile hears so at once. Never throws for what the network or the BRP can do, and the
 * number stands in the body and nowhere else.
 */
export function createBrp({ url, wire, wachttijdMs, now }: BrpOptions): Brp {
  let fouten = 0
  let vanaf = 0
  return {
    async raadpleeg(bsn, fields) {
      if (now().getTime() < vanaf) return { storing: 'pauze' }
      const antwoord = await vraag()
      // What it refuses of one question says nothing about the next.
      const stoort = 'storing' in antwoord && antwoord.storing !== 'vraag-geweigerd'
      fouten = stoort ? fouten + 1 : 0
      vanaf = stoort ? now().getTime() + Math.min(1000 * 2 ** (fouten - 1), langstePauzeMs) : 0
      return antwoord

      async function vraag(): Promise<BrpAntwoord> {
        const signal = AbortSignal.timeout(wachttijdMs)
        try {
          const answer = await wire.send({
            url: `${url.replace(/\/+$/, '')}/personen`,
            methode: 'POST',
            headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' },
            inhoud: JSON.stringify(raadpleegMetBsn([bsn], fields)),
            signal,
          })
          return lees(answer.status, await readBounded(answer, meesteBytes), bsn)
        } catch (error) {
          if (error instanceof WireFault && error.code !== 'token-onbereikbaar') return { storing: 'toegang-geweigerd' }
          return { storing: signal.aborted ? 'geen-antwoord' : 'onbereikbaar' }
        }
      }
    },
  }
}

function lees(status: number, tekst: string | undefined, bsn: string): BrpAntwoord {
  if (status === 401 || status === 403) return { storing: 'toegang-geweigerd' }
  if (status === 429 || status >= 500) return { storing: 'onbereikbaar' }
  if (status >= 400) return { storing: 'vraag-geweigerd' }
  const personen = status === 200 ? leesPersonen(alsJson(tekst)) : undefined
  if (!personen || personen.length > 1) return { storing: 'onleesbaar' }
  const [persoon] = personen
  if (!persoon) return {}
  return persoon.burgerservicenummer === bsn ? { persoon } : { storing: 'onleesbaar' }
}

function alsJson(tekst: string | undefined): unknown {
  try {
    return JSON.parse(tekst ?? '')
  } catch {
    return undefined
  }
}
