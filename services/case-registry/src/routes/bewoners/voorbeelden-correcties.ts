import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, toestemmingId, vastgelegd } from '../voorbeeldgezin.ts'

/** The story goes on: what was said wrong is put right or taken back. In the order of the routes. */

const terug = (wat: string, versie: number, reden: string): Voorbeeld => ({
  params: { huishoudenId, id: wat },
  body: { reden },
  status: 200,
  antwoord: vastgelegd(versie),
})
const onbekend = (params: Record<string, string>, body: object): Voorbeeld => ({ params, body, status: 404 })

export const inwonerCorrigeren: Voorbeeld = {
  params: { huishoudenId, inwonerId: moeder },
  body: { reden: 'Getrouwd', naamPer: '2026-11-01', naam: { voornamen: 'Wilma', geslachtsnaam: 'Haverkamp-Smit' } },
  status: 200,
  antwoord: vastgelegd(12),
}

/** By the municipality, which is not involved with this family. */
export const bsnVerificatie = onbekend({ huishoudenId, inwonerId: moeder }, { bsn: '999999357' })
/** Who plays this story may not ask the BRP. */
export const brpControle: Voorbeeld = {
  params: { huishoudenId, inwonerId: moeder },
  body: { reden: 'Het BSN is later opgegeven' },
  status: 403,
}
export const afwijkingBeslechten = onbekend(
  { huishoudenId, afwijkingId: id(99) },
  { besluit: 'gelaten', reden: 'Nagevraagd bij de inwoner' },
)

/** Under a record nobody registered: this family stays. */
export const aanmeldingVergist = onbekend(
  { huishoudenId },
  { bronrecordId: 'verkeerd-dossier-7', reden: 'Aangemeld bij het verkeerde gezin' },
)

export const vraagIntrekken = terug(id(3), 13, 'Bij de verkeerde inwoner gesteld')
export const toestemmingVergist = terug(toestemmingId, 14, 'Zij gaf haar voor iets anders')

/** What the partners of this story still need is not taken back in it. */
const geenVanDeze = onbekend({ huishoudenId, id: id(99) }, { reden: 'Van een ander huishouden' })
export const antwoordIntrekken = geenVanDeze
export const evaluatieIntrekken = geenVanDeze
export const metingIntrekken = geenVanDeze
export const doelscoreIntrekken = geenVanDeze
export const verwijzingIntrekken = geenVanDeze
export const signaalIntrekken = geenVanDeze
