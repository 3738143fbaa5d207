import type { Inkomend } from '@wijkhub/adapter-kit'
import { grootste, type GgkAfzender } from '@wijkhub/istandaarden'
import { antwoord, teGroot } from './antwoord.ts'
import { leesGgkBericht, type GgkBericht } from './ggk-bericht.ts'
import { vertaal } from './vertaal.ts'
import { start } from './voorbeelden.ts'

/** What the GGk may deliver: retours, starts of care and faults, all in its envelope and at one address. */
export function decode(afzender: GgkAfzender): Inkomend[] {
  const berichten: Inkomend<GgkBericht> = {
    methode: 'POST',
    pad: '/ggk/v1/berichten',
    contentTypes: ['text/xml', 'application/xml'],
    maxBytes: grootste,
    beschrijving: {
      summary: 'Een bericht van het GGk bezorgen: JW302, JW305 of Fo01',
      description: 'iJw 3.2 in de GGK-envelop 2.1. Het retourbericht volgt als bericht van de hub aan het GGk.',
      voorbeeld: start,
      antwoorden: {
        contentType: 'text/xml',
        perStatus: {
          200: 'Meteen het retourbericht: een bericht over een toewijzing die niemand kent',
          202: 'Aangenomen, zonder inhoud',
          400: 'Fo01: het bericht kan niet worden aangenomen',
          408: 'Fo01: niet op tijd volledig binnen',
          413: 'Fo01 met IB012: groter dan 25 MB (OP179)',
          415: 'Fo01: geen XML in UTF-8, ISO 8859-1 of UTF-16',
        },
      },
    },
    decode: (ruw) => leesGgkBericht(afzender, ruw),
    vertaal: (bericht, koppeling, omgeving, naslag) => vertaal(afzender, bericht, koppeling, { omgeving, naslag }),
    antwoord: (ontvangst, omgeving) => antwoord(afzender, ontvangst, omgeving),
    teGroot: (omgeving) => teGroot(afzender, omgeving),
  }
  return [berichten]
}
