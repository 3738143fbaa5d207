import { z } from 'zod'
import { PersoonVeld } from '../huishouden/leden/herkomst.ts'
import { tekst } from '../velden/tekst.ts'
import { Organisatie } from '../velden/velden.ts'

/** The basic registration of persons, where this municipality asks it; it is a source and has no row of its own. */
export const bronBrp = 'brp'

const Bron = Organisatie.describe('Een organisatie, een partnersysteem, of brp')

/** Whose word counts for some fields. */
export const VoorrangRegel = z.strictObject({
  velden: z
    .array(z.string().max(80))
    .min(1)
    .describe('Velden van een inwoner, of verwijzing.<partner> voor hoe ver zij is'),
  volgorde: z
    .array(z.union([Bron, z.array(Bron).min(2)]))
    .min(1)
    .optional()
    .describe(
      'Wie eerder staat, gaat voor; van wie samen staan geldt het nieuwste; van wie niet genoemd is, blijft staan wat bekend was',
    ),
  nieuwste: z.literal(true).optional().describe('Wat het laatst is gezegd geldt, van wie ook'),
  alleen: z.array(Bron).min(1).optional().describe('Alleen hun woord geldt'),
  waarom: tekst(300),
})
export type VoorrangRegel = z.infer<typeof VoorrangRegel>

/** Fields that say nothing by themselves: whether a BSN was verified follows from who said it. */
const zonderVoorrang: readonly PersoonVeld[] = ['bsnStatus']

/** Whose word counts, per field; immutable. */
export interface Voorrang {
  readonly regels: readonly VoorrangRegel[]
  regelVoor(veld: string): VoorrangRegel | undefined
}

/** What a table of authority must say something about: every field of a resident and every partner's referrals. */
export function veldenMetVoorrang(verwijzingNaar: readonly string[]): string[] {
  return [
    ...PersoonVeld.options.filter((veld) => !zonderVoorrang.includes(veld)),
    ...verwijzingNaar.map((naar) => `verwijzing.${naar}`),
  ]
}

export function maakVoorrang(regels: readonly VoorrangRegel[]): Voorrang {
  const perVeld = new Map(regels.flatMap((regel) => regel.velden.map((veld) => [veld, regel] as const)))
  return Object.freeze({ regels: Object.freeze([...regels]), regelVoor: (veld: string) => perVeld.get(veld) })
}

export interface FoutInVoorrang {
  /** Which row. */
  rij: number
  fout: string
}

/** What is wrong with a table of authority: in Dutch, for whoever mends it. Pure. */
export function foutenInVoorrang(
  regels: readonly VoorrangRegel[],
  { bronnen, verwijzingNaar }: { bronnen: ReadonlySet<string>; verwijzingNaar: readonly string[] },
): FoutInVoorrang[] {
  const bestaat = new Set(veldenMetVoorrang(verwijzingNaar))
  const eerder = new Set<string>()
  const fouten = regels.flatMap(({ velden, volgorde, nieuwste, alleen }, rij) => {
    const wijzen = [volgorde, nieuwste, alleen].filter((wijze) => wijze !== undefined).length
    const genoemd = [...(volgorde ?? []).flat(), ...(alleen ?? [])]
    const meld = (fout: string): FoutInVoorrang => ({ rij, fout })
    return [
      ...(wijzen === 1 ? [] : [meld('noem één van volgorde, nieuwste of alleen')]),
      ...velden.flatMap((veld) => {
        if (!bestaat.has(veld)) return [meld(`${veld} is geen veld met voorrang`)]
        if (eerder.has(veld)) return [meld(`${veld} staat er al`)]
        eerder.add(veld)
        return []
      }),
      ...genoemd
        .filter((bron) => bron !== bronBrp && !bronnen.has(bron))
        .map((bron) => meld(`${bron} is geen organisatie, geen partner en niet brp`)),
      ...genoemd
        .filter((bron, index) => genoemd.indexOf(bron) < index)
        .map((bron) => meld(`${bron} staat er twee keer`)),
    ]
  })
  const mist = [...bestaat].filter((veld) => !eerder.has(veld))
  return [
    ...fouten,
    ...mist.map((veld) => ({ rij: regels.length, fout: `van ${veld} staat er niet wiens woord geldt` })),
  ]
}
