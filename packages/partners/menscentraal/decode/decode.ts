import type { Inkomend } from '@wijkhub/adapter-kit'
import type { ZdsInstellingen } from '../zds-instellingen.ts'
import { zdsAntwoord } from './antwoord.ts'
import { leesUpdateZaak } from './update-zaak-zak-lk01.ts'
import { vertaalZaakWijziging } from './vertaal-zaak-wijziging.ts'
import type { ZaakWijziging } from './zaak-wijziging.ts'
import { wijziging } from './voorbeelden.ts'

/** A case with all residents of a large household stays far below this. */
const maxBytes = 1024 * 1024

/** What MensCentraal may send: changes of a case. */
export function decode(instellingen: ZdsInstellingen): Inkomend[] {
  const wijzigingen: Inkomend<ZaakWijziging> = {
    methode: 'POST',
    pad: '/menscentraal/v1/zds',
    contentTypes: ['text/xml', 'application/xml'],
    maxBytes,
    beschrijving: {
      summary: 'Een wijziging van een zaak of van de personen erbij melden (updateZaak_ZakLk01)',
      description: 'StUF-ZDS 1.2 in SOAP 1.1. Alle fouten van een bericht staan samen in één foutbericht.',
      voorbeeld: wijziging,
      antwoorden: {
        contentType: 'text/xml',
        perStatus: {
          200: 'Bv03: ontvangen, en overgenomen of bewaard voor een mens',
          408: 'SOAP-fault met Fo03: niet op tijd volledig binnen',
          413: 'SOAP-fault met Fo03: groter dan 1 MiB',
          415: 'SOAP-fault met Fo03: geen XML in UTF-8, ISO 8859-1 of UTF-16',
          500: 'SOAP-fault met Fo02 of Fo03 (SOAP 1.1 §6.2)',
        },
      },
    },
    decode: (ruw) => leesUpdateZaak(ruw, instellingen),
    vertaal: vertaalZaakWijziging,
    antwoord: (ontvangst, omgeving) => zdsAntwoord(ontvangst, omgeving, instellingen),
  }
  return [wijzigingen]
}
