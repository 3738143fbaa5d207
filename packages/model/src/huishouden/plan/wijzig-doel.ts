import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Id } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { metWijziging } from '../met-wijziging.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { eigenDoel, nietEigenDoel } from './eigen-doel.ts'
import { doelBezwaren, keurDoel } from './keur-doel.ts'

export const DoelWijziging = z
  .strictObject({
    omschrijving: vrijeTekst(500),
    eigenWoorden: vrijeTekst(500).nullable(),
    leefgebied: Leefgebied,
    inwonerIds: z.array(Id).min(1).max(30).nullable(),
    vraagIds: z.array(Id).max(50).nullable(),
  })
  .partial()
  .meta({ id: 'DoelWijziging', description: 'Alleen de velden die veranderen; null neemt een veld weg' })
export type DoelWijziging = z.infer<typeof DoelWijziging>

/** Changes a goal: by who set it, or the regisseur. */
export const wijzigDoel = opdracht({
  wie: 'betrokken',
  invoer: DoelWijziging,
  weigeringen: [...nietEigenDoel, ...doelBezwaren],
  beslis(huishouden, { doelId, wijziging }: { doelId: string; wijziging: DoelWijziging }, door) {
    const eerder = eigenDoel(huishouden, doelId, door)
    if ('weigering' in eerder) return eerder
    const { inwonerIds, vraagIds } = wijziging
    const fout = keurDoel(huishouden, { inwonerIds: inwonerIds ?? undefined, vraagIds: vraagIds ?? undefined }, door)
    if (fout) return fout
    const doel = metWijziging(eerder, wijziging)
    if (zelfdeInhoud(doel, eerder)) return { feiten: [] }
    return { feiten: [{ soort: 'doel-gewijzigd', doelId, doel }] }
  },
})
