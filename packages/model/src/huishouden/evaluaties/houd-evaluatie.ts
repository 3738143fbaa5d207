import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { isPlanbareDag } from '../dagen.ts'
import { eigenEvaluatie, nietEigenEvaluatie } from './eigen-evaluatie.ts'

export const EvaluatieUitkomst = z
  .strictObject({
    dag: Datum.optional().describe('De dag waarop zij was; weggelaten: vandaag, of de dag die er al bij stond'),
    uitkomst: vrijeTekst(2000),
  })
  .meta({ id: 'EvaluatieUitkomst' })
export type EvaluatieUitkomst = z.infer<typeof EvaluatieUitkomst>

/** What came of an evaluation; said again otherwise it is corrected. */
export const houdEvaluatie = opdracht({
  wie: 'betrokken',
  invoer: EvaluatieUitkomst,
  weigeringen: [...nietEigenEvaluatie, 'datum-in-toekomst', 'datum-onmogelijk'],
  beslis(huishouden, { evaluatieId, uitkomst }: { evaluatieId: string; uitkomst: EvaluatieUitkomst }, door) {
    const eerder = eigenEvaluatie(huishouden, evaluatieId, door)
    if ('weigering' in eerder) return eerder
    const evaluatie = { ...eerder, dag: eerder.uitkomst === undefined ? door.vandaag : eerder.dag, ...uitkomst }
    if (evaluatie.dag > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'dag' }
    if (!isPlanbareDag(evaluatie.dag, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'dag' }
    if (zelfdeInhoud(evaluatie, eerder)) return { feiten: [] }
    return { feiten: [{ soort: 'evaluatie-gehouden', evaluatieId, evaluatie }] }
  },
})
