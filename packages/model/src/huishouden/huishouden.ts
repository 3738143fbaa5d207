import { z } from 'zod'
import { Grondslag } from '../velden/grondslag.ts'
import { Adres } from '../velden/adres.ts'
import { Id, Organisatie } from '../velden/velden.ts'
import { delen as afspraken } from './afspraken/afspraken.ts'
import { delen as afwijkingen } from './afwijkingen/afwijkingen.ts'
import { delen as besluiten } from './besluiten/besluiten.ts'
import { delen as beperkingen } from './beperkingen/beperkingen.ts'
import { delen as betrokkenheden } from './betrokkenheden/betrokkenheden.ts'
import { delen as blokkades } from './blokkades/blokkades.ts'
import { delen as contactmomenten } from './contactmomenten/contactmomenten.ts'
import { delen as evaluaties } from './evaluaties/evaluaties.ts'
import { delen as leden } from './leden/leden.ts'
import { delen as metingen } from './metingen/metingen.ts'
import { delen as kantelingen } from './kantelingen/kantelingen.ts'
import { delen as onderzoeken } from './onderzoeken/onderzoeken.ts'
import { delen as plan } from './plan/plan.ts'
import { delen as overdrachten } from './overdrachten/overdrachten.ts'
import { delen as polsen } from './polsen/polsen.ts'
import { delen as rapportages } from './rapportages/rapportages.ts'
import { delen as nazorg } from './nazorg/nazorg.ts'
import { delen as planversies } from './planversies/planversies.ts'
import { Regieaanbod, Regisseur } from './regie/regie.ts'
import { delen as schalingen } from './schalingen/schalingen.ts'
import { delen as samenvoegen, Instemming, maakIngreep, Opgegaan } from './samenvoegen/samenvoeging.ts'
import { delen as signalen } from './signalen/signalen.ts'
import { delen as sluiten, Sluiting } from './sluiten/sluiten.ts'
import { delen as toestemmingen } from './toestemmingen/toestemmingen.ts'
import { delen as verwijzingen } from './verwijzingen/verwijzingen.ts'
import { delen as voorzieningaanvragen } from './voorzieningaanvragen/voorzieningaanvragen.ts'
import { delen as vragen } from './vragen/vragen.ts'

/**
 * Every part of a household that is rows, each under its id, and how many of them it can hold: far beyond what a family
 * has. A household that grows without end makes every change to it expensive, and only a sender caught in a loop lets
 * one grow so.
 */
export const delen = {
  ...leden,
  ...betrokkenheden,
  ...beperkingen,
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
export type Deel = keyof typeof delen

const perDeel = <W>(waarde: (rij: z.ZodType) => W) =>
  Object.fromEntries(Object.entries(delen).map(([deel, { rij }]) => [deel, waarde(rij)]))

/** What a household has one of. */
const stukken = {
  adres: Adres,
  adresBron: Organisatie.optional().describe('Wie het adres opgaf'),
  adresOok: z.array(Organisatie).max(50).optional().describe('Wie zich aanmeldde op hetzelfde adres'),
  tweedeAdres: Adres.optional(),
  tweedeAdresBron: Organisatie.optional(),
  grondslag: Grondslag,
  regisseur: Regisseur.optional(),
  regieaanbod: Regieaanbod.optional(),
}

/** A change of any part of a household: rows by their id and what it has one of; `null` takes it away. */
export const Stukken = z
  .strictObject({
    ...(Object.fromEntries(Object.entries(stukken).map(([naam, stuk]) => [naam, (stuk as z.ZodType).nullable()])) as {
      [S in keyof typeof stukken]: z.ZodNullable<(typeof stukken)[S]>
    }),
    ...(perDeel((rij) => z.record(Id, rij.nullable())) as {
      [D in Deel]: z.ZodRecord<typeof Id, z.ZodNullable<(typeof delen)[D]['rij']>>
    }),
  })
  .partial()
export type Stukken = z.infer<typeof Stukken>

const Ingreep = maakIngreep(Stukken)
export type Ingreep = z.infer<typeof Ingreep>

/** The unit of consistency: members, plan, regisseur, involvements and everything else one household has. */
export const Huishouden = z.strictObject({
  huishoudenId: Id,
  versie: z.int().min(0),
  ...stukken,
  /** What was decided about who is who here and still stands, under its own id. */
  ingrepen: z.record(Id, Ingreep).optional(),
  opgegaan: Opgegaan.optional(),
  instemmingen: z.record(Id, Instemming).optional(),
  gesloten: Sluiting.optional(),
  ...(perDeel((rij) => z.record(Id, rij)) as { [D in Deel]: z.ZodRecord<typeof Id, (typeof delen)[D]['rij']> }),
})
export type Huishouden = z.infer<typeof Huishouden>

/** The household before its first fact. */
export const leegHuishouden: Huishouden = {
  huishoudenId: '',
  versie: 0,
  adres: {},
  grondslag: { wet: 'Wmo 2015' },
  ...(perDeel(() => ({})) as { [D in Deel]: Huishouden[D] }),
}

/** A household as it was kept, perhaps before there were parts that there are now: those are empty. */
export function metAlleDelen(bewaard: Huishouden): Huishouden {
  return { ...leegHuishouden, ...bewaard }
}
