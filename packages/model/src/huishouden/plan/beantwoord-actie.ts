import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'

export const ActieAntwoord = z
  .strictObject({
    soort: z.enum(['aanvaard', 'kan-niet']),
    reden: vrijeTekst(500).optional().describe('Waarom; verplicht bij kan-niet'),
  })
  .meta({ id: 'ActieAntwoord' })
export type ActieAntwoord = z.infer<typeof ActieAntwoord>

/** The organisation that was given an action says whether it will do it. It may come back on its answer. */
export const beantwoordActie = opdracht({
  wie: 'betrokken',
  invoer: ActieAntwoord,
  weigeringen: ['actie-onbekend', 'reden-nodig'],
  beslis({ acties }, { actieId, antwoord: opgave }: { actieId: string; antwoord: ActieAntwoord }, door) {
    const actie = rijMet(acties, actieId)
    if (!actie?.opgedragen || actie.organisatie !== door.organisatie) return { weigering: 'actie-onbekend' }
    const { soort, reden } = opgave
    if (soort === 'kan-niet' && reden === undefined) return { weigering: 'reden-nodig', veld: 'reden' }
    const eerder = actie.opgedragen.antwoord
    if (eerder?.soort === soort && eerder.reden === reden) return { feiten: [] }
    const opgedragen = { ...actie.opgedragen, antwoord: { ...opgave, op: door.vandaag } }
    return { feiten: [{ soort: 'actie-beantwoord', actieId, actie: { ...actie, opgedragen } }] }
  },
})
