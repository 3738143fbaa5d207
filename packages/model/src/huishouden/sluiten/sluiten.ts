import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import type { Huishouden } from '../huishouden.ts'

export const SluitingAanleiding = z
  .enum([
    'doelen-behaald',
    'verder-op-eigen-kracht',
    'overgedragen',
    'verhuisd',
    'overleden',
    'niet-gewenst',
    'geen-contact',
    'onterecht',
    'overig',
  ])
  .describe('Waarom de hulp eindigt; onterecht: zij had niet hoeven beginnen')

/** A household that is no longer helped: nobody reads it but for its term. */
export const Sluiting = z.strictObject({
  per: Datum,
  door: Organisatie,
  reden: tekst(500),
  aanleiding: SluitingAanleiding.optional().describe('Weggelaten: gesloten toen dat nog niet werd gevraagd'),
  slotmetingen: z.array(Id).max(30).optional().describe('De zrm-metingen waarmee wordt afgesloten'),
  heropend: z
    .strictObject({ op: Datum, door: Organisatie, reden: tekst(500) })
    .optional()
    .describe('De hulp is daarna hervat; weggelaten: zij is gesloten'),
})
export type Sluiting = z.infer<typeof Sluiting>

export const delen = {
  /** How helping ended before; of a household that is closed now that is `gesloten`. */
  afsluitingen: { rij: Sluiting, hoogstens: 50 },
} as const

export const feiten = {
  'huishouden-gesloten': feit({
    gegevens: { sluiting: Sluiting },
    evolve: (huishouden, { sluiting }) => ({ ...huishouden, gesloten: sluiting }),
    namen: () => [],
    verteld: true,
  }),
  'huishouden-heropend': feit({
    gegevens: {
      afsluitingId: Id,
      afsluiting: Sluiting,
      voorlopig: z
        .strictObject({ inwonerIds: z.array(Id), sinds: Datum })
        .optional()
        .describe('Wie intussen elders woont, en hier voorlopig lid is'),
    },
    rij: ({ afsluitingId, afsluiting }) => ['afsluitingen', afsluitingId, afsluiting],
    ook: ({ gesloten: _, ...huishouden }, { voorlopig }) =>
      voorlopig ? metWieVoorlopigIs(huishouden, voorlopig) : huishouden,
    namen: ({ voorlopig }) => voorlopig?.inwonerIds ?? [],
    verteld: true,
  }),
}

function metWieVoorlopigIs(
  huishouden: Huishouden,
  { inwonerIds, sinds }: { inwonerIds: readonly string[]; sinds: string },
): Huishouden {
  const rijen = inwonerIds.map((id) => [id, { sinds, ...huishouden.lidmaatschappen[id], voorlopig: true as const }])
  return { ...huishouden, lidmaatschappen: { ...huishouden.lidmaatschappen, ...Object.fromEntries(rijen) } }
}
