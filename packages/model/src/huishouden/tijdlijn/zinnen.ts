import { zinnen as adres } from '../adres/zinnen.ts'
import { zinnen as beperkingen } from '../beperkingen/zinnen.ts'
import { zinnen as afspraken } from '../afspraken/zinnen.ts'
import { zinnen as afwijkingen } from '../afwijkingen/zinnen.ts'
import { zinnen as besluiten } from '../besluiten/zinnen.ts'
import { zinnen as betrokkenheden } from '../betrokkenheden/zinnen.ts'
import { zinnen as blokkades } from '../blokkades/zinnen.ts'
import { zinnen as contactmomenten } from '../contactmomenten/zinnen.ts'
import { zinnen as evaluaties } from '../evaluaties/zinnen.ts'
import { zinnen as leden } from '../leden/zinnen.ts'
import { zinnen as metingen } from '../metingen/zinnen.ts'
import { zinnen as kantelingen } from '../kantelingen/zinnen.ts'
import { zinnen as onderzoeken } from '../onderzoeken/zinnen.ts'
import { zinnen as nazorg } from '../nazorg/zinnen.ts'
import { zinnen as overdrachten } from '../overdrachten/zinnen.ts'
import { zinnen as plan } from '../plan/zinnen.ts'
import { zinnen as planversies } from '../planversies/zinnen.ts'
import { zinnen as polsen } from '../polsen/zinnen.ts'
import { zinnen as rapportages } from '../rapportages/zinnen.ts'
import { zinnen as regie } from '../regie/zinnen.ts'
import { zinnen as registreren } from '../registreren/zinnen.ts'
import { zinnen as samenvoegen } from '../samenvoegen/zinnen.ts'
import { zinnen as schalingen } from '../schalingen/zinnen.ts'
import { zinnen as signalen } from '../signalen/zinnen.ts'
import { zinnen as sluiten } from '../sluiten/zinnen.ts'
import { zinnen as toestemmingen } from '../toestemmingen/zinnen.ts'
import { zinnen as verwijzingen } from '../verwijzingen/zinnen.ts'
import { zinnen as voorzieningaanvragen } from '../voorzieningaanvragen/zinnen.ts'
import { zinnen as vragen } from '../vragen/zinnen.ts'
import type { Zinnen } from './zin.ts'

/** Each concept's own; a fact kind without a sentence does not compile. */
export const zinnen: Zinnen = {
  ...registreren,
  ...adres,
  ...leden,
  ...betrokkenheden,
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
  ...beperkingen,
  ...polsen,
  ...evaluaties,
  ...planversies,
  ...afwijkingen,
  ...sluiten,
  ...nazorg,
  ...blokkades,
  ...samenvoegen,
}
