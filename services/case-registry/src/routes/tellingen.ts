import { schemas, type Api } from '@wijkhub/service-kit'
import { leesTellingen } from '../opslag/lees-tellingen.ts'
import type { Registry } from '../registry.ts'
import { Tellingen } from './contract.ts'
import * as voorbeelden from './voorbeelden.ts'

export function tellingen(api: Api, registry: Registry): void {
  api.get(
    '/tellingen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'tellen' },
        voorbeeld: voorbeelden.tellen,
        summary: 'Hoeveel dubbele registraties zijn voorkomen',
        tags: ['Tellingen'],
        response: { 200: Tellingen },
      }),
    },
    async (request, reply) => {
      const { voorkomen, ...aantallen } = await leesTellingen(registry.pool)
      const dubbeleRegistratiesVoorkomen = Object.values(voorkomen).reduce((som, aantal) => som + aantal, 0)
      // Whom another organisation just registered, and that she was known, is not to be read from a counter.
      const { organisatie } = request.afnemer
      const eigen = voorkomen[organisatie]
      const voorkomenPerOrganisatie = eigen === undefined ? {} : { [organisatie]: eigen }
      return reply.send({ dubbeleRegistratiesVoorkomen, voorkomenPerOrganisatie, ...aantallen })
    },
  )
}
