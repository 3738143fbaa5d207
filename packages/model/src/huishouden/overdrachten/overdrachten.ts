import { z } from 'zod'
import { VoorzieningCode } from '../../sociale-kaart/sociale-kaart.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { feit } from '../feit.ts'

export const OverdrachtStand = z.enum(['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken', 'afgebroken', 'afgerond'])
export type OverdrachtStand = z.infer<typeof OverdrachtStand>

export const OverdrachtUitkomst = z
  .enum(['hulp-gestart', 'hulp-afgerond', 'niet-gelukt'])
  .describe('Wat er van de overdracht kwam')

/** To whom: as the sociale kaart had it on that day. Neither an organisation nor a partner: outside the hub. */
export const OverdrachtNaar = z.strictObject({
  voorziening: VoorzieningCode,
  naam: tekst(120),
  organisatie: Organisatie.optional(),
  partner: Organisatie.optional(),
})

/** Residents with their questions, handed over to a service: offered, answered, and what came of it. */
export const Overdracht = z.strictObject({
  naar: OverdrachtNaar,
  van: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker.optional() }),
  inwonerIds: z.array(Id).min(1).max(50),
  vraagIds: z.array(Id).max(50),
  doelIds: z.array(Id).max(50),
  leefgebieden: z.array(Leefgebied).describe('Waar die vragen en doelen over gaan'),
  reden: tekst(500),
  warm: z.strictObject({ op: Datum }).optional().describe('Zij wordt samen voorgesteld, op deze dag; weggelaten: niet'),
  herinnering: Datum.describe('Is er dan geen antwoord of resultaat, dan staat zij te laat in de agenda'),
  instemming: Datum.optional().describe('De dag waarop de inwoners ermee instemden'),
  aangebodenOp: Datum,
  stand: OverdrachtStand,
  antwoord: z
    .strictObject({ op: Datum, door: Organisatie, wie: tekst(120).optional(), reden: tekst(500).optional() })
    .optional(),
  einde: z.strictObject({ op: Datum, door: Organisatie, reden: tekst(500) }).optional(),
  resultaat: z
    .strictObject({
      op: Datum,
      door: Organisatie,
      uitkomst: OverdrachtUitkomst,
      toelichting: tekst(500).optional(),
    })
    .optional(),
  betrokkenheidId: Id.optional().describe('De betrokkenheid die door het aanvaarden begon'),
})
export type Overdracht = z.infer<typeof Overdracht>

export const delen = {
  overdrachten: { rij: Overdracht, hoogstens: 100 },
} as const

/** Told of none: that somebody is handed over, and to what kind of service, says what is the matter. */
const heel = feit({
  gegevens: { overdrachtId: Id, overdracht: Overdracht },
  rij: ({ overdrachtId, overdracht }) => ['overdrachten', overdrachtId, overdracht],
  namen: ({ overdracht }) => overdracht.inwonerIds,
  verteld: false,
})

export const feiten = {
  'overdracht-aangeboden': heel,
  'overdracht-gewijzigd': heel,
  'overdracht-aanvaard': heel,
  'overdracht-geweigerd': heel,
  'overdracht-ingetrokken': heel,
  'overdracht-afgebroken': heel,
  'overdracht-afgerond': heel,
}
