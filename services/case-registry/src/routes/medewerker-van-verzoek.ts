import { dagInNederland, geldtOp, Id, type Medewerker } from '@wijkhub/model'
import { medewerkerKop, problem } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Registry } from '../registry.ts'
import { leesMedewerker } from '../teams/lees-medewerkers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who of the calling organisation does this, where its system says so. */
    medewerker?: Medewerker
  }
}

/**
 * Looks up whom a request names, in the way its organisation chose: a worker of the calling organisation who works there today. Anybody
 * else is refused, also one of another organisation: who she is, is not told that way.
 */
export function medewerkerVanVerzoek({ pool, now }: Registry) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (request.routeOptions.config.toegang?.rol === 'openbaar') return undefined
    const { genoemd } = request.afnemer
    if (genoemd === undefined) return undefined
    if (genoemd === 'ontbreekt')
      return problem(reply, 'ongeldige-invoer', { fouten: [kopfout('verplicht', geenGenoemd)] })
    const id = genoemd === 'ongeldig' ? undefined : Id.safeParse(genoemd.medewerkerId).data
    const gelezen = id === undefined ? undefined : await leesMedewerker(pool, id)
    const bekend = gelezen?.medewerker
    if (bekend?.organisatie !== request.afnemer.organisatie || !geldtOp(bekend, dagInNederland(now())))
      return problem(reply, 'ongeldige-invoer', { fouten: [kopfout('ongeldig', geenMedewerker)] })
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

const kopfout = (code: 'ongeldig' | 'verplicht', reden: string) =>
  ({ veld: `/${medewerkerKop}`, plaats: 'kop', code, reden }) as const

const geenGenoemd = 'ontbreekt; uw organisatie zegt bij elke aanroep wie van haar dit doet'
const geenMedewerker = 'is geen medewerker die vandaag bij uw organisatie werkt'
