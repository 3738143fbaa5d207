import type { Bericht } from '@wijkhub/adapter-kit'
import { statuswijziging, wijziging } from '@wijkhub/zds'
import { menscentraalBericht, type Opgave } from './menscentraal-bericht.ts'

/** Ends the case (nothing more will be shared) or opens it again under the same number. */
export function actualiseerZaakstatusZakLk01(opgave: Opgave, nummer: string, naar: 'beeindigd' | 'heropend'): Bericht {
  const { instellingen, omgeving, koppeling } = opgave
  const { huishoudenId } = koppeling
  const status = statuswijziging(instellingen.statussen[naar], {
    op: omgeving.op,
    applicatie: instellingen.wijkhub.applicatie,
  })
  return menscentraalBericht(opgave, {
    soort: 'actualiseerZaakstatus_ZakLk01',
    inhoud: {
      berichtcode: 'Lk01',
      mutatiesoort: 'W',
      objecten: wijziging({ nummer, sleutel: huishoudenId }, status),
    },
    stand: naar === 'beeindigd' ? undefined : { huishoudenId },
    geheugen: { zaak: naar === 'beeindigd' ? 'beeindigd' : 'open' },
  })
}
