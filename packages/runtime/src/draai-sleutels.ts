import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Pool } from '@wijkhub/postgres'
import { ConfigurationFault } from '@wijkhub/service-kit'
import {
  alsTekst,
  leesHoofdsleutel,
  leesSleutelbestand,
  metNieuwTijdperk,
  zonderTijdperken,
  type Sleutelbestand,
} from '@wijkhub/verzegelen'
import { herwikkel } from './herwikkel.ts'

export interface TeDraaien {
  pool: Pool
  schema: string
  /** The file all instances read. */
  bestand: string
  nu: () => Date
  /** Resolves when every instance has read the file again. */
  overalGelezen: () => Promise<void>
  meld: (regel: string) => void
}

/**
 * A new epoch: it comes into the file, every household's key is wrapped in it beside running traffic, and the ones of before leave the
 * file. From then on whatever was wrapped in those, in any copy of the database, opens nowhere. Broken off anywhere it may be begun
 * again: nothing leaves the file while a key needs it.
 */
export async function draaiSleutels({ pool, schema, bestand, nu, overalGelezen, meld }: TeDraaien): Promise<void> {
  const nieuw = metNieuwTijdperk(lees(bestand), nu().toISOString())
  bewaar(bestand, nieuw)
  meld(`tijdperk ${nieuw.huidig} staat in het bestand; wachten tot elke instantie het heeft gelezen …`)
  const hoofdsleutel = leesHoofdsleutel(alsTekst(nieuw))
  await overalGelezen()
  // Who read the file late may have wrapped one in the epoch of before, meanwhile.
  for (let gedaan = -1; gedaan !== 0;) {
    gedaan = await herwikkel(pool, schema, hoofdsleutel)
    if (gedaan > 0) meld(`${gedaan} sleutels ingewikkeld in tijdperk ${nieuw.huidig}`)
  }
  bewaar(bestand, zonderTijdperken(nieuw))
  meld('de eerdere tijdperken zijn uit het bestand: haal ze ook uit elke kopie ervan')
}

function lees(bestand: string): Sleutelbestand {
  const gelezen = leesSleutelbestand(readFileSync(bestand, 'utf8'))
  if (!gelezen) throw new ConfigurationFault('WIJKHUB_HOOFDSLEUTEL_FILE: dit is geen sleutelbestand van deze hub')
  return gelezen
}

/** Whole or not at all: half a file of keys is no file of keys. */
function bewaar(bestand: string, sleutels: Sleutelbestand): void {
  const naast = `${bestand}.nieuw`
  writeFileSync(naast, alsTekst(sleutels), { mode: 0o600 })
  renameSync(naast, bestand)
}
