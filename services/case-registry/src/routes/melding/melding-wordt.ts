import { GetoondeMelding, maakMeldingAanmelding, MeldingToevoeging, taalVan } from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { meldMeldingAan } from '../../melding/meld-aan.ts'
import { leesLezer } from '../../melding/melding-lezer.ts'
import type { Registry } from '../../registry.ts'
import { nietNogEens } from '../aanmelding/aanmeldingen.ts'
import { opDeTik, tikVoor } from '../aanmelding/op-de-tik.ts'
import { eTag as eTagVanHuishouden, versieKop } from '../contract.ts'
import { weigeringenVan } from '../problemen-van.ts'
import { registratieInfo } from '../registratie-info.ts'
import { problem, weiger } from '../weiger.ts'
import { eTag, meldingPad } from './melding-contract.ts'
import { doeMelding, isAndere } from './stuur-melding.ts'
import * as voorbeelden from './voorbeelden-melding.ts'

const tags = ['Meldingen']
const bezwaren = ['melding-onbekend', 'melding-van-team', 'melding-afgerond', 'versie-verouderd']

/** What a melding becomes: a registration, or something of a household that exists. */
export function meldingWordt(api: Api, registry: Registry): void {
  aanmelden(api, registry)
  toevoegen(api, registry)
}

function aanmelden(api: Api, registry: Registry): void {
  const taal = taalVan(registry.inrichting.doelbinding)
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'registreren' },
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.aanmelden,
    summary: 'Van een melding een aanmelding maken',
    description:
      'Wie het zijn en waar zij wonen komt uit de melding; u geeft wat ontbreekt of anders is. Wat er is gemeld en door wie, gaat niet mee. Daarna is het een aanmelding van uw organisatie als elke andere, onder `melding-` en het id van de melding, in één transactie met de melding. Hetzelfde nog eens geeft hetzelfde antwoord.',
    tags,
    params: meldingPad,
    headers: versieKop,
    body: maakMeldingAanmelding(taal),
    response: { 201: taal.AanmeldingAntwoord },
    responseHeaders: { 201: { Location: 'Adres van het huishouden', ...eTagVanHuishouden } },
    problemen: [
      ...new Set([
        ...bezwaren,
        'melding-vol',
        'melding-adres-geheim',
        ...weigeringenVan('registreer-aanmelding'),
        'huishouden-vol',
        'conflict',
      ]),
    ],
  })
  api.post('/meldingen/:meldingId/aanmelding', { schema }, async (request, reply) => {
    const sinds = performance.now() - reply.elapsedTime
    const { afnemer, medewerker, body: opgave } = request
    const { meldingId } = request.params
    const handeling = handelingVanVerzoek(registry, { ...afnemer, medewerker })
    const lezer = await leesLezer(registry, { organisatie: afnemer.organisatie, medewerker })
    const werk = meldMeldingAan(registry, handeling, { meldingId, opgave, lezer, verouderd: isAndere(request) })
    const uitkomst = await opDeTik(werk, sinds, tikVoor(registry, afnemer.organisatie))
    if ('ontbreekt' in uitkomst)
      return problem(reply, 'ongeldige-invoer', {
        fouten: uitkomst.ontbreekt.map((pad) => ({
          veld: `/${pad}`,
          plaats: 'inhoud',
          code: 'ongeldig',
          reden: vulAan,
        })),
      })
    if ('weigering' in uitkomst) return weiger(reply, uitkomst)
    if ('fout' in uitkomst) {
      if (uitkomst.fout === 'bronrecord-gewijzigd' || uitkomst.fout === 'bronrecord-vergist')
        return problem(reply, 'conflict', { detail: nietNogEens[uitkomst.fout] })
      return problem(reply, uitkomst.fout)
    }
    const { antwoord } = uitkomst
    return reply
      .code(201)
      .header('location', `${registratieInfo.prefix}/huishoudens/${antwoord.huishoudenId}`)
      .header('etag', etag(antwoord.versie))
      .send(antwoord)
  })
}

const vulAan = 'ontbreekt in de melding of past niet in een aanmelding; geef het hier op'

function toevoegen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan' },
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.toevoegen,
    summary: 'Een melding bij een bestaand huishouden voegen',
    description:
      'Door wie daar is toegekend. Van het huishouden verandert niets; wie beide mag lezen, ziet in de tijdlijn dat er een melding was.',
    tags,
    params: meldingPad,
    headers: versieKop,
    body: MeldingToevoeging,
    response: { 200: GetoondeMelding },
    responseHeaders: { 200: eTag },
    problemen: [
      ...bezwaren,
      'melding-vol',
      'huishouden-onbekend',
      'huishouden-opgegaan',
      'betrokkenheid-niet-toegekend',
    ],
  })
  api.post('/meldingen/:meldingId/huishouden', { schema }, async (request, reply) => {
    const { huishoudenId, medewerker } = request.body
    return doeMelding(registry, request, reply, { soort: 'voeg-toe', medewerker }, huishoudenId)
  })
}
