import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { eigenEvaluatie, nietEigenEvaluatie } from './eigen-evaluatie.ts'
import { EvaluatieOpgave } from './plan-evaluatie.ts'

/** Moves an evaluation that is still to be held. */
export const wijzigEvaluatie = opdracht({
  wie: 'betrokken',
  invoer: EvaluatieOpgave,
  weigeringen: [...nietEigenEvaluatie, 'evaluatie-gehouden', 'datum-onmogelijk'],
  beslis(huishouden, { evaluatieId, wijziging: { dag } }: { evaluatieId: string; wijziging: EvaluatieOpgave }, door) {
    const eerder = eigenEvaluatie(huishouden, evaluatieId, door)
    if ('weigering' in eerder) return eerder
    if (eerder.uitkomst !== undefined) return { weigering: 'evaluatie-gehouden' }
    if (dag === eerder.dag) return { feiten: [] }
    if (dag < door.vandaag || !isPlanbareDag(dag, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'dag' }
    return { feiten: [{ soort: 'evaluatie-gewijzigd', evaluatieId, evaluatie: { ...eerder, dag } }] }
  },
})
