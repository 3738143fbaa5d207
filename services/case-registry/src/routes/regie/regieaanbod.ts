import { dagInNederland, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { leesAanbiedingen } from '../../regie/lees-aanbiedingen.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, RegieaanbodVastgelegd, sleutelKop, versieKop } from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import { problemenVan } from '../problemen-van.ts'
import { toonAanbieder } from '../toon-aanbieder.ts'
import { Regieaanbiedingen } from './regie-contract.ts'
import * as voorbeelden from './voorbeelden-regie.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Regie']
const pad = '/huishoudens/:huishoudenId/regisseur/aanbod'

/** Being regisseur goes to another organisation by an offer that is accepted. */
export function regieaanbod(api: Api, registry: Registry): void {
  aanbieden(api, registry)
  lijst(api, registry)
  aanvaarden(api, registry)
  weigeren(api, registry)
  intrekken(api, registry)
}

function aanbieden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.regieAanbieden,
    summary: 'De regie aanbieden',
    description:
      'Door de organisatie van de regisseur, of waar geen regisseur is door wie de hub beheert; ook aan een organisatie die hier nog niet betrokken is. Wie regisseur is blijft het tot het aanbod is aanvaard. Zonder antwoord wordt na de laatste dag de terugval regisseur, of blijft het zoals het is.',
    tags,
    params: huishoudenPad,
    headers: versieKop.extend(sleutelKop.shape),
    body: opdrachten['bied-regie-aan'].invoer,
    response: { 201: RegieaanbodVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...problemenVan('bied-regie-aan'), 'sleutel-hergebruikt'],
  })
  api.post(pad, { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'bied-regie-aan', aanbod: request.body }),
  )
}

function lijst(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.regieaanbiedingenLezen,
    summary: 'Welke aanbiedingen van regie op u wachten, en welke u deed',
    description:
      'Ook van huishoudens waar uw organisatie nog niet betrokken is: dat er een aanbod is, van wie, in welk team en waarom; van het huishouden zelf niets. Eerst wat het eerst verloopt, ten hoogste 200.',
    tags,
    response: { 200: Regieaanbiedingen },
  })
  api.get('/regieaanbiedingen', { schema }, async (request, reply) => {
    const { organisatie, beheert } = request.afnemer
    const wie = { organisatie, beheer: beheert, vandaag: dagInNederland(registry.now()) }
    const rijen = await leesAanbiedingen(registry, wie)
    return reply.send({
      regieaanbiedingen: rijen.map(({ huishoudenId, team, aanbod }) => {
        const { regieaanbodId, van, aan, aangebodenOp, uiterlijk, reden } = aanbod
        return {
          huishoudenId,
          regieaanbodId,
          wacht: aan.organisatie === organisatie,
          van: toonAanbieder(van),
          aan: { organisatie: aan.organisatie, naam: aan.medewerker?.naam },
          ...(team !== null && { team }),
          aangebodenOp,
          uiterlijk,
          reden,
        }
      }),
    })
  })
}

function aanvaarden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.regieAanvaarden,
    summary: 'De regie aanvaarden',
    description:
      'Door de organisatie waaraan zij is aangeboden. Vanaf nu is uw medewerker de regisseur, en is uw organisatie betrokken: zij leest wat haar rij van de doelbindingtabel zegt.',
    tags,
    ...wijzigt('aanvaard-regie', huishoudenPad, ['sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
  })
  api.post(`${pad}/aanvaarding`, { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'aanvaard-regie', aanvaarding: request.body }),
  )
}

function weigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.regieWeigeren,
    summary: 'De regie weigeren',
    description: 'Door de organisatie waaraan zij is aangeboden, met de reden. Wie regisseur is blijft het.',
    tags,
    ...wijzigt('weiger-regie', huishoudenPad, ['sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
  })
  api.post(`${pad}/weigering`, { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'weiger-regie', weigering: request.body }),
  )
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.regieaanbodIntrekken,
    summary: 'Een aanbod van de regie intrekken',
    description: 'Door wie hier beslist, zolang het niet is aanvaard. Loopt er geen aanbod, dan verandert er niets.',
    tags,
    ...wijzigt('trek-regieaanbod-in', huishoudenPad),
  })
  api.post(`${pad}/intrekking`, { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'trek-regieaanbod-in', intrekking: request.body }),
  )
}
