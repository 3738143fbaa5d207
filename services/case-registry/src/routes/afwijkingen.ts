import { isBetrokken, magAfwijkingZien, zichtVan, type Doelbinding } from '@wijkhub/model'
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
      const op = registry.now().toISOString()
      const { doelbinding } = registry.inrichting
      if (!gelezen || !zichtVan(gelezen.huishouden, organisatie, op))
        return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
      // Who is not granted would learn from one that somebody else said something else.
      const verteld = doelbinding.regelVoor(organisatie)!.bekendheid === 'verteld'
      const betrokken = isBetrokken(gelezen.huishouden, organisatie, op)
      if (!betrokken && !verteld) return reply.send({ huishoudenId, afwijkingen: [] })
      const alle = afwijkingenMetBron(gelezen.huishouden, await leesHerkomst(registry.pool, huishoudenId))
      return reply.send({
        huishoudenId,
        afwijkingen: alle.flatMap(
          (rij) => (betrokken ? voor(doelbinding, rij, request.afnemer) : eigen(rij, organisatie)) ?? [],
        ),
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
  wie: { organisatie: string; magBsn: boolean },
): AfwijkingMetBron | undefined {
  const { afwijking } = rij
  if (magAfwijkingZien(doelbinding, afwijking, wie)) return rij
  if (afwijking.veld === 'bsn' || afwijking.veld === 'registratie') return undefined
  // That its own word was overtaken would tell it that somebody else said something of what it may not have.
  if (afwijking.bron !== wie.organisatie || afwijking.verdrongen || !('inwonerId' in afwijking)) return undefined
  const { bekend: _, ...gemeld } = afwijking
  return { ...rij, afwijking: gemeld }
}

/** What it said itself, without what is known. */
function eigen({ afwijkingId, afwijking }: AfwijkingMetBron, organisatie: string): AfwijkingMetBron | undefined {
  if (afwijking.bron !== organisatie || !('inwonerId' in afwijking)) return undefined
  if (!('bekend' in afwijking)) return { afwijkingId, afwijking }
  const { bekend: _, ...gemeld } = afwijking
  return { afwijkingId, afwijking: gemeld as AfwijkingMetBron['afwijking'] }
}
