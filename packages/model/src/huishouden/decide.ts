import type { Handeling } from '../handeling.ts'
import type { Beslissing, Oordeel } from './beslissing.ts'
import { magOpdragen } from './betrokkenheden/mag-opdragen.ts'
import { evolve, genoemdeInwoners, type Feit } from './feiten.ts'
import { overDeGrens } from './grenzen.ts'
import type { Huishouden } from './huishouden.ts'
import { metHuidigeIds } from './samenvoegen/hernoem.ts'
import { persoonVan } from './leden/lidmaatschap.ts'
import { opdrachten, type Opdracht } from './opdrachten.ts'

/**
 * Decides which facts a command leads to; pure. Promises: no fact without a change (saying the same thing twice yields
 * no facts), no fact about somebody who never was a member, and a refusal changes nothing. Hands back the
 * household as it is afterwards, so that nobody needs to apply the facts again. `huishouden` is the empty household for
 * a first registration.
 */
export function decide(huishouden: Huishouden, opdracht: Opdracht, handeling: Handeling): Beslissing {
  const { wie, beslis } = opdrachten[opdracht.soort]
  const geweigerd = magOpdragen(huishouden, wie, handeling)
  if (geweigerd) return geweigerd
  const gevraagd = metIdsVanHier(huishouden, opdracht)
  const oordeel = (beslis as Beslis)(huishouden, gevraagd, handeling)
  if ('weigering' in oordeel) return oordeel
  const { feiten } = oordeel
  bewaakLeden(huishouden, feiten)
  const vol = overDeGrens(huishouden, feiten)
  if (vol) return { weigering: 'huishouden-vol', veld: vol }
  return { ...oordeel, huishouden: oordeel.huishouden ?? feiten.reduce<Huishouden>(evolve, huishouden) }
}

type Beslis = (huishouden: Huishouden, opdracht: Opdracht, handeling: Handeling) => Oordeel

/**
 * Whoever comes from another household is named by the id she has there; the facts of a registration are replayed by the ids
 * of then, for one of them may say who became whom.
 */
function metIdsVanHier(huishouden: Huishouden, opdracht: Opdracht): Opdracht {
  const { soort } = opdracht
  return soort === 'neem-lid-op' || soort === 'vergis-aanmelding' ? opdracht : metHuidigeIds(huishouden, opdracht)
}

/**
 * What is said about somebody who is no member and never was has no reader: such a fact is a defect of a rule, and
 * nothing is kept. About who left something can still become known: a visit is corrected, a referral ends.
 */
export function bewaakLeden(huishouden: Huishouden, feiten: readonly Feit[]): void {
  const nieuw = new Set(feiten.flatMap((feit) => (feit.soort === 'inwoner-geregistreerd' ? [feit.inwonerId] : [])))
  for (const feit of feiten)
    if (genoemdeInwoners(feit).some((id) => !nieuw.has(id) && !persoonVan(huishouden, id)))
      throw new Error(`een feit "${feit.soort}" gaat over iemand die nooit lid van het huishouden was`)
}
