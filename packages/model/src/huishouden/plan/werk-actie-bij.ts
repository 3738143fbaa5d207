import { z } from 'zod'
import { Datum } from '../../velden/velden.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'

export const ActieBijwerking = z
  .strictObject({
    status: z.enum(['open', 'gepland', 'uitgevoerd', 'vervallen']),
    datum: Datum.nullable().optional().describe('Weggelaten: blijft zoals zij is; null: geen datum meer'),
  })
  .meta({ id: 'ActieBijwerking' })
export type ActieBijwerking = z.infer<typeof ActieBijwerking>

/** A date that is left out stays; `null` takes it away. */
export const werkActieBij = opdracht({
  wie: 'betrokken',
  invoer: ActieBijwerking,
  weigeringen: ['actie-onbekend', 'datum-onmogelijk'],
  beslis({ acties }, { actieId, bijwerking }: { actieId: string; bijwerking: ActieBijwerking }, { vandaag }) {
    const { status, datum: opgave } = bijwerking
    const actie = acties[actieId]
    if (!actie) return { weigering: 'actie-onbekend' }
    if (opgave && !isPlanbareDag(opgave, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
    const datum = opgave === undefined ? (actie.datum ?? null) : opgave
    if (actie.status === status && (actie.datum ?? null) === datum) return { feiten: [] }
    return { feiten: [{ soort: 'actie-bijgewerkt', actieId, status, datum }] }
  },
})
