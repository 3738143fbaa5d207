import { isBetrokken, redenVanFout, redenVanOnverzendbaar, regelVoor } from '@wijkhub/model'
import { problem, schemas, type Api } from '@wijkhub/service-kit'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import { leesLeveringen, type Bewijsrij } from '../opslag/lees-leveringen.ts'
import type { Registry } from '../registry.ts'
import { huishoudenPad, Leveringen } from './contract.ts'

export function leveringen(api: Api, registry: Registry): void {
  const leesStand = leesHuishouden(registry.schema)
  const lees = leesLeveringen(registry.schema)
  api.get(
    '/huishoudens/:huishoudenId/leveringen',
    {
      schema: schemas({
        summary: 'Ontvangstbewijzen van een huishouden',
        description: 'Per partnersysteem: welke versie het hoort te hebben en hoe ver de levering is.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        response: { 200: Leveringen },
        fouten: ['huishouden-onbekend'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const stand = await leesStand(registry.pool, huishoudenId)
      if (!stand || !isBetrokken(stand, request.afnemer.organisatie)) return problem(reply, 'huishouden-onbekend')
      const rijen = await lees(registry.pool, huishoudenId)
      return reply.send({ huishoudenId, leveringen: rijen.map(ontvangstbewijs) })
    },
  )
}

function ontvangstbewijs(rij: Bewijsrij): Leveringen['leveringen'][number] {
  const { audience, gewensteVersie, gewenstOp, status, berichten, poging, foutcode, onverzendbaar, ...rest } = rij
  const bekend = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== null))
  return {
    audience,
    naam: regelVoor(audience)?.naam ?? audience,
    // Published, and the adapter has not said anything about it yet.
    status: status ?? 'aangeboden',
    gewensteVersie,
    gewenstOp,
    berichten: berichten ?? 0,
    poging: poging ?? 0,
    ...bekend,
    ...(foutcode && { foutcode, reden: redenVanFout(foutcode) }),
    ...(onverzendbaar && {
      onverzendbaar: onverzendbaar.map((deel) => ({ ...deel, reden: redenVanOnverzendbaar(deel.code) })),
    }),
  }
}
