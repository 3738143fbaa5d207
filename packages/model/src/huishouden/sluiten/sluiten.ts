import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

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
}
