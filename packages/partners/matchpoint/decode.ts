import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { Match } from './wire.ts'

/** Reads a match; every fault at once, by JSON pointer. Pure. */
export function decodeMatch(ruw: string): Gelezen<Match> | Onleesbaar {
  let json: unknown
  try {
    json = JSON.parse(ruw)
  } catch {
    return { foutcode: 'geen-json', reden: 'Het bericht is geen geldige JSON' }
  }
  const gelezen = Match.safeParse(json)
  if (gelezen.success) {
    const { matchId, meldingnummer } = gelezen.data
    return { kenmerk: matchId, vindplaats: { nummer: meldingnummer }, bericht: gelezen.data }
  }
  const velden = gelezen.error.issues.map(({ path, message }) => ({
    veld: path.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    reden: message,
  }))
  return { foutcode: 'ongeldige-match', reden: 'De match voldoet niet aan het formaat', velden }
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
