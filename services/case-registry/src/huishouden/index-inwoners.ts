import { naamsleutel } from '@wijkhub/identiteit'
import type { Zoekadres, Wijziging } from './wijziging.ts'

export interface InwonerRij {
  inwonerId: string
  bsn?: string | undefined
  geboortedatum: string
  postcode: string
  huisnummer: number
  naamsleutel: string
}

export interface RegisseurRij {
  organisatie: string
  sinds: string
  volgnummer: number
}

/** What these facts mean for the tables beside the household: the index of residents and the one coordinator. Pure. */
export function indexInwoners(feiten: Wijziging['feiten'], { postcode, huisnummer }: Zoekadres) {
  const nieuw: InwonerRij[] = []
  const bsns = new Map<string, string | null>()
  let regisseur: RegisseurRij | undefined
  for (const { volgnummer, gegevens } of feiten) {
    if (gegevens.soort === 'inwoner-geregistreerd') {
      const { bsn, geboortedatum, naam } = gegevens.persoon
      const sleutel = naamsleutel(naam, geboortedatum)
      nieuw.push({ inwonerId: gegevens.inwonerId, bsn, geboortedatum, postcode, huisnummer, naamsleutel: sleutel })
    }
    if (gegevens.soort === 'inwoner-gewijzigd' && gegevens.wijziging.bsn !== undefined)
      bsns.set(gegevens.inwonerId, gegevens.wijziging.bsn)
    if (gegevens.soort === 'regisseur-benoemd') {
      const { organisatie, sinds } = gegevens.regisseur
      regisseur = { organisatie, sinds, volgnummer }
    }
  }
  return {
    nieuw,
    bsns: [...bsns].map(([inwonerId, bsn]) => ({ inwonerId, bsn })),
    regisseurs: regisseur ? [regisseur] : [],
  }
}
