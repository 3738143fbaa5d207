import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../../velden/velden.ts'

/** What somebody decided about who is who, or which households are one. Each can be undone. */
export const IngreepSoort = z.enum(['samenvoeging', 'vereniging', 'losmaking', 'bevestiging', 'verhuizing'])
export type IngreepSoort = z.infer<typeof IngreepSoort>

/**
 * An ingreep as the household keeps it while it stands: enough to give back what was, and what was said since.
 * `stukken` is the shape of a change of any part.
 */
export const maakIngreep = <S extends z.ZodType>(stukken: S) =>
  z.strictObject({
    soort: IngreepSoort,
    /** The version of the household it made: of two, the later one has the higher. */
    versie: z.int().min(1),
    /** The other household. */
    met: Id.optional(),
    /** Whom it is about: a later ingreep about one of them must be undone first. */
    raakt: z.array(Id),
    /** What it changed, as it was and as it made it. */
    voor: stukken,
    na: stukken,
    /** Rows it brought from the other household, per part; those stand there as they were. */
    meegekomen: z.record(z.string(), z.array(Id)),
    /** Of a merge, the rows that were here before: what is there beside these was said since. */
    vanHier: z.record(z.string(), z.array(Id)).optional(),
  })

/** Where a household has gone up in another: its file is that one, until the merge is undone. */
export const Opgegaan = z.strictObject({
  in: Id,
  ingreepId: Id,
  per: Datum,
  achter: z
    .strictObject({ inwonerIds: z.array(Id) })
    .optional()
    .describe('Wie eerder vertrok en niet meekwam: wat van haar doorloopt, loopt hier door'),
})

/** Who decides in this household agreed that another and it become one file; under the other's id. */
export const Instemming = z.strictObject({
  door: Organisatie,
  als: z.enum(['regisseur', 'beheer']).describe('Waarom deze organisatie hier toen besliste'),
  op: Tijdstip,
  reden: tekst(500).optional(),
})
export type Instemming = z.infer<typeof Instemming>

/** Who decided it, and why. */
export const besloten = { door: Organisatie, op: Tijdstip, reden: tekst(500).optional() }

export const delen = {
  /** An id somebody had before she turned out to be somebody else: what names the old one is about her. */
  verenigd: { rij: z.strictObject({ behouden: Id }), hoogstens: 300 },
} as const
