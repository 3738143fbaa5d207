import { dagInNederland, inhoudVan, isOverTijd, type Medewerker } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesWachtendeMeldingen } from './lees-meldingen.ts'
import { leesLezer } from './melding-lezer.ts'

const hoogstens = 100

/**
 * What waits in the meldingen of the caller's teams, the soonest first: which and until when, nothing of what it is about. Until the
 * day `tot` in the Netherlands, or only what is over its time.
 */
export async function leesAgendaVanMeldingen(
  registry: Pick<Registry, 'pool' | 'now' | 'inrichting'>,
  wie: { organisatie: string; medewerker: Medewerker | undefined },
  { medewerkerId = null, teLaat, tot }: { medewerkerId: string | undefined | null; teLaat: boolean; tot: string },
) {
  const { op, teams } = await leesLezer(registry, wie)
  const gelezen = await leesWachtendeMeldingen(registry.pool, {
    teams: [...teams],
    // A day in the Netherlands ends before the same day and a bit in Greenwich.
    voor: teLaat ? op : `${tot}T12:00:00Z`,
    medewerkerId,
    hoogstens,
  })
  return gelezen
    .filter(({ uiterlijk }) => dagInNederland(uiterlijk!) < tot)
    .map((melding) => {
      const { meldingId, team, uiterlijk, opgepakt } = melding
      const zij = opgepakt?.medewerker.medewerkerId
      return {
        meldingId,
        team,
        urgentie: inhoudVan(melding).urgentie,
        uiterlijk: uiterlijk!,
        ...(zij !== undefined && { medewerkerId: zij }),
        ...(isOverTijd(melding, op) && { teLaat: true as const }),
      }
    })
}
