import { taalVan } from '@wijkhub/model'
import { etag, idempotencyKey, schemas, type Api } from '@wijkhub/service-kit'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { registreer } from '../../aanmelding/registreer.ts'
import type { Registry } from '../../registry.ts'
import { eTag, sleutelKop } from '../contract.ts'
import { weigeringenVan } from '../problemen-van.ts'
import { registratieInfo } from '../registratie-info.ts'
import { opDeTik, tikVoor } from './op-de-tik.ts'
import { problem, weiger } from '../weiger.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function aanmeldingen(api: Api, registry: Registry): void {
  const { Aanmelding, AanmeldingAntwoord } = taalVan(registry.inrichting.doelbinding)
  api.post(
    '/aanmeldingen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'registreren' },
        verantwoording: { verwerking: 'aanmelden', doet: 'wijzigt' },
        voorbeeld: voorbeelden.aanmelden,
        summary: 'Een huishouden aanmelden',
        description:
          'Kent de hub een of meer personen al op dit adres, dan komt de aanmelding bij hun huishouden: er ontstaat geen tweede registratie, en wat anders bekend is staat in `afwijkingen`. Is iemand bekend in een ander huishouden, dan wordt zij ook hier lid en beoordeelt een mens dat; niemand wordt verplaatst en u hoort er niets van. Wie nog niet is toegekend leest wat zij zelf aanmeldde. Dezelfde aanmelding nog eens sturen geeft hetzelfde antwoord. Was een aanmelding een vergissing, dan neemt u haar terug (`…/aanmeldingen/vergissing`); onder dezelfde `bronrecordId` komt zij daarna niet meer binnen.',
        tags: ['Aanmeldingen'],
        headers: sleutelKop,
        body: Aanmelding,
        response: { 201: AanmeldingAntwoord },
        responseHeaders: {
          201: { Location: 'Adres van het huishouden', ...eTag },
        },
        problemen: [...weigeringenVan('registreer-aanmelding'), 'huishouden-vol', 'sleutel-hergebruikt', 'conflict'],
      }),
    },
    async (request, reply) => {
      const { afnemer, body: aanmelding } = request
      const sinds = performance.now() - reply.elapsedTime
      const handeling = handelingVanVerzoek(registry, afnemer, aanmelding.bronrecordId)
      const werk = registreer(registry, handeling, { aanmelding, sleutel: idempotencyKey(request) })
      const uitkomst = await opDeTik(werk, sinds, tikVoor(registry, afnemer.organisatie))
      if ('weigering' in uitkomst) return weiger(reply, uitkomst)
      if ('fout' in uitkomst) {
        if (uitkomst.fout === 'sleutel-hergebruikt') return problem(reply, uitkomst.fout)
        return problem(reply, 'conflict', { detail: nietNogEens[uitkomst.fout] })
      }
      const { antwoord } = uitkomst
      return reply
        .code(201)
        .header('location', `${registratieInfo.prefix}/huishoudens/${antwoord.huishoudenId}`)
        .header('etag', etag(antwoord.versie))
        .send(antwoord)
    },
  )
}

/** Says nothing of what is known now: not of whom, not whether the household changed since. */
export const nietNogEens = {
  'bronrecord-gewijzigd':
    'Uw organisatie meldde onder deze `bronrecordId` al iets aan, met een andere inhoud. Er is nu niets vastgelegd; de eerste aanmelding staat. Wilde u hetzelfde nog eens sturen: stuur precies dezelfde inhoud, dan krijgt u het eerste antwoord. Is iets veranderd of was het fout: wijzig of verbeter het bij het huishouden uit het eerste antwoord (een inwoner, een verhuizing, een vertrek, een intrekking). Was de hele aanmelding een vergissing: neem haar terug (`…/aanmeldingen/vergissing`). Zijn er andere mensen of een nieuwe hulpvraag: meld aan onder een nieuwe `bronrecordId`.',
  'bronrecord-vergist':
    'De aanmelding onder deze `bronrecordId` is teruggenomen omdat zij een vergissing was. Er is nu niets vastgelegd. Meld opnieuw aan onder een nieuwe `bronrecordId`.',
}
