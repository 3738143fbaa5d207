import { z } from 'zod'

const twee = (getal: number) => String(getal).padStart(2, '0')
const vier = (jaar: number) => String(jaar).padStart(4, '0')

const Jaar = z.int().min(0).max(9999)

/** A date as far as it is known; which fields it has its `type` says. */
export const BrpDatum = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Datum'), datum: z.iso.date() }),
  z.looseObject({ type: z.literal('JaarMaandDatum'), jaar: Jaar, maand: z.int().min(1).max(12) }),
  z.looseObject({ type: z.literal('JaarDatum'), jaar: Jaar }),
  z.looseObject({ type: z.literal('DatumOnbekend') }),
])

/** jjjj-mm-dd, with `00` for what is unknown. */
export function leesDatum(datum: z.infer<typeof BrpDatum>): string {
  switch (datum.type) {
    case 'Datum':
      return datum.datum
    case 'JaarMaandDatum':
      return `${vier(datum.jaar)}-${twee(datum.maand)}-00`
    case 'JaarDatum':
      return `${vier(datum.jaar)}-00-00`
    case 'DatumOnbekend':
      return '0000-00-00'
  }
}
