import { persoonVan, type Huishouden, type Persoonsgegevens } from '@wijkhub/model'

/** What of somebody is compared with whoever is registered: who she is here, and at which doors. */
export interface Inwonerkenmerken extends Pick<
  Huishouden,
  'adres' | 'adresBron' | 'adresOok' | 'tweedeAdres' | 'tweedeAdresBron'
> {
  persoon: Persoonsgegevens
  /** By whose mistake she was a member. */
  vergistDoor?: string | undefined
}

/** Whom there is something to compare of: who is here, and who was. */
export function metKenmerken({ inwoners, vertrokken }: Huishouden): string[] {
  return [...new Set([...Object.keys(inwoners), ...Object.keys(vertrokken)])]
}

/** What is compared of one of those. Pure. */
export function kenmerkenVan(huishouden: Huishouden, inwonerId: string): Inwonerkenmerken {
  const { adres, adresBron, adresOok, tweedeAdres, tweedeAdresBron, vertrokken } = huishouden
  const vergistDoor = vertrokken[inwonerId]?.vergistDoor
  return {
    persoon: persoonVan(huishouden, inwonerId)!,
    adres,
    ...(adresBron !== undefined && { adresBron }),
    ...(adresOok && { adresOok }),
    ...(tweedeAdres && { tweedeAdres }),
    ...(tweedeAdresBron !== undefined && { tweedeAdresBron }),
    ...(vergistDoor !== undefined && { vergistDoor }),
  }
}

const vanHaar = ['inwoners', 'vertrokken'] as const
const vanHier = ['adres', 'adresBron', 'adresOok', 'tweedeAdres', 'tweedeAdresBron'] as const

/** Might something of it be another than it was: a change leaves what it did not touch as the very same value. Pure. */
export function kenmerkenAnders(was: Huishouden, huishouden: Huishouden, inwonerId: string): boolean {
  return (
    vanHier.some((deel) => was[deel] !== huishouden[deel]) ||
    vanHaar.some((deel) => was[deel][inwonerId] !== huishouden[deel][inwonerId])
  )
}
