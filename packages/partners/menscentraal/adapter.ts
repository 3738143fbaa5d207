import { defineAdapter, defineInkomend, type Adapter } from '@wijkhub/adapter-kit'
import { zdsAntwoord } from './decode/antwoord.ts'
import { leesUpdateZaak } from './decode/update-zaak-zak-lk01.ts'
import { vertaalZaakWijziging } from './decode/vertaal-zaak-wijziging.ts'
import { maakEncode } from './encode/encode.ts'
import { formaat } from '@wijkhub/zds'
import { maakTransport, type MensCentraalVerbinding } from './transport.ts'
import type { ZdsInstellingen } from './zds-instellingen.ts'
import { wijziging } from './voorbeeld.ts'

/** A case with all residents of a large household stays far below this. */
const maxBytes = 1024 * 1024

/** MensCentraal over StUF-ZDS 1.2: cases out, changes of persons in. */
export function menscentraal(verbinding: MensCentraalVerbinding, instellingen: ZdsInstellingen): Adapter {
  return defineAdapter({
    audience: 'menscentraal',
    formaat,
    tegelijk: 8,
    encode: maakEncode(instellingen),
    inkomend: [
      defineInkomend({
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
        vertaal: (bericht, koppeling, omgeving) => vertaalZaakWijziging(bericht, koppeling, omgeving),
        antwoord: (ontvangst, omgeving) => zdsAntwoord(ontvangst, omgeving, instellingen),
      }),
    ],
    transport: maakTransport(verbinding),
  })
}
