import { schemas, type Api } from '@wijkhub/service-kit'
import { leesEigenAanmeldingen, leesTellingen } from '../../opslag/lees-tellingen.ts'
import type { Registry } from '../../registry.ts'
import { Tellingen } from '../contract.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function tellingen(api: Api, registry: Registry): void {
  api.get(
    '/tellingen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'tellen' },
        verantwoording: 'geen-personen',
        voorbeeld: voorbeelden.tellen,
        summary: 'Hoeveel dubbele registraties zijn voorkomen',
        description:
          'Hoeveel personen werden herkend, en hoeveel huishoudens en inwoners er zijn, is alleen voor wie mag horen dat iemand bekend was: voor een ander zou een teller na een eigen aanmelding zeggen of zij bekend was. Die krijgt alleen het aantal eigen aanmeldingen.',
        tags: ['Tellingen'],
        response: { 200: Tellingen },
      }),
    },
    async (request, reply) => {
      const { organisatie, beheert } = request.afnemer
      const eigenAanmeldingen = await leesEigenAanmeldingen(registry.pool, organisatie)
      // Every one of the others goes up, or does not, by whether somebody was known.
      const verteld = registry.inrichting.doelbinding.regelVoor(organisatie)?.bekendheid === 'verteld'
      if (!beheert && !verteld) return reply.send({ eigenAanmeldingen })
      const { voorkomen, ...aantallen } = await leesTellingen(registry.pool)
      const dubbeleRegistratiesVoorkomen = Object.values(voorkomen).reduce((som, aantal) => som + aantal, 0)
      // Whom another organisation just registered, and that she was known, is not to be read from a counter.
      const eigen = voorkomen[organisatie]
      const voorkomenPerOrganisatie = eigen === undefined ? {} : { [organisatie]: eigen }
      return reply.send({ eigenAanmeldingen, dubbeleRegistratiesVoorkomen, voorkomenPerOrganisatie, ...aantallen })
    },
  )
}
