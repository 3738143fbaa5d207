import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { vergeetAfgekeurd } from './declaratieregels.ts'
import { oordeel } from './uitslag.ts'
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

/** A verdict changes nothing in the household; it ends the delivery, and refused lines may be claimed again. Pure. */
export function vertaalRetour(retour: Retour, koppeling: Koppeling): Vertaling {
  const { soort, ...fout } = oordeel(retour)
  const afgekeurd = retour.regels
    .filter(({ status }) => status === 'afgekeurd')
    .map(({ referentienummer }) => referentienummer)
  return {
    bijdragen: [],
    geheugen: vergeetAfgekeurd(koppeling, new Set(afgekeurd)),
    verdict: { referentie: retour.berichtreferentie, uitkomst: soort, ...fout },
  }
}
