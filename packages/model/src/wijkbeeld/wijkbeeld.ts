import { z } from 'zod'
import { DoelUitkomst } from '../huishouden/plan/plan.ts'
import { AanvraagSoort } from '../huishouden/voorzieningaanvragen/soorten.ts'
import { AntwoordSoort } from '../huishouden/vragen/vragen.ts'
import { zrmDomeinen2013, zrmDomeinen2017 } from '../velden/zrm.ts'

/** What is counted of a wijk; docs/indicatoren.md says what each means. */
export const WijkbeeldSoort = z.enum([
  'vragen',
  'antwoorden',
  'schalingen',
  'kantelingen',
  'doelen',
  'duur',
  'zrm',
  'zrm-2013',
  'samen',
  'voorkomen',
  'meldingen',
  'tevredenheid',
])
export type WijkbeeldSoort = z.infer<typeof WijkbeeldSoort>

/** One household, once, under what it counts for. Every number of the wijkbeeld is how many households have such a row. */
export interface Telrij {
  soort: Exclude<WijkbeeldSoort, 'voorkomen' | 'meldingen' | 'tevredenheid'>
  /** jjjj-mm. */
  maand: string
  /** Of what `soort` is about; empty: that there is any, so that a total knows how many households stand behind it. */
  wat: string
}

/** How many households have the same row, in one month; of how satisfied somebody was, how many answers. */
export interface Telling {
  soort: Telrij['soort'] | 'tevredenheid'
  wijk: string
  wat: string
  aantal: number
}

/** As it is published, and stays: `null` is not told. An empty wijk is the municipality, an empty `wat` the total. */
export interface Wijkcijfer {
  soort: WijkbeeldSoort
  wijk: string
  wat: string
  aantal: number | null
}

/** Of fewer households nothing is told. */
export const drempel = 10
/** What is not told lies, for who computes with all that is told, in a range at least this wide. */
export const bandbreedte = 10
/** A secret address, none, or one outside the municipality: in no wijk, so that counting never says where somebody lives in secret. */
export const zonderWijk = 'geen'
/** From this day of the next month a month is published, and stays as it was. */
export const publicatiedag = 10

/** How satisfied somebody was, in bands: a single number would say more than is counted. */
export const bandenTevreden = ['1 tot 5', '6 en 7', '8 tot 10'] as const
export const looptijden = ['tot 3 maanden', '3 tot 6 maanden', '6 tot 12 maanden', '12 maanden of langer'] as const
export const richtingen = ['vooruit', 'gelijk', 'achteruit'] as const
export const keren = ['eerste', 'herhaald'] as const
export const schaalrichtingen = ['opgeschaald', 'afgeschaald'] as const

/** Two words of a row under one name: a pair of domains, or a domain with a direction. */
export const samengesteld = (een: string, ander: string) => `${een} + ${ander}`

/** Pairs of domains, each once, in the order of the ZRM. */
export const paren: readonly (readonly [string, string])[] = zrmDomeinen2017.flatMap((een, index) =>
  zrmDomeinen2017.slice(index + 1).map((ander) => [een, ander] as const),
)

/** What each kind can be about, in tables of wijken: nobody reads from a missing line that there is none. */
export const kolommenPerSoort = {
  vragen: zrmDomeinen2017,
  antwoorden: AntwoordSoort.options,
  schalingen: schaalrichtingen,
  kantelingen: AanvraagSoort.options,
  doelen: DoelUitkomst.options,
  duur: looptijden,
  tevredenheid: bandenTevreden,
} as const satisfies Partial<Record<WijkbeeldSoort, readonly string[]>>

/** The instruments of which a shift is counted, each beside itself alone, with its domains. */
export const domeinenPerZrm = {
  zrm: zrmDomeinen2017,
  'zrm-2013': zrmDomeinen2013,
} as const satisfies Partial<Record<WijkbeeldSoort, readonly string[]>>
