import { join } from 'node:path'
import { audiences } from '@wijkhub/model'
import type { Uitgever } from '@wijkhub/service-kit'
import {
  maakCjg,
  maakJeugdhulp,
  maakMatchpoint,
  maakMenscentraal,
  maakSchuldhulp,
  maakZorgverzekeraar,
  startBord,
  startSimulator,
} from '@wijkhub/simulators'
import { dochter, grootmoeder, moeder, zoon } from '@wijkhub/story/gezin'

/** Where each simulator would like to listen; another free port when it is taken. */
const eerstePoort = 8081

/** What a party entitled to the BSN can look up: the official BRP test persons of the story. */
const brp = new Map([moeder, zoon, dochter, grootmoeder].map((persoon) => [
  `${[persoon.naam.voornamen, 'voorvoegsel' in persoon.naam ? persoon.naam.voorvoegsel : '', persoon.naam.geslachtsnaam].filter(Boolean).join(' ')}|${persoon.geboortedatum}`,
  persoon.bsn as string,
]))

export interface Partners {
  /** Environment variables that tell the services where each partner is. */
  env: Record<string, string>
  bordUrl: string
  stop: () => Promise<void>
}

/** Starts the partner simulators as HTTP servers of their own, and the board that shows what they hold. */
export async function startPartners(options: { hubUrl: string; uitgever: Uitgever; dagboeken: string }): Promise<Partners> {
  const token = Object.fromEntries(
    await Promise.all(audiences.map(async (audience) => [audience, await options.uitgever.geefToken(audience, { geldigUren: 24 * 365 })] as const)),
  )
  const start = (naam: string, maak: Parameters<typeof startSimulator>[0], audience: string, index: number) =>
    startSimulator(maak, {
      port: eerstePoort + index,
      hub: { url: options.hubUrl, token: token[audience]! },
      dagboek: join(options.dagboeken, `${naam}.jsonl`),
    })
  const simulators = await Promise.all([
    start('menscentraal', (context) => maakMenscentraal(context, { brp }), 'menscentraal', 0),
    start('matchpoint', maakMatchpoint, 'matchpoint', 1),
    start('schuldhulp', maakSchuldhulp, 'schuldhulp', 2),
    start('cjg', (context) => maakCjg(context, { brp }), 'cjg', 3),
    start('jeugdhulp', maakJeugdhulp, 'jeugdhulp', 4),
    start('zorgverzekeraar', maakZorgverzekeraar, 'wijkverpleging', 5),
  ])
  const bord = await startBord(simulators, eerstePoort + 6)
  const [menscentraal, matchpoint, schuldhulp, cjg, jeugdhulp, zorgverzekeraar] = simulators.map((simulator) => simulator.url)
  return {
    bordUrl: bord.url,
    env: {
      MENSCENTRAAL_URL: menscentraal!,
      MATCHPOINT_URL: matchpoint!,
      SCHULDHULP_URL: schuldhulp!,
      CJG_URL: cjg!,
      GGK_URL: jeugdhulp!,
      ZORGVERZEKERAAR_URL: zorgverzekeraar!,
    },
    async stop() {
      await bord.stop()
      await Promise.all(simulators.map((simulator) => simulator.stop()))
    },
  }
}
