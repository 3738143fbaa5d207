import type { Medewerker } from '../velden/medewerker.ts'
import type { GevraagdDoor, Identiteit, VerzoekBesluit, VerzoekSoort } from './verzoek.ts'

interface DoorMedewerker {
  medewerker?: Medewerker
}

/** Something that happened to a request. Kept for as long as it is, and never changed: new fields are optional. */
export type VerzoekFeit =
  | ({
      soort: 'verzoek-ontvangen'
      verzoekId: string
      gevraagd: VerzoekSoort
      huishoudenId: string
      inwonerId: string
      gevraagdDoor: GevraagdDoor
      wat?: string
      jeugdigeStemtIn?: true
      ontvangenOp: string
    } & DoorMedewerker)
  /** `null`: it is not so any more. */
  | { soort: 'verzoek-gewijzigd'; wijziging: VerzoekAnders }
  | { soort: 'identiteit-vastgesteld'; identiteit: Identiteit }
  | { soort: 'verzoek-in-behandeling'; medewerker: Medewerker }
  | ({ soort: 'verzoek-verlengd'; reden: string } & DoorMedewerker)
  | ({ soort: 'verzoek-besloten'; besluit: VerzoekBesluit } & DoorMedewerker)
  | ({ soort: 'verzoek-ingetrokken'; reden: string } & DoorMedewerker)
  | ({ soort: 'verzoek-heropend'; reden: string } & DoorMedewerker)

export interface VerzoekAnders {
  gevraagd?: VerzoekSoort
  gevraagdDoor?: GevraagdDoor
  wat?: string | null
  jeugdigeStemtIn?: true | null
  ontvangenOp?: string
}
