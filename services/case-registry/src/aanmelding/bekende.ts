import type { Adres, Persoonsgegevens } from '@wijkhub/model'
import type { Snapshot } from '../huishouden/snapshot.ts'

/** A resident who may be one of the registered persons, at one of the households she is or was a member of. */
export interface Bekende {
  inwonerId: string
  huishoudenId: string
  /** When its household was registered, in a form that sorts. */
  huishoudenSinds: string
  /** Is she a member there now? */
  lid: boolean
  gesloten: boolean
  /** By whose mistake she was a member there: registered by it again she is who she was, and to nobody else she is anybody. */
  vergistDoor?: string | null
  persoon: Persoonsgegevens
  adres: Adres
  /** Who said the address; of a secret one nobody else finds her by it. */
  adresBron?: string | null
  /** Who registered at that door, and knows it as well. */
  adresOok?: readonly string[] | null
  tweedeAdres?: Adres | null
  tweedeAdresBron?: string | null
}

/** As she is by now, where her household is opened: what was read before its lock may have changed. */
export function ververs(bekende: Bekende, snapshot: Snapshot | undefined): Bekende {
  if (!snapshot) return bekende
  const { inwoners, vertrokken, adres, adresBron, adresOok, tweedeAdres, tweedeAdresBron, gesloten, opgegaan } =
    snapshot.huishouden
  const lid = Object.hasOwn(inwoners, bekende.inwonerId)
  const vertrek = lid ? undefined : vertrokken[bekende.inwonerId]
  const persoon = lid ? inwoners[bekende.inwonerId] : vertrek?.persoon
  return {
    ...bekende,
    lid,
    gesloten: gesloten !== undefined || opgegaan !== undefined,
    vergistDoor: vertrek?.vergistDoor,
    persoon: persoon ?? bekende.persoon,
    adres,
    adresBron,
    adresOok,
    tweedeAdres,
    tweedeAdresBron,
  }
}

/** The addresses of her household this organisation may find it by: of a secret one only what it said itself. */
export function vindbareAdressen(
  { adres, adresBron, adresOok, tweedeAdres, tweedeAdresBron }: Bekende,
  organisatie: string,
): Adres[] {
  return [
    { waar: adres, wie: [adresBron, ...(adresOok ?? [])] },
    { waar: tweedeAdres, wie: [tweedeAdresBron] },
  ].flatMap(({ waar, wie }) => (waar && (!waar.geheim || wie.includes(organisatie)) ? [waar] : []))
}

/** Not who was registered by somebody else's mistake. */
export function isBekendVoor({ vergistDoor }: Bekende, organisatie: string): boolean {
  return !vergistDoor || vergistDoor === organisatie
}
