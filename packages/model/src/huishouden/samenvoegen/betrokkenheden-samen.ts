import type { Handeling } from '../../handeling.ts'
import type { Adres } from '../../velden/adres.ts'
import { betrokkenheidVan, loopt } from '../betrokkenheden/betrokken.ts'
import type { Betrokkenheid } from '../betrokkenheden/betrokkenheden.ts'
import type { Huishouden } from '../huishouden.ts'

/**
 * What becomes of the involvements with a household that goes up in another. Whoever is granted here stays so. Whoever
 * was only there asks here, and until then sees what it knew: the persons of the household that went up, and its own
 * rows; unless whoever decides grants it in the same act. Break-glass access does not come along.
 */
export function betrokkenhedenSamen(
  hier: Huishouden,
  daar: Huishouden,
  toekennen: readonly string[],
  door: Handeling,
): Record<string, Betrokkenheid> {
  const { organisatie, op, vandaag } = door
  const uit = new Set(Object.values(daar.betrokkenheden).map((rij) => rij.organisatie))
  const nood = Object.entries(hier.betrokkenheden).filter(([, rij]) => rij.noodtoegang)
  return Object.fromEntries([
    // It was taken for what was here then.
    ...nood.map(([id, rij]) => [id, zonderNood(rij)] as const),
    ...[...uit].map((wie): [string, Betrokkenheid] => {
      const [daarId, daarRij] = betrokkenheidVan(daar, wie)!
      const [hierId, hierRij] = betrokkenheidVan(hier, wie) ?? [daarId, undefined]
      if (hierRij && loopt(hierRij, op)) return [hierId, hierRij]
      if (!loopt(daarRij, op)) return hierRij ? [hierId, metOpgaven(hierRij, daarRij)] : [daarId, zonderNood(daarRij)]
      if (toekennen.includes(wie))
        return [hierRij ? hierId : daarId, { ...zonderOpgave(daarRij), besluit: { door: organisatie, op } }]
      const { grondslag, inwoners } = daar
      // Whoever only asks has no address but its own word: another's may be secret, or become it.
      const adres: Adres = daar.adresBron === wie ? daar.adres : { soort: 'geen' }
      const gevraagd: Betrokkenheid = {
        organisatie: wie,
        medewerker: daarRij.medewerker,
        sinds: vandaag,
        stand: 'gevraagd',
        gevraagdOp: op,
        ...(daarRij.doel !== undefined && { doel: daarRij.doel }),
        // Who registered first was granted without one of its own.
        grondslag: daarRij.grondslag ?? grondslag,
        opgave: { adres, grondslag, inwoners },
      }
      const wacht = hierRij && (hierRij.stand === 'gevraagd' || hierRij.stand === 'geweigerd')
      return [hierId, wacht ? metOpgaven(hierRij, gevraagd) : gevraagd]
    }),
  ])
}

/** What it said here and there together. */
function metOpgaven(rij: Betrokkenheid, { opgave }: Betrokkenheid): Betrokkenheid {
  const hier = zonderNood(rij)
  if (!opgave || (hier.stand !== 'gevraagd' && hier.stand !== 'geweigerd')) return hier
  const inwoners = { ...opgave.inwoners, ...hier.opgave?.inwoners }
  return { ...hier, opgave: { ...opgave, ...hier.opgave, inwoners } }
}

function zonderNood({ noodtoegang: _, ...rij }: Betrokkenheid): Betrokkenheid {
  return rij
}

function zonderOpgave({ opgave: _, ...rij }: Betrokkenheid): Betrokkenheid {
  return zonderNood(rij)
}
