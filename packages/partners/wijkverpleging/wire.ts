import { z } from 'zod'

/**
 * What we could not find is ours: VECOZO's interface is not public and no layout of AW320, the answer to AW319, is
 * (standards FACTS §7.2). So the upload and the verdict per line are a small JSON of our own; the claim itself is AW319.
 */

const regel = (max: number) => z.string().min(1).max(max)

const RegelUitslag = z.strictObject({
  referentienummer: regel(20).describe('Rubriek 0431 van de prestatieregel'),
  status: z.enum(['goedgekeurd', 'afgekeurd']),
  toegekendCenten: z.int().min(0).optional(),
  reden: regel(300).optional(),
})

/** Answer 200 to an upload: every line judged. */
export const Uitslag = z
  .strictObject({ bestandsnummer: regel(40), regels: z.array(RegelUitslag).min(1) })
  .meta({ id: 'Aw319Uitslag' })
export type Uitslag = z.infer<typeof Uitslag>

/** Answer 202 to an upload: taken, the verdict follows as a Retour. */
export const Aangenomen = z.strictObject({ bestandsnummer: regel(40) })

/** The verdict that follows later, at `POST /wijkverpleging/v1/retouren`. */
export const Retour = Uitslag.extend({ retourId: z.uuid(), berichtreferentie: z.uuid() }).meta({ id: 'Aw319Retour' })
export type Retour = z.infer<typeof Retour>
