import { zoekhash, type Hoofdsleutel } from '@wijkhub/verzegelen'
import { hashkolommen } from '../huishouden/inwonerkolommen.ts'
import type { Zoekvraag } from '../aanmelding/zoekvraag.ts'
import type { Zoekrij } from '../huishouden/zoekrij.ts'

type Hashsleutel = Pick<Hoofdsleutel, 'hashsleutel'>
export type Hashkolom = (typeof hashkolommen)[number]['veld']

/** A hash as PostgreSQL reads it, also in JSON and in an array. */
export function hashVan({ hashsleutel }: Hashsleutel, kolom: Hashkolom, waarde: string): string {
  // A second front door is found by whoever asks for a front door.
  return `\\x${zoekhash(hashsleutel, kolom === 'tweedeDeur' ? 'deur' : kolom, waarde).toString('hex')}`
}

/** The same row, found by the same and read by nobody. */
export function hashRij<Rij extends Zoekrij>(sleutels: Hashsleutel, rij: Rij): Rij {
  const gehasht = { ...rij }
  for (const { veld } of hashkolommen) {
    const waarde = rij[veld]
    if (waarde !== null) gehasht[veld] = hashVan(sleutels, veld, waarde) as Rij[typeof veld]
  }
  return gehasht
}

/** The lock of whoever makes somebody known who is found by this, by registration or afterwards. */
export function zoeklock(kolom: string, hash: string): string {
  return `${kolom}:${hash}`
}

/** Where to look for the persons of a registration, as it is asked: keys in step with their columns, and the locks that go with them. */
export function hashVraag(sleutels: Hashsleutel, vraag: Zoekvraag) {
  const kolommen = vraag.sleutels.map(({ kolom }) => kolom)
  const waarden = vraag.sleutels.map(({ kolom, waarde }) => hashVan(sleutels, kolom, waarde))
  return {
    kolommen,
    waarden,
    deur: vraag.deur === null ? null : hashVan(sleutels, 'deur', vraag.deur),
    locks: waarden.map((hash, index) => zoeklock(kolommen[index]!, hash)),
  }
}
