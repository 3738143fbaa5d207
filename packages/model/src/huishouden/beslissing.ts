import type { GemeldeAfwijking } from './afwijkingen/afwijkingen.ts'
import type { Feit } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import type { Weigering } from './weigeringen.ts'

/** `huishouden` is as it is after the facts; the very same when there are none. */
export type Beslissing = (Gevolg & { huishouden: Huishouden }) | Geweigerd

/** What the rule of one command says, before what holds for every household is held against it. */
export type Oordeel<W extends Weigering = Weigering> = Gevolg | Geweigerd<W>

/** `veld`: the path in what was sent, without the leading slash. */
export interface Geweigerd<W extends Weigering = Weigering> {
  weigering: W
  veld?: string
  /** Where it is about several, each of them. */
  velden?: readonly string[]
}

interface Gevolg {
  feiten: Feit[]
  /** The household after these facts, where the rule needed it. */
  huishouden?: Huishouden
  /** Of what the command made, by name. */
  nieuweIds?: Record<string, string>
  /** What it leads to in other households, that were opened with it or are new. */
  elders?: readonly { huishouden: Huishouden; feiten: Feit[] }[]
  geregistreerd?: Geregistreerd
  /** Who is a member for the time being, beside which other household: somebody has to look. */
  teToetsen?: readonly { inwonerId: string; huishoudenId: string }[]
}

/** What a registration came to, beside its facts. */
export interface Geregistreerd {
  /** By bronpersoonId: a caller's own word, so never a plain object's key. */
  inwonerIds: ReadonlyMap<string, string>
  /** What is known otherwise and was not taken over. */
  afwijkingen: GemeldeAfwijking[]
  /** False when they are known at another address: what was said is kept, the file is not opened. */
  betrokken: boolean
}
