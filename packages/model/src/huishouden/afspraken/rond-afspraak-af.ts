import { z } from 'zod'
import { dagInNederland } from '../../velden/dag.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { eigenOfRegisseur, nietEigen } from '../rapportages/eigen-of-regisseur.ts'
import { Contactverslag } from '../rapportages/rapporteer.ts'
import { schrijfRapportage } from '../rapportages/schrijf-rapportage.ts'

export const AfspraakUitkomst = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('gehouden'),
      rapportage: Contactverslag.optional().describe('Legt tegelijk een rapportage vast van wat er is besproken'),
    }),
    z.strictObject({ status: z.literal('afgezegd'), reden: vrijeTekst(500) }),
    z.strictObject({ status: z.literal('niet-verschenen'), reden: vrijeTekst(500).optional() }),
  ])
  .meta({ id: 'AfspraakUitkomst' })
export type AfspraakUitkomst = z.infer<typeof AfspraakUitkomst>

/** How an appointment went; saying it otherwise later corrects it. What was discussed may become a note with it. */
export const rondAfspraakAf = opdracht({
  wie: 'betrokken',
  invoer: AfspraakUitkomst,
  weigeringen: [...nietEigen, 'afspraak-nog-niet-geweest'],
  beslis(huishouden, { afspraakId, uitkomst }: { afspraakId: string; uitkomst: AfspraakUitkomst }, door) {
    const eerder = eigenOfRegisseur(huishouden, huishouden.afspraken, { id: afspraakId, veld: 'afspraakId' }, door)
    if ('weigering' in eerder) return eerder
    const { inwonerIds, moment } = eerder
    const { status } = uitkomst
    const datum = dagInNederland(moment)
    if (status !== 'afgezegd' && datum > door.vandaag) return { weigering: 'afspraak-nog-niet-geweest' }
    const statusReden = ('reden' in uitkomst && uitkomst.reden) || null
    const verslag = 'rapportage' in uitkomst ? uitkomst.rapportage : undefined
    const geschreven = verslag && schrijfRapportage(huishouden, { ...verslag, inwonerIds, datum }, door)
    const rapportageId = geschreven?.rapportageId ?? eerder.rapportageId
    const zelfde =
      eerder.status === status && (eerder.statusReden ?? null) === statusReden && eerder.rapportageId === rapportageId
    const uit = { soort: 'afspraak-afgerond' as const, afspraakId, status, statusReden }
    const feiten = zelfde ? [] : [{ ...uit, ...(rapportageId !== undefined && { rapportageId }) }]
    return {
      feiten: [...(geschreven?.feiten ?? []), ...feiten],
      ...(geschreven && { nieuweIds: { rapportageId: geschreven.rapportageId } }),
    }
  },
})
