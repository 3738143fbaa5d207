import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderRij } from '../rijen.ts'

/** That less of a resident is passed on than the table allows, because she asked it (AVG art. 18 and 21). */
export const Beperking = z.strictObject({
  soort: z
    .enum(['beperking', 'bezwaar'])
    .describe(
      'beperking: de ontvanger houdt wat zij had en krijgt niets nieuws over haar; bezwaar: het recht van de ontvanger op haar eindigt',
    ),
  inwonerId: Id,
  audiences: z.array(Organisatie).min(1).max(50).describe('Voor welke ontvangers'),
  reden: tekst(500),
  verzoekId: Id.optional().describe('Het verzoek waarop dit het antwoord is'),
  sinds: Datum,
  organisatie: Organisatie,
  /** What each of these receivers had at that moment: of it goes on only what does not end. */
  toen: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
})
export type Beperking = z.infer<typeof Beperking>

export const delen = {
  beperkingen: { rij: Beperking, hoogstens: 100 },
} as const

export const feiten = {
  'verwerking-beperkt': feit({
    gegevens: { beperkingId: Id, beperking: Beperking },
    rij: ({ beperkingId, beperking }) => ['beperkingen', beperkingId, beperking],
    namen: ({ beperking }) => [beperking.inwonerId],
    verteld: false,
  }),
  'beperking-opgeheven': feit({
    gegevens: { beperkingId: Id, opheffing: Intrekking },
    evolve: (huishouden, { beperkingId }) => zonderRij(huishouden, 'beperkingen', beperkingId),
    namen: () => [],
    verteld: false,
  }),
}
