import { z } from 'zod'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import { naamtekst } from '../../velden/tekst.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { wordtBetrokken } from '../betrokkenheden/wordt-betrokken.ts'
import { opdracht } from '../opdracht.ts'
import { overdrachtVanDrager } from './mijn-overdracht.ts'
import { kan } from './overgangen.ts'

export const OverdrachtAanvaarding = z
  .strictObject({
    medewerker: MedewerkerOpgave.optional().describe(
      'Wie van uw organisatie haar opneemt; weggelaten: wie dit verzoek doet',
    ),
    wie: naamtekst(120).optional().describe('Buiten de hub: wie daar ja zei'),
  })
  .meta({ id: 'OverdrachtAanvaarding' })
export type OverdrachtAanvaarding = z.infer<typeof OverdrachtAanvaarding>

/**
 * Yes: an organisation of the hub is involved from now on, and reads what its row says. Of whoever cannot answer here, who
 * offered it records the answer, and nobody becomes involved by it. Again changes nothing.
 */
export const aanvaardOverdracht = opdracht({
  wie: 'ontvanger',
  invoer: OverdrachtAanvaarding,
  weigeringen: ['overdracht-onbekend', 'overdracht-is-beantwoord', 'ontvanger-zonder-medewerker'],
  beslis(
    huishouden,
    { overdrachtId, aanvaarding }: { overdrachtId: string; aanvaarding: OverdrachtAanvaarding },
    door,
  ) {
    const rij = overdrachtVanDrager(huishouden, overdrachtId, door)
    if (!rij) return { weigering: 'overdracht-onbekend', veld: 'overdrachtId' }
    if (rij.stand === 'aanvaard') return { feiten: [] }
    const stand = kan(rij.stand, 'aanvaard-overdracht')
    if (!stand) return { weigering: 'overdracht-is-beantwoord' }
    const { organisatie, op, vandaag } = door
    const { wie, medewerker = door.medewerker } = aanvaarding
    const antwoord = { op: vandaag, door: organisatie, ...(wie !== undefined && { wie }) }
    const aanvaard = { ...rij, stand, antwoord }
    if (rij.naar.organisatie === undefined || isToegekend(huishouden, organisatie, op))
      return { feiten: [{ soort: 'overdracht-aanvaard', overdrachtId, overdracht: aanvaard }] }
    if (!medewerker) return { weigering: 'ontvanger-zonder-medewerker', veld: 'medewerker' }
    const { betrokkenheidId, feiten } = wordtBetrokken(
      huishouden,
      { organisatie, medewerker, door: rij.van.organisatie },
      door,
    )
    const overdracht = { ...aanvaard, betrokkenheidId }
    return { feiten: [...feiten, { soort: 'overdracht-aanvaard', overdrachtId, overdracht }] }
  },
})
