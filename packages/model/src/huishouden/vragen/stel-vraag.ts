import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { dagBezwaren, keurDag } from '../leden/keur-dag.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Prioriteit, type Vraag } from './vragen.ts'

export const VraagOpgave = z
  .strictObject({
    inwonerId: Id,
    leefgebied: Leefgebied,
    omschrijving: vrijeTekst(500),
    eigenWoorden: vrijeTekst(500).optional().describe('Zoals de inwoner het zelf zegt'),
    prioriteit: Prioriteit.optional(),
    gesteldOp: Datum.optional().describe('Weggelaten: vandaag'),
  })
  .meta({ id: 'VraagOpgave' })
export type VraagOpgave = z.infer<typeof VraagOpgave>

/** A question of a member, beside those of a registration. The same one again is the one there is. */
export const stelVraag = opdracht({
  wie: 'betrokken',
  invoer: VraagOpgave,
  weigeringen: ['inwoner-onbekend', ...dagBezwaren],
  beslis(huishouden, { vraag: opgave }: { vraag: VraagOpgave }, { organisatie, vandaag, nieuwId }) {
    if (!isLid(huishouden, opgave.inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const vraag: Vraag = { gesteldOp: vandaag, ...opgave, gesteldDoor: organisatie }
    const fout = keurDag(huishouden, [vraag.inwonerId], { dag: vraag.gesteldOp, veld: 'gesteldOp', vandaag })
    if (fout) return fout
    const zelfde = Object.entries(huishouden.vragen).find(([, rij]) => zelfdeInhoud(rij, vraag))
    if (zelfde) return { feiten: [], nieuweIds: { vraagId: zelfde[0] } }
    const vraagId = nieuwId()
    return { feiten: [{ soort: 'vraag-gesteld', vraagId, vraag }], nieuweIds: { vraagId } }
  },
})
