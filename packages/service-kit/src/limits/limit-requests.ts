import type { Inrichting } from '@wijkhub/inrichting'
import type { FastifyInstance } from 'fastify'
import type { Afnemer } from '../access/afnemer.ts'
import { problem } from '../problem/problem.ts'
import { countLimits } from './count-limits.ts'
import { limitsOfRequest, type Limietnaam } from './limits-of-request.ts'

export interface LimitReached {
  grens: Limietnaam
  organisatie: string
}

export interface LimitOptions {
  grenzen: Inrichting['grenzen']
  now: () => Date
  onReached?: ((reached: LimitReached) => void) | undefined
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Holds each caller to the limits of the municipality, after its token is known and before anything is read or looked up.
 * What is beyond one is a 429 that says which limit and when to come back, and of nobody what was counted.
 */
export function limitRequests(app: FastifyInstance, { grenzen, now, onReached }: LimitOptions): void {
  const over = countLimits(() => now().getTime())
  app.addHook('onRequest', async (request, reply) => {
    const { config, url } = request.routeOptions
    if (request.is404 || !config.toegang || config.toegang.rol === 'openbaar') return
    const { organisatie, genoemd } = request.afnemer
    const reached = over(
      limitsOfRequest(grenzen, {
        organisatie,
        medewerker: medewerkerVan(genoemd),
        methode: request.method,
        route: url!,
        huishouden: (request.params as { huishoudenId?: string }).huishoudenId,
      }),
    )
    if (!reached) return
    const { naam, waitSeconds } = reached
    onReached?.({ grens: naam, organisatie })
    request.log.info({ grens: naam }, 'grens bereikt')
    return problem(reply.header('retry-after', String(waitSeconds)), 'te-veel-aanvragen', {
      detail: `De grens ${naam} is bereikt. Wacht de seconden uit de kop \`Retry-After\` en probeer het opnieuw.`,
    })
  })
}

/** In the way her organisation chose. Anything that is no id is refused by the route itself, and counts for its organisation. */
function medewerkerVan(genoemd: Afnemer['genoemd']): string | undefined {
  const id = typeof genoemd === 'object' ? genoemd.medewerkerId : ''
  return uuid.test(id) ? id.toLowerCase() : undefined
}
