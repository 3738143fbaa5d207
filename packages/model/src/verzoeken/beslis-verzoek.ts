import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import { magOpdragen } from '../huishouden/betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { metHuidigeIds } from '../huishouden/samenvoegen/hernoem.ts'
import { besluit } from './besluit.ts'
import { evolveVerzoek } from './evolve.ts'
import type { VerzoekFeit } from './feiten.ts'
import { heropen } from './heropen.ts'
import { neemInBehandeling } from './neem-in-behandeling.ts'
import { ontvang } from './ontvang.ts'
import {
  alsOvergang,
  type VerzoekContext,
  type VerzoekGevolg,
  type VerzoekOpdracht,
  type VerzoekRegel,
} from './opdracht.ts'
import { kanVerzoek, type VerzoekOpdrachtSoort } from './overgangen.ts'
import { trekIn } from './trek-in.ts'
import { verleng } from './verleng.ts'
import { isLopendVerzoek, type Verzoek } from './verzoek.ts'
import { behandeltVerzoeken } from './wie-mag.ts'
import { wijzig } from './wijzig.ts'

export type VerzoekBeslissing = { feiten: readonly VerzoekFeit[]; verzoek: Verzoek } | Geweigerd

type OpBestaand = Exclude<VerzoekOpdracht, { soort: 'ontvang' }>

const regels: { [S in OpBestaand['soort']]: VerzoekRegel<S> } = {
  wijzig,
  'neem-in-behandeling': neemInBehandeling,
  verleng,
  besluit,
  'trek-in': trekIn,
  heropen,
}

/** Every command the table of states names: an answer by what it comes to. */
export const verzoekOpdrachten: Readonly<Record<VerzoekOpdrachtSoort, true>> = {
  wijzig: true,
  'neem-in-behandeling': true,
  verleng: true,
  'willig-in': true,
  'willig-deels-in': true,
  'wijs-af': true,
  'trek-in': true,
  heropen: true,
}

/** Far beyond what happens to one request. */
const meesteFeiten = 200

/** What is asked of a request leads to; a refusal changes nothing, and the same again gives no facts. Pure. */
export function beslisVerzoek(
  verzoek: Verzoek | undefined,
  opdracht: VerzoekOpdracht,
  context: VerzoekContext,
  door: Handeling,
): VerzoekBeslissing {
  const gevolg = gevolgVan(verzoek, opdracht, context, door)
  if ('weigering' in gevolg) return gevolg
  if (verzoek && gevolg.length > 0 && verzoek.versie >= meesteFeiten) return { weigering: 'verzoek-vol' }
  return {
    feiten: gevolg,
    verzoek: gevolg.reduce<Verzoek | undefined>((was, feit) => evolveVerzoek(was, feit, door), verzoek)!,
  }
}

/** Who does not handle the requests of that household hears of none, nor whether the household is there. */
function gevolgVan(
  gevonden: Verzoek | undefined,
  opdracht: VerzoekOpdracht,
  { huishouden, privacy }: VerzoekContext,
  door: Handeling,
): VerzoekGevolg {
  const mag = huishouden && behandeltVerzoeken(huishouden, door, privacy)
  if (opdracht.soort === 'ontvang') {
    // An id that is another's is one that is taken, and no more is told of it.
    if (!mag && gevonden) return { weigering: 'verzoek-bestaat' }
    if (!mag) return nietAanHaar(huishouden, door)
    return ontvang(gevonden && metHuidigeIds(huishouden, gevonden), opdracht, huishouden, door)
  }
  if (!mag || !gevonden) return { weigering: 'verzoek-onbekend' }
  const verzoek = metHuidigeIds(huishouden, gevonden)
  if (kanVerzoek(verzoek.stand, alsOvergang(opdracht)) === undefined) return nietNu(verzoek, opdracht)
  const regel = regels[opdracht.soort] as VerzoekRegel<OpBestaand['soort']>
  return regel(verzoek, opdracht, huishouden, door)
}

/** Who is granted there is told that she does not decide; anybody else that there is no such household. */
function nietAanHaar(huishouden: Huishouden | undefined, door: Handeling): Geweigerd {
  const bezwaar = huishouden && magOpdragen(huishouden, 'beslisser', door)
  return bezwaar ?? { weigering: 'huishouden-onbekend' }
}

function nietNu(verzoek: Verzoek, { soort }: OpBestaand): Geweigerd {
  if (soort === 'heropen') return { weigering: 'verzoek-loopt' }
  return { weigering: isLopendVerzoek(verzoek) ? 'verzoek-niet-in-behandeling' : 'verzoek-afgerond' }
}
