import type { Inkomend } from '@wijkhub/adapter-kit'
import { jsonInkomend } from '@wijkhub/adapter-kit/pure'
import { Terugmelding } from '../wire.ts'
import { leesTraject, vertaalTraject } from './traject.ts'
import { terugmelding } from './voorbeelden.ts'

/** What the debt-assistance system may send: the state of a trajectory. */
export function decode({ gemeentecode }: { gemeentecode: string }): Inkomend[] {
  return [
    jsonInkomend({
      methode: 'PUT',
      pad: '/schuldhulp/v1/trajecten/:verwijzingId',
      maxBytes: 256 * 1024,
      beschrijving: {
        summary: 'Het verloop van een traject melden',
        description: 'Het hele traject als DDAS-document; `verwijzingId` is die waarmee de hub het traject aanleverde.',
        schema: Terugmelding,
        voorbeeld: terugmelding,
      },
      decode: leesTraject,
      vertaal: (bericht, koppeling, omgeving) => vertaalTraject(bericht, koppeling, omgeving, gemeentecode),
    }),
  ]
}
