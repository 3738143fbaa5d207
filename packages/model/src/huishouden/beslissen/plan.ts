import type { ActieBijwerking, ActieOpgave, DoelOpgave } from '../../registratie/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../opdrachten.ts'

/** The household has one plan: goals, and actions that may serve a goal. */

export function stelDoelVast(doel: DoelOpgave, door: Omstandigheden): Beslissing {
  const doelId = door.nieuwId()
  return {
    feiten: [{ soort: 'doel-vastgesteld', doelId, doel: { ...doel, vastgesteldOp: door.vandaag } }],
    nieuweIds: { doelId },
  }
}

export function spreekActieAf(huishouden: Huishouden, actie: ActieOpgave, door: Omstandigheden): Beslissing {
  if (actie.doelId && !huishouden.doelen[actie.doelId]) return { weigering: 'doel-onbekend', veld: 'doelId' }
  const actieId = door.nieuwId()
  const status = actie.datum ? ('gepland' as const) : ('open' as const)
  return {
    feiten: [{ soort: 'actie-afgesproken', actieId, actie: { ...actie, organisatie: door.organisatie, status } }],
    nieuweIds: { actieId },
  }
}

export function werkActieBij(huishouden: Huishouden, actieId: string, bijwerking: ActieBijwerking): Beslissing {
  const actie = huishouden.acties[actieId]
  if (!actie) return { weigering: 'actie-onbekend' }
  const gelijk = actie.status === bijwerking.status && (bijwerking.datum ?? actie.datum) === actie.datum
  return { feiten: gelijk ? [] : [{ soort: 'actie-bijgewerkt', actieId, ...bijwerking }] }
}
