import type { Huishouden } from '../huishouden/huishouden.ts'
import { gebrekAanToestemming } from '../huishouden/toestemmingen/geldigheid.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { isMinderjarig } from '../gezag/gezag.ts'
import { nietVoor } from './beperkt.ts'
import type { DoelbindingRegel } from './regel.ts'
import { vertrokkenInKring } from './vertrokkenen.ts'
import { isBesluitGeldig, isLopend, isSignaalGeldig } from './termijnen.ts'

/**
 * The residents an audience may see: who is in the circle its table entry names and, where the entry asks for consent,
 * for whom it holds today. Pure; `op` is today's date.
 */
export function inwonersInKring(huishouden: Huishouden, regel: DoelbindingRegel, op: string): ReadonlySet<string> {
  const perRegel = kringen.get(huishouden) ?? new WeakMap<DoelbindingRegel, Bepaald>()
  kringen.set(huishouden, perRegel)
  const eerder = perRegel.get(regel)
  if (eerder?.op === op) return eerder.kring
  const kring = bepaalKring(huishouden, regel, op)
  perRegel.set(regel, { op, kring })
  return kring
}

interface Bepaald {
  op: string
  kring: ReadonlySet<string>
}

/** A household and a row never change, and every referral of a household asks for the circle of its partner. */
const kringen = new WeakMap<Huishouden, WeakMap<DoelbindingRegel, Bepaald>>()

function bepaalKring(huishouden: Huishouden, regel: DoelbindingRegel, op: string): Set<string> {
  const ids = Object.keys(huishouden.inwoners)
  const { toestemming } = regel
  const mag = (id: string) => !toestemming || !gebrekAanToestemming(huishouden, id, toestemming, op)
  const kring = new Set([
    ...inKring(huishouden, regel, op, ids.filter(mag)),
    ...vertrokkenInKring(huishouden, regel, op),
  ])
  return kring.difference(nietVoor(huishouden, regel))
}

function inKring(huishouden: Huishouden, regel: DoelbindingRegel, op: string, ids: string[]): string[] {
  const genoemd = (rijen: { inwonerId: string }[]) => {
    const personen = new Set(rijen.map((rij) => rij.inwonerId))
    return ids.filter((id) => personen.has(id))
  }
  switch (regel.kring) {
    case 'allen':
      return ids
    case 'verwezen':
      return verwezen(huishouden, regel, ids)
    case 'verwezen-minderjarigen-en-ouders': {
      const personen = new Set(verwezen(huishouden, regel, ids))
      const kinderen = [...personen].filter((id) => isMinderjarig(huishouden, id, op))
      if (!heeftMinderjarige(huishouden, op)) return []
      return ids.filter(
        (id) => kinderen.includes(id) || (isOuder(huishouden, id) && (kinderen.length > 0 || personen.has(id))),
      )
    }
    case 'jeugdigen-met-signaal': {
      const gemeld = Object.values(huishouden.signalen).filter((signaal) => {
        const persoon = persoonVan(huishouden, signaal.inwonerId)
        return persoon && isSignaalGeldig(signaal, persoon.geboortedatum, op)
      })
      return [...genoemd(gemeld), ...gevolgdDoorDeIndex(huishouden, regel, gemeld)]
    }
    case 'met-besluit':
      // Also without a BSN: then nothing may be sent (iJw OP079), and the adapter's receipt says so.
      return genoemd(Object.values(huishouden.besluiten).filter((besluit) => isBesluitGeldig(besluit, op)))
    case 'met-contactmoment':
      return genoemd(Object.values(huishouden.contactmomenten))
  }
}

/**
 * A signal stays where it was said and the index follows the youth in the BRP (Jeugdwet art. 7.1.2.3), so who moved out is
 * still in the circle by her BSN alone. Without one the index would need an address that is not hers any more.
 */
function gevolgdDoorDeIndex({ vertrokken }: Huishouden, { magBsn }: DoelbindingRegel, gemeld: { inwonerId: string }[]) {
  const blijft = (id: string) =>
    magBsn && vertrokken[id]?.persoon.bsn !== undefined && verhuisredenen.has(vertrokken[id].reden)
  return [...new Set(gemeld.map(({ inwonerId }) => inwonerId))].filter(blijft)
}
/** Not who died (art. 7.1.4.5), and not who was never here. */
const verhuisredenen: ReadonlySet<string> = new Set(['verhuisd', 'gescheiden', 'overig'])

function verwezen(huishouden: Huishouden, regel: DoelbindingRegel, ids: string[]): string[] {
  const lopend = Object.values(huishouden.verwijzingen).filter(
    (verwijzing) => verwijzing.naar === regel.audience && isLopend(verwijzing),
  )
  const personen = new Set(lopend.flatMap((verwijzing) => verwijzing.inwonerIds))
  return ids.filter((id) => personen.has(id))
}

/**
 * Was this resident ever referred to the partner? What a partner says about anybody else of the household is not
 * believed. Consent and ends aside: a report may cross the end of a right.
 */
export function isOoitVerwezen(huishouden: Huishouden, { audience, kring }: DoelbindingRegel, inwonerId: string) {
  if (kring !== 'verwezen' && kring !== 'verwezen-minderjarigen-en-ouders') return true
  const naar = Object.values(huishouden.verwijzingen).filter((verwijzing) => verwijzing.naar === audience)
  if (naar.some(({ inwonerIds }) => inwonerIds.includes(inwonerId))) return true
  return kring !== 'verwezen' && naar.length > 0 && isOuder(huishouden, inwonerId)
}

/** Could this resident ever be in the circle of a partner she is referred to? Consent aside: that can still come. */
export function kanWordenVerwezen(huishouden: Huishouden, regel: DoelbindingRegel, inwonerId: string, op: string) {
  if (regel.kring !== 'verwezen-minderjarigen-en-ouders') return true
  if (isMinderjarig(huishouden, inwonerId, op)) return true
  return isOuder(huishouden, inwonerId) && heeftMinderjarige(huishouden, op)
}

function isOuder(huishouden: Huishouden, inwonerId: string): boolean {
  return persoonVan(huishouden, inwonerId)?.gezinsrol === 'ouder'
}

function heeftMinderjarige(huishouden: Huishouden, op: string): boolean {
  return Object.keys(huishouden.inwoners).some((id) => isMinderjarig(huishouden, id, op))
}
