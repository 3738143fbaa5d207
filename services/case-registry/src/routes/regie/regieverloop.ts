import { codeVan, weigeringen } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesFeiten } from '../../opslag/lees-feiten.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { draagWerkOver } from '../../regie/draag-werk-over.ts'
import { regiegeschiedenis } from '../../regie/regiegeschiedenis.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad } from '../contract.ts'
import { Regiegeschiedenis, WerkOverdrachtAntwoord, WerkOverdrachtOpgave } from './regie-contract.ts'
import * as voorbeelden from './voorbeelden-regie.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'

const tags = ['Regie']

/** Who was regisseur, and a worker who leaves. */
export function regieverloop(api: Api, registry: Registry): void {
  geschiedenis(api, registry)
  vertrek(api, registry)
}

function geschiedenis(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.regiegeschiedenisLezen,
    summary: 'Wie regisseur was',
    description:
      'Oudste eerst. Wie hier beslist leest alles; een ander die betrokken is vanaf de dag dat zij dat werd, en niet waarom.',
    tags,
    params: huishoudenPad,
    response: { 200: Regiegeschiedenis },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
  })
  api.get('/huishoudens/:huishoudenId/regisseur/geschiedenis', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const gelezen = await leesHuishouden(registry, huishoudenId, handeling.organisatie)
    const feiten = gelezen ? await leesFeiten(registry, huishoudenId) : []
    const regisseurs = gelezen && regiegeschiedenis(gelezen.huishouden, feiten, handeling)
    if (!regisseurs) return onbekendOfOpgegaan(reply, gelezen?.huishouden, handeling)
    return reply.send({ huishoudenId, regisseurs })
  })
}

function vertrek(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan' },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.werkOverdragen,
    summary: 'Het werk van een vertrekkende medewerker overdragen',
    description:
      'In elk huishouden waar zij regisseur of betrokken is, komt een collega in haar plaats; elk huishouden helemaal of niet. Ten hoogste 50 huishoudens per keer: vraag verder met `na`, of begin opnieuw, wat ging is niet meer van haar. Zij gaat om haar id in het register, of om haar naam waar een huishouden geen id van haar heeft.',
    tags,
    body: WerkOverdrachtOpgave,
    response: { 200: WerkOverdrachtAntwoord },
  })
  api.post('/medewerkers/overdracht', { schema }, async (request, reply) => {
    const { van, na, ...overdracht } = request.body
    const handeling = handelingVanVerzoek(registry, { ...request.afnemer, medewerker: request.medewerker })
    const { nietGegaan, ...gegaan } = await draagWerkOver(registry, handeling, { van, na, overdracht })
    return reply.send({
      ...gegaan,
      nietGegaan: nietGegaan.map(({ huishoudenId, weigering }) =>
        weigering === 'opgegaan'
          ? { huishoudenId, code: 'huishouden-opgegaan', reden: 'dit huishouden ging op in een ander' }
          : { huishoudenId, code: codeVan(weigering), reden: weigeringen[weigering].reden },
      ),
    })
  })
}
