import type { Inkomend } from '@wijkhub/adapter-kit'
import { jsonInkomend } from '@wijkhub/adapter-kit/pure'
import { Retour } from '../wire.ts'
import { leesRetour, vertaalRetour } from './retour.ts'
import { retour } from './voorbeelden.ts'

/** What the insurer may send: its verdict on a file it had taken. */
export function decode(): Inkomend[] {
  return [
    jsonInkomend({
      pad: '/wijkverpleging/v1/retouren',
      maxBytes: 1024 * 1024,
      beschrijving: {
        summary: 'Het oordeel over een aangenomen declaratiebestand melden',
        description: 'Per prestatieregel, onder het referentienummer van rubriek 0431.',
        schema: Retour,
        voorbeeld: retour,
      },
      decode: leesRetour,
      vertaal: vertaalRetour,
    }),
  ]
}
