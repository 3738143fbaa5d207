import { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

/** As what, never who: whoever is no member here is named nowhere. */
export const Deelnemer = z.enum([
  'inwoner',
  'partner',
  'ouder',
  'mantelzorger',
  'netwerk',
  'clientondersteuner',
  'wijkteam',
  'gemeente',
  'cjg',
  'zorgverlener',
])

export const OnderzoekInhoud = z
  .strictObject({
    inwonerId: Id.describe('Voor wie'),
    gemeldOp: Datum.describe('De dag van de melding; van hier telt de termijn'),
    gesprek: z
      .strictObject({ op: Datum, deelnemers: z.array(Deelnemer).min(1).max(10) })
      .optional()
      .describe('Weggelaten: het gesprek moet nog worden gevoerd'),
    leefgebieden: z.array(Leefgebied).max(13).describe('Waar het over gaat'),
    gewezenOp: z
      .strictObject({
        eigenPlan: Datum.optional().describe('Op een eigen (persoonlijk) plan'),
        clientondersteuning: Datum.optional().describe('Op onafhankelijke cliëntondersteuning'),
      })
      .describe('Op welke dag de inwoner hierop is gewezen (Wmo 2015 art. 2.3.2); weggelaten: niet'),
  })
  .meta({ id: 'OnderzoekInhoud' })
export type OnderzoekInhoud = z.infer<typeof OnderzoekInhoud>

export const Verslag = z.strictObject({
  tekst: tekst(4000),
  gegevenOp: Datum.describe('De dag waarop de inwoner het kreeg'),
})

export const Reactie = z.strictObject({
  op: Datum,
  akkoord: z.boolean(),
  opmerkingen: tekst(1000).optional(),
})

/** The conversation on what somebody needs, before she applies for a provision, with its report and what she said of that. */
export const Onderzoek = OnderzoekInhoud.extend({
  uiterlijk: Datum.describe('Voor wanneer het onderzoek klaar is: zes weken na de melding'),
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
  verslag: Verslag.optional(),
  reactie: Reactie.optional().describe('Van de inwoner, op het verslag zoals zij het kreeg'),
})
export type Onderzoek = z.infer<typeof Onderzoek>

const termijnInDagen = 42

/** The last day of an onderzoek (Wmo 2015 art. 2.3.2 lid 1: six weeks after the melding). Pure. */
export const uiterlijkVan = (gemeldOp: string): string => dagenNa(gemeldOp, termijnInDagen)

export const delen = {
  onderzoeken: { rij: Onderzoek, hoogstens: 200 },
} as const

/** Told of none: that somebody is about to apply for a provision says what is the matter. */
const heel = feit({
  gegevens: { onderzoekId: Id, onderzoek: Onderzoek },
  rij: ({ onderzoekId, onderzoek }) => ['onderzoeken', onderzoekId, onderzoek],
  namen: ({ onderzoek }) => [onderzoek.inwonerId],
  verteld: false,
})

export const feiten = {
  'onderzoek-begonnen': heel,
  'onderzoek-gewijzigd': heel,
  'verslag-gegeven': heel,
  'reactie-op-verslag': heel,
  'onderzoek-ingetrokken': feit({
    gegevens: { onderzoekId: Id, intrekking: Intrekking },
    evolve: (huishouden, { onderzoekId }) => zonderRij(huishouden, 'onderzoeken', onderzoekId),
    namen: () => [],
    verteld: false,
  }),
}
