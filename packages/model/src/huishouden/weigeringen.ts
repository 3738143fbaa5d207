import { weigeringen as afspraken } from './afspraken/weigeringen.ts'
import { weigeringen as afwijkingen } from './afwijkingen/weigeringen.ts'
import { weigeringen as intrekken } from './intrekken/weigeringen.ts'
import { weigeringen as adres } from './adres/weigeringen.ts'
import { weigeringen as besluiten } from './besluiten/weigeringen.ts'
import { weigeringen as beperkingen } from './beperkingen/weigeringen.ts'
import { weigeringen as betrokkenheden } from './betrokkenheden/weigeringen.ts'
import { weigeringen as bijdragen } from './bijdragen/weigeringen.ts'
import { weigeringen as blokkades } from './blokkades/weigeringen.ts'
import { weigeringen as contactmomenten } from './contactmomenten/weigeringen.ts'
import { weigeringen as evaluaties } from './evaluaties/weigeringen.ts'
import { weigeringen as leden } from './leden/weigeringen.ts'
import { weigeringen as metingen } from './metingen/weigeringen.ts'
import { weigeringen as plan } from './plan/weigeringen.ts'
import { weigeringen as kantelingen } from './kantelingen/weigeringen.ts'
import { weigeringen as onderzoeken } from './onderzoeken/weigeringen.ts'
import { weigeringen as nazorg } from './nazorg/weigeringen.ts'
import { weigeringen as overdrachten } from './overdrachten/weigeringen.ts'
import { weigeringen as regie } from './regie/weigeringen.ts'
import { weigeringen as registreren } from './registreren/weigeringen.ts'
import { weigeringen as samenvoegen } from './samenvoegen/weigeringen.ts'
import { weigeringen as schalingen } from './schalingen/weigeringen.ts'
import { weigeringen as signalen } from './signalen/weigeringen.ts'
import { weigeringen as sluiten } from './sluiten/weigeringen.ts'
import { weigeringen as toetsen } from './toetsen/weigeringen.ts'
import { weigeringen as toestemmingen } from './toestemmingen/weigeringen.ts'
import { weigeringen as teams } from '../teams/weigeringen.ts'
import { weigeringen as verwijzingen } from './verwijzingen/weigeringen.ts'
import { weigeringen as melding } from '../melding/weigeringen.ts'
import { weigeringen as verzoeken } from '../verzoeken/weigeringen.ts'
import { weigeringen as wijkbeeld } from '../wijkbeeld/weigeringen.ts'
import { weigeringen as voorzieningaanvragen } from './voorzieningaanvragen/weigeringen.ts'
import { weigeringen as vragen } from './vragen/weigeringen.ts'
import type { Weigeringstekst } from './weigeringstekst.ts'

/** What can be wrong whatever the concept. */
const algemeen = {
  'huishouden-vol': {
    status: 409,
    titel: 'Huishouden is vol',
    tekst:
      'Dit huishouden heeft het hoogste aantal rijen van deze soort; `fouten` noemt welke. Er is niets vastgelegd.',
    reden: 'hier past niets meer bij',
  },
  'datum-in-toekomst': { als: 'ongeldige-invoer', reden: 'ligt na vandaag' },
  'datum-voor-geboorte': { als: 'ongeldige-invoer', reden: 'ligt voor de geboortedatum van de inwoner' },
} as const satisfies Record<string, Weigeringstekst>

/** Every expected refusal, of a household and of what stands beside it: a closed list. */
export const weigeringen = {
  ...registreren,
  ...betrokkenheden,
  ...beperkingen,
  ...algemeen,
  ...adres,
  ...leden,
  ...plan,
  ...vragen,
  ...metingen,
  ...evaluaties,
  ...toestemmingen,
  ...verwijzingen,
  ...besluiten,
  ...signalen,
  ...contactmomenten,
  ...bijdragen,
  ...regie,
  ...schalingen,
  ...overdrachten,
  ...onderzoeken,
  ...voorzieningaanvragen,
  ...kantelingen,
  ...sluiten,
  ...nazorg,
  ...blokkades,
  ...afspraken,
  ...afwijkingen,
  ...intrekken,
  ...toetsen,
  ...teams,
  ...samenvoegen,
  ...wijkbeeld,
  ...melding,
  ...verzoeken,
} as const

export type Weigering = keyof typeof weigeringen

type Tabel = typeof weigeringen
type Eigen = { [W in Weigering]: Tabel[W] extends { status: number } ? W : never }[Weigering]
/** The code of the problem a refusal is told as: its own, or that of a fault any household or any body can have. */
export type Weigeringcode = Eigen | Extract<Tabel[Weigering], { als: string }>['als']

export function codeVan(weigering: Weigering): Weigeringcode {
  const uitleg: Weigeringstekst = weigeringen[weigering]
  return 'als' in uitleg ? uitleg.als : (weigering as Eigen)
}

/** The problems that only a household can have, by code: what a service adds to those of its transport. */
export const problemen = Object.fromEntries(
  Object.entries(weigeringen).flatMap(([code, uitleg]) => ('status' in uitleg ? [[code, uitleg]] : [])),
) as unknown as Record<Eigen, Extract<Weigeringstekst, { status: number }>>
