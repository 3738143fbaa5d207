import { dagInNederland, opdrachten, Organisatie } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { leesAanvragen, leesNoodtoegangen } from '../../opslag/lees-aanvragen.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { Aanvragen, eTag, huishoudenPad, Noodtoegangen, Vastgelegd } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden-toegang.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const lijst = { rol: 'organisatie', scope: 'lezen' } as const
const tags = ['Betrokkenheid']
const pad = huishoudenPad.extend({ organisatie: Organisatie })
const opgeslagen = { response: { 200: Vastgelegd }, responseHeaders: { 200: eTag } }

/** Whose file is it: asking happens by registering; this is what follows. */
export function betrokkenheden(api: Api, registry: Registry): void {
  aanvragen(api, registry)
  weigeren(api, registry)
  toekennen(api, registry)
  eindigen(api, registry)
  noodtoegang(api, registry)
}

function aanvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lijst,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.aanvragenLezen,
    summary: 'Wie vraagt bij een huishouden betrokken te worden',
    description:
      'Wat uw organisatie moet beslissen: bij huishoudens waarvan zij de regisseur heeft, en voor wie de hub beheert ook waar geen regisseur is. Oudste eerst, ten hoogste 200. Van het huishouden zelf staat hier niets.',
    tags,
    response: { 200: Aanvragen },
  })
  api.get('/betrokkenheden', { schema }, async (request, reply) => {
    const rijen = await leesAanvragen(registry.pool, beslisser(registry, request.afnemer))
    const { doelbinding } = registry.inrichting
    return reply.send({
      aanvragen: rijen.map((rij) => ({
        ...rij,
        gevraagdOp: rij.gevraagdOp.toISOString(),
        doel: doelbinding.regelVoor(rij.organisatie)?.doel ?? '',
      })),
    })
  })
}

function weigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.betrokkenheidWeigeren,
    summary: 'Een betrokkenheid weigeren',
    description:
      'Door de organisatie van de regisseur, of waar geen regisseur is door wie de hub beheert. Wat de aanvrager aanmeldde blijft staan, en meer leest zij niet.',
    tags,
    params: pad,
    body: opdrachten['weiger-betrokkenheid'].invoer,
    ...opgeslagen,
    problemen: problemenVan('weiger-betrokkenheid'),
  })
  api.post('/huishoudens/:huishoudenId/betrokkenheden/:organisatie/weigering', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'weiger-betrokkenheid',
      aanvrager: request.params.organisatie,
      reden: request.body.reden,
    }),
  )
}

function toekennen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.betrokkenheidToekennen,
    summary: 'Een betrokkenheid toekennen',
    description:
      'Door wie hier beslist, ook na een weigering: vanaf nu leest de organisatie wat haar rij van de doelbindingtabel zegt. Van wie al betrokken is wijzigt het doel, de grondslag of de einddatum.',
    tags,
    params: pad,
    body: opdrachten['ken-betrokkenheid-toe'].invoer,
    ...opgeslagen,
    problemen: problemenVan('ken-betrokkenheid-toe'),
  })
  api.put('/huishoudens/:huishoudenId/betrokkenheden/:organisatie', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'ken-betrokkenheid-toe',
      aanvrager: request.params.organisatie,
      toekenning: request.body,
    }),
  )
}

function eindigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.betrokkenheidBeeindigen,
    summary: 'Een betrokkenheid beëindigen',
    description:
      'Vandaag, door de organisatie zelf, door wie hier beslist, of door wie de hub beheert. Zij leest niets meer. Is het die van de regisseur, dan is er geen regisseur tot een ander wordt benoemd.',
    tags,
    params: pad,
    body: opdrachten['beeindig-betrokkenheid'].invoer,
    ...opgeslagen,
    problemen: problemenVan('beeindig-betrokkenheid'),
  })
  api.post('/huishoudens/:huishoudenId/betrokkenheden/:organisatie/einde', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'beeindig-betrokkenheid',
      betrokkene: request.params.organisatie,
      reden: request.body.reden,
    }),
  )
}

function noodtoegang(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.noodtoegangNemen,
    summary: 'In nood lezen zonder toekenning',
    description:
      'Voor wie heeft gevraagd en niet kan wachten: zij leest het huishouden enkele uren en wijzigt niets. De regisseur en wie de hub beheert zien dit meteen, met de reden.',
    tags,
    params: huishoudenPad,
    body: opdrachten['neem-noodtoegang'].invoer,
    ...opgeslagen,
    problemen: problemenVan('neem-noodtoegang'),
  })
  api.post('/huishoudens/:huishoudenId/noodtoegang', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'neem-noodtoegang', noodtoegang: request.body }),
  )
  const lezen = schemas({
    toegang: lijst,
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: voorbeelden.noodtoegangenLezen,
    summary: 'Wie in nood las zonder toekenning',
    description:
      'Wie de hub beheert ziet alle; een regisseur die bij haar huishoudens. Nieuwste eerst, ten hoogste 200.',
    tags,
    response: { 200: Noodtoegangen },
  })
  api.get('/noodtoegangen', { schema: lezen }, async (request, reply) => {
    const rijen = await leesNoodtoegangen(registry.pool, beslisser(registry, request.afnemer))
    return reply.send({
      noodtoegangen: rijen.map((rij) => ({ ...rij, op: rij.op.toISOString(), tot: rij.tot.toISOString() })),
    })
  })
}

function beslisser({ now }: Registry, { organisatie, beheert }: { organisatie: string; beheert: boolean }) {
  return { organisatie, beheer: beheert, vandaag: dagInNederland(now()) }
}
