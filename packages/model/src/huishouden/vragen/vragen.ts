import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { Leefgebied } from '../../velden/zrm.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { feit } from '../feit.ts'
import type { Huishouden } from '../huishouden.ts'
import { metGewijzigdeRij, zonderRij } from '../rijen.ts'

export const Prioriteit = z.enum(['hoog', 'gewoon', 'laag'])

/** That something was opened again after it was done with, and why. */
export const Heropening = z.strictObject({ op: Datum, reden: tekst(500) })

export const Vraag = z.strictObject({
  inwonerId: Id,
  leefgebied: Leefgebied,
  omschrijving: tekst(500),
  eigenWoorden: tekst(500).optional().describe('Zoals de inwoner het zelf zegt'),
  prioriteit: Prioriteit.optional(),
  gesteldOp: Datum,
  gesteldDoor: Organisatie.optional(),
  beantwoord: z.literal(true).optional().describe('Er is een antwoord dat volstaat; weggelaten: de vraag staat open'),
  heropend: Heropening.optional().describe('De laatste keer dat een antwoord niet volstond'),
})
export type Vraag = z.infer<typeof Vraag>

/** By whom a question is answered, from near to far. */
export const AntwoordSoort = z
  .enum(['eigen-kracht', 'netwerk', 'vrijwilliger', 'burenhulp', 'basisvoorziening', 'wijkteam', 'specialist'])
  .describe('burenhulp: ook een organisatie ervoor, zoals BUUV')
export type AntwoordSoort = z.infer<typeof AntwoordSoort>

export const Antwoord = z.strictObject({
  vraagId: Id,
  inwonerId: Id.describe('Wiens vraag het is'),
  soort: AntwoordSoort,
  wie: tekst(120).optional().describe('Door wie'),
  wat: tekst(500).describe('Wat er gebeurt'),
  sinds: Datum,
  waaromNietEerder: tekst(500).optional().describe('Waarom een eerdere stap niet volstaat'),
  bron: Organisatie,
})
export type Antwoord = z.infer<typeof Antwoord>

export const delen = {
  vragen: { rij: Vraag, hoogstens: 500 },
  antwoorden: { rij: Antwoord, hoogstens: 1000 },
} as const

const heleVraag = {
  gegevens: { vraagId: Id, vraag: Vraag },
  rij: ({ vraagId, vraag }: { vraagId: string; vraag: Vraag }) => ['vragen', vraagId, vraag] as const,
  namen: ({ vraag }: { vraag: Vraag }) => [vraag.inwonerId],
}

export const feiten = {
  'vraag-gesteld': feit({ ...heleVraag, verteld: true }),
  'vraag-gewijzigd': feit({ ...heleVraag, verteld: true }),
  // Whether help was found, and held.
  'vraag-heropend': feit({ ...heleVraag, verteld: false }),
  'vraag-ingetrokken': feit({
    gegevens: { vraagId: Id, intrekking: Intrekking },
    evolve: (huishouden, { vraagId }) =>
      Object.keys(antwoordenOp(huishouden, vraagId)).reduce(
        (na, antwoordId) => zonderRij(na, 'antwoorden', antwoordId),
        zonderRij(huishouden, 'vragen', vraagId),
      ),
    namen: () => [],
    verteld: false,
  }),
  'vraag-beantwoord': feit({
    gegevens: { antwoordId: Id, antwoord: Antwoord },
    rij: ({ antwoordId, antwoord }) => ['antwoorden', antwoordId, antwoord],
    ook: (huishouden, { antwoord }) => metGewijzigdeRij(huishouden, 'vragen', antwoord.vraagId, { beantwoord: true }),
    namen: ({ antwoord }) => [antwoord.inwonerId],
    verteld: false,
  }),
  'antwoord-gewijzigd': feit({
    gegevens: { antwoordId: Id, antwoord: Antwoord },
    rij: ({ antwoordId, antwoord }) => ['antwoorden', antwoordId, antwoord],
    namen: ({ antwoord }) => [antwoord.inwonerId],
    verteld: false,
  }),
  'antwoord-ingetrokken': feit({
    gegevens: { antwoordId: Id, intrekking: Intrekking },
    evolve: zonderAntwoord,
    namen: () => [],
    verteld: false,
  }),
}

/** The answers to one question. */
export function antwoordenOp(
  { antwoorden }: Pick<Huishouden, 'antwoorden'>,
  vraagId: string,
): Record<string, Antwoord> {
  return Object.fromEntries(Object.entries(antwoorden).filter(([, rij]) => rij.vraagId === vraagId))
}

/** A question without its last answer is open. */
function zonderAntwoord(huishouden: Huishouden, { antwoordId }: { antwoordId: string }): Huishouden {
  const vraagId = huishouden.antwoorden[antwoordId]?.vraagId
  const na = zonderRij(huishouden, 'antwoorden', antwoordId)
  if (vraagId === undefined || Object.keys(antwoordenOp(na, vraagId)).length > 0) return na
  return metGewijzigdeRij(na, 'vragen', vraagId, { beantwoord: null })
}
