import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { DoelscoreVastgelegd, huishoudenPad } from '../contract.ts'
import { maakt } from '../opdracht-schema.ts'
import { doelscoreStellen } from './voorbeelden-metingen.ts'

/** Where somebody wants to be on one domain of an instrument. */
export function doelscores(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', leest: 'doelscores.*', betrokken: true },
    voorbeeld: doelscoreStellen,
    summary: 'Een doelscore stellen',
    description:
      'Waar een inwoner op één domein naartoe wil. Stond er een, dan komt deze ervoor in de plaats: door wie die stelde, of de regisseur. Alleen op een domein dat uw organisatie leest.',
    tags: ['Metingen'],
    ...maakt('stel-doelscore', DoelscoreVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/doelscores', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'stel-doelscore', doelscore: request.body }),
  )
}
