import type { Inhoud } from '../berichten/bijdrage.ts'
import type {
  Aanmelding,
  ActieBijwerking,
  ActieOpgave,
  ContactmomentCorrectie,
  ContactmomentOpgave,
  DoelOpgave,
  InwonerBijwerking,
  RegisseurAanwijzing,
  VerzekeringBijwerking,
} from './registreren/aanmelding.ts'
import type { GemeldeAfwijking } from './afwijkingen/afwijkingen.ts'
import type { Feit } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import type { Weigering } from './weigeringen.ts'

/**
 * What someone asks of a household. `herkend`: which of the registered persons are members, by bronpersoonId.
 * `bsnVanAnder`: the BSN a contribution brings is another resident's; found under the lock of that BSN.
 */
export type Opdracht =
  | { soort: 'registreer-aanmelding'; aanmelding: Aanmelding; herkend: ReadonlyMap<string, string> }
  | { soort: 'benoem-regisseur'; aanwijzing: RegisseurAanwijzing }
  | { soort: 'stel-doel-vast'; doel: DoelOpgave }
  | { soort: 'spreek-actie-af'; actie: ActieOpgave }
  | { soort: 'werk-actie-bij'; actieId: string; bijwerking: ActieBijwerking }
  | { soort: 'leg-contactmoment-vast'; contactmoment: ContactmomentOpgave }
  | { soort: 'corrigeer-contactmoment'; contactmomentId: string; correctie: ContactmomentCorrectie }
  | { soort: 'trek-contactmoment-in'; contactmomentId: string }
  | { soort: 'werk-verzekering-bij'; inwonerId: string; verzekering: VerzekeringBijwerking }
  | { soort: 'werk-inwoner-bij'; inwonerId: string; bijwerking: InwonerBijwerking }
  | { soort: 'trek-toestemming-in'; toestemmingId: string }
  | { soort: 'verwerk-bijdrage'; inhoud: Inhoud; bsnVanAnder: boolean }

/** `veld`: the path in what was sent, without the leading slash. */
export interface Geweigerd {
  weigering: Weigering
  veld?: string
}

/** What the rule of one command says, before what holds for every household is held against it. */
export type Oordeel = Gevolg | Geweigerd

interface Gevolg {
  feiten: Feit[]
  /** The household after these facts, where the rule needed it. */
  huishouden?: Huishouden
  nieuweIds?: Record<string, string>
  geregistreerd?: Geregistreerd
}

/** `huishouden` is as it is after the facts; the very same when there are none. */
export type Beslissing = (Gevolg & { huishouden: Huishouden }) | Geweigerd

/** What a registration came to, beside its facts. */
export interface Geregistreerd {
  /** By bronpersoonId: a caller's own word, so never a plain object's key. */
  inwonerIds: ReadonlyMap<string, string>
  /** What is known otherwise and was not taken over. */
  afwijkingen: GemeldeAfwijking[]
  /** False when they are known at another address: what was said is kept, the file is not opened. */
  betrokken: boolean
}
