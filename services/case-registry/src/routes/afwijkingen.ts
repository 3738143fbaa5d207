import { isBetrokken, type Doelbinding } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { afwijkingenMetBron, type AfwijkingMetBron } from '../huishouden/afwijkingen-met-bron.ts'
import { leesHerkomst } from '../opslag/lees-herkomst.ts'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import type { Registry } from '../registry.ts'
import { Afwijkingen, huishoudenPad } from './contract.ts'
import { onbekendOfOpgegaan } from './weiger.ts'
import * as voorbeelden from './voorbeelden.ts'

export function afwijkingen(api: Api, registry: Registry): void {
  api.get(
    '/huishoudens/:huishoudenId/afwijkingen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
        voorbeeld: voorbeelden.afwijkingenLezen,
        summary: 'Afwijkingen van een huishouden',
        description:
          'Waar meldingen elkaar tegenspreken: wat bekend is, wat anders werd gemeld en door wie. Niets wordt stil overschreven. Alleen voor wie bij het huishouden is betrokken, en alleen velden die uw organisatie volgens de doelbindingtabel mag zien; van een ander veld alleen wat u zelf meldde; het BSN alleen voor wie het mag gebruiken.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        response: { 200: Afwijkingen },
        problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const { organisatie } = request.afnemer
      const gelezen = await leesHuishouden(registry.pool, huishoudenId, organisatie)
      if (!gelezen || !isBetrokken(gelezen.huishouden, organisatie, registry.now().toISOString()))
        return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op: registry.now().toISOString() })
      const alle = afwijkingenMetBron(gelezen.huishouden, await leesHerkomst(registry.pool, huishoudenId))
      return reply.send({
        huishoudenId,
        afwijkingen: alle.flatMap((rij) => voor(registry.inrichting.doelbinding, rij, request.afnemer) ?? []),
      })
    },
  )
}

/**
 * The afwijking as this organisation may have it: a field its row of the doelbinding table names with both values, another
 * one as far as it told it itself; a BSN only where it may use one.
 */
function voor(
  doelbinding: Doelbinding,
  rij: AfwijkingMetBron,
  { organisatie, magBsn }: { organisatie: string; magBsn: boolean },
): AfwijkingMetBron | undefined {
  const { afwijking } = rij
  // That a number is somebody else's as well says that somebody else is known.
  const verteld = doelbinding.regelVoor(organisatie)?.bekendheid === 'verteld'
  if (afwijking.veld === 'bsn')
    return magBsn && (verteld || (!afwijking.betwist && afwijking.bekend !== undefined)) ? rij : undefined
  // That something changed at a partner, without what: for every worker of the household, for one of them must look.
  if (afwijking.veld === 'registratie') return rij
  const velden = doelbinding.regelVoor(organisatie)?.velden ?? []
  if (velden.includes('inwonerId' in afwijking ? `inwoners.*.${afwijking.veld}` : afwijking.veld)) return rij
  // That its own word was overtaken would tell it that somebody else said something of what it may not have.
  if (afwijking.bron !== organisatie || afwijking.verdrongen || !('inwonerId' in afwijking)) return undefined
  const { bekend: _, ...gemeld } = afwijking
  return { ...rij, afwijking: gemeld }
}
