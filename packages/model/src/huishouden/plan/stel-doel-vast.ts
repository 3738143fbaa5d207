import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Id } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { opdracht } from '../opdracht.ts'
import { doelBezwaren, keurDoel } from './keur-doel.ts'

export const DoelOpgave = z
  .strictObject({
    omschrijving: vrijeTekst(500),
    eigenWoorden: vrijeTekst(500).optional().describe('Zoals de inwoner het zelf zegt'),
    leefgebied: Leefgebied,
    inwonerIds: z.array(Id).min(1).max(30).optional().describe('Voor wie; weggelaten: voor het huishouden'),
    vraagIds: z.array(Id).max(50).optional().describe('De vragen waarvoor dit doel er is'),
  })
  .meta({ id: 'DoelOpgave' })
export type DoelOpgave = z.infer<typeof DoelOpgave>

export const stelDoelVast = opdracht({
  wie: 'betrokken',
  invoer: DoelOpgave,
  weigeringen: doelBezwaren,
  beslis(huishouden, { doel }: { doel: DoelOpgave }, door) {
    const fout = keurDoel(huishouden, doel, door)
    if (fout) return fout
    const doelId = door.nieuwId()
    return {
      feiten: [
        {
          soort: 'doel-vastgesteld',
          doelId,
          doel: { ...doel, vastgesteldOp: door.vandaag, doorOrganisatie: door.organisatie },
        },
      ],
      nieuweIds: { doelId },
    }
  },
})
