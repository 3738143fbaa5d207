import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { opdracht } from '../opdracht.ts'

export const DoelOpgave = z
  .strictObject({ omschrijving: vrijeTekst(500), leefgebied: Leefgebied })
  .meta({ id: 'DoelOpgave' })
export type DoelOpgave = z.infer<typeof DoelOpgave>

export const stelDoelVast = opdracht({
  wie: 'betrokken',
  invoer: DoelOpgave,
  weigeringen: [],
  beslis(_, { doel }: { doel: DoelOpgave }, { nieuwId, vandaag, organisatie }) {
    const doelId = nieuwId()
    return {
      feiten: [
        {
          soort: 'doel-vastgesteld',
          doelId,
          doel: { ...doel, vastgesteldOp: vandaag, doorOrganisatie: organisatie },
        },
      ],
      nieuweIds: { doelId },
    }
  },
})
