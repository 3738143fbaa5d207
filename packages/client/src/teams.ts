import type { Answer, Call } from './call-hub.ts'
import { meldingen, type Meldingen } from './meldingen.ts'
import { verzoeken, type Verzoeken } from './verzoeken.ts'
import { zoekPad } from './paden.ts'
import type { MetEtag, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** Who works in the teams, how the work is shared, and what comes in. */
export interface Teamwerk extends Meldingen, Verzoeken {
  teams(): Promise<Contract.Teams>
  /** With its members, when your organisation works in it. */
  team(team: string): Promise<Contract.Team>
  /** Which team works where a household lives; the wijk to who may have the postcode. */
  teamVanHuishouden(huishoudenId: string): Promise<Contract.TeamVanHuishouden>
  caseloadVanTeam(team: string): Promise<Contract.CaseloadVanTeam>
  /** Per function, and why she. */
  beurten(team: string): Promise<Contract.Beurten>
  /** Gives whoever is next her turn, under an id you choose. */
  geefBeurt(team: string, beurtId: string, beurt: Contract.BeurtOpgave): Promise<Contract.GegevenBeurt>
  neemBeurtTerug(team: string, beurtId: string): Promise<Contract.BeurtTerug>
  /** One page, after the worker `na`. */
  medewerkers(zoek?: { team?: string; na?: string }): Promise<Contract.Medewerkers>
  medewerker(medewerkerId: string): Promise<MetEtag<Contract.MedewerkerInRegister>>
  /** Under an id you choose; what is not in it is no longer so. */
  schrijfMedewerkerIn(
    medewerkerId: string,
    inschrijving: Contract.MedewerkerInschrijving,
    options?: WijzigOptions,
  ): Promise<MetEtag<Contract.MedewerkerInRegister>>
  wijzigMedewerker(
    medewerkerId: string,
    wijziging: Contract.MedewerkerWijziging,
    options?: WijzigOptions,
  ): Promise<MetEtag<Contract.MedewerkerInRegister>>
  /** Her work, and which households must be handed over when she leaves; one page, after the household `na`. */
  caseloadVanMedewerker(medewerkerId: string, na?: string): Promise<Contract.CaseloadVanMedewerker>
}

export function teamwerk(roep: <T>(call: Call) => Promise<Answer<T>>): Teamwerk {
  const bij = (...pad: string[]) => `/${pad.map(encodeURIComponent).join('/')}`
  const lees = async <T>(pad: string) => (await roep<T>({ methode: 'GET', pad })).inhoud
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    ...verzoeken(roep),
    ...meldingen(roep),
    teams: () => lees('/teams'),
    team: (team) => lees(bij('teams', team)),
    teamVanHuishouden: (huishoudenId) => lees(bij('huishoudens', huishoudenId, 'team')),
    caseloadVanTeam: (team) => lees(bij('teams', team, 'caseload')),
    beurten: (team) => lees(bij('teams', team, 'beurten')),
    geefBeurt: async (team, beurtId, body) =>
      (await roep<Contract.GegevenBeurt>({ methode: 'PUT', pad: bij('teams', team, 'beurten', beurtId), body })).inhoud,
    neemBeurtTerug: async (team, beurtId) =>
      (
        await roep<Contract.BeurtTerug>({
          methode: 'POST',
          pad: bij('teams', team, 'beurten', beurtId, 'intrekking'),
        })
      ).inhoud,
    medewerkers: (zoek) => lees(zoekPad('/medewerkers', zoek)),
    medewerker: (medewerkerId) => metEtag({ methode: 'GET', pad: bij('medewerkers', medewerkerId) }),
    schrijfMedewerkerIn: (medewerkerId, body, opties) =>
      metEtag({ methode: 'PUT', pad: bij('medewerkers', medewerkerId), body, ...opties }),
    wijzigMedewerker: (medewerkerId, body, opties) =>
      metEtag({ methode: 'PATCH', pad: bij('medewerkers', medewerkerId), body, ...opties }),
    caseloadVanMedewerker: (medewerkerId, na) => lees(zoekPad(bij('medewerkers', medewerkerId, 'caseload'), { na })),
  }
}
