import type { Intrekking } from '../../velden/intrekking.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { isVastgehouden, type Rondom } from './rondom.ts'

type Afwijking = Huishouden['afwijkingen'][string]

/**
 * What it contradicted is said no longer, and what it settled is open again. A word of somebody else's that lost to it is no
 * afwijking any more where that word is known again. What a person settled stays. Pure.
 */
export function afwijkingenTerug(
  nu: Huishouden,
  rondom: Rondom,
  { door, op, reden }: Intrekking,
  isTerug: (inwonerId: string, veld: string) => boolean,
): Record<string, Afwijking> {
  const { voor, na, bron, anderen } = rondom
  const terug: Record<string, Afwijking> = {}
  for (const [id, toen] of Object.entries(na.afwijkingen)) {
    const [was, is] = [voor.afwijkingen[id], nu.afwijkingen[id]]
    if (zelfdeInhoud(was, toen) || !is || !zelfdeInhoud(is, toen)) continue
    const wie = 'inwonerId' in toen ? toen.inwonerId : undefined
    const ookLater =
      wie === undefined
        ? anderen.some(({ organisatie, later }) => later && organisatie === bron)
        : isVastgehouden(rondom, wie)
    const geldt = toen.bron === bron ? !ookLater : wie !== undefined && isTerug(wie, toen.veld)
    if (geldt) terug[id] = was ?? { ...is, beslecht: { besluit: 'vervallen', door, op, reden } }
  }
  return terug
}
