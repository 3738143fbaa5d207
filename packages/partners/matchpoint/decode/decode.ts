import type { Inkomend } from '@wijkhub/adapter-kit'
import { jsonInkomend } from '@wijkhub/adapter-kit/pure'
import { Match } from '../wire.ts'
import { leesMatch, vertaalMatch } from './match.ts'
import { match } from './voorbeelden.ts'

/** What the index may send: a match. */
export function decode(): Inkomend[] {
  return [
    jsonInkomend({
      pad: '/matchpoint/v1/matches',
      maxBytes: 16 * 1024,
      beschrijving: {
        summary: 'Een match op een signaal melden',
        description: 'Alleen hoe de andere melder te bereiken is, nooit wat hij meldde (Jeugdwet art. 7.1.4.3 lid 2).',
        schema: Match,
        voorbeeld: match,
      },
      decode: leesMatch,
      vertaal: vertaalMatch,
    }),
  ]
}
