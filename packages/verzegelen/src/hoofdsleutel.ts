import { createSecretKey, type KeyObject } from 'node:crypto'
import { leesSleutelbestand, type Sleutelbestand } from './sleutelbestand.ts'

/** The keys of outside the database, as who seals and opens asks for them. */
export interface Hoofdsleutel {
  /** What everything is found by. */
  readonly hashsleutel: KeyObject
  /** The epoch new keys are wrapped in. */
  readonly huidig: number
  /** The key of an epoch. Throws when it is not in the file, or no longer. */
  tijdperk: (nr: number) => KeyObject
}

/** So long a file is not looked at again: an epoch that came or went is known everywhere by then. */
export const herleesNaMs = 30_000

/** The keys of a file. Throws, without saying what stands there, when it is no file of keys. Pure. */
export function leesHoofdsleutel(tekst: string): Hoofdsleutel {
  const bestand = leesSleutelbestand(tekst)
  if (!bestand) throw new Error('dit is geen sleutelbestand van deze hub')
  return hoofdsleutelVan(bestand)
}

function hoofdsleutelVan({ hashsleutel, huidig, tijdperken }: Sleutelbestand): Hoofdsleutel {
  const perNummer = new Map(tijdperken.map(({ nr, sleutel }) => [nr, alsSleutel(sleutel)]))
  return {
    hashsleutel: alsSleutel(hashsleutel),
    huidig,
    tijdperk(nr) {
      const sleutel = perNummer.get(nr)
      if (!sleutel) throw new Error(`het sleutelbestand heeft geen tijdperk ${nr}`)
      return sleutel
    },
  }
}

/**
 * The keys of a file, read when they are first asked for and again half a minute later: an epoch that was added or taken out is
 * noticed without a restart. A file that cannot be read, for it is just being written, is tried again after as long; until
 * then the keys of before hold.
 */
export function createHoofdsleutel({ lees, nu }: { lees: () => string; nu: () => number }): Hoofdsleutel {
  let sleutels: Hoofdsleutel | undefined
  let gelezen = 0
  const vers = (): Hoofdsleutel => {
    if (sleutels && nu() - gelezen < herleesNaMs) return sleutels
    gelezen = nu()
    try {
      sleutels = leesHoofdsleutel(lees())
    } catch (error) {
      if (!sleutels) throw error
    }
    return sleutels
  }
  return {
    get hashsleutel() {
      return vers().hashsleutel
    },
    get huidig() {
      return vers().huidig
    },
    tijdperk: (nr) => vers().tijdperk(nr),
  }
}

function alsSleutel(tekst: string): KeyObject {
  return createSecretKey(Buffer.from(tekst, 'base64url'))
}
