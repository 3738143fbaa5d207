import type { z } from 'zod'
import { dagInNederland } from '../../velden/dag.ts'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { keurGenoemden } from '../rapportages/keur-contact.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Afspraak } from './afspraken.ts'

export const AfspraakOpgave = Afspraak.pick({ inwonerIds: true, moment: true, herinnerDagen: true })
  .extend({ medewerker: MedewerkerOpgave.optional().describe('Weggelaten: wie dit vastlegt') })
  .meta({ id: 'AfspraakOpgave' })
export type AfspraakOpgave = z.infer<typeof AfspraakOpgave>

/** Plans to meet residents. The same worker meets the same residents at one moment once. */
export const maakAfspraak = opdracht({
  wie: 'betrokken',
  invoer: AfspraakOpgave,
  weigeringen: ['inwoner-onbekend', 'datum-onmogelijk'],
  beslis(
    huishouden,
    { afspraak: opgave }: { afspraak: AfspraakOpgave },
    { organisatie, nieuwId, vandaag, medewerker },
  ) {
    const vreemd = keurGenoemden(huishouden, opgave.inwonerIds)
    if (vreemd) return vreemd
    if (!isPlanbareDag(dagInNederland(opgave.moment), vandaag)) return { weigering: 'datum-onmogelijk', veld: 'moment' }
    const afspraak: Afspraak = { ...(medewerker && { medewerker }), ...opgave, organisatie, status: 'gepland' }
    const eerder = Object.entries(huishouden.afspraken).find(([, rij]) => zelfdeInhoud(rij, afspraak))
    if (eerder) return { feiten: [], nieuweIds: { afspraakId: eerder[0] } }
    const afspraakId = nieuwId()
    return { feiten: [{ soort: 'afspraak-gemaakt', afspraakId, afspraak }], nieuweIds: { afspraakId } }
  },
})
