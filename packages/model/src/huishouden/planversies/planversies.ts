import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** What a resident said of a version of the plan. */
export const Akkoord = z.strictObject({
  akkoord: z.boolean(),
  op: Datum,
  hoe: z.enum(['ondertekend', 'mondeling', 'digitaal']),
  vastgelegdDoor: Organisatie,
  toelichting: tekst(500).optional(),
})
export type Akkoord = z.infer<typeof Akkoord>

/** The plan as it was established: not a copy, but how far the facts of its household were then. */
export const Planversie = z.strictObject({
  nummer: z.int().min(1).describe('Telt door binnen het huishouden waarin zij is vastgesteld'),
  huishoudenId: Id.describe('Het huishouden waarin zij is vastgesteld; na een samenvoeging kan dat een ander zijn'),
  versie: z.int().min(0).describe('Tot en met dit feit van dat huishouden'),
  op: Datum,
  door: Organisatie,
  akkoorden: z.record(Id, Akkoord).optional().describe('Per inwoner'),
})
export type Planversie = z.infer<typeof Planversie>

export const delen = {
  planversies: { rij: Planversie, hoogstens: 200 },
} as const

export const feiten = {
  'plan-vastgesteld': feit({
    gegevens: { planversieId: Id, planversie: Planversie },
    rij: ({ planversieId, planversie }) => ['planversies', planversieId, planversie],
    namen: () => [],
    verteld: true,
  }),
  'plan-akkoord': feit({
    gegevens: { planversieId: Id, inwonerId: Id, akkoord: Akkoord },
    evolve: (huishouden, { planversieId, inwonerId, akkoord }) =>
      metGewijzigdeRij(huishouden, 'planversies', planversieId, {
        akkoorden: { ...huishouden.planversies[planversieId]?.akkoorden, [inwonerId]: akkoord },
      }),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
}
