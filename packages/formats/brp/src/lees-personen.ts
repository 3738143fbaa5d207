import { z } from 'zod'
import { BrpDatum, leesDatum } from './lees-datum.ts'

/** Parts of an answer that can be under investigation each on its own. */
export type BrpGroep = 'burgerservicenummer' | 'naam' | 'geboorte' | 'geslacht' | 'overlijden'

/** Who the BRP says somebody is. What was not asked, or is unknown there, is absent. */
export interface BrpPersoon {
  burgerservicenummer?: string
  naam?: BrpNaam
  /** jjjj-mm-dd with `00` for what is unknown. */
  geboortedatum?: string
  geslacht?: 'M' | 'V' | 'O'
  /** Present for who died; the day only as far as it is known and was asked. */
  overleden?: { op?: string }
  /** Her data go to nobody who has no legal task. */
  geheim: boolean
  /** Why her record is no longer kept: O died, E emigrated, F mistake, and others. */
  opgeschort?: string
  /** What the municipality doubts and looks into. */
  inOnderzoek: readonly BrpGroep[]
}

interface BrpNaam {
  voornamen?: string
  voorletters?: string
  voorvoegsel?: string
  geslachtsnaam?: string
  /** E own, P partner's, V partner's first, N own first. */
  naamgebruik?: 'E' | 'P' | 'V' | 'N'
}

const tekst = z.string().min(1).max(200).optional()
const code = z.looseObject({ code: z.string().max(20).optional() }).optional()
/** Each of its fields that is true is doubted; dates beside them say since when. */
const onderzoek = z.record(z.string(), z.unknown()).optional()

const Persoon = z.looseObject({
  burgerservicenummer: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  naam: z
    .looseObject({
      voornamen: tekst,
      voorletters: tekst,
      voorvoegsel: tekst,
      geslachtsnaam: tekst,
      aanduidingNaamgebruik: code,
      inOnderzoek: onderzoek,
    })
    .optional(),
  geboorte: z.looseObject({ datum: BrpDatum.optional(), inOnderzoek: onderzoek }).optional(),
  geslacht: code,
  overlijden: z.looseObject({ datum: BrpDatum.optional(), inOnderzoek: onderzoek }).optional(),
  geheimhoudingPersoonsgegevens: z.boolean().optional(),
  opschortingBijhouding: z.looseObject({ reden: code }).optional(),
  inOnderzoek: onderzoek,
})

const Antwoord = z.looseObject({
  type: z.enum(['RaadpleegMetBurgerservicenummer', 'ZoekMetGeslachtsnaamEnGeboortedatum']),
  personen: z.array(Persoon).max(100).optional(),
})

/** Who was found, nobody perhaps; `undefined` when this is no answer of the BRP. */
export function leesPersonen(antwoord: unknown): BrpPersoon[] | undefined {
  const gelezen = Antwoord.safeParse(antwoord)
  return gelezen.success ? (gelezen.data.personen ?? []).map(leesPersoon) : undefined
}

function leesPersoon(persoon: z.infer<typeof Persoon>): BrpPersoon {
  const { burgerservicenummer, naam, geboorte, geslacht, overlijden, opschortingBijhouding } = persoon
  const opgeschort = opschortingBijhouding?.reden?.code
  // An empty group says that it was asked and is unknown; who died without a known day is told by why her record ended.
  const isOverleden = opgeschort === 'O' || overlijden?.datum !== undefined
  return {
    ...(burgerservicenummer && { burgerservicenummer }),
    ...(naam && { naam: leesNaam(naam) }),
    ...(geboorte?.datum && { geboortedatum: leesDatum(geboorte.datum) }),
    ...(isEen('MVO', geslacht?.code) && { geslacht: geslacht!.code as 'M' | 'V' | 'O' }),
    ...(isOverleden && { overleden: overlijden?.datum ? { op: leesDatum(overlijden.datum) } : {} }),
    geheim: persoon.geheimhoudingPersoonsgegevens === true,
    ...(opgeschort && { opgeschort }),
    inOnderzoek: inOnderzoek(persoon),
  }
}

function leesNaam({ voornamen, voorletters, voorvoegsel, geslachtsnaam, aanduidingNaamgebruik }: Gelezen): BrpNaam {
  const naamgebruik = aanduidingNaamgebruik?.code
  return {
    ...(voornamen && { voornamen }),
    ...(voorletters && { voorletters }),
    ...(voorvoegsel && { voorvoegsel }),
    ...(geslachtsnaam && { geslachtsnaam }),
    ...(isEen('EPVN', naamgebruik) && { naamgebruik: naamgebruik as 'E' | 'P' | 'V' | 'N' }),
  }
}
type Gelezen = NonNullable<z.infer<typeof Persoon>['naam']>

const isEen = (letters: string, letter: string | undefined) => letter?.length === 1 && letters.includes(letter)

function inOnderzoek({ inOnderzoek: persoon = {}, naam, geboorte, overlijden }: z.infer<typeof Persoon>): BrpGroep[] {
  const twijfel = (wat: Record<string, unknown> | undefined) => Object.values(wat ?? {}).includes(true)
  return [
    ...(['burgerservicenummer', 'geslacht'] as const).filter((veld) => persoon[veld] === true),
    ...(twijfel(naam?.inOnderzoek) ? (['naam'] as const) : []),
    ...(twijfel(geboorte?.inOnderzoek) ? (['geboorte'] as const) : []),
    ...(twijfel(overlijden?.inOnderzoek) ? (['overlijden'] as const) : []),
  ]
}
