import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Id, Organisatie } from '../../velden/velden.ts'

/** What whoever merges two households says. */
export const SamenvoegingOpgave = z
  .strictObject({
    huishoudenId: Id.describe('Het huishouden dat in dit huishouden opgaat'),
    adres: z
      .enum(['blijft', 'komt-mee'])
      .describe('Het adres van dit huishouden blijft, of dat van het andere komt mee'),
    regisseur: z
      .enum(['blijft', 'komt-mee'])
      .describe('Wie regisseur is als beide huishoudens er een hebben; heeft één er een, dan is zij het'),
    toekennen: z
      .array(Organisatie)
      .max(50)
      .optional()
      .describe(
        'Organisaties die alleen bij het andere huishouden betrokken zijn en het samengevoegde mogen lezen; de overige vragen dat aan en zien zolang wat zij kenden',
      ),
    reden: vrijeTekst(500).optional(),
  })
  .meta({ id: 'SamenvoegingOpgave' })
export type SamenvoegingOpgave = z.infer<typeof SamenvoegingOpgave>

export const OngedaanOpgave = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'OngedaanOpgave' })
