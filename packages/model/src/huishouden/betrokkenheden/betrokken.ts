import { dagInNederland } from '../../velden/dag.ts'
import { geblokkeerdSinds, isGeblokkeerd, zonderBlokkades } from '../blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Betrokkenheid } from './betrokkenheden.ts'

/** `op`: a moment; a day is its beginning. */
type Vraag = [huishouden: Toegang, organisatie: string, op: string]
/** All of a household that says who may know of it. */
export type Toegang = Pick<Huishouden, 'betrokkenheden' | 'gesloten' | 'opgegaan' | 'blokkades'>

/** May this organisation read the household: it is granted, or it took break-glass access that still runs. */
export function isBetrokken(...[huishouden, organisatie, op]: Vraag): boolean {
  return (
    isToegekend(huishouden, organisatie, op) ||
    (isOpen(huishouden) &&
      !isGeblokkeerd(huishouden, organisatie) &&
      rijenVan(huishouden, organisatie).some((rij) => heeftNoodtoegang(rij, op)))
  )
}

/** Is this organisation's involvement granted, and does it still run, without a safety block? Only then it may change the household. */
export function isToegekend(...[huishouden, organisatie, op]: Vraag): boolean {
  return (
    isOpen(huishouden) &&
    rijenVan(huishouden, organisatie).some((rij) => loopt(rij, op)) &&
    !isGeblokkeerd(huishouden, organisatie)
  )
}

/** The same as others may know it: whether an organisation is blocked nobody hears by what it is asked or named for. */
export function staatAlsToegekend(...[huishouden, organisatie, op]: Vraag): boolean {
  return isToegekend(zonderBlokkades(huishouden), organisatie, op)
}

/**
 * Does what `van` made for this organisation (the regie, a hand-over, an application) still stand? Answering it opens the household to who
 * is not involved, and of who made it and is not involved any more nothing opens.
 */
export function aanbodStaat(
  huishouden: Toegang,
  van: string,
  { organisatie, op }: { organisatie: string; op: string },
): boolean {
  return !isGeblokkeerd(huishouden, organisatie) && [organisatie, van].some((een) => isToegekend(huishouden, een, op))
}

/**
 * Did this organisation register here without being granted (yet): it sees what it said itself. Of one that is blocked only what
 * it asked since, as of any stranger.
 */
export function heeftGevraagd(huishouden: Toegang, organisatie: string): boolean {
  const sinds = geblokkeerdSinds(huishouden, organisatie)
  return (
    isOpen(huishouden) &&
    rijenVan(huishouden, organisatie).some(
      ({ stand, gevraagdOp }) =>
        (stand === 'gevraagd' || stand === 'geweigerd') &&
        (sinds === undefined || (gevraagdOp !== undefined && Date.parse(gevraagdOp) >= Date.parse(sinds))),
    )
  )
}

/**
 * Does the version of what this organisation saw last still stand for what it may see at this moment? Not when a last day or
 * break-glass access passed since: the version goes up only at the next upkeep.
 */
export function geldtVersie(...[huishouden, organisatie, op]: Vraag): boolean {
  if (isBetrokken(huishouden, organisatie, op)) return true
  return (
    heeftGevraagd(huishouden, organisatie) &&
    rijenVan(huishouden, organisatie).every(({ noodtoegang }) => noodtoegang === undefined)
  )
}

/** Does this involvement run at this moment? */
export function loopt({ stand = 'toegekend', tot }: Betrokkenheid, op: string): boolean {
  return stand === 'toegekend' && (tot === undefined || dagInNederland(op) < tot)
}

export function heeftNoodtoegang({ noodtoegang }: Betrokkenheid, op: string): boolean {
  return noodtoegang !== undefined && Date.parse(op) < Date.parse(noodtoegang.tot)
}

/** Neither closed nor gone up in another household, whose file it then is. */
export function isOpen({ gesloten, opgegaan }: Pick<Toegang, 'gesloten' | 'opgegaan'>): boolean {
  return gesloten === undefined && opgegaan === undefined
}

/** The row of an organisation: one is made only where there is none. */
export function betrokkenheidVan(
  { betrokkenheden }: Pick<Huishouden, 'betrokkenheden'>,
  organisatie: string,
): [id: string, rij: Betrokkenheid] | undefined {
  return Object.entries(betrokkenheden).findLast(([, rij]) => rij.organisatie === organisatie)
}

function rijenVan({ betrokkenheden }: Toegang, organisatie: string): Betrokkenheid[] {
  return Object.values(betrokkenheden).filter((rij) => rij.organisatie === organisatie)
}
