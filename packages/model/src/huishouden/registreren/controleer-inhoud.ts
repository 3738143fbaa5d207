import { kanWordenVerwezen } from '../../doelbinding/kring.ts'
import { jeugdigeTot } from '../../doelbinding/termijnen.ts'
import type { Aanmelding } from './aanmelding.ts'
import { keurVerzekering } from '../leden/werk-verzekering-bij.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { isGezagsdrager, isMinderjarig, magToestemmen } from '../../gezag/gezag.ts'
import { leeftijdJaren } from '../../velden/leeftijd.ts'

/**
 * What an aanmelding says that could never have its effect, given who lives here: it is refused at the door, because a 201
 * would promise something that nobody will do. `huishouden` already has the persons of the aanmelding.
 */
export function controleerInhoud(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  ids: (bronpersoonId: string) => string,
  door: Handeling,
): Oordeel | undefined {
  if (aanmelding.grondslag.wet === 'AVG toestemming' && aanmelding.toestemmingen.length === 0)
    return { weigering: 'toestemming-ontbreekt', veld: 'grondslag/wet' }
  return (
    eersteFout('inwoners', aanmelding.inwoners, ({ verzekering, geboortedatum }) => {
      const fout = verzekering && keurVerzekering(verzekering, geboortedatum, door.vandaag)
      return fout && { ...fout, veld: `verzekering/${fout.veld}` }
    }) ??
    eersteFout('toestemmingen', aanmelding.toestemmingen, (rij) => toestemmingFout(huishouden, rij, ids, door)) ??
    eersteFout('verwijzingen', aanmelding.verwijzingen, (rij) => verwijzingFout(huishouden, rij, ids, door)) ??
    eersteFout('signalen', aanmelding.signalen, (rij) => signaalFout(huishouden, ids(rij.bronpersoonId), door))
  )
}

type Fout = Extract<Oordeel, { weigering: unknown }>

const nietHier: Fout = { weigering: 'inwoner-onbekend', veld: 'bronpersoonId' }

/** She must have been able to give it on that day, and it must be able to open something for somebody. */
function toestemmingFout(
  huishouden: Huishouden,
  { bronpersoonId, voor, gegevenOp }: Aanmelding['toestemmingen'][number],
  ids: (bronpersoonId: string) => string,
  { vandaag, doelbinding }: Handeling,
): Fout | undefined {
  const inwonerId = ids(bronpersoonId)
  const geboortedatum = huishouden.inwoners[inwonerId]?.geboortedatum
  if (!geboortedatum) return nietHier
  if (gegevenOp > vandaag || gegevenOp < geboortedatum) return { weigering: 'datum-onmogelijk', veld: 'gegevenOp' }
  const zonderGezag: Fout = { weigering: 'toestemming-zonder-gezag', veld: 'bronpersoonId' }
  if (!magToestemmen(huishouden, inwonerId, gegevenOp)) return zonderGezag
  // What only minors and their parents are received for, nobody else's word opens.
  const telt =
    doelbinding.regels.some((rij) => rij.toestemming === voor && rij.kring !== 'verwezen-minderjarigen-en-ouders') ||
    isMinderjarig(huishouden, inwonerId, vandaag) ||
    isGezagsdrager(huishouden, inwonerId, vandaag)
  return telt ? undefined : zonderGezag
}

function verwijzingFout(
  huishouden: Huishouden,
  { bronpersoonIds, naar }: Aanmelding['verwijzingen'][number],
  ids: (bronpersoonId: string) => string,
  { vandaag, doelbinding }: Handeling,
): Fout | undefined {
  const regel = doelbinding.regelVoor(naar)!
  if (bronpersoonIds.some((id) => !huishouden.inwoners[ids(id)])) return { ...nietHier, veld: 'bronpersoonIds' }
  const index = bronpersoonIds.findIndex((id) => !kanWordenVerwezen(huishouden, regel, ids(id), vandaag))
  return index < 0 ? undefined : { weigering: 'verwijzing-buiten-kring', veld: `bronpersoonIds/${index}` }
}

/** Jeugdwet art. 7.1.1.1: the index is about who is younger than 23. */
function signaalFout({ inwoners }: Huishouden, inwonerId: string, { vandaag }: Handeling): Fout | undefined {
  const geboortedatum = inwoners[inwonerId]?.geboortedatum
  if (!geboortedatum) return nietHier
  if (leeftijdJaren(geboortedatum, vandaag) < jeugdigeTot) return undefined
  return { weigering: 'signaal-leeftijd', veld: 'bronpersoonId' }
}

function eersteFout<T>(lijst: string, rijen: readonly T[], kijk: (rij: T) => Fout | undefined): Fout | undefined {
  for (const [index, rij] of rijen.entries()) {
    const fout = kijk(rij)
    if (fout) return { ...fout, veld: `${lijst}/${index}/${fout.veld}` }
  }
  return undefined
}
