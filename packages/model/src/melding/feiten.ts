import type { Medewerker } from '../velden/medewerker.ts'
import type { AndereInhoud, MeldingInhoud, MeldingStap, Poging } from './melding.ts'

/** Something that happened to a melding. Kept for as long as it is, and never changed: new fields are optional. */
export type MeldingFeit =
  | {
      soort: 'melding-gedaan'
      meldingId: string
      inhoud: MeldingInhoud
      team: string
      teamGekozen?: true
      medewerker?: Medewerker
      uiterlijk: string
    }
  | {
      soort: 'melding-gewijzigd'
      /** Whose words: those of whoever reported it, or of the team. */
      van: 'melder' | 'team'
      wijziging: AndereInhoud
      team?: string
      teamGekozen?: true
      uiterlijk?: string
    }
  | { soort: 'melding-opgepakt'; medewerker: Medewerker; uiterlijk: string }
  | { soort: 'melding-teruggegeven'; reden: string; medewerker?: Medewerker; uiterlijk: string }
  | { soort: 'poging-gedaan'; pogingId: string; poging: Omit<Poging, 'door' | 'op'>; uiterlijk: string }
  | { soort: 'poging-ingetrokken'; pogingId: string; reden: string }
  | {
      soort: 'melding-gesloten'
      sluitreden: NonNullable<MeldingStap['sluitreden']>
      reden?: string
      medewerker?: Medewerker
    }
  | { soort: 'melding-ingetrokken'; reden: string; medewerker?: Medewerker }
  | { soort: 'melding-heropend'; reden: string; medewerker?: Medewerker; uiterlijk: string }
  | {
      soort: 'melding-geregistreerd'
      hoe: 'aangemeld' | 'toegevoegd'
      huishoudenId: string
      medewerker?: Medewerker
    }
