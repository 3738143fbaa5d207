import { tijdInNederland } from '../../velden/dag.ts'
import { zichtVan } from '../betrokkenheden/eigen-deel.ts'
import type { Feit } from '../feiten.ts'
import { opdracht } from '../opdracht.ts'

/**
 * Withdraws a consent (AVG art. 7 lid 3), and with it every other one this resident gave for the same purpose, whoever
 * recorded it: she takes back her word and not a record. Withdrawing it twice changes nothing. Who is not granted takes
 * in only what it recorded itself.
 */
export const trekToestemmingIn = opdracht({
  wie: 'aanvrager',
  over: 'persoon',
  weigeringen: ['toestemming-onbekend'],
  beslis(huishouden, { toestemmingId }: { toestemmingId: string }, { organisatie, op, vandaag }) {
    const { toestemmingen } = huishouden
    const toestemming = zichtVan(huishouden, organisatie, op)?.toestemmingen[toestemmingId]
    if (!toestemming || toestemming.vergist) return { weigering: 'toestemming-onbekend' }
    if (toestemming.ingetrokkenOp) return { feiten: [] }
    const feiten = Object.entries(toestemmingen)
      .filter(
        ([, rij]) => rij.inwonerId === toestemming.inwonerId && rij.voor === toestemming.voor && !rij.ingetrokkenOp,
      )
      .map(([id]): Feit => ({
        soort: 'toestemming-ingetrokken',
        toestemmingId: id,
        ingetrokkenOp: vandaag,
        ingetrokkenTijd: tijdInNederland(op),
      }))
    return { feiten }
  },
})
