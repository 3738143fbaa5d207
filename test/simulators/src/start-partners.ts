import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBord } from './bord/bord.ts'
import { maakCjg } from './cjg/cjg.ts'
import { ggkPad, maakJeugdhulp } from './jeugdhulp/jeugdhulp.ts'
import { maakMatchpoint } from './matchpoint/matchpoint.ts'
import { maakMenscentraal } from './menscentraal/menscentraal.ts'
import type { Hubadres, Partner, SimulatorContext } from './partner.ts'
import { maakSchuldhulp } from './schuldhulp/schuldhulp.ts'
import { startSimulator } from './simulator.ts'
import { maakZorgverzekeraar } from './zorgverzekeraar/zorgverzekeraar.ts'

export interface PartnersOptions {
  hubUrl: string
  /** The token each audience calls the hub with; an audience without one is not connected, and has no simulator. */
  tokens: Record<string, Hubadres['token']>
  /** CBS code of the municipality. */
  gemeentecode?: string
  /** Folder in which each partner keeps its diary; without it they forget when they stop. */
  dagboeken?: string
  /** The simulators listen on this port and the next five, the board on the seventh; others where one is taken. */
  eerstePoort: number
  /** Default loopback. */
  host?: string
}

export interface Partners {
  /** Address of each partner's own interface, by the prefix of the variables that name it to a service. */
  adressen: Record<string, string>
  bordUrl: string
  stop: () => Promise<void>
}

/** Each partner with its audience, the variables of the service that calls it, and the path of its interface. */
const opstelling: readonly {
  maak: (context: SimulatorContext) => Partner
  naam: string
  audience: string
  variabele: string
  pad?: string
}[] = [
  { naam: 'menscentraal', audience: 'menscentraal', variabele: 'MENSCENTRAAL', maak: maakMenscentraal },
  { naam: 'matchpoint', audience: 'matchpoint', variabele: 'MATCHPOINT', maak: maakMatchpoint },
  { naam: 'schuldhulp', audience: 'schuldhulp', variabele: 'SCHULDHULP', maak: maakSchuldhulp },
  { naam: 'cjg', audience: 'cjg', variabele: 'CJG', maak: maakCjg },
  { naam: 'jeugdhulp', audience: 'jeugdhulp', variabele: 'GGK', maak: maakJeugdhulp, pad: ggkPad },
  { naam: 'zorgverzekeraar', audience: 'wijkverpleging', variabele: 'WIJKVERPLEGING', maak: maakZorgverzekeraar },
]

/** The settings that tell a service where the partner of this audience is; a simulator takes any token. */
export function instellingenVan(audience: string, url: string): Record<string, string> {
  const { variabele, pad = '' } = opstelling.find((partner) => partner.audience === audience)!
  return { [`${variabele}_URL`]: url + pad, [`${variabele}_TOKEN`]: 'demo' }
}

/** Where each partner answers when every port was free: for whoever must know before they run. */
export function partnerAdressen(
  host: string,
  eerstePoort: number,
): { adressen: Record<string, string>; bordUrl: string } {
  const url = (index: number) => `http://${host}:${eerstePoort + index}`
  return {
    adressen: Object.fromEntries(opstelling.map(({ variabele, pad = '' }, index) => [variabele, url(index) + pad])),
    bordUrl: url(opstelling.length),
  }
}

/** Starts all partner simulators, each an HTTP server of its own, and the board that shows what they hold. */
export async function startPartners(options: PartnersOptions): Promise<Partners> {
  const { dagboeken, eerstePoort } = options
  const host = options.host === undefined ? {} : { host: options.host }
  if (dagboeken) mkdirSync(dagboeken, { recursive: true })
  const aangesloten = opstelling.filter(({ audience }) => Object.hasOwn(options.tokens, audience))
  const simulators = await Promise.all(
    aangesloten.map(({ maak, naam, audience }, index) =>
      startSimulator(maak, {
        port: eerstePoort + index,
        ...host,
        ...(options.gemeentecode && { gemeentecode: options.gemeentecode }),
        hub: { url: options.hubUrl, token: options.tokens[audience]! },
        ...(dagboeken && { dagboek: join(dagboeken, `${naam}.jsonl`), wachtNiet: true }),
      }),
    ),
  )
  const bord = await startBord(simulators, eerstePoort + opstelling.length, options.host)
  return {
    adressen: Object.fromEntries(
      aangesloten.map(({ variabele, pad = '' }, index) => [variabele, simulators[index]!.url + pad]),
    ),
    bordUrl: bord.url,
    async stop() {
      await bord.stop()
      await Promise.all(simulators.map((simulator) => simulator.stop()))
    },
  }
}
