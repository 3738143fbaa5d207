import type { ActieBijwerking, ActieOpgave, DoelOpgave } from '../registreren/aanmelding.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'

/** The household has one plan: goals, and actions that may serve a goal. */

export function stelDoelVast(doel: DoelOpgave, door: Handeling): Oordeel {
  const doelId = door.nieuwId()
  return {
    feiten: [{ soort: 'doel-vastgesteld', doelId, doel: { ...doel, vastgesteldOp: door.vandaag } }],
    nieuweIds: { doelId },
  }
}

export function spreekActieAf(huishouden: Huishouden, actie: ActieOpgave, door: Handeling): Oordeel {
  if (actie.doelId && !huishouden.doelen[actie.doelId]) return { weigering: 'doel-onbekend', veld: 'doelId' }
  if (actie.datum && !isPlanbareDag(actie.datum, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
  const actieId = door.nieuwId()
  const status = actie.datum ? ('gepland' as const) : ('open' as const)
  return {
    feiten: [{ soort: 'actie-afgesproken', actieId, actie: { ...actie, organisatie: door.organisatie, status } }],
    nieuweIds: { actieId },
  }
}

/** A date that is left out stays; `null` takes it away. */
export function werkActieBij(
  huishouden: Huishouden,
  actieId: string,
  { status, datum: opgave }: ActieBijwerking,
  door: Handeling,
): Oordeel {
  const actie = huishouden.acties[actieId]
  if (!actie) return { weigering: 'actie-onbekend' }
  if (opgave && !isPlanbareDag(opgave, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
  const datum = opgave === undefined ? (actie.datum ?? null) : opgave
  if (actie.status === status && (actie.datum ?? null) === datum) return { feiten: [] }
  return { feiten: [{ soort: 'actie-bijgewerkt', actieId, status, datum }] }
}
