import { z } from 'zod'
import { MedewerkerOpgave, zelfdeMedewerker } from '../../velden/medewerker.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const RegisseurAanwijzing = z.strictObject({ medewerker: MedewerkerOpgave }).meta({ id: 'RegisseurAanwijzing' })
export type RegisseurAanwijzing = z.infer<typeof RegisseurAanwijzing>

/**
 * Makes the calling organisation's worker the household's one regisseur. Saying the same again changes nothing; the same
 * worker under another number is a change of the number, and she is regisseur since the day she was.
 */
export const benoemRegisseur = opdracht({
  wie: 'betrokken',
  invoer: RegisseurAanwijzing,
  weigeringen: [],
  beslis({ regisseur: huidig }, { aanwijzing: { medewerker } }: { aanwijzing: RegisseurAanwijzing }, door) {
    const zelfde = huidig?.organisatie === door.organisatie && zelfdeMedewerker(huidig.medewerker, medewerker)
    if (zelfde && zelfdeInhoud(huidig.medewerker, medewerker)) return { feiten: [] }
    const regisseur = { organisatie: door.organisatie, medewerker, sinds: zelfde ? huidig.sinds : door.vandaag }
    return { feiten: [{ soort: 'regisseur-benoemd', regisseur }] }
  },
})
