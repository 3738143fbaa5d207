import { z } from 'zod'
import { feiten as adres } from './adres/adres.ts'
import { feiten as afspraken } from './afspraken/afspraken.ts'
import { feiten as afwijkingen } from './afwijkingen/afwijkingen.ts'
import { feiten as besluiten } from './besluiten/besluiten.ts'
import { feiten as beperkingen } from './beperkingen/beperkingen.ts'
import { feiten as betrokkenheden } from './betrokkenheden/betrokkenheden.ts'
import { feiten as blokkades } from './blokkades/blokkades.ts'
import { feiten as contactmomenten } from './contactmomenten/contactmomenten.ts'
import { feiten as evaluaties } from './evaluaties/evaluaties.ts'
import type { Gegevens, PerDeel } from './feit.ts'
import type { Huishouden } from './huishouden.ts'
import { feiten as leden } from './leden/leden.ts'
import { feiten as metingen } from './metingen/metingen.ts'
import { feiten as plan } from './plan/plan.ts'
import { feiten as kantelingen } from './kantelingen/kantelingen.ts'
import { feiten as onderzoeken } from './onderzoeken/onderzoeken.ts'
import { feiten as overdrachten } from './overdrachten/overdrachten.ts'
import { feiten as polsen } from './polsen/polsen.ts'
import { feiten as rapportages } from './rapportages/rapportages.ts'
import { feiten as nazorg } from './nazorg/nazorg.ts'
import { feiten as planversies } from './planversies/planversies.ts'
import { feiten as regie } from './regie/regie.ts'
import { feiten as registreren } from './registreren/registreren.ts'
import { metRij } from './rijen.ts'
import { feiten as samenvoegen } from './samenvoegen/samenvoegen.ts'
import { feiten as schalingen } from './schalingen/schalingen.ts'
import { feiten as signalen } from './signalen/signalen.ts'
import { feiten as sluiten } from './sluiten/sluiten.ts'
import { feiten as toestemmingen } from './toestemmingen/toestemmingen.ts'
import { feiten as verwijzingen } from './verwijzingen/verwijzingen.ts'
import { feiten as voorzieningaanvragen } from './voorzieningaanvragen/voorzieningaanvragen.ts'
import { feiten as vragen } from './vragen/vragen.ts'

/** Every kind of fact. A concept adds its own; what is known of a kind of fact stands there and nowhere else. */
const definities = {
  ...registreren,
  ...adres,
  ...leden,
  ...betrokkenheden,
  ...beperkingen,
  ...regie,
  ...vragen,
  ...metingen,
  ...toestemmingen,
  ...signalen,
  ...verwijzingen,
  ...besluiten,
  ...contactmomenten,
  ...plan,
  ...schalingen,
  ...overdrachten,
  ...onderzoeken,
  ...voorzieningaanvragen,
  ...kantelingen,
  ...rapportages,
  ...afspraken,
  ...polsen,
  ...evaluaties,
  ...planversies,
  ...afwijkingen,
  ...sluiten,
  ...nazorg,
  ...blokkades,
  ...samenvoegen,
}

type Definities = typeof definities
export type FeitSoort = keyof Definities
type Vlak<T> = { [K in keyof T]: T[K] }

/** A fact: past tense, appended, never changed. Together they are the household's history. */
export type Feit = { [S in FeitSoort]: Vlak<{ soort: S } & Gegevens<Definities[S]['gegevens']>> }[FeitSoort]

const vormen = Object.entries(definities).map(([soort, { gegevens }]) =>
  z.strictObject({ soort: z.literal(soort), ...gegevens }),
)
export const Feit = z.discriminatedUnion('soort', vormen as [(typeof vormen)[number]]) as unknown as z.ZodType<Feit>

/** The facts that integrators hear of, by name: nobody hears who did it, nor how many facts went before. */
export const verteldeFeiten = Object.entries(definities).flatMap(([soort, { verteld }]) =>
  verteld ? [soort] : [],
) as [FeitSoort, ...FeitSoort[]]

/** A definition as one takes it that has the fact it is of. */
type Definitie = { namen: (feit: Feit) => readonly string[] } & (
  | { rij: (feit: Feit) => PerDeel; ook?: (huishouden: Huishouden, feit: Feit) => Huishouden }
  | { evolve: (huishouden: Huishouden, feit: Feit) => Huishouden }
)
const definitieVan = ({ soort }: Feit) => definities[soort] as unknown as Definitie

/** Applies one fact; pure. A fact is never refused: `decide` did that before it became one. */
export function evolve(huishouden: Huishouden, feit: Feit): Huishouden {
  const definitie = definitieVan(feit)
  const na =
    'rij' in definitie
      ? (definitie.ook ?? onveranderd)(metRij(huishouden, definitie.rij(feit)), feit)
      : definitie.evolve(huishouden, feit)
  return { ...na, versie: huishouden.versie + 1 }
}

const onveranderd = (huishouden: Huishouden) => huishouden

/** Whom a fact is about: every inwonerId that stands in it. */
export function genoemdeInwoners(feit: Feit): readonly string[] {
  return definitieVan(feit).namen(feit)
}

/** The row a fact puts in the household, new or in the place of the one with its id. */
export function rijVan(feit: Feit): PerDeel | undefined {
  const definitie = definitieVan(feit)
  return 'rij' in definitie ? definitie.rij(feit) : undefined
}
