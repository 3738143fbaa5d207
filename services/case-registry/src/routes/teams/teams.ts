import { bezettingVan, dagInNederland, isTeamorganisatie, teamMet } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyRequest } from 'fastify'
import type { Registry } from '../../registry.ts'
import { leesCaseload } from '../../teams/lees-caseload.ts'
import { leesWerkenden } from '../../teams/lees-medewerkers.ts'
import { Team, CaseloadVanTeam, teamPad, Teams } from './teams-contract.ts'
import * as voorbeelden from './voorbeelden-teams.ts'
import { problem } from '../weiger.ts'

const toegang = { rol: 'organisatie', scope: 'lezen' } as const
const tags = ['Teams en medewerkers']

/** The teams of the municipality, who fills which function, and how much each has to do. */
export function teams(api: Api, registry: Registry): void {
  opvragen(api, registry)
  inzien(api, registry)
  caseload(api, registry)
}

type Inrichting = Registry['inrichting']

function kopVan({ teams, wijken }: Inrichting, team: string) {
  const { naam, soort, hoofdaannemer } = teams[team]!
  return {
    team,
    naam,
    soort,
    ...(hoofdaannemer !== undefined && { hoofdaannemer }),
    wijken: wijken
      .filter((wijk) => wijk.team === team || wijk.jeugdteam === team)
      .map(({ naam: wijknaam, cbs }) => ({ naam: wijknaam, ...(cbs !== undefined && { cbs }) })),
  }
}

/** Does the caller work in this team, or administer the hub? What a team has in common is hers then. */
export function werktMee({ inrichting }: Registry, { afnemer }: FastifyRequest, team: string): boolean {
  const gevonden = teamMet(inrichting.teams, team)
  return gevonden !== undefined && (afnemer.beheert || isTeamorganisatie(gevonden, afnemer.organisatie))
}

function opvragen(api: Api, registry: Registry): void {
  const { inrichting } = registry
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.teamsOpvragen,
    summary: 'De teams en hoe zij bezet zijn',
    description:
      'Waar elk team werkt, welke functies het volgens de inrichting heeft en hoeveel daarvan vandaag is vervuld.',
    tags,
    response: { 200: Teams },
  })
  api.get('/teams', { schema }, async (_request, reply) => {
    const vandaag = dagInNederland(registry.now())
    const werkenden = await leesWerkenden(registry.pool, vandaag)
    return reply.send({
      teams: Object.entries(inrichting.teams).map(([naam, team]) => ({
        ...kopVan(inrichting, naam),
        functies: bezettingVan(team, naam, werkenden, vandaag).map(({ leden: _, organisaties, ...functie }) => ({
          ...functie,
          organisaties: [...organisaties],
        })),
      })),
    })
  })
}

function inzien(api: Api, registry: Registry): void {
  const { inrichting } = registry
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.teamInzien,
    summary: 'Eén team, met wie er werken',
    description:
      'Wie elke functie vervult, met haar uren en hoe zij te bereiken is, wie haar vandaag vervangt, en wie als deskundige aanschuift. De leden alleen voor wie in dit team meewerkt en wie de hub beheert.',
    tags,
    params: teamPad,
    response: { 200: Team },
    problemen: ['team-onbekend'],
  })
  api.get('/teams/:team', { schema }, async (request, reply) => {
    const { team: naam } = request.params
    const team = teamMet(inrichting.teams, naam)
    if (!team) return problem(reply, 'team-onbekend')
    const vandaag = dagInNederland(registry.now())
    const bezetting = bezettingVan(team, naam, await leesWerkenden(registry.pool, vandaag), vandaag)
    const ziet = werktMee(registry, request, naam)
    return reply.send({
      ...kopVan(inrichting, naam),
      functies: bezetting.map(({ leden, organisaties, ...functie }) => ({
        ...functie,
        organisaties: [...organisaties],
        ...(ziet && { leden }),
      })),
    })
  })
}

function caseload(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.caseloadVanTeam,
    summary: 'Hoeveel werk elk lid van een team heeft',
    description:
      'Aantallen, geen huishoudens. Alleen voor wie in dit team meewerkt en wie de hub beheert. Een medewerker van een huishouden is wie daar onder haar id staat, of waar er geen staat onder haar naam.',
    tags,
    params: teamPad,
    response: { 200: CaseloadVanTeam },
    problemen: ['team-onbekend'],
  })
  api.get('/teams/:team/caseload', { schema }, async (request, reply) => {
    const { team } = request.params
    if (!werktMee(registry, request, team)) return problem(reply, 'team-onbekend')
    const vandaag = dagInNederland(registry.now())
    const werkenden = await leesWerkenden(registry.pool, vandaag)
    const bezetting = bezettingVan(registry.inrichting.teams[team]!, team, werkenden, vandaag)
    const leden = new Map(bezetting.flatMap((functie) => functie.leden.map((lid) => [lid.medewerkerId, lid])))
    const aantallen = await leesCaseload(registry.pool, [...leden.values()], { team, vandaag })
    return reply.send({
      team,
      leden: [...leden.values()].map(({ medewerkerId, naam, organisatie }) => ({
        naam,
        organisatie,
        ...aantallen.get(medewerkerId)!,
      })),
    })
  })
}
