import { closeSync, fdatasync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { HubVerzoek, Rol } from './partner.ts'

/** Something that happened to the partner: a request it got, or something one of its workers did. */
export type Gebeurtenis = (
  | { soort: 'verzoek'; methode: string; pad: string; koppen: Record<string, string>; inhoud: string }
  | { soort: 'actie'; naam: string; opgave: Record<string, unknown> }
) & {
  /** Counts the events of one partner; with `op` absent in diaries from before they were kept. */
  nr?: number
  /** RFC 3339. */
  op?: string
  /** What the partner had to play then; absent for `normaal`. */
  rol?: Rol
}

export type Bladzijde =
  | Gebeurtenis
  /** A call to the hub, written before it is made: what was not answered when the partner died is repeated as it was. */
  | { soort: 'melding'; sleutel: string; verzoek: HubVerzoek }
  | { soort: 'gemeld'; sleutel: string; status: number; inhoud: string }

export interface Dagboek {
  /** What stood in it when it was opened. */
  bladzijden: readonly Bladzijde[]
  /** What could not be read, in words. */
  onleesbaar: readonly string[]
  schrijf: (bladzijde: Bladzijde) => void
  sluit: () => void
}

/**
 * A partner's memory over restarts of the demo: it relives its own diary. A simulator's state is a function of what it
 * went through, so nothing else needs to be stored. A page torn by a power cut is dropped, and said.
 */
export function openDagboek(file: string): Dagboek {
  mkdirSync(dirname(file), { recursive: true })
  const fd = openSync(file, 'a+', 0o600)
  const { bladzijden, onleesbaar, heel } = lees(readFileSync(file))
  // The next page must not be glued to half a page.
  truncateSync(file, heel)
  return {
    bladzijden,
    onleesbaar: onleesbaar.map((wat) => `${file}: ${wat}`),
    schrijf(bladzijde) {
      writeSync(fd, `${JSON.stringify(bladzijde)}\n`)
      // Not waited for: a process that dies loses nothing, only a machine that does may lose the last moment.
      fdatasync(fd, () => {})
    },
    sluit: () => closeSync(fd),
  }
}

function lees(bytes: Buffer) {
  const heel = bytes.lastIndexOf(0x0a) + 1
  const onleesbaar: string[] = []
  if (heel < bytes.length)
    onleesbaar.push(`de laatste bladzijde was niet af (${bytes.length - heel} bytes) en is weggelaten`)
  const bladzijden = bytes
    .toString('utf8', 0, heel)
    .split('\n')
    .flatMap((regel, index): Bladzijde[] => {
      if (regel === '') return []
      const bladzijde = leesBladzijde(regel)
      if (bladzijde) return [bladzijde]
      onleesbaar.push(`regel ${index + 1} is geen bladzijde en is overgeslagen`)
      return []
    })
  return { bladzijden, onleesbaar, heel }
}

const alles = z.record(z.string(), z.unknown())
/** As much as reliving relies on; the rest of a page is as it was written. */
const vorm = z.discriminatedUnion('soort', [
  z.looseObject({
    soort: z.literal('verzoek'),
    methode: z.string(),
    pad: z.string().startsWith('/'),
    koppen: z.record(z.string(), z.string()),
    inhoud: z.string(),
  }),
  z.looseObject({ soort: z.literal('actie'), naam: z.string(), opgave: alles }),
  z.looseObject({ soort: z.literal('melding'), sleutel: z.string(), verzoek: alles }),
  z.looseObject({ soort: z.literal('gemeld'), sleutel: z.string(), status: z.number(), inhoud: z.string() }),
])

function leesBladzijde(regel: string): Bladzijde | undefined {
  try {
    const gelezen: unknown = JSON.parse(regel)
    return vorm.safeParse(gelezen).success ? (gelezen as Bladzijde) : undefined
  } catch {
    return undefined
  }
}

/** Headers that are the connection's or a secret, not the message's. */
const nietBewaard = new Set(['authorization', 'host', 'connection', 'content-length', 'accept-encoding', 'user-agent'])

export function bewaarbareKoppen(koppen: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(koppen).filter(
      (kop): kop is [string, string] => typeof kop[1] === 'string' && !nietBewaard.has(kop[0]),
    ),
  )
}
