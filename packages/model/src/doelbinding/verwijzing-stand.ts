import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Verwijzing } from '../huishouden/verwijzingen/verwijzingen.ts'
import { gebrekAanToestemming } from '../huishouden/toestemmingen/geldigheid.ts'
import type { Doelbinding } from './doelbinding.ts'
import { inwonersInKring, kanWordenVerwezen } from './kring.ts'
import type { NietGedeeld, VerwijzingStand } from './niet-gedeeld.ts'
import { isLopend } from './termijnen.ts'

/**
 * How a referral stands today: a referral that its partner may not receive says so, and of whom and why. What is kept
 * is what the partner reported last; whether it may know of somebody is asked again every day, and nobody is shared
 * with a partner that is no longer in the table. Pure.
 */
export function standVan(
  huishouden: Huishouden,
  verwijzing: Verwijzing,
  doelbinding: Doelbinding,
  op: string,
): { status: VerwijzingStand; nietGedeeld: NietGedeeld[] } {
  const regel = doelbinding.regelVoor(verwijzing.naar)
  const { status } = verwijzing
  if (!isLopend(verwijzing)) return { status, nietGedeeld: [] }
  const zichtbaar = regel ? inwonersInKring(huishouden, regel, op) : new Set<string>()
  const nietGedeeld = verwijzing.inwonerIds
    .filter((inwonerId) => !zichtbaar.has(inwonerId))
    .map((inwonerId): NietGedeeld => {
      const past = regel && huishouden.inwoners[inwonerId] && kanWordenVerwezen(huishouden, regel, inwonerId, op)
      const gebrek = past && regel.toestemming && gebrekAanToestemming(huishouden, inwonerId, regel.toestemming, op)
      return { inwonerId, reden: gebrek || 'buiten-kring' }
    })
  const wacht = status === 'verzonden' && nietGedeeld.length === verwijzing.inwonerIds.length
  return { status: wacht ? 'wacht' : status, nietGedeeld }
}
