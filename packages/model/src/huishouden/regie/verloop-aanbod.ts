import type { Handeling } from '../../handeling.ts'
import { zelfdeMedewerker } from '../../velden/medewerker.ts'
import { isOpen, isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'

/**
 * What the end of its last day makes of an offer nobody answered: who was named for that becomes regisseur, where her
 * organisation still is involved; otherwise whoever is stays so. Asked again it gives nothing. Pure.
 */
export function verloopAanbod(huishouden: Huishouden, { op, vandaag }: Pick<Handeling, 'op' | 'vandaag'>): Feit[] {
  const { regieaanbod, regisseur } = huishouden
  if (!regieaanbod || !isOpen(huishouden) || vandaag <= regieaanbod.uiterlijk) return []
  const { regieaanbodId, terugval } = regieaanbod
  const verlopen: Feit = { soort: 'regieaanbod-beeindigd', regieaanbodId, uitkomst: 'verlopen' }
  if (!terugval || !isToegekend(huishouden, terugval.organisatie, op)) return [verlopen]
  const { organisatie, medewerker } = terugval
  const isHet = regisseur?.organisatie === organisatie && zelfdeMedewerker(regisseur.medewerker, medewerker)
  if (isHet) return [verlopen]
  const nieuw = { organisatie, medewerker, sinds: vandaag }
  return [verlopen, { soort: 'regisseur-benoemd', regisseur: nieuw, waardoor: 'terugval' }]
}
