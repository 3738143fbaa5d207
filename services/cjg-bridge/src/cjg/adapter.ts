import type { Adapter, Inkomend, Transport, ZonderGevolg } from '@wijkhub/adapter-kit'
import { decodeBesluit, decodeStatus } from './decode.ts'
import { encode } from './encode.ts'
import { vertaalBesluit } from './vertaal-besluit.ts'
import { vertaalStatus } from './vertaal-status.ts'
import { formaat, type BesluitMelding, type StatusMelding } from './wire.ts'

const contentTypes = ['application/json']
const maxBytes = 64 * 1024

/** The adapter to the CJG's own system: the children's part out, decisions and the course of referrals in. */
export function cjgAdapter(transport: Transport): Adapter {
  return { audience: 'cjg', formaat, tegelijk: 8, encode, inkomend: [besluiten, statussen], transport }
}

/** The CJG is told, and can do nothing: whether the child gets its care is now for a person to see to. */
function opzij(ontvangst: ZonderGevolg<unknown>): { foutcode: string; reden: string } | undefined {
  const vervallen = ontvangst.soort === 'niet-vertaalbaar' && ontvangst.fout.foutcode === 'recht-vervallen'
  return vervallen ? { foutcode: 'recht-vervallen', reden: ontvangst.fout.reden } : undefined
}

const besluiten: Inkomend<BesluitMelding> = {
  methode: 'POST',
  pad: '/cjg/v1/besluiten',
  contentTypes,
  maxBytes,
  decode: decodeBesluit,
  vertaal: vertaalBesluit,
  opzij,
}

const statussen: Inkomend<StatusMelding> = {
  methode: 'POST',
  pad: '/cjg/v1/statussen',
  contentTypes,
  maxBytes,
  decode: decodeStatus,
  vertaal: vertaalStatus,
  opzij,
}
