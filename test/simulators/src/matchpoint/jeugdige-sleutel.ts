import { brpTestpersonen } from '../menscentraal/brp-testpersonen.ts'
import type { OntvangenMelding } from './melding-regels.ts'

/**
 * Who a melding is about: the index looks up the BSN of a youth who was reported without one (art. 7.1.4.2 lid 3). Whom the
 * BRP does not know is told apart by name, birth date and sex; an address changes and tells nobody apart.
 */
export function jeugdigeSleutel(jeugdige: OntvangenMelding['jeugdige']): string {
  if ('bsn' in jeugdige) return jeugdige.bsn
  const { naam, geboortedatum, geslacht } = jeugdige
  const voluit = [naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ').normalize('NFC')
  return brpTestpersonen.get(`${voluit}|${geboortedatum}`) ?? `${voluit.toLowerCase()}|${geboortedatum}|${geslacht}`
}
