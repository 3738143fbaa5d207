import { dagInNederland } from '../../velden/dag.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Betrokkenheid } from './betrokkenheden.ts'

/** `op`: a moment; a day is its beginning. */
type Vraag = [huishouden: Huishouden, organisatie: string, op: string]

/** May this organisation read the household: it is granted, or it took break-glass access that still runs. */
export function isBetrokken(...[huishouden, organisatie, op]: Vraag): boolean {
  return (
    isToegekend(huishouden, organisatie, op) ||
    (isOpen(huishouden) && rijenVan(huishouden, organisatie).some((rij) => heeftNoodtoegang(rij, op)))
  )
}

/** Is this organisation's involvement granted, and does it still run? Only then it may change the household. */
export function isToegekend(...[huishouden, organisatie, op]: Vraag): boolean {
  return isOpen(huishouden) && rijenVan(huishouden, organisatie).some((rij) => loopt(rij, op))
}

/** Did this organisation register here without being granted (yet): it sees what it said itself. */
export function heeftGevraagd(huishouden: Huishouden, organisatie: string): boolean {
  return (
    isOpen(huishouden) &&
    rijenVan(huishouden, organisatie).some(({ stand }) => stand === 'gevraagd' || stand === 'geweigerd')
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
export function isOpen({ gesloten, opgegaan }: Huishouden): boolean {
  return gesloten === undefined && opgegaan === undefined
}

/** The row of an organisation: one is made only where there is none. */
export function betrokkenheidVan(
  { betrokkenheden }: Huishouden,
  organisatie: string,
): [id: string, rij: Betrokkenheid] | undefined {
  return Object.entries(betrokkenheden).findLast(([, rij]) => rij.organisatie === organisatie)
}

function rijenVan({ betrokkenheden }: Huishouden, organisatie: string): Betrokkenheid[] {
  return Object.values(betrokkenheden).filter((rij) => rij.organisatie === organisatie)
}
