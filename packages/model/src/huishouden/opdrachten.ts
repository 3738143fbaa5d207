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
} from '../registratie/aanmelding.ts'
import type { GemeldeAfwijking } from './afwijking.ts'
import type { Feit } from './feiten.ts'

/** What someone asks of a household. `herkend`: which of the registered persons are members, by bronpersoonId. */
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
  | { soort: 'verwerk-bijdrage'; inhoud: Inhoud }

/** Everything decide needs from outside: who, when, and fresh ids. No clock and no randomness of its own. */
export interface Omstandigheden {
  organisatie: string
  /** May this organisation use the BSN (Wabb art. 10, Wabvpz, Jeugdwet art. 7.2.1)? */
  magBsn: boolean
  op: string
  vandaag: string
  nieuwId: () => string
  /** The BSN a contribution brings is another resident's; found under the lock of that BSN. */
  bsnVanAnder?: boolean
}

/** Expected refusals, a closed list; the texts are in `fouten.ts`. */
export type Weigering =
  | 'huishouden-onbekend'
  | 'inwoner-onbekend'
  | 'actie-onbekend'
  | 'doel-onbekend'
  | 'toestemming-onbekend'
  | 'verwijzing-onbekend'
  | 'besluit-onbekend'
  | 'signaal-onbekend'
  | 'bsn-niet-toegestaan'
  | 'niet-betrokken'
  | 'bronpersoon-onbekend'
  | 'bronpersoon-dubbel'
  | 'bsn-dubbel'
  | 'inwoner-dubbel'
  | 'inwoner-elders-bekend'
  | 'datum-in-toekomst'
  | 'datum-voor-geboorte'
  | 'huishouden-vol'
  | 'verzekering-ontbreekt'
  | 'geen-wijkverpleging'
  | 'datum-te-lang-geleden'
  | 'bedrag-te-groot'
  | 'contactmoment-onbekend'
  | 'contactmoment-ingetrokken'
  | 'contactmoment-bestaat-al'
  | 'bijdrage-niet-toegestaan'
  | 'bsn-verschilt'
  | 'bsn-van-ander'
  | 'toewijzingnummer-bezet'
  | 'nieuw-toewijzingnummer-nodig'
  | 'toewijzing-overlapt'
  | 'besluit-verouderd'
  | 'besluitdatum-onmogelijk'
  | 'geen-jeugdige'
  | 'reden-wijziging-te-vroeg'
  | 'datum-onmogelijk'
  | 'toestemming-ontbreekt'
  | 'toestemming-zonder-gezag'
  | 'verwijzing-buiten-kring'
  | 'signaal-leeftijd'

export type Beslissing =
  | { feiten: Feit[]; nieuweIds?: Record<string, string>; geregistreerd?: Geregistreerd }
  | { weigering: Weigering; veld?: string }

/** What a registration came to, beside its facts. */
export interface Geregistreerd {
  /** By bronpersoonId: a caller's own word, so never a plain object's key. */
  inwonerIds: ReadonlyMap<string, string>
  /** What is known otherwise and was not taken over. */
  afwijkingen: GemeldeAfwijking[]
  /** False when they are known at another address: what was said is kept, the file is not opened. */
  betrokken: boolean
}
