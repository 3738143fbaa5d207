import { magOpdragen } from '../huishouden/betrokkenheden/mag-opdragen.ts'
import type { MeldingRegel } from './opdracht.ts'

/** It is about a household that exists, of who is granted there: it is kept with that household from now on. */
export const voegToe: MeldingRegel<'voeg-toe'> = (melding, { medewerker: zij }, { huishouden }, door) => {
  if (!huishouden) return { weigering: 'huishouden-onbekend' }
  const geweigerd = magOpdragen(huishouden, 'betrokken', door)
  if (geweigerd) return geweigerd
  const { huishoudenId } = huishouden
  if (melding.stand === 'geregistreerd')
    return melding.huishoudenId === huishoudenId ? [] : { weigering: 'melding-afgerond' }
  const medewerker = zij ?? door.medewerker
  return [{ soort: 'melding-geregistreerd', hoe: 'toegevoegd', huishoudenId, ...(medewerker && { medewerker }) }]
}
