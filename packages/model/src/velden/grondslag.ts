import { z } from 'zod'
import { tekst } from './tekst.ts'

export const Grondslag = z.strictObject({
  wet: z.enum(['Wmo 2015', 'Jeugdwet', 'Wgs', 'Zvw', 'AVG toestemming']),
  artikel: tekst(40).optional(),
})
