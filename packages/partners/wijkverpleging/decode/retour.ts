import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { isOnleesbaar, leesMet } from '@wijkhub/adapter-kit/pure'
import { bekendeRegels } from '../encode/declaratieregels.ts'
import { naOordeel } from '../geheugen.ts'
import { Retour } from '../wire.ts'

/** Reads the insurer's verdict on a file it had taken; every fault at once, by JSON pointer. Pure. */
export function leesRetour(ruw: string): Gelezen<Retour> | Onleesbaar {
  const gelezen = leesMet(Retour, ruw, {
    foutcode: 'ongeldige-retour',
    reden: 'De retour voldoet niet aan het formaat',
  })
  if (isOnleesbaar(gelezen)) return gelezen
  const { retourId, berichtreferentie } = gelezen.waarde
  return { kenmerk: retourId, vindplaats: { referentie: berichtreferentie }, bericht: gelezen.waarde }
}

/**
 * A verdict changes nothing in the household; it ends the delivery, and each refused line is remembered, so that the
 * receipt says it. A refusal of a line that was never ours is the insurer's to mend: kept in silence it would be lost. Pure.
 */
export function vertaalRetour(retour: Retour, koppeling: Koppeling): Vertaling | Onleesbaar {
  const bekend = bekendeRegels(koppeling)
  const velden = retour.regels.flatMap(({ status, referentienummer }, index) =>
    status === 'afgekeurd' && !bekend.has(referentienummer)
      ? [{ veld: `/regels/${index}/referentienummer`, reden: 'deze regel is niet gedeclareerd' }]
      : [],
  )
  if (velden.length > 0)
    return { foutcode: 'regel-onbekend', reden: 'De retour noemt een regel die niet is gedeclareerd', velden }
  const geheugen = naOordeel(koppeling.geheugen, retour.regels)
  return {
    bijdragen: [],
    ...(Object.keys(geheugen).length > 0 && { geheugen }),
    verdict: { referentie: retour.berichtreferentie, uitkomst: 'verwerkt' },
  }
}
