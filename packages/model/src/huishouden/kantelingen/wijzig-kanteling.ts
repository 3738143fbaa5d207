import type { Handeling } from '../../handeling.ts'
import type { Voorziening } from '../../sociale-kaart/sociale-kaart.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { Kanteling } from './kantelingen.ts'
import { kantelingBezwaren, keurKanteling } from './keur-kanteling.ts'
import { KantelingOpgave, opgaveVan } from './leg-kanteling-vast.ts'

/** What was said of it, said better, by who said it or who decides here. */
export const wijzigKanteling = opdracht({
  wie: 'betrokken',
  invoer: KantelingOpgave,
  weigeringen: ['kanteling-onbekend', ...kantelingBezwaren],
  beslis(
    huishouden,
    {
      kantelingId,
      opgave,
      voorziening,
    }: { kantelingId: string; opgave: KantelingOpgave; voorziening: Voorziening | undefined },
    door,
  ) {
    const rij = kantelingVan(huishouden, kantelingId, door)
    if (!rij) return { weigering: 'kanteling-onbekend', veld: 'kantelingId' }
    if (zelfdeInhoud(opgaveVan(rij), opgave)) return { feiten: [] }
    const gekeurd = keurKanteling(huishouden, { opgave, voorziening }, door, rij)
    if ('weigering' in gekeurd) return gekeurd
    const { organisatie, medewerker } = rij
    const { naar: _, ...rest } = opgave
    const { naar } = gekeurd
    const kanteling: Kanteling = { ...rest, ...(naar && { naar }), organisatie, ...(medewerker && { medewerker }) }
    return { feiten: [{ soort: 'kanteling-gewijzigd', kantelingId, kanteling }] }
  },
})

/** One that this organisation may correct or take back: it said it, or it decides here. Of another nobody hears. */
export function kantelingVan(huishouden: Huishouden, id: string, door: Handeling): Kanteling | undefined {
  const rij = rijMet(huishouden.kantelingen, id)
  return rij?.organisatie === door.organisatie || isBeslisser(huishouden, door) ? rij : undefined
}
