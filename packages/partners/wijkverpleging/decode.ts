import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { bekendeRegels } from './declaratieregels.ts'
import { naOordeel } from './geheugen.ts'
import { Retour } from './wire.ts'

/** Reads the insurer's verdict on a file it had taken; every fault at once, by JSON pointer. Pure. */
export function decodeRetour(ruw: string): Gelezen<Retour> | Onleesbaar {
  let json: unknown
  try {
    json = JSON.parse(ruw)
  } catch {
    return { foutcode: 'geen-json', reden: 'Het bericht is geen geldige JSON' }
  }
  const gelezen = Retour.safeParse(json)
  if (gelezen.success) {
    const { retourId, berichtreferentie } = gelezen.data
    return { kenmerk: retourId, vindplaats: { referentie: berichtreferentie }, bericht: gelezen.data }
  }
  const velden = gelezen.error.issues.map(({ path, message }) => ({
    veld: path.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    reden: message,
  }))
  return { foutcode: 'ongeldige-retour', reden: 'De retour voldoet niet aan het formaat', velden }
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
