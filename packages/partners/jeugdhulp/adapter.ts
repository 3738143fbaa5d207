import type { Adapter, Inkomend, Transport } from '@wijkhub/adapter-kit'
import { formaat, grootste, type GgkAfzender } from '@wijkhub/istandaarden'
import { antwoord, teGroot } from './antwoord.ts'
import { decode, type GgkBericht } from './decode/decode.ts'
import { vertaal } from './decode/vertaal.ts'
import { encode } from './encode/encode.ts'
import { start } from './voorbeeld.ts'

/** The adapter to youth-care providers: iJw 3.2 in the GGK 2.1 envelope, both directions. */
export function jeugdhulpAdapter(afzender: GgkAfzender, transport: Transport): Adapter {
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
    decode: (ruw) => decode(afzender, ruw),
    vertaal: (bericht, koppeling, omgeving, naslag) => vertaal(afzender, bericht, koppeling, { omgeving, naslag }),
    antwoord: (ontvangst, omgeving) => antwoord(afzender, ontvangst, omgeving),
    teGroot: (omgeving) => teGroot(afzender, omgeving),
  }
  return {
    audience: 'jeugdhulp',
    formaat: formaat('JW301'),
    tegelijk: 8,
    // An allocation stands when the right to the household ends, and iJw knows no message for that end (see the README).
    herhaaltNaEinde: true,
    // OP090: the retour is there within three working days.
    oordeelWerkdagen: 3,
    encode: (koppeling, omgeving) => encode(afzender, koppeling, omgeving),
    inkomend: [berichten],
    transport,
  }
}
