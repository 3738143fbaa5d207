import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** A partner system whose row asks for a consent; which those are, the table says (`taalVan`). */
export const ToestemmingVoor = Organisatie
export type ToestemmingVoor = z.infer<typeof ToestemmingVoor>

/** What there is to say about a consent beside whose it is and what for. */
export const ToestemmingWoord = z.strictObject({
  gegevenOp: Datum,
  tijd: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .describe(
      'Het uur van die dag, Nederlandse tijd; op een dag waarop zij haar introk geldt alleen wat aantoonbaar later is gegeven',
    ),
  tot: Datum.optional().describe('Zij gaf haar tot deze dag; dan eindigt zij vanzelf'),
  tekst: tekst(80).optional().describe('Kenmerk en versie van de tekst die zij las'),
})
export type ToestemmingWoord = z.infer<typeof ToestemmingWoord>

/** One organisation's record of it. */
const Vastlegging = ToestemmingWoord.extend({
  organisatie: Organisatie,
  medewerker: tekst(120).optional().describe('Wie haar vastlegde'),
})
export type Vastlegging = z.infer<typeof Vastlegging>

/** Without who found out and why: it was recorded in another household of hers. */
const Vergissing = Intrekking.partial({ door: true, reden: true })

export const Toestemming = ToestemmingWoord.extend({
  inwonerId: Id.describe('Wie de toestemming gaf'),
  voor: ToestemmingVoor,
  ingetrokkenOp: Datum.optional().describe('Geldt vanaf deze dag niet meer'),
  ingetrokkenTijd: z.string().max(5).optional().describe('Het uur waarop zij haar introk, Nederlandse tijd'),
  vastgelegdDoor: z.array(Organisatie).max(20).optional().describe('Elke organisatie die haar meldde'),
  vastlegging: z.array(Vastlegging).max(20).optional().describe('Wat elk van hen daarvan vastlegde'),
  vergist: Vergissing.optional().describe('Per vergissing vastgelegd: zij is nooit gegeven'),
})
export type Toestemming = z.infer<typeof Toestemming>

export const delen = {
  toestemmingen: { rij: Toestemming, hoogstens: 200 },
} as const

export const feiten = {
  'toestemming-gegeven': feit({
    gegevens: { toestemmingId: Id, toestemming: Toestemming },
    rij: ({ toestemmingId, toestemming }) => ['toestemmingen', toestemmingId, toestemming],
    namen: ({ toestemming }) => [toestemming.inwonerId],
    verteld: false,
  }),
  'toestemming-ingetrokken': feit({
    gegevens: { toestemmingId: Id, ingetrokkenOp: Datum, ingetrokkenTijd: z.string().max(5).optional() },
    evolve: (huishouden, { toestemmingId, ingetrokkenOp, ingetrokkenTijd }) =>
      metGewijzigdeRij(huishouden, 'toestemmingen', toestemmingId, { ingetrokkenOp, ingetrokkenTijd }),
    namen: () => [],
    verteld: false,
  }),
  'toestemming-vergist': feit({
    gegevens: { toestemmingId: Id, intrekking: Vergissing },
    evolve: (huishouden, { toestemmingId, intrekking }) =>
      metGewijzigdeRij(huishouden, 'toestemmingen', toestemmingId, { vergist: intrekking }),
    namen: () => [],
    verteld: false,
  }),
}
