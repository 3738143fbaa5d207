import type { Inkomend } from '@wijkhub/adapter-kit'
import { jsonInkomend } from '@wijkhub/adapter-kit/pure'
import { BesluitMelding, StatusMelding } from '../wire.ts'
import { leesBesluit, leesStatus } from './lees-melding.ts'
import { vertaalBesluit } from './vertaal-besluit.ts'
import { vertaalStatus } from './vertaal-status.ts'
import * as voorbeelden from './voorbeelden.ts'

/** What the CJG may send: its decisions, and what became of a referral. */
export function decode(): Inkomend[] {
  return [
    jsonInkomend({
      pad: '/cjg/v1/besluiten',
      beschrijving: {
        summary: 'Een besluit over jeugdhulp melden',
        description:
          'Een gewijzigd besluit heeft een nieuw `kenmerk` en houdt zijn `toewijzingNummer` (IV066). De jeugdige is met dit huishouden naar het CJG verwezen.',
        schema: BesluitMelding,
        voorbeeld: voorbeelden.besluit,
      },
      decode: leesBesluit,
      vertaal: vertaalBesluit,
    }),
    jsonInkomend({
      pad: '/cjg/v1/statussen',
      beschrijving: {
        summary: 'Het verloop van een verwijzing melden',
        schema: StatusMelding,
        voorbeeld: voorbeelden.status,
      },
      decode: leesStatus,
      vertaal: vertaalStatus,
    }),
  ]
}
