import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid, persoonVan } from '../leden/lidmaatschap.ts'
import type { Onderzoek, OnderzoekInhoud } from './onderzoeken.ts'

export const dagBezwaren = ['datum-in-toekomst', 'datum-onmogelijk'] as const
export const onderzoekBezwaren = ['inwoner-onbekend', 'datum-voor-geboorte', ...dagBezwaren] as const
type Bezwaar = Geweigerd<(typeof onderzoekBezwaren)[number]>

/** A member, or whom it was about before, and days on which this can have been. Pure. */
export function keurOnderzoek(
  huishouden: Huishouden,
  { inwonerId, gemeldOp, gesprek, gewezenOp }: OnderzoekInhoud,
  vandaag: string,
  eerder?: Onderzoek,
): Bezwaar | undefined {
  if (inwonerId !== eerder?.inwonerId && !isLid(huishouden, inwonerId))
    return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (gemeldOp < persoonVan(huishouden, inwonerId)!.geboortedatum)
    return { weigering: 'datum-voor-geboorte', veld: 'gemeldOp' }
  return (
    keurDagVan(gemeldOp, 'gemeldOp', { vandaag }) ??
    keurDagVan(gesprek?.op, 'gesprek/op', { vandaag, na: gemeldOp }) ??
    keurDagVan(gewezenOp.eigenPlan, 'gewezenOp/eigenPlan', { vandaag, na: gemeldOp }) ??
    keurDagVan(gewezenOp.clientondersteuning, 'gewezenOp/clientondersteuning', { vandaag, na: gemeldOp })
  )
}

/** A day that has been, and not before what it follows. Pure. */
export function keurDagVan(
  dag: string | undefined,
  veld: string,
  { vandaag, na }: { vandaag: string; na?: string | undefined },
): Geweigerd<(typeof dagBezwaren)[number]> | undefined {
  if (dag === undefined) return undefined
  if (dag > vandaag) return { weigering: 'datum-in-toekomst', veld }
  return isPlanbareDag(dag, vandaag) && (na === undefined || na <= dag)
    ? undefined
    : { weigering: 'datum-onmogelijk', veld }
}
