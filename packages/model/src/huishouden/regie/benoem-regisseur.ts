import { z } from 'zod'
import { MedewerkerOpgave, zelfdeMedewerker } from '../../velden/medewerker.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { aanbodVervalt } from './beeindig-aanbod.ts'

export const RegisseurAanwijzing = z
  .strictObject({
    medewerker: MedewerkerOpgave,
    reden: vrijeTekst(500)
      .optional()
      .describe('Waarom de gemeente de regie overneemt van een ander; voor wie de hub beheert'),
  })
  .meta({ id: 'RegisseurAanwijzing' })
export type RegisseurAanwijzing = z.infer<typeof RegisseurAanwijzing>

/**
 * Makes the calling organisation's worker the household's one regisseur: where there is none, or within the organisation that
 * has her. From another organisation only who administers takes it, with a reason; others are offered it. Saying the same again
 * changes nothing; the same worker under another number is a change of the number, and she is regisseur since the day she was.
 */
export const benoemRegisseur = opdracht({
  wie: 'betrokken',
  invoer: RegisseurAanwijzing,
  weigeringen: ['regie-bij-ander'],
  beslis(huishouden, { aanwijzing: { medewerker, reden } }: { aanwijzing: RegisseurAanwijzing }, door) {
    const { regisseur: huidig } = huishouden
    const eigen = huidig?.organisatie === door.organisatie
    const zelfde = eigen && zelfdeMedewerker(huidig.medewerker, medewerker)
    if (zelfde && zelfdeInhoud(huidig.medewerker, medewerker)) return { feiten: [] }
    const vanAnder = !eigen && regisseurVan(huishouden, door.op) !== undefined
    if (vanAnder && !(door.beheer && reden !== undefined)) return { weigering: 'regie-bij-ander' }
    const regisseur = { organisatie: door.organisatie, medewerker, sinds: zelfde ? huidig.sinds : door.vandaag }
    return {
      feiten: [
        // Whoever takes it over answers for what was offered before; within the organisation the offer stands.
        ...(eigen ? [] : aanbodVervalt(huishouden)),
        {
          soort: 'regisseur-benoemd',
          regisseur,
          ...(vanAnder && { waardoor: 'doorzettingsmacht' as const, reden }),
        },
      ],
    }
  },
})
