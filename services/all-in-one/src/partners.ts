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

/** Where each simulator would like to listen; another free port when it is taken. */
const eerstePoort = 8081

export interface Partners {
  /** Environment variables that tell the services where each partner is. */
  env: Record<string, string>
  bordUrl: string
  stop: () => Promise<void>
}

/** Starts the partner simulators as HTTP servers of their own, and the board that shows what they hold. */
export async function startPartners(options: {
  hubUrl: string
  uitgever: Uitgever
  dagboeken: string
}): Promise<Partners> {
  const token = Object.fromEntries(
    await Promise.all(
      audiences.map(
        async (audience) => [audience, await options.uitgever.geefToken(audience, { geldigUren: 24 * 365 })] as const,
      ),
    ),
  )
  const start = (naam: string, maak: Parameters<typeof startSimulator>[0], audience: string, index: number) =>
    startSimulator(maak, {
      port: eerstePoort + index,
      hub: { url: options.hubUrl, token: token[audience]! },
      dagboek: join(options.dagboeken, `${naam}.jsonl`),
    })
  const simulators = await Promise.all([
    start('menscentraal', maakMenscentraal, 'menscentraal', 0),
    start('matchpoint', maakMatchpoint, 'matchpoint', 1),
    start('schuldhulp', maakSchuldhulp, 'schuldhulp', 2),
    start('cjg', maakCjg, 'cjg', 3),
    start('jeugdhulp', maakJeugdhulp, 'jeugdhulp', 4),
    start('zorgverzekeraar', maakZorgverzekeraar, 'wijkverpleging', 5),
  ])
  const bord = await startBord(simulators, eerstePoort + 6)
  const [menscentraal, matchpoint, schuldhulp, cjg, jeugdhulp, zorgverzekeraar] = simulators.map(
    (simulator) => simulator.url,
  )
  return {
    bordUrl: bord.url,
    env: {
      MENSCENTRAAL_URL: menscentraal!,
      MATCHPOINT_URL: matchpoint!,
      SCHULDHULP_URL: schuldhulp!,
      CJG_URL: cjg!,
      GGK_URL: `${jeugdhulp!}/ggk/berichten`,
      WIJKVERPLEGING_URL: zorgverzekeraar!,
      ...Object.fromEntries(
        ['MENSCENTRAAL', 'MATCHPOINT', 'SCHULDHULP', 'CJG', 'GGK', 'WIJKVERPLEGING'].map((naam) => [
          `${naam}_TOKEN`,
          'demo',
        ]),
      ),
    },
    async stop() {
      await bord.stop()
      await Promise.all(simulators.map((simulator) => simulator.stop()))
    },
  }
}
