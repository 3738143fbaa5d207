import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { tikVoor } from '../aanmelding/op-de-tik.ts'
import { eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-correcties.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Verbeteren en intrekken']
const vast = { headers: versieKop, response: { 200: Vastgelegd }, responseHeaders: { 200: eTag } }

/** What was said wrong is put right by who said it, or by the regisseur. */
export function correcties(api: Api, registry: Registry): void {
  inwonerCorrigeren(api, registry)
  bsnVerificatie(api, registry)
  afwijkingBeslechten(api, registry)
  aanmeldingVergissen(api, registry)
}

function inwonerCorrigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.inwonerCorrigeren,
    summary: 'Verbeteren wie een inwoner is',
    description:
      'BSN, naam, geboortedatum, geslacht of gezinsrol, met een reden: door wie het zei of door de organisatie van de regisseur. Met `naamPer` was de naam niet verkeerd maar is zij veranderd. Elk partnersysteem krijgt de verbetering; wat op een verkeerd BSN is gedeclareerd, wordt gecrediteerd en opnieuw gedeclareerd. Een aanmelding nog eens sturen met andere inhoud verbetert niets: dat is een 409.',
    tags,
    params: huishoudenPad.extend({ inwonerId: Id }),
    body: opdrachten['corrigeer-inwoner'].invoer,
    problemen: problemenVan('corrigeer-inwoner'),
    ...vast,
  })
  api.post('/huishoudens/:huishoudenId/inwoners/:inwonerId/correctie', { schema }, async (request, reply) => {
    const { inwonerId } = request.params
    const opdracht = { soort: 'corrigeer-inwoner', inwonerId, correctie: request.body, bsnVanAnder: false } as const
    return antwoord(registry, request, reply, 200, opdracht)
  })
}

function bsnVerificatie(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'beheer', scope: 'plan' },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.bsnVerificatie,
    summary: 'Vastleggen dat een opgegeven BSN is nagegaan',
    description:
      'Een BSN dat later aan een bekende inwoner is gehecht, is opgegeven en gaat alleen naar partijen waarvan de rij in de doelbindingtabel dat zegt. Nagegaan gaat het naar wie het mag krijgen.',
    tags,
    params: huishoudenPad.extend({ inwonerId: Id }),
    body: opdrachten['verifieer-bsn'].invoer,
    problemen: problemenVan('verifieer-bsn'),
    ...vast,
  })
  api.post('/huishoudens/:huishoudenId/inwoners/:inwonerId/verificatie', { schema }, async (request, reply) => {
    const { inwonerId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'verifieer-bsn', inwonerId, ...request.body })
  })
}

function afwijkingBeslechten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.afwijkingBeslechten,
    summary: 'Een afwijking beslechten',
    description:
      'Met een reden, door de organisatie van de regisseur of door wie meldde wat bekend is: de gemelde waarde overnemen, de bekende laten, een andere waarde geven, of melden dat het bij de bron is afgehandeld. Wat verandert gaat als verbetering naar elk partnersysteem.',
    tags,
    params: huishoudenPad.extend({ afwijkingId: Id }),
    body: opdrachten['beslecht-afwijking'].invoer,
    problemen: problemenVan('beslecht-afwijking'),
    ...vast,
  })
  api.post('/huishoudens/:huishoudenId/afwijkingen/:afwijkingId/beslechting', { schema }, async (request, reply) => {
    const { afwijkingId } = request.params
    const opdracht = { soort: 'beslecht-afwijking', afwijkingId, beslechting: request.body } as const
    return antwoord(registry, request, reply, 200, opdracht)
  })
}

function aanmeldingVergissen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { ...toegang, scope: 'registreren' },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.aanmeldingVergist,
    summary: 'Een aanmelding die een vergissing was terugnemen',
    description:
      'Door wie aanmeldde of door de organisatie van de regisseur, met een reden. Wat alleen deze aanmelding zei wordt ingetrokken, ook de personen over wie niemand anders iets zei; wat zij invulde is weer wat ervoor bekend was, ook in een ander huis van dezelfde persoon; wat anderen zeiden blijft. De vragen die zij opriep vervallen. Is er niemand meer over, dan sluit het huishouden. Partnersystemen krijgen bericht. Ook wie nog niet is toegekend neemt zo terug wat zij zelf aanmeldde, en merkt niet of er iemand bekend was. Nog eens terugnemen verandert niets. Hetzelfde kenmerk nog eens aanmelden geeft daarna 409, ook onder de eerdere Idempotency-Key: anders bracht een herhaling terug wat teruggenomen is.',
    tags,
    params: huishoudenPad,
    body: opdrachten['vergis-aanmelding'].invoer,
    problemen: problemenVan('vergis-aanmelding'),
    ...vast,
  })
  api.post('/huishoudens/:huishoudenId/aanmeldingen/vergissing', { schema }, async (request, reply) => {
    const opdracht = { soort: 'vergis-aanmelding', vergissing: request.body } as const
    return antwoord(registry, request, reply, 200, opdracht, tikVoor(registry, request.afnemer.organisatie))
  })
}
