import { nietGezegd } from '../huishouden/adres/zonder-adressen.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { Melding, MeldingInhoud, AndereInhoud } from './melding.ts'
import { inhoudVan } from './melding.ts'
import { standVoor, type MeldingContext, type MeldingRegel } from './opdracht.ts'
import { magAdresLezen } from './zicht-op-melding.ts'
import { zelfdePersoon } from './registreer.ts'
import { uiterlijkVan } from './termijn.ts'

/**
 * Puts right what a melding says: whoever reported it its own words, the team beside them. Another address or another team
 * moves it, while nobody picked it up.
 */
export const wijzig: MeldingRegel<'wijzig'> = (melding, { wijziging: gegeven }, context, { organisatie }) => {
  const { team: gekozen, ...rest } = gegeven
  if (zelfdePersoon(rest)) return { weigering: 'bronpersoon-dubbel', veld: 'personen' }
  const inTeam = context.inTeam(melding.team)
  const van = melding.organisatie === organisatie ? 'melder' : 'team'
  const open = standVoor(melding, inTeam) === 'open'
  // Of who is not in the team each is another one: that hers changes nothing would say which team has it.
  if (gekozen !== undefined && !(inTeam && gekozen === melding.team)) {
    if (!open) return { weigering: 'melding-opgepakt' }
    if (!context.isTeam(gekozen)) return { weigering: 'geen-team', veld: 'team' }
  }
  const bekend = van === 'melder' ? melding.gemeld : inhoudVan(melding)
  const wijziging = watAndersIs(zoalsGelezen(melding, bekend, organisatie), rest)
  const team = gekozen ?? teamVanAdres(melding, wijziging, open, context)
  const anderTeam = team !== melding.team
  if (Object.keys(wijziging).length === 0 && !anderTeam) return []
  const { urgentie } = wijziging
  return [
    {
      soort: 'melding-gewijzigd',
      van,
      wijziging,
      ...(anderTeam && { team, ...(gekozen !== undefined && { teamGekozen: true as const }) }),
      ...(urgentie !== undefined && { uiterlijk: uiterlijkVan(melding.sinds, urgentie, context.uren) }),
    },
  ]
}

function teamVanAdres(melding: Melding, { adres }: AndereInhoud, open: boolean, { teamVoor }: MeldingContext): string {
  if (!adres || !open || melding.teamGekozen) return melding.team
  return teamVoor(adres) ?? melding.team
}

/** Of who may not read a secret address each is a new one: that hers changed nothing would say that she guessed it. */
function zoalsGelezen(melding: Melding, bekend: MeldingInhoud, organisatie: string): MeldingInhoud {
  return { ...bekend, adres: magAdresLezen(melding, bekend.adres, organisatie) ? bekend.adres : nietGezegd }
}

function watAndersIs(was: MeldingInhoud, wordt: AndereInhoud): AndereInhoud {
  const velden = (Object.keys(wordt) as (keyof MeldingInhoud)[]).filter(
    (veld) => wordt[veld] !== undefined && !zelfdeInhoud(was[veld] ?? null, wordt[veld] ?? null),
  )
  return Object.fromEntries(velden.map((veld) => [veld, wordt[veld]]))
}
