import { problem, type Api } from '@wijkhub/service-kit'

/**
 * Half a character ("\ud83d" without its other half) is valid JSON and no valid text: PostgreSQL refuses it, and so
 * would every partner. Answered here, because otherwise it would look like a fault of ours.
 */
export function refuseBrokenText(api: Api): void {
  api.addHook('preValidation', async (request, reply) => {
    if (!isWellFormed(request.body))
      return problem(reply, 'ongeldige-json', { detail: 'Een tekst bevat een half teken (surrogate).' })
  })
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([key, child]) => key.isWellFormed() && isWellFormed(child))
}
