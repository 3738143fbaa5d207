import { schemas, type Api } from '@wijkhub/service-kit'
import { leesTellingen } from '../opslag/lees-tellingen.ts'
import type { Registry } from '../registry.ts'
import { Tellingen } from './contract.ts'

export function tellingen(api: Api, registry: Registry): void {
  const lees = leesTellingen(registry.schema)
  api.get(
    '/tellingen',
    {
      schema: schemas({
        summary: 'Hoeveel dubbele registraties zijn voorkomen',
        tags: ['Tellingen'],
        response: { 200: Tellingen },
      }),
    },
    async (_request, reply) => {
      const { voorkomen, ...aantallen } = await lees(registry.pool)
      const dubbeleRegistratiesVoorkomen = Object.values(voorkomen).reduce((som, aantal) => som + aantal, 0)
      return reply.send({ dubbeleRegistratiesVoorkomen, voorkomenPerOrganisatie: voorkomen, ...aantallen })
    },
  )
}
