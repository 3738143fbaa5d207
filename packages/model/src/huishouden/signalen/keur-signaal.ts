import { jeugdigeTot } from '../../doelbinding/termijnen.ts'
import type { Handeling } from '../../handeling.ts'
import { leeftijdHoogstens } from '../../velden/leeftijd.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'

/** Jeugdwet art. 7.1.1.1: the index is about who is younger than 23: nobody who may be older. */
export function keurSignaal(
  { inwoners }: Huishouden,
  inwonerId: string,
  { vandaag }: Handeling,
): Geweigerd<'inwoner-onbekend' | 'signaal-leeftijd'> | undefined {
  const geboortedatum = inwoners[inwonerId]?.geboortedatum
  if (!geboortedatum) return { weigering: 'inwoner-onbekend', veld: 'bronpersoonId' }
  if (leeftijdHoogstens(geboortedatum, vandaag) < jeugdigeTot) return undefined
  return { weigering: 'signaal-leeftijd', veld: 'bronpersoonId' }
}
