import type { Adapter, Inkomend, Transport } from '@wijkhub/adapter-kit'
import { decodeBesluit, decodeStatus } from './decode.ts'
import { encode } from './encode.ts'
import { vertaalBesluit } from './vertaal-besluit.ts'
import { vertaalStatus } from './vertaal-status.ts'
import { BesluitMelding, formaat, StatusMelding } from './wire.ts'
import * as voorbeelden from './voorbeelden.ts'

const contentTypes = ['application/json']
const maxBytes = 64 * 1024

/** The adapter to the CJG's own system: the children's part out, decisions and the course of referrals in. */
export function cjgAdapter(transport: Transport): Adapter {
  return { audience: 'cjg', formaat, tegelijk: 8, encode, inkomend: [besluiten, statussen], transport }
}

const besluiten: Inkomend<BesluitMelding> = {
  methode: 'POST',
  pad: '/cjg/v1/besluiten',
  contentTypes,
  maxBytes,
  beschrijving: {
    summary: 'Een besluit over jeugdhulp melden',
    description:
      'Een gewijzigd besluit heeft een nieuw `kenmerk` en houdt zijn `toewijzingNummer` (IV066). De jeugdige is met dit huishouden naar het CJG verwezen.',
    schema: BesluitMelding,
    voorbeeld: voorbeelden.besluit,
  },
  decode: decodeBesluit,
  vertaal: vertaalBesluit,
}

const statussen: Inkomend<StatusMelding> = {
  methode: 'POST',
  pad: '/cjg/v1/statussen',
  contentTypes,
  maxBytes,
  beschrijving: {
    summary: 'Het verloop van een verwijzing melden',
    schema: StatusMelding,
    voorbeeld: voorbeelden.status,
  },
  decode: decodeStatus,
  vertaal: vertaalStatus,
}
