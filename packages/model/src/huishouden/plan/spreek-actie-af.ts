import { z } from 'zod'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { keurUitvoerder } from './keur-uitvoerder.ts'
import { Uitvoerder } from './plan.ts'

export const ActieOpgave = z
  .strictObject({
    doelId: Id.optional(),
    omschrijving: vrijeTekst(500),
    datum: Datum.optional(),
    uitvoerder: Uitvoerder.optional().describe('Weggelaten: uw organisatie zelf'),
    inwonerId: Id.optional().describe('De inwoner die het doet'),
    wie: naamtekst(120).optional().describe('Wie het doet uit het netwerk, of welke vrijwilliger'),
  })
  .meta({ id: 'ActieOpgave' })
export type ActieOpgave = z.infer<typeof ActieOpgave>

export const spreekActieAf = opdracht({
  wie: 'betrokken',
  invoer: ActieOpgave,
  weigeringen: ['doel-onbekend', 'datum-onmogelijk', 'uitvoerder-onvolledig', 'inwoner-onbekend'],
  beslis(huishouden, { actie }: { actie: ActieOpgave }, { organisatie, vandaag, nieuwId }) {
    if (actie.doelId && !huishouden.doelen[actie.doelId]) return { weigering: 'doel-onbekend', veld: 'doelId' }
    if (actie.datum && !isPlanbareDag(actie.datum, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
    const fout = keurUitvoerder(huishouden, actie)
    if (fout) return fout
    const actieId = nieuwId()
    const status = actie.datum ? 'gepland' : 'open'
    return {
      feiten: [{ soort: 'actie-afgesproken', actieId, actie: { ...actie, organisatie, status } }],
      nieuweIds: { actieId },
    }
  },
})
