import { defineAdapter, defineInkomend, type Adapter } from '@wijkhub/adapter-kit'
import { zdsAntwoord } from './decode/antwoord.ts'
import { leesUpdateZaak } from './decode/update-zaak-zak-lk01.ts'
import { vertaalZaakWijziging } from './decode/vertaal-zaak-wijziging.ts'
import { maakEncode } from './encode/encode.ts'
import { formaat } from './encode/zds-bericht.ts'
import { maakTransport, type MensCentraalVerbinding } from './transport.ts'
import type { ZdsInstellingen } from './zds-instellingen.ts'

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
        decode: (ruw) => leesUpdateZaak(ruw, instellingen),
        vertaal: (bericht, koppeling, omgeving) => vertaalZaakWijziging(bericht, koppeling, omgeving),
        antwoord: (ontvangst, omgeving) => zdsAntwoord(ontvangst, omgeving, instellingen),
      }),
    ],
    transport: maakTransport(verbinding),
  })
}
