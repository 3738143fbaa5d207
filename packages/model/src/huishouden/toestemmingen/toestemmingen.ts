import { z } from 'zod'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** A partner system whose row asks for a consent; which those are, the table says (`taalVan`). */
export const ToestemmingVoor = Organisatie
export type ToestemmingVoor = z.infer<typeof ToestemmingVoor>

export const Toestemming = z.strictObject({
  inwonerId: Id.describe('Wie de toestemming gaf'),
  voor: ToestemmingVoor,
  gegevenOp: Datum,
  ingetrokkenOp: Datum.optional().describe('Geldt vanaf deze dag niet meer'),
  vastgelegdDoor: z.array(Organisatie).max(20).optional().describe('Elke organisatie die haar meldde'),
  vergist: Intrekking.optional().describe('Per vergissing vastgelegd: zij is nooit gegeven'),
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
    gegevens: { toestemmingId: Id, ingetrokkenOp: Datum },
    evolve: (huishouden, { toestemmingId, ingetrokkenOp }) =>
      metGewijzigdeRij(huishouden, 'toestemmingen', toestemmingId, { ingetrokkenOp }),
    namen: () => [],
    verteld: false,
  }),
  'toestemming-vergist': feit({
    gegevens: { toestemmingId: Id, intrekking: Intrekking },
    evolve: (huishouden, { toestemmingId, intrekking }) =>
      metGewijzigdeRij(huishouden, 'toestemmingen', toestemmingId, { vergist: intrekking }),
    namen: () => [],
    verteld: false,
  }),
}
