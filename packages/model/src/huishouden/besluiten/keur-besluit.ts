import type { z } from 'zod'
import { leeftijdJaren } from '../../velden/leeftijd.ts'
import { ligtVooruit } from '../dagen.ts'
import type { Besluit } from './besluiten.ts'
import { rijMet } from '../rijen.ts'

/** Why a decision cannot stand beside those that are known. */
export const bezwaren = [
  'toewijzingnummer-bezet',
  'nieuw-toewijzingnummer-nodig',
  'toewijzing-overlapt',
  'besluit-verouderd',
  'besluitdatum-onmogelijk',
  'geen-jeugdige',
  'reden-wijziging-te-vroeg',
] as const

/** `veld` is the field to mend. */
export interface Bezwaar {
  weigering: (typeof bezwaren)[number]
  veld: string
}

type Inhoudelijk = Omit<z.infer<typeof Besluit>, 'zorgGestartOp'>

/** What a decision is held against. */
export interface Bekend {
  /** Decisions by id, at least those about the same child and the one with the same number. */
  besluiten: Readonly<Record<string, Inhoudelijk>>
  /** The child. */
  inwoner: { geboortedatum?: string | undefined }
  /** Now. */
  op: string
}

/**
 * What a decision says against the child, the clock and the other decisions (the rules of iJw); `undefined` when all
 * hold. Used at the door, where the CJG can mend it, and again when the household decides. An earlier version of the
 * hub took in decisions that break these rules; those can always be ended. Pure.
 */
export function keurBesluit(bekend: Bekend, besluitId: string, besluit: Inhoudelijk): Bezwaar | undefined {
  const { besluiten } = bekend
  const eerder = rijMet(besluiten, besluitId)
  const anderen = Object.entries(besluiten).flatMap(([id, ander]) => (id === besluitId ? [] : [ander]))
  const bezwaar = eerder
    ? keurWijziging(eerder, besluit, bekend)
    : (keurJeugdige(besluit, bekend) ?? keurNieuw(besluit))
  if (bezwaar) return bezwaar
  // TR332: one number is one allocated product in the whole municipality.
  if (anderen.some(({ toewijzingNummer }) => toewijzingNummer === besluit.toewijzingNummer))
    return { weigering: 'toewijzingnummer-bezet', veld: 'toewijzingNummer' }
  // What only becomes shorter, or goes, overlaps no more than it did.
  if (eerder && ligtBinnen(besluit, eerder)) return undefined
  if (anderen.some((ander) => isGestapeld(ander, besluit))) return { weigering: 'toewijzing-overlapt', veld: 'product' }
  return undefined
}

function keurJeugdige(
  { ingangsdatum, toegewezenOp }: Inhoudelijk,
  { inwoner: { geboortedatum }, op }: Bekend,
): Bezwaar | undefined {
  // Every later decision would be an older one (IV013).
  if (ligtVooruit(toegewezenOp, op)) return { weigering: 'besluitdatum-onmogelijk', veld: 'toegewezenOp' }
  if (ingangsdatum < beginJeugdwet || (geboortedatum !== undefined && ingangsdatum < geboortedatum))
    return { weigering: 'besluitdatum-onmogelijk', veld: 'ingangsdatum' }
  if (geboortedatum !== undefined && leeftijdJaren(geboortedatum, ingangsdatum) >= grensLeeftijd)
    return { weigering: 'geen-jeugdige', veld: 'inwonerId' }
  return undefined
}

const beginJeugdwet = '2015-01-01'
/** Extended youth care ends at 23 (Jeugdwet art. 1.1, jeugdige). */
const grensLeeftijd = 23

