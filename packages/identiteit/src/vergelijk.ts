import type { Bewijs } from './bewijs.ts'
import { deurVan } from './deur.ts'
import { gelijkenis } from './gelijkenis.ts'
import type { Kenmerken } from './kenmerken.ts'

/** `zelfde` links by itself, `misschien` is for a person to settle, `ander` is somebody else. */
export interface Vergelijking {
  zone: 'zelfde' | 'misschien' | 'ander'
  /** In bits; the higher, the likelier that they are one person. */
  gewicht: number
  bewijs: Bewijs[]
}

/** Are these two registrations of one person? Pure, symmetric, and the same answer every time. */
export function vergelijk(a: Kenmerken, b: Kenmerken): Vergelijking {
  const deur = deurVan(a.adres)
  const soort = gelijkenis(a, { persoon: b, adres: b.adres ?? {} }, deur)
  if (soort === 'bsn')
    return { zone: 'zelfde', gewicht: 40, bewijs: [{ kenmerk: 'bsn', niveau: 'gelijk', gewicht: 40 }] }
  if (soort === 'botst')
    return { zone: 'misschien', gewicht: 0, bewijs: [{ kenmerk: 'bsn', niveau: 'botst', gewicht: 0 }] }
  if (!soort) return { zone: 'ander', gewicht: -20, bewijs: [] }
  const bewijs = (['geboortedatum', 'adres', 'voornaam'] as const).map((kenmerk) => ({
    kenmerk,
    niveau: 'gelijk',
    gewicht: 8,
  }))
  return { zone: 'zelfde', gewicht: 24, bewijs }
}
