import {
  alsPartnerNummer,
  heeftGevraagd,
  isBetrokken,
  redenVanFout,
  redenVanOnverzendbaar,
  zichtbareOntvangstbewijzen,
  type Doelbinding,
  type Huishouden,
} from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { leesLeveringen, type Bewijsrij } from '../../opslag/lees-leveringen.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad, Leveringen } from '../contract.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function leveringen(api: Api, registry: Registry): void {
  api.get(
    '/huishoudens/:huishoudenId/leveringen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
        verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
        voorbeeld: voorbeelden.leveringenLezen,
        summary: 'Ontvangstbewijzen van een huishouden',
        description:
          'Per partnersysteem waarvan uw organisatie mag weten dat het iets van dit huishouden heeft: welke versie het hoort te hebben en hoe ver de levering is. Leeg zolang uw organisatie niet is toegekend.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        response: { 200: Leveringen },
        problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const { organisatie } = request.afnemer
      const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
      const huishouden = gelezen?.huishouden
      const op = registry.now().toISOString()
      if (!huishouden || !isBetrokken(huishouden, organisatie, op))
        // What a partner system had before it asked would tell it that somebody was known, and to whom.
        return huishouden && heeftGevraagd(huishouden, organisatie)
          ? reply.send({ huishoudenId, leveringen: [] })
          : onbekendOfOpgegaan(reply, huishouden, { organisatie, op })
      const { doelbinding } = registry.inrichting
      const zichtbaar = zichtbareOntvangstbewijzen(huishouden, doelbinding.regelVoor(organisatie)!)
      const rijen = await leesLeveringen(registry.pool, huishoudenId)
      const leveringen = rijen
        .filter(({ audience }) => zichtbaar.has(audience))
        .map((rij) =>
          ontvangstbewijs(doelbinding, { ...rij, onverzendbaar: zonderAndermans(rij, huishouden, organisatie) }),
        )
      return reply.send({ huishoudenId, leveringen })
    },
  )
}

/** That another organisation nurses somebody may not be told by what it could not claim. */
export function zonderAndermans({ onverzendbaar }: Bewijsrij, huishouden: Huishouden, organisatie: string) {
  const eigen = onverzendbaar?.filter(({ onderdeel }) => {
    const [deel, id] = onderdeel?.split('/') ?? []
    return deel !== 'contactmomenten' || huishouden.contactmomenten[id!]?.organisatie === organisatie
  })
  return eigen?.length ? eigen : null
}

/** A receipt as it is shown, with its codes in words. */
export function ontvangstbewijs(doelbinding: Doelbinding, rij: Bewijsrij): Leveringen['leveringen'][number] {
  const { audience, gewensteVersie, gewenstOp, status, berichten, poging, foutcode, onverzendbaar, ...rest } = {
    ...rij,
    // A receipt from before it was looked at may still hold words.
    partnerNummer: alsPartnerNummer(rij.partnerNummer ?? '') ?? null,
  }
  const bekend = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== null))
  return {
    audience,
    naam: doelbinding.regelVoor(audience)?.naam ?? audience,
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
