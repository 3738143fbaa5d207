import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import { metWijziging } from '../met-wijziging.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { bekendeVraag } from './bekende-vraag.ts'
import { Prioriteit } from './vragen.ts'

export const VraagWijziging = z
  .strictObject({
    leefgebied: Leefgebied,
    omschrijving: vrijeTekst(500),
    eigenWoorden: vrijeTekst(500).nullable(),
    prioriteit: Prioriteit.nullable(),
  })
  .partial()
  .meta({ id: 'VraagWijziging', description: 'Alleen de velden die veranderen; null neemt een veld weg' })
export type VraagWijziging = z.infer<typeof VraagWijziging>

/** Changes a question: by who asked it, or the regisseur. */
export const wijzigVraag = opdracht({
  wie: 'betrokken',
  invoer: VraagWijziging,
  weigeringen: ['rij-onbekend', 'niet-uw-woord'],
  beslis(huishouden, { vraagId, wijziging }: { vraagId: string; wijziging: VraagWijziging }, door) {
    const eerder = bekendeVraag(huishouden, vraagId, door)
    if (!eerder) return { weigering: 'rij-onbekend', veld: 'vraagId' }
    if (!magWijzigen(huishouden, eerder.gesteldDoor, door)) return { weigering: 'niet-uw-woord' }
    const vraag = metWijziging(eerder, wijziging)
    if (zelfdeInhoud(vraag, eerder)) return { feiten: [] }
    return { feiten: [{ soort: 'vraag-gewijzigd', vraagId, vraag }] }
  },
})
