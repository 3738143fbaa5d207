import { isBetrokken, regelVoor } from '@wijkhub/model'
import { problem, schemas, type Api } from '@wijkhub/service-kit'
import { afwijkingenMetBron, type AfwijkingMetBron } from '../huishouden/afwijkingen-met-bron.ts'
import { leesHerkomst } from '../opslag/lees-herkomst.ts'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import type { Registry } from '../registry.ts'
import { Afwijkingen, huishoudenPad } from './contract.ts'

export function afwijkingen(api: Api, registry: Registry): void {
  const leesStand = leesHuishouden(registry.schema)
  const lees = leesHerkomst(registry.schema)
  api.get(
    '/huishoudens/:huishoudenId/afwijkingen',
    {
      schema: schemas({
        summary: 'Afwijkingen van een huishouden',
        description:
          'Waar meldingen elkaar tegenspreken: wat bekend is, wat anders werd gemeld en door wie. Niets wordt stil overschreven. Alleen voor wie bij het huishouden is betrokken, en alleen velden die uw organisatie volgens de doelbindingtabel mag zien of zelf meldde; het BSN alleen voor wie het mag gebruiken.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        response: { 200: Afwijkingen },
        fouten: ['geen-recht', 'huishouden-onbekend'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const { organisatie } = request.afnemer
      const gelezen = await leesStand(registry.pool, huishoudenId, organisatie)
      if (!gelezen || !isBetrokken(gelezen.huishouden, organisatie)) return problem(reply, 'huishouden-onbekend')
      const alle = afwijkingenMetBron(await lees(registry.pool, huishoudenId))
      return reply.send({ huishoudenId, afwijkingen: alle.filter((rij) => magZien(rij, request.afnemer)) })
    },
  )
}

/** A field its row of the doelbinding table names, or that it told itself; a BSN only where it may use one. */
function magZien(
  { afwijking, bekendVan }: AfwijkingMetBron,
  { organisatie, magBsn }: { organisatie: string; magBsn: boolean },
): boolean {
  if (afwijking.veld === 'bsn') return magBsn
  // That something changed at a partner, without what: for every worker of the household, for one of them must look.
  if (afwijking.veld === 'registratie') return true
  const velden = regelVoor(organisatie)?.velden ?? []
  const genoemd = velden.includes('inwonerId' in afwijking ? `inwoners.*.${afwijking.veld}` : afwijking.veld)
  return genoemd || afwijking.bron === organisatie || bekendVan === organisatie
}
