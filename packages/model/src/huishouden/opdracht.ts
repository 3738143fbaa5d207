import type { z } from 'zod'
import type { Handeling } from '../handeling.ts'
import type { Oordeel } from './beslissing.ts'
import type { Huishouden } from './huishouden.ts'
import type { Weigering } from './weigeringen.ts'

/** The rule of a command, or of one kind of contribution: what it may be refused for, and what it leads to. */
export interface Regel<G extends object, W extends Weigering> {
  /** Besides what holds for every command; the compiler refuses a rule that gives another. */
  weigeringen: readonly W[]
  /** No fact without a change: saying the same thing twice yields no facts. Pure. */
  beslis: (huishouden: Huishouden, gegevens: G, handeling: Handeling) => Oordeel<NoInfer<W>>
}

export function regel<G extends object, W extends Weigering>(definitie: Regel<G, W>): Regel<G, W> {
  return definitie
}

/** One command on a household. */
export interface OpdrachtDefinitie<
  G extends object,
  W extends Weigering,
  I extends z.ZodType | undefined,
> extends Regel<G, W> {
  /**
   * Who may give it. `aanmelder`: whoever registers, also where there is no household yet; `betrokken`: an organisation that is
   * involved; `aanvrager`: one that is or asked to be, about its own rows only; `beslisser`: who decides about others'
   * involvement; `aangeboden`: whom the regie is offered, involved or not; `ontvanger`: one that is
   * involved, or for whom an offered overdracht or an application waits; `regisseur`: the organisation of the regisseur, or where
   * there is none one that is involved; `bekende`: any of these, and who administers; `heropener`: one that was granted when the
   * household closed; `nazorger`: one that has aftercare in a closed household; `lezer`: one that may read the
   * household, by break-glass access too, or could when it closed; `opheffer`: who decides, also when it is closed; `partner`: a partner system, about what the doelbinding table lets it tell.
   */
  wie:
    | 'aanmelder'
    | 'betrokken'
    | 'aanvrager'
    | 'beslisser'
    | 'aangeboden'
    | 'ontvanger'
    | 'regisseur'
    | 'bekende'
    | 'heropener'
    | 'nazorger'
    | 'lezer'
    | 'opheffer'
    | 'partner'
  /** `persoon`: what it leads to about a person holds in every household she is a confirmed member of. */
  over?: 'persoon'
  /** What its sender says, as the body of a request has it; without one the path says it all. */
  invoer: I
}

export function opdracht<G extends object, W extends Weigering, I extends z.ZodType | undefined = undefined>(
  definitie: Omit<OpdrachtDefinitie<G, W, I>, 'invoer'> & { invoer?: I },
): OpdrachtDefinitie<G, W, I> {
  return definitie as OpdrachtDefinitie<G, W, I>
}
