import type { Gelezen, Onleesbaar } from '@wijkhub/adapter-kit'
import { leesJson } from '@wijkhub/adapter-kit/pure'
import type { z } from 'zod'
import { toewijzingFouten, type TeToetsen } from '@wijkhub/istandaarden'
import { sleutelVan } from './vertaal-besluit.ts'
import { BesluitMelding, Kenmerk, StatusMelding } from '../wire.ts'

type Velden = { veld: string; reden: string }[]

/** Reads a decision of the CJG. Faults of form and of the iJw rules come together, so that they are mended together. */
export function leesBesluit(ruw: string): Gelezen<BesluitMelding> | Onleesbaar {
  const gelezen = lees(BesluitMelding, ruw, (melding) =>
    toewijzingFouten(melding as TeToetsen).map(({ regel, veld, reden }) => ({ veld, reden: `${reden} (${regel})` })),
  )
  return 'foutcode' in gelezen ? gelezen : { ...gelezen, sleutels: [sleutelVan(gelezen.bericht)] }
}

export function leesStatus(ruw: string): Gelezen<StatusMelding> | Onleesbaar {
  return lees(StatusMelding, ruw, () => [])
}

function lees<T extends { kenmerk: string; huishoudenId: string }>(
  Melding: z.ZodType<T>,
  ruw: string,
  regels: (melding: object) => Velden,
): Gelezen<T> | Onleesbaar {
  const json = leesObject(ruw)
  if (json === undefined) return { foutcode: 'ongeldige-json', reden: 'de inhoud is geen JSON-object' }
  const gelezen = Melding.safeParse(json)
  const vorm = gelezen.error?.issues.flatMap(issueVelden) ?? []
  const velden = [...vorm, ...regels(json).filter(({ veld }) => !vorm.some((fout) => fout.veld === veld))]
  if (gelezen.success && velden.length === 0) {
    const { kenmerk, huishoudenId } = gelezen.data
    return { kenmerk, vindplaats: { huishoudenId }, bericht: gelezen.data }
  }
  const kenmerk = (json as { kenmerk?: unknown }).kenmerk
  return {
    foutcode: 'ongeldige-invoer',
    reden: `${velden.length} ${velden.length === 1 ? 'veld klopt' : 'velden kloppen'} niet`,
    velden,
    ...(Kenmerk.safeParse(kenmerk).success && { kenmerk: kenmerk as string }),
  }
}

function issueVelden(issue: z.core.$ZodIssue): Velden {
  const pad = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ veld: [pad, key].filter(Boolean).join('.'), reden: 'is onbekend' }))
  return [{ veld: pad, reden: issue.message }]
}

function leesObject(ruw: string): object | undefined {
  const json = leesJson(ruw)
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined
}
