import { z } from 'zod'
import { BewaardeAgbCode, Datum, Id, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

export const Product = z.strictObject({
  categorie: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Productcategorie iJw (codelijst)'),
  code: z
    .string()
    .regex(/^[A-Za-z0-9]{1,5}$/)
    .describe('Gemeentelijke of landelijke productcode'),
})

export const Omvang = z.strictObject({
  volume: z.int().min(1).max(99999999),
  eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84']).describe('Eenheid iJw (codelijst)'),
  frequentie: z.enum(['1', '2', '4', '6']).describe('Frequentie iJw (codelijst)'),
})

/** RedenWijziging of iJw (code list); 01 exists but may not be used (CS336). */
export const RedenWijziging = z.enum(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14'])

/** A decision to grant youth care: one allocated product. */
export const Besluit = z.strictObject({
  inwonerId: Id,
  aanbiederAgb: BewaardeAgbCode,
  toewijzingNummer: z.int().min(1).max(999999999).describe('Blijft gelijk zolang de toewijzing bestaat (IV066)'),
  toegewezenOp: Tijdstip,
  product: Product,
  omvang: Omvang,
  ingangsdatum: Datum,
  einddatum: Datum.optional(),
  redenWijziging: RedenWijziging.optional().describe('Waarom de toewijzing werd gewijzigd (codelijst iJw)'),
  zorgGestartOp: Datum.optional(),
})
export type Besluit = z.infer<typeof Besluit>

export const delen = {
  besluiten: { rij: Besluit, hoogstens: 200 },
} as const

export const feiten = {
  'besluit-genomen': feit({
    gegevens: { besluitId: Id, besluit: Besluit },
    rij: ({ besluitId, besluit }) => ['besluiten', besluitId, besluit],
    namen: ({ besluit }) => [besluit.inwonerId],
    verteld: false,
  }),
  'zorg-gestart': feit({
    gegevens: { besluitId: Id, zorgGestartOp: Datum },
    evolve: (huishouden, { besluitId, zorgGestartOp }) =>
      metGewijzigdeRij(huishouden, 'besluiten', besluitId, { zorgGestartOp }),
    namen: () => [],
    verteld: false,
  }),
  'zorgstart-ingetrokken': feit({
    gegevens: { besluitId: Id },
    evolve: (huishouden, { besluitId }) =>
      metGewijzigdeRij(huishouden, 'besluiten', besluitId, { zorgGestartOp: null }),
    namen: () => [],
    verteld: false,
  }),
}
