import type { Inhoud } from '../../berichten/bijdrage.ts'

/** What the rule of one kind of contribution decides on. */
export interface Verwerking<S extends Inhoud['soort'] = Inhoud['soort']> {
  inhoud: Extract<Inhoud, { soort: S }>
  /** The BSN it brings is another resident's; found under the lock of that BSN. */
  bsnVanAnder: boolean
}
