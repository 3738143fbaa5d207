import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

export const Contactsoort = z.enum(['huisbezoek', 'op-kantoor', 'telefoon', 'bericht', 'overleg', 'anders'])

/** Whom the writer lets read a note, beside her own organisation. What a row of the table names is never more than this. */
export const LeesbaarVoor = z
  .enum(['eigen-organisatie', 'team', 'regisseur', 'betrokkenen'])
  .describe(
    'Wie dit naast uw eigen organisatie mag lezen: niemand; de organisaties in het team van het huishouden; de organisatie van de regisseur; of ieder die betrokken is. Wie niet betrokken is leest het nooit',
  )
export type LeesbaarVoor = z.infer<typeof LeesbaarVoor>

/** That a note is not for the resident it is about: what it says would harm another. It ends, so that somebody looks again. */
export const NietVoorInwoner = z
  .strictObject({
    reden: tekst(500),
    tot: Datum.optional().describe('Vanaf deze dag leest zij het wel; weggelaten: tot iemand het wijzigt'),
  })
  .describe('Staat niet in het overzicht van de inwoner zelf: het zou een ander schaden (UAVG art. 41)')

/** What a worker wrote down of a contact. */
export const Rapportage = z.strictObject({
  inwonerIds: z.array(Id).min(1).max(50),
  datum: Datum,
  contact: Contactsoort,
  tekst: tekst(1000),
  leesbaarVoor: LeesbaarVoor,
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
  nietVoorInwoner: NietVoorInwoner.optional(),
})
export type Rapportage = z.infer<typeof Rapportage>

export const delen = {
  rapportages: { rij: Rapportage, hoogstens: 2000 },
} as const

export const feiten = {
  gerapporteerd: feit({
    gegevens: { rapportageId: Id, rapportage: Rapportage },
    rij: ({ rapportageId, rapportage }) => ['rapportages', rapportageId, rapportage],
    namen: ({ rapportage }) => rapportage.inwonerIds,
    verteld: false,
  }),
  'rapportage-gewijzigd': feit({
    gegevens: { rapportageId: Id, rapportage: Rapportage, wijziging: Intrekking },
    rij: ({ rapportageId, rapportage }) => ['rapportages', rapportageId, rapportage],
    namen: ({ rapportage }) => rapportage.inwonerIds,
    verteld: false,
  }),
  'rapportage-ingetrokken': feit({
    gegevens: { rapportageId: Id, intrekking: Intrekking },
    evolve: (huishouden, { rapportageId }) => zonderRij(huishouden, 'rapportages', rapportageId),
    namen: () => [],
    verteld: false,
  }),
}
