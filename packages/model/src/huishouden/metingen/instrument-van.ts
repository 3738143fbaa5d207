import type { Handeling } from '../../handeling.ts'
import { zrmInstrumenten, type Instrument } from '../../velden/instrument.ts'

/** Everything that can be measured with here: the ZRM, and what the municipality agreed on. */
export function instrumentenVan({ instrumenten = [] }: Handeling['beleid']): readonly Instrument[] {
  return [...zrmInstrumenten, ...instrumenten]
}

export function instrumentVan({ beleid }: Pick<Handeling, 'beleid'>, code: string): Instrument | undefined {
  return instrumentenVan(beleid).find((instrument) => instrument.code === code)
}

export function isOpSchaal(score: number, { laagste, hoogste }: Instrument): boolean {
  return score >= laagste && score <= hoogste
}

/** All domains, and none other: half a measurement cannot be held against the next one. */
export function isVolledig(scores: Readonly<Record<string, number>>, instrument: Instrument): boolean {
  const genoemd = Object.keys(scores)
  return (
    genoemd.length === instrument.domeinen.length &&
    instrument.domeinen.every((domein) => Object.hasOwn(scores, domein) && isOpSchaal(scores[domein]!, instrument))
  )
}