/** The number stays as long as the allocation does, and the allocation is this product for this child at this provider. */
function keurWijziging(eerder: Inhoudelijk, besluit: Inhoudelijk, bekend: Bekend): Bezwaar | undefined {
  if (eerder.inwonerId !== besluit.inwonerId) return { weigering: 'toewijzingnummer-bezet', veld: 'toewijzingNummer' }
  const nieuwNummer = (veld: string): Bezwaar => ({ weigering: 'nieuw-toewijzingnummer-nodig', veld })
  if (eerder.aanbiederAgb !== besluit.aanbiederAgb) return nieuwNummer('aanbiederAgb')
  if (!isZelfdeProduct(eerder, besluit)) return nieuwNummer('product')
  // IV066: only a total over the whole period (frequentie 6) may change under the same number.
  const { volume, eenheid, frequentie } = besluit.omvang
  if (eerder.omvang.eenheid !== eenheid || eerder.omvang.frequentie !== frequentie) return nieuwNummer('omvang')
  if (eerder.omvang.volume !== volume && frequentie !== '6') return nieuwNummer('omvang.volume')
  // IV013: the latest toewijzingsmoment counts, whatever the order in which the messages arrive.
  const isOuder = Date.parse(besluit.toegewezenOp) < Date.parse(eerder.toegewezenOp)
  if (isOuder && !ligtVooruit(eerder.toegewezenOp, bekend.op))
    return { weigering: 'besluit-verouderd', veld: 'toegewezenOp' }
  if (besluit.ingangsdatum !== eerder.ingangsdatum) return keurJeugdige(besluit, bekend)
  const zelfdeMoment = Date.parse(besluit.toegewezenOp) === Date.parse(eerder.toegewezenOp)
  return !zelfdeMoment && ligtVooruit(besluit.toegewezenOp, bekend.op)
    ? { weigering: 'besluitdatum-onmogelijk', veld: 'toegewezenOp' }
    : undefined
}

/** IV099: what was never allocated cannot have been changed. */
const keurNieuw = ({ redenWijziging }: Inhoudelijk): Bezwaar | undefined =>
  redenWijziging && { weigering: 'reden-wijziging-te-vroeg', veld: 'redenWijziging' }

const isZelfdeProduct = ({ product: a }: Inhoudelijk, { product: b }: Inhoudelijk) =>
  a.categorie === b.categorie && a.code === b.code

/** TR302 and OP259: the same product, for the same child, at the same provider, in periods that overlap. */
export function isGestapeld(een: Inhoudelijk, ander: Inhoudelijk): boolean {
  return (
    een.inwonerId === ander.inwonerId &&
    een.aanbiederAgb === ander.aanbiederAgb &&
    isZelfdeProduct(een, ander) &&
    !isVerwijderd(een) &&
    !isVerwijderd(ander) &&
    (!ander.einddatum || een.ingangsdatum <= ander.einddatum) &&
    (!een.einddatum || ander.ingangsdatum <= een.einddatum)
  )
}

/** Does this period lie within the earlier one? One that was removed holds no period. */
function ligtBinnen(besluit: Inhoudelijk, eerder: Inhoudelijk): boolean {
  const eindeBinnen = !eerder.einddatum || (besluit.einddatum !== undefined && besluit.einddatum <= eerder.einddatum)
  return !isVerwijderd(eerder) && besluit.ingangsdatum >= eerder.ingangsdatum && eindeBinnen
}

/** A removed allocation takes no part in TR302. */
const isVerwijderd = ({ redenWijziging, ingangsdatum, einddatum }: Inhoudelijk) =>
  redenWijziging === '13' && einddatum === ingangsdatum

/** Whether two decisions say the same: one moment in two notations is one moment, and the order of members does not matter. */
export function isZelfdeBesluit(een: Inhoudelijk, ander: Inhoudelijk): boolean {
  return canoniek(een) === canoniek(ander)
}

function canoniek(besluit: Inhoudelijk): string {
  const { product, omvang } = besluit
  return JSON.stringify([
    besluit.inwonerId,
    besluit.aanbiederAgb,
    besluit.toewijzingNummer,
    Date.parse(besluit.toegewezenOp),
    [product.categorie, product.code],
    [omvang.volume, omvang.eenheid, omvang.frequentie],
    [besluit.ingangsdatum, besluit.einddatum, besluit.redenWijziging],
  ])
}
