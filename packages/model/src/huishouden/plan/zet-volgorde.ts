import { z } from 'zod'
import { Id } from '../../velden/velden.ts'
import { evolve, type Feit } from '../feiten.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Prioriteit } from '../vragen/vragen.ts'

export const VolgordeOpgave = z
  .strictObject({
    acties: z
      .array(z.strictObject({ actieId: Id, prioriteit: Prioriteit.optional() }))
      .max(1000)
      .describe('In deze volgorde; wie hier niet bij staat, heeft geen plaats'),
  })
  .meta({ id: 'VolgordeOpgave' })
export type VolgordeOpgave = z.infer<typeof VolgordeOpgave>

/** The regisseur says which action goes first, and how much each matters; of any organisation, whatever it is. */
export const zetVolgorde = opdracht({
  wie: 'regisseur',
  invoer: VolgordeOpgave,
  weigeringen: ['actie-onbekend'],
  beslis(huishouden, { volgorde: { acties } }: { volgorde: VolgordeOpgave }) {
    const ids = acties.map(({ actieId }) => actieId)
    if (ids.some((id, i) => !rijMet(huishouden.acties, id) || ids.indexOf(id) !== i))
      return { weigering: 'actie-onbekend' }
    const feit: Feit = { soort: 'acties-geordend', plaatsen: acties }
    return { feiten: zelfdeInhoud(evolve(huishouden, feit).acties, huishouden.acties) ? [] : [feit] }
  },
})
