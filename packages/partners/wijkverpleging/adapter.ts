import type { Adapter, Inkomend } from '@wijkhub/adapter-kit'
import type { SoortBericht } from './aw319-bestand.ts'
import { decodeRetour, vertaalRetour } from './decode.ts'
import { encode, formaat } from './encode.ts'
import { maakTransport, type TransportConfig } from './transport.ts'
import { Retour } from './wire.ts'
import { retour } from './voorbeeld.ts'

export interface WijkverplegingConfig extends TransportConfig {
  soort: SoortBericht
}

/** The feed of district nursing to the health insurer; see README.md beside this file. */
export function maakWijkverplegingAdapter(config: WijkverplegingConfig): Adapter {
  const retouren: Inkomend<Retour> = {
    methode: 'POST',
    pad: '/wijkverpleging/v1/retouren',
    contentTypes: ['application/json'],
    maxBytes: 1024 * 1024,
    beschrijving: {
      summary: 'Het oordeel over een aangenomen declaratiebestand melden',
      description: 'Per prestatieregel, onder het referentienummer van rubriek 0431.',
      schema: Retour,
      voorbeeld: retour,
    },
    decode: decodeRetour,
    vertaal: vertaalRetour,
  }
  return {
    audience: 'wijkverpleging',
    formaat,
    tegelijk: 8,
    // Care that was given is claimed; whether the claim arrived is only told by its repetition.
    herhaaltNaEinde: true,
    // No standard names a term for the answer to AW319 that we could find; after ten working days somebody should ask.
    oordeelWerkdagen: 10,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, config.soort),
    inkomend: [retouren],
    transport: maakTransport(config),
  }
}
