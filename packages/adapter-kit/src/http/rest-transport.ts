import type { Wire } from '@wijkhub/service-kit'
import type { z } from 'zod'
import type { Bericht, Transport, Uitkomst } from '../adapter.ts'
import { eigenWeigering, httpAttempt, isNietBekend, type PartnerAntwoord } from './http-attempt.ts'
import { leesJson } from './lees-json.ts'

export interface RestVerbinding {
  /** Root of the partner's interface. */
  url: string
  /** With what the hub says who it is. */
  wire: Wire
  /** Shorter than the kit's own limit of ten seconds; default that. */
  timeoutMs?: number
}

/**
 * For `restTransport`: a partner that answers 2xx with its own number for what it processed. Without one a 2xx is of a
 * machine in between.
 */
export function verwerktMet<T>(
  schema: z.ZodType<T>,
  nummer: (antwoord: T) => string,
): (antwoord: PartnerAntwoord) => Uitkomst | undefined {
  return ({ status, inhoud }) => {
    const antwoord = status < 300 ? schema.safeParse(leesJson(inhoud)).data : undefined
    return antwoord && { soort: 'verwerkt', nummer: nummer(antwoord) }
  }
}

function weigering(antwoord: PartnerAntwoord, { route }: Bericht): Uitkomst | undefined {
  const eigen = eigenWeigering(antwoord)
  if (!eigen) return undefined
  if (route['einde'] && isNietBekend(eigen)) return { soort: 'verwerkt' }
  const { status: _, ...geweigerd } = eigen
  return geweigerd
}

/** What a partner asks beyond the usual: further headers, or an encoding that is not UTF-8. */
export interface RestEigenheden {
  headers?: (bericht: Bericht) => Record<string, string>
  codeer?: (inhoud: string) => Uint8Array
}

/**
 * The transport of a partner with a REST interface: `route.methode` and `route.pad` say where, the header
 * `Berichtreferentie` lets the partner recognise a repetition, and `oordeel` reads what it answers when it takes the
 * message. It refuses with problem details (RFC 9457); a message that ends something (`route.einde`) is done when it
 * answers in them that it does not know what should end, or with a 204: an end has nothing to tell.
 */
export function restTransport(
  { url, wire, timeoutMs }: RestVerbinding,
  oordeel: (antwoord: PartnerAntwoord) => Uitkomst | undefined,
  { headers, codeer }: RestEigenheden = {},
): Transport {
  const root = url.replace(/\/+$/, '')
  return (bericht, signal) =>
    httpAttempt(
      {
        wire,
        url: root + bericht.route['pad']!,
        methode: bericht.route['methode']!,
        headers: {
          'content-type': bericht.contentType,
          berichtreferentie: bericht.referentie,
          ...headers?.(bericht),
        },
        inhoud: codeer ? codeer(bericht.inhoud) : bericht.inhoud,
        signal,
        ...(timeoutMs !== undefined && { timeoutMs }),
      },
      (antwoord) =>
        oordeel(antwoord) ??
        (bericht.route['einde'] && antwoord.status === 204 ? { soort: 'verwerkt' } : weigering(antwoord, bericht)),
    )
}
