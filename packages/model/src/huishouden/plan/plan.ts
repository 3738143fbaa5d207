import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { datumNa } from '../dagen.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** The household has one plan: goals, and actions that may serve a goal. */

export const Doel = z.strictObject({
  omschrijving: tekst(500),
  leefgebied: Leefgebied,
  vastgesteldOp: Datum,
  doorOrganisatie: Organisatie.optional(),
})

export const ActieStatus = z.enum(['open', 'gepland', 'uitgevoerd', 'vervallen'])
export const Actie = z.strictObject({
  doelId: Id.optional(),
  omschrijving: tekst(500),
  organisatie: Organisatie,
  status: ActieStatus,
  datum: Datum.optional(),
  verwijzingId: Id.optional().describe('De verwijzing waarvan dit de intake is'),
})
export type Actie = z.infer<typeof Actie>

export const delen = {
  doelen: { rij: Doel, hoogstens: 500 },
  acties: { rij: Actie, hoogstens: 1000 },
} as const

export const feiten = {
  'doel-vastgesteld': feit({
    gegevens: { doelId: Id, doel: Doel },
    rij: ({ doelId, doel }) => ['doelen', doelId, doel],
    namen: () => [],
    verteld: true,
  }),
  'actie-afgesproken': feit({
    gegevens: { actieId: Id, actie: Actie },
    rij: ({ actieId, actie }) => ['acties', actieId, actie],
    namen: () => [],
    verteld: true,
  }),
  'actie-bijgewerkt': feit({
    gegevens: { actieId: Id, status: ActieStatus, datum: datumNa },
    evolve: (huishouden, { actieId, status, datum }) =>
      metGewijzigdeRij(huishouden, 'acties', actieId, { status, datum }),
    namen: () => [],
    verteld: true,
  }),
}
