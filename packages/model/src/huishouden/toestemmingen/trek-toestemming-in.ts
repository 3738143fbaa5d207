import type { Feit } from '../feiten.ts'
import { opdracht } from '../opdracht.ts'

/**
 * Withdraws a consent (AVG art. 7 lid 3), and with it every other one this resident gave for the same purpose, whoever
 * recorded it: she takes back her word and not a record. Withdrawing it twice changes nothing.
 */
export const trekToestemmingIn = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  weigeringen: ['toestemming-onbekend'],
  beslis({ toestemmingen }, { toestemmingId }: { toestemmingId: string }, { vandaag }) {
    const toestemming = toestemmingen[toestemmingId]
    if (!toestemming) return { weigering: 'toestemming-onbekend' }
    if (toestemming.ingetrokkenOp) return { feiten: [] }
    const feiten = Object.entries(toestemmingen)
      .filter(
        ([, rij]) => rij.inwonerId === toestemming.inwonerId && rij.voor === toestemming.voor && !rij.ingetrokkenOp,
      )
      .map(([id]): Feit => ({ soort: 'toestemming-ingetrokken', toestemmingId: id, ingetrokkenOp: vandaag }))
    return { feiten }
  },
})
