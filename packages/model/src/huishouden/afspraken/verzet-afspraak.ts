import type { z } from 'zod'
import { dagInNederland } from '../../velden/dag.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { eigenOfRegisseur, nietEigen } from '../rapportages/eigen-of-regisseur.ts'
import { keurGenoemden } from '../rapportages/keur-contact.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { AfspraakOpgave } from './maak-afspraak.ts'

export const AfspraakWijziging = AfspraakOpgave.partial().meta({
  id: 'AfspraakWijziging',
  description: 'Alleen de velden die veranderen',
})
export type AfspraakWijziging = z.infer<typeof AfspraakWijziging>

/** To another moment, with others or by another worker: planned again, also when it was called off or nobody came. */
export const verzetAfspraak = opdracht({
  wie: 'betrokken',
  invoer: AfspraakWijziging,
  weigeringen: [...nietEigen, 'inwoner-onbekend', 'datum-onmogelijk', 'afspraak-gehouden'],
  beslis(huishouden, { afspraakId, wijziging }: { afspraakId: string; wijziging: AfspraakWijziging }, door) {
    const eerder = eigenOfRegisseur(huishouden, huishouden.afspraken, { id: afspraakId, veld: 'afspraakId' }, door)
    if ('weigering' in eerder) return eerder
    if (eerder.status === 'gehouden') return { weigering: 'afspraak-gehouden' }
    const { statusReden: _, ...zonderReden } = eerder
    const afspraak = { ...zonderReden, ...wijziging, status: 'gepland' as const }
    if (zelfdeInhoud(eerder, afspraak)) return { feiten: [] }
    const vreemd = keurGenoemden(huishouden, afspraak.inwonerIds, eerder.inwonerIds)
    if (vreemd) return vreemd
    if (!isPlanbareDag(dagInNederland(afspraak.moment), door.vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'moment' }
    return { feiten: [{ soort: 'afspraak-verzet', afspraakId, afspraak }] }
  },
})
