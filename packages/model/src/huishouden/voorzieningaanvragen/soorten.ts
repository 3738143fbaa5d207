import { z } from 'zod'
import { Bereik } from '../../sociale-kaart/sociale-kaart.ts'
import { tekst } from '../../velden/tekst.ts'

/** What a resident can apply for, by who decides on it. */
export const AanvraagSoort = z.enum(['wmo-maatwerk', 'beschermd-wonen', 'jeugdhulp'])
export type AanvraagSoort = z.infer<typeof AanvraagSoort>

/** Individual support in words of the work: a product code of iWmo or iJw is the municipality's own. */
export const Product = z.enum([
  'begeleiding',
  'dagbesteding',
  'huishoudelijke-hulp',
  'persoonlijke-verzorging',
  'kortdurend-verblijf',
  'hulpmiddel',
  'vervoer',
  'woningaanpassing',
  'beschermd-wonen',
  'beschermd-thuis',
  'ambulante-jeugdhulp',
  'dagbehandeling-jeugd',
  'jeugdhulp-met-verblijf',
  'pleegzorg',
])
export type Product = z.infer<typeof Product>

const beschermd: readonly Product[] = ['beschermd-wonen', 'beschermd-thuis']
const jeugd: readonly Product[] = ['ambulante-jeugdhulp', 'dagbehandeling-jeugd', 'jeugdhulp-met-verblijf', 'pleegzorg']

/** With which kind of application one asks for it. Pure. */
export function soortVan(product: Product): AanvraagSoort {
  if (beschermd.includes(product)) return 'beschermd-wonen'
  return jeugd.includes(product) ? 'jeugdhulp' : 'wmo-maatwerk'
}

/** Is this what such an application can be about? Pure. */
export function pastBij(soort: AanvraagSoort, product: Product): boolean {
  return soortVan(product) === soort
}

/** By what way of a municipality it is decided. */
export const Beslisweg = z.enum(['gemeente', 'cjg', 'team', 'loket'])

/** Who decides on applications of one kind, in this municipality. */
export const WieBeslist = z.strictObject({
  naam: tekst(120),
  hoe: Beslisweg.describe(
    'gemeente: op het gesprek van het team; cjg; team: het team zelf; loket: een loket van de gemeente, of een consulent met mandaat',
  ),
  bereik: Bereik,
  dagen: z.int().min(1).max(365).describe('Binnen hoeveel dagen na de aanvraag er een beslissing is'),
})
export type WieBeslist = z.infer<typeof WieBeslist>

export const WieBeslistPerSoort = z
  .partialRecord(AanvraagSoort, WieBeslist)
  .default({})
  .describe(
    'Wie over een aanvraag voor een voorziening beslist, per soort; wat er niet staat, kan hier niet worden aangevraagd',
  )
