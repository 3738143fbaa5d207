import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'

export const ActieOpgave = z
  .strictObject({ doelId: Id.optional(), omschrijving: vrijeTekst(500), datum: Datum.optional() })
  .meta({ id: 'ActieOpgave' })
export type ActieOpgave = z.infer<typeof ActieOpgave>

export const spreekActieAf = opdracht({
  wie: 'betrokken',
  invoer: ActieOpgave,
  weigeringen: ['doel-onbekend', 'datum-onmogelijk'],
  beslis({ doelen }, { actie }: { actie: ActieOpgave }, { organisatie, vandaag, nieuwId }) {
    if (actie.doelId && !doelen[actie.doelId]) return { weigering: 'doel-onbekend', veld: 'doelId' }
    if (actie.datum && !isPlanbareDag(actie.datum, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
    const actieId = nieuwId()
    const status = actie.datum ? 'gepland' : 'open'
    return {
      feiten: [{ soort: 'actie-afgesproken', actieId, actie: { ...actie, organisatie, status } }],
      nieuweIds: { actieId },
    }
  },
})
