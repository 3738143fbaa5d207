import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { isOnleesbaar, leesMet } from '@wijkhub/adapter-kit/pure'
import { Match } from '../wire.ts'

/** Reads a match; every fault at once, by JSON pointer. Pure. */
export function leesMatch(ruw: string): Gelezen<Match> | Onleesbaar {
  const gelezen = leesMet(Match, ruw, {
    foutcode: 'ongeldige-match',
    reden: 'De match voldoet niet aan het formaat',
  })
  if (isOnleesbaar(gelezen)) return gelezen
  const { matchId, meldingnummer } = gelezen.waarde
  return { kenmerk: matchId, vindplaats: { nummer: meldingnummer }, bericht: gelezen.waarde }
}

/** The match becomes contact data of the other reporter in the household; what the index holds does not change. Pure. */
export function vertaalMatch(match: Match, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { meldingnummer, ...gegevens } = match
  const bekend = [koppeling.stand, koppeling.gewenst].some((projectie) => projectie?.signalen?.[match.signaalId])
  // The kit keeps each melding's number under its signaalId. Under another child's signal the match would tell another
  // organisation of it.
  const vanAnder = Object.entries(koppeling.geheugen).some(
    ([signaalId, nummer]) => nummer === meldingnummer && signaalId !== match.signaalId,
  )
  if (!bekend || vanAnder)
    return {
      foutcode: 'signaal-onbekend',
      reden: 'Bij dit meldingnummer hoort een ander signaalId',
      kenmerk: match.matchId,
    }
  return { bijdragen: [{ soort: 'match-ontvangen', ...gegevens }] }
}
