import { dagInNederland, geldtOp, Id, type Medewerker } from '@wijkhub/model'
import { problem } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Registry } from '../registry.ts'
import { leesMedewerker } from '../teams/lees-medewerkers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who of the calling organisation does this, where its system says so. */
    medewerker?: Medewerker
  }
}

export const medewerkerKop = 'wijkhub-medewerker'

/**
 * Looks up whom a request names in `Wijkhub-Medewerker`: a worker of the calling organisation who works there today. Anybody
 * else is refused, also one of another organisation: who she is, is not told that way.
 */
export function medewerkerVanVerzoek({ pool, now }: Registry) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const medewerkerId = request.headers[medewerkerKop]
    if (medewerkerId === undefined) return undefined
    const gelezen = Id.safeParse(medewerkerId).success ? await leesMedewerker(pool, medewerkerId as string) : undefined
    const bekend = gelezen?.medewerker
    if (bekend?.organisatie !== request.afnemer.organisatie || !geldtOp(bekend, dagInNederland(now())))
      return problem(reply, 'ongeldige-invoer', {
        fouten: [{ veld: `/${medewerkerKop}`, plaats: 'kop', code: 'ongeldig', reden: geenMedewerker }],
      })
    const { naam, functie, telefoonnummer, emailadres } = bekend
    request.medewerker = {
      medewerkerId: bekend.medewerkerId,
      naam,
      ...(functie !== undefined && { functie }),
      ...(telefoonnummer !== undefined && { telefoonnummer }),
      ...(emailadres !== undefined && { emailadres }),
    }
    return undefined
  }
}

const geenMedewerker = 'is geen medewerker die vandaag bij uw organisatie werkt'
