import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { VerzoekAnders, VerzoekFeit } from './feiten.ts'
import { keurVrager } from './ontvang.ts'
import type { VerzoekRegel } from './opdracht.ts'
import type { Verzoek } from './verzoek.ts'

/** Puts right what a request says, or says how it was made sure who asks. Of somebody else that is made sure anew. */
export const wijzig: VerzoekRegel<'wijzig'> = (verzoek, { wijziging: gegeven }, huishouden, door) => {
  const { identiteit, soort, ...rest } = gegeven
  const gevraagd: VerzoekAnders = { ...(soort !== undefined && { gevraagd: soort }), ...rest }
  if (rest.ontvangenOp !== undefined && rest.ontvangenOp > door.vandaag)
    return { weigering: 'datum-in-toekomst', veld: 'ontvangenOp' }
  const geweigerd = keurVrager(huishouden, rest.gevraagdDoor?.inwonerId)
  if (geweigerd) return geweigerd
  const wijziging = watAndersIs(verzoek, gevraagd)
  const was = wijziging.gevraagdDoor ? undefined : verzoek.identiteit
  const feiten: VerzoekFeit[] = []
  if (Object.keys(wijziging).length > 0) feiten.push({ soort: 'verzoek-gewijzigd', wijziging })
  if (identiteit && !zelfdeInhoud(was, identiteit)) feiten.push({ soort: 'identiteit-vastgesteld', identiteit })
  return feiten
}

function watAndersIs(verzoek: Verzoek, wordt: VerzoekAnders): VerzoekAnders {
  const was: Record<string, unknown> = { ...verzoek, gevraagd: verzoek.soort }
  return Object.fromEntries(
    Object.entries(wordt).filter(([veld, waarde]) => !zelfdeInhoud(was[veld] ?? null, waarde ?? null)),
  )
}
