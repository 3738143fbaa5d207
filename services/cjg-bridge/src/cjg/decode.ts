import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import type { z } from 'zod'
import { toewijzingFouten, type TeToetsen } from '../toewijzing-regels.ts'
import { besluitId } from './besluit-id.ts'
import { BesluitMelding, StatusMelding } from './wire.ts'

type Velden = { veld: string; reden: string }[]

/** Reads a decision of the CJG. Faults of form and of the iJw rules come together, so that they are mended together. */
export function decodeBesluit(ruw: string): Gelezen<BesluitMelding> | Onleesbaar {
  return lees(BesluitMelding, ruw, (melding) =>
    toewijzingFouten(melding as TeToetsen).map(({ regel, veld, reden }) => ({ veld, reden: `${reden} (${regel})` })),
  )
}

export function decodeStatus(ruw: string): Gelezen<StatusMelding> | Onleesbaar {
  return lees(StatusMelding, ruw, () => [])
}

/** The decision as a contribution; the child's BSN comes with it, because Kontext could not give it. */
export function vertaalBesluit(melding: BesluitMelding, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { kenmerk, huishoudenId: _, bsn, ...besluit } = melding
  const inwoner = koppeling.gewenst?.inwoners?.[melding.inwonerId]
  if (!koppeling.gewenst) return rechtVervallen(kenmerk)
  if (!inwoner) return { foutcode: 'inwoner-onbekend', reden: 'deze inwoner is het CJG niet bekend', kenmerk }
  if (inwoner.bsn && inwoner.bsn !== bsn)
    return { foutcode: 'bsn-verschilt', reden: 'de hub kent deze inwoner met een ander BSN', kenmerk }
  return {
    bijdragen: [{ soort: 'besluit-genomen', besluitId: besluitId(melding.toewijzingNummer), bsn, besluit }],
    ...metStand(koppeling, (stand) => ({
      ...stand,
      inwoners: { ...stand.inwoners, [melding.inwonerId]: { ...stand.inwoners?.[melding.inwonerId], bsn } },
    })),
  }
}

export function vertaalStatus(melding: StatusMelding, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { kenmerk, verwijzingId, status, statusDatum } = melding
  if (!koppeling.gewenst) return rechtVervallen(kenmerk)
  if (!koppeling.gewenst.verwijzingen?.[verwijzingId])
    return { foutcode: 'verwijzing-onbekend', reden: 'deze verwijzing is het CJG niet bekend', kenmerk }
  const wijziging = { status, ...(statusDatum && { statusDatum }) }
  return {
    bijdragen: [{ soort: 'verwijzing-bijgewerkt', verwijzingId, ...wijziging }],
    ...metStand(koppeling, (stand) => {
      const { statusDatum: _, ...verwijzing } = stand.verwijzingen?.[verwijzingId] ?? {}
      return { ...stand, verwijzingen: { ...stand.verwijzingen, [verwijzingId]: { ...verwijzing, ...wijziging } } }
    }),
  }
}

const rechtVervallen = (kenmerk: string): Onleesbaar => ({
  foutcode: 'recht-vervallen',
  reden: 'het CJG heeft geen recht meer op dit huishouden; een medewerker moet dit bericht beoordelen',
  kenmerk,
})

/** A partner that holds nothing yet gets the whole document anyway. */
function metStand({ stand }: Koppeling, gewijzigd: (stand: Projectie) => Projectie): { stand?: Projectie } {
  return stand ? { stand: gewijzigd(stand) } : {}
}

function lees<T extends { kenmerk: string; huishoudenId: string }>(
  Melding: z.ZodType<T>,
  ruw: string,
  regels: (melding: object) => Velden,
): Gelezen<T> | Onleesbaar {
  const json = parse(ruw)
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
    ...(typeof kenmerk === 'string' && kenmerk.length <= 64 && { kenmerk }),
  }
}

function issueVelden(issue: z.core.$ZodIssue): Velden {
  const pad = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ veld: [pad, key].filter(Boolean).join('.'), reden: 'is onbekend' }))
  return [{ veld: pad, reden: issue.message }]
}

function parse(ruw: string): object | undefined {
  try {
    const json: unknown = JSON.parse(ruw)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined
  } catch {
    return undefined
  }
}
