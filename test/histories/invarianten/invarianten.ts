import type { Wijziging } from '@wijkhub/case-registry/stappen'
import type { Wereld } from '../wereld.ts'
import { bewaakDocumenten } from './documenten.ts'
import { bewaakPersonen, niemandKwijt } from './personen.ts'
import { bewaakNazorg, bewaakResultaten } from './resultaten.ts'
import { bewaakRijen } from './rijen.ts'

/** What holds of a household after every change of it. */
export function bewaakHuishouden(wereld: Wereld, { was, huishouden }: Wijziging): void {
  if (was.versie > 0 && was.huishoudenId !== huishouden.huishoudenId)
    throw new Error('een huishouden kreeg een ander id')
  if (huishouden.versie !== wereld.feiten.get(huishouden.huishoudenId)!.length)
    throw new Error('de versie is niet het aantal feiten')
  bewaakRijen(huishouden)
  bewaakDocumenten(wereld, huishouden)
  bewaakResultaten(wereld, huishouden)
  bewaakNazorg(wereld, huishouden)
}

/** What holds over households. */
export function bewaakWereld(wereld: Wereld): void {
  niemandKwijt(wereld)
  bewaakPersonen(wereld)
}
