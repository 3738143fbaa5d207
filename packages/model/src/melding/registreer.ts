import type { Handeling } from '../handeling.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { Melding, MeldingInhoud } from './melding.ts'
import type { MeldingContext, MeldingGevolg, MeldingOpdracht } from './opdracht.ts'
import { uiterlijkVan } from './termijn.ts'

/** A melding as an organisation registers it, for the team it names or that of the address. The same again is the same one. */
export function registreer(
  melding: Melding | undefined,
  { meldingId, opgave }: Extract<MeldingOpdracht, { soort: 'registreer' }>,
  { uren, teamVoor, isTeam }: MeldingContext,
  { organisatie, op, medewerker: doet }: Handeling,
): MeldingGevolg {
  const { team: gekozen, medewerker = doet, ...inhoud } = opgave
  if (melding) {
    const zelfde = melding.organisatie === organisatie && zelfdeInhoud(melding.gemeld, inhoud)
    return zelfde ? [] : { weigering: 'melding-bestaat' }
  }
  if (zelfdePersoon(inhoud)) return { weigering: 'bronpersoon-dubbel', veld: 'personen' }
  const team = gekozen ?? teamVoor(inhoud.adres)
  if (team === undefined) return { weigering: 'melding-zonder-team', veld: 'team' }
  if (!isTeam(team)) return { weigering: 'geen-team', veld: 'team' }
  return [
    {
      soort: 'melding-gedaan',
      meldingId,
      inhoud,
      team,
      ...(gekozen !== undefined && { teamGekozen: true }),
      ...(medewerker && { medewerker }),
      uiterlijk: uiterlijkVan(op, inhoud.urgentie, uren),
    },
  ]
}

/** Two under one id could not be told apart when it becomes a registration. Pure. */
export function zelfdePersoon({ personen = [] }: { personen?: MeldingInhoud['personen'] | undefined }): boolean {
  return new Set(personen.map(({ bronpersoonId }) => bronpersoonId)).size < personen.length
}
