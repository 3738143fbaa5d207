import type { KeyObject } from 'node:crypto'
import type { Feit, Huishouden } from '@wijkhub/model'
import {
  nieuweSleutel,
  verzegel,
  wikkelIn,
  wikkelUit,
  type Hoofdsleutel,
  type IngewikkeldeSleutel,
  type Plek,
} from '@wijkhub/verzegelen'
import type { InwonerRij } from '../huishouden/index-inwoners.ts'
import type { Inwonerkenmerken } from '../huishouden/kenmerken-van.ts'
import { hashRij } from './gehasht.ts'
import { plek } from './verzegeld.ts'

/** Seals what is written of households in one statement, each under its own key; bytes come out as PostgreSQL reads them in JSON. */
export interface Verzegelaar {
  huishouden(huishouden: Huishouden): string
  feit(huishoudenId: string, volgnummer: number, gegevens: Feit): string
  kenmerken(huishoudenId: string, inwonerId: string, kenmerken: Inwonerkenmerken): string
  /** A row of the index as it is kept: found by hashes, compared by what is sealed. */
  inwoner<Rij extends InwonerRij & { huishoudenId: string }>(rij: Rij): Omit<Rij, 'kenmerken'> & { kenmerken: string }
  /** The keys that were made on the way, to be written with it. */
  nieuw(): { huishoudenId: string; sleutel: string; tijdperk: number }[]
}

/** `bekend`: the wrapped key of each household that has one. Any other gets a new one. */
export function createVerzegelaar(
  hoofdsleutel: Hoofdsleutel,
  bekend: (huishoudenId: string) => IngewikkeldeSleutel | undefined,
): Verzegelaar {
  const sleutels = new Map<string, KeyObject>()
  const nieuw: { huishoudenId: string; sleutel: string; tijdperk: number }[] = []
  const sleutelVan = (huishoudenId: string): KeyObject => {
    const al = sleutels.get(huishoudenId)
    if (al) return al
    const ingewikkeld = bekend(huishoudenId)
    const sleutel = ingewikkeld ? wikkelUit(hoofdsleutel, plek.sleutel(huishoudenId), ingewikkeld) : maak(huishoudenId)
    sleutels.set(huishoudenId, sleutel)
    return sleutel
  }
  const maak = (huishoudenId: string): KeyObject => {
    const sleutel = nieuweSleutel()
    const { tijdperk, sleutel: ingewikkeld } = wikkelIn(hoofdsleutel, plek.sleutel(huishoudenId), sleutel)
    nieuw.push({ huishoudenId, sleutel: hex(ingewikkeld), tijdperk })
    return sleutel
  }
  const dicht = (huishoudenId: string, waar: Plek, waarde: unknown) =>
    hex(verzegel(sleutelVan(huishoudenId), waar, Buffer.from(JSON.stringify(waarde))))
  const kenmerken: Verzegelaar['kenmerken'] = (huishoudenId, inwonerId, van) =>
    dicht(huishoudenId, plek.inwoner(huishoudenId, inwonerId), van)
  return {
    huishouden: (huishouden) => dicht(huishouden.huishoudenId, plek.huishouden(huishouden.huishoudenId), huishouden),
    feit: (huishoudenId, volgnummer, gegevens) => dicht(huishoudenId, plek.feit(huishoudenId, volgnummer), gegevens),
    kenmerken,
    inwoner: (rij) => ({
      ...hashRij(hoofdsleutel, rij),
      kenmerken: kenmerken(rij.huishoudenId, rij.inwonerId, rij.kenmerken),
    }),
    nieuw: () => nieuw,
  }
}

function hex(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}
