import { dagInNederland } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { geefBeurt, neemBeurtTerug, wieIsAanDeBeurt } from '../../teams/beurten.ts'
import { Beurten, BeurtOpgave, beurtPad, BeurtTerug, GegevenBeurt, teamPad } from './teams-contract.ts'
import { werktMee } from './teams.ts'
import * as voorbeelden from './voorbeelden-teams.ts'
import { problem, weiger } from '../weiger.ts'

const lezen = { rol: 'organisatie', scope: 'lezen' } as const
const geven = { rol: 'organisatie', scope: 'plan' } as const
const tags = ['Teams en medewerkers']
const naarWerk =
  'Wie met een huishouden erbij het minste heeft voor haar uren in deze functie; bij gelijke drukte wie het langst geen beurt had. Wie vandaag wordt vervangen doet niet mee.'

/** Whose turn it is for a new registration or melding. */
export function beurten(api: Api, registry: Registry): void {
  opvragen(api, registry)
  nemen(api, registry)
  terugnemen(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.beurtenOpvragen,
    summary: 'Wie in elke functie van een team aan de beurt is',
    description: `${naarWerk} Functies waarin vandaag niemand is, staan er niet bij.`,
    tags,
    params: teamPad,
    response: { 200: Beurten },
    problemen: ['team-onbekend'],
  })
  api.get('/teams/:team/beurten', { schema }, async (request, reply) => {
    const { team } = request.params
    if (!werktMee(registry, request, team)) return problem(reply, 'team-onbekend')
    const vandaag = dagInNederland(registry.now())
    const beurten = await Promise.all(
      registry.inrichting.teams[team]!.functies.map(async ({ functie }) => {
        const beurt = await wieIsAanDeBeurt(registry.pool, { team, functie }, vandaag)
        return beurt ? [{ functie, ...beurt }] : []
      }),
    )
    return reply.send({ team, beurten: beurten.flat() })
  })
}

function nemen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: geven,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.beurtGeven,
    summary: 'De volgende een beurt geven',
    description: `${naarWerk} Haar beurt telt twee weken mee als werk dat komt. Onder een id dat u kiest: nog eens hetzelfde geeft dezelfde beurt.`,
    tags,
    params: beurtPad,
    body: BeurtOpgave,
    response: { 200: GegevenBeurt, 201: GegevenBeurt },
    problemen: ['team-onbekend', 'niemand-aan-de-beurt', 'beurt-onbekend'],
  })
  api.put('/teams/:team/beurten/:beurtId', { schema }, async (request, reply) => {
    const { team, beurtId } = request.params
    if (!werktMee(registry, request, team)) return problem(reply, 'team-onbekend')
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const gegeven = await geefBeurt(registry, handeling, { team, beurtId, functie: request.body.functie })
    if ('weigering' in gegeven) return weiger(reply, gegeven)
    return reply.code(gegeven.nieuw ? 201 : 200).send({ beurtId, ...gegeven.beurt })
  })
}

function terugnemen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: geven,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.beurtTerug,
    summary: 'Een beurt terugnemen',
    description: 'Er kwam toch niets van: zij is weer even ver als daarvoor.',
    tags,
    params: beurtPad,
    response: { 200: BeurtTerug },
    problemen: ['team-onbekend', 'beurt-onbekend'],
  })
  api.post('/teams/:team/beurten/:beurtId/intrekking', { schema }, async (request, reply) => {
    const { team, beurtId } = request.params
    if (!werktMee(registry, request, team)) return problem(reply, 'team-onbekend')
    return (await neemBeurtTerug(registry.pool, request.params))
      ? reply.send({ beurtId })
      : problem(reply, 'beurt-onbekend')
  })
}
