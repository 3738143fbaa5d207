import { betrokkenheidVan } from '../huishouden/betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Vertrek } from '../huishouden/leden/leden.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import { zelfdeDeur } from '../velden/adressleutel.ts'
import type { Adres } from '../velden/adres.ts'
import type { DoelbindingRegel } from './regel.ts'
import { isBesluitGeldig } from './termijnen.ts'

/** Not her who left, but a record that was one too many. */
const nooitGeweest: readonly Vertrek['reden'][] = ['vergissing', 'samengevoegd']

/**
 * Who left and is in the circle of this audience still: what was claimed, allocated or signalled of her runs on, and an
 * organisation that knew her keeps what it knew. Whoever came after she had left never learns of her. Pure.
 */
export function vertrokkenInKring(huishouden: Huishouden, regel: DoelbindingRegel, op: string): string[] {
  const genoemd = (rijen: { inwonerId: string }[]) => {
    const personen = new Set(rijen.map(({ inwonerId }) => inwonerId))
    return Object.keys(weg).filter((id) => personen.has(id))
  }
  const weg = Object.fromEntries(
    Object.entries(huishouden.vertrokken).filter(([, { reden }]) => !nooitGeweest.includes(reden)),
  )
  switch (regel.kring) {
    case 'met-contactmoment':
      return genoemd(Object.values(huishouden.contactmomenten))
    case 'met-besluit':
      return genoemd(Object.values(huishouden.besluiten).filter((besluit) => isBesluitGeldig(besluit, op)))
    case 'allen': {
      const sinds = regel.soort === 'organisatie' && betrokkenheidVan(huishouden, regel.audience)?.[1].sinds
      return sinds ? Object.keys(weg).filter((id) => sinds <= weg[id]!.per) : []
    }
    // Whom the index follows by herself the circle says.
    case 'jeugdigen-met-signaal':
    case 'verwezen':
    case 'verwezen-minderjarigen-en-ouders':
      return []
  }
}

/**
 * Of a household that went up in another, who had left it before and did not come along: what was claimed, allocated or
 * signalled of her runs on from here. Nothing of who came along, nor of who coordinates.
 */
export function achtergebleven({ regisseur: _, regieaanbod: __, ...huishouden }: Huishouden): Huishouden | undefined {
  const achter = new Set(huishouden.opgegaan?.achter?.inwonerIds)
  if (achter.size === 0) return undefined
  const vertrokken = Object.entries(huishouden.vertrokken).filter(([id]) => achter.has(id))
  return { ...huishouden, inwoners: {}, vertrokken: Object.fromEntries(vertrokken) }
}

/**
 * What an audience may have of who left, before its row says which fields. Never where the others live now: the address is
 * her own, or the one she left from. An organisation reads who she was and since when she is gone, not where or why.
 */
export function alsVertrokken(huishouden: Huishouden, inwonerId: string, regel: DoelbindingRegel): object {
  const { persoon, per, reden, adres, woonde } = huishouden.vertrokken[inwonerId]!
  const vertrokken = { per, ...(reden === 'overleden' && { overleden: true }) }
  if (regel.soort === 'organisatie') {
    const { naam, geboortedatum, geslacht, gezinsrol } = persoon
    return { naam, geboortedatum, geslacht, gezinsrol, vertrokken }
  }
  const waar = adres ?? woonde
  return { ...persoon, vertrokken, ...(waar && !blijftGeheim(huishouden, waar, regel) && { adres: waar }) }
}

/** The door she left can have become secret since: of who lives there now. */
function blijftGeheim(huishouden: Huishouden, waar: Adres, regel: DoelbindingRegel): boolean {
  const geheim = [huishouden.adres, huishouden.tweedeAdres].some((adres) => adres?.geheim && zelfdeAdres(adres, waar))
  return (geheim || waar.geheim === true) && regel.prive !== false
}

/** A briefadres and one abroad are no door that two can be compared by. */
function zelfdeAdres(een: Adres, ander: Adres): boolean {
  return zelfdeDeur(een, ander) || zelfdeInhoud({ ...een, geheim: undefined }, { ...ander, geheim: undefined })
}
