import { z } from 'zod'
import { Datum } from '../../velden/velden.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const EvaluatieOpgave = z.strictObject({ dag: Datum }).meta({ id: 'EvaluatieOpgave' })
export type EvaluatieOpgave = z.infer<typeof EvaluatieOpgave>

/** A day on which they look whether the plan works. The same day again is the one there is. */
export const planEvaluatie = opdracht({
  wie: 'betrokken',
  invoer: EvaluatieOpgave,
  weigeringen: ['datum-onmogelijk'],
  beslis({ evaluaties }, { evaluatie: { dag } }: { evaluatie: EvaluatieOpgave }, { organisatie, vandaag, nieuwId }) {
    if (dag < vandaag || !isPlanbareDag(dag, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'dag' }
    const evaluatie = { dag, organisatie }
    const zelfde = Object.entries(evaluaties).find(([, rij]) => zelfdeInhoud(rij, evaluatie))
    if (zelfde) return { feiten: [], nieuweIds: { evaluatieId: zelfde[0] } }
    const evaluatieId = nieuwId()
    return { feiten: [{ soort: 'evaluatie-gepland', evaluatieId, evaluatie }], nieuweIds: { evaluatieId } }
  },
})
