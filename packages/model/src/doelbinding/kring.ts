import type { Huishouden } from '../huishouden/huishouden.ts'
import type { DoelbindingRegel } from './regel.ts'

/** Age in whole years on a date; both dates as jjjj-mm-dd. */
export function leeftijdJaren(geboortedatum: string, op: string): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return op.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}

/** The residents an audience may see, by the circle its table entry names. Pure; `op` is today's date. */
export function inwonersInKring(huishouden: Huishouden, regel: DoelbindingRegel, op: string): Set<string> {
  const ids = Object.keys(huishouden.inwoners)
  const leeftijd = (id: string) => leeftijdJaren(huishouden.inwoners[id]!.geboortedatum, op)
  const genoemd = (rijen: Record<string, { inwonerId: string }>) =>
    new Set(Object.values(rijen).map((rij) => rij.inwonerId))
  switch (regel.kring) {
    case 'allen':
      return new Set(ids)
    case 'verwezen': {
      const verwezen = Object.values(huishouden.verwijzingen).filter((verwijzing) => verwijzing.naar === regel.audience)
      const personen = new Set(verwezen.flatMap((verwijzing) => verwijzing.inwonerIds))
      return new Set(ids.filter((id) => personen.has(id)))
    }
    case 'jeugdigen-met-signaal': {
      // Jeugdwet art. 7.1.1.1: a jeugdige for the verwijsindex is younger than 23.
      const metSignaal = genoemd(huishouden.signalen)
      return new Set(ids.filter((id) => metSignaal.has(id) && leeftijd(id) < 23))
    }
    case 'minderjarigen-en-ouders': {
      const minderjarig = ids.filter((id) => leeftijd(id) < 18)
      const ouders = ids.filter((id) => huishouden.inwoners[id]!.gezinsrol === 'ouder')
      return new Set(minderjarig.length > 0 ? [...minderjarig, ...ouders] : [])
    }
    case 'met-besluit-en-bsn': {
      // iJw OP079: without a BSN no message may be sent.
      const metBesluit = genoemd(huishouden.besluiten)
      return new Set(ids.filter((id) => metBesluit.has(id) && huishouden.inwoners[id]!.bsn))
    }
    case 'met-contactmoment': {
      const metContact = genoemd(huishouden.contactmomenten)
      return new Set(ids.filter((id) => metContact.has(id)))
    }
  }
}
