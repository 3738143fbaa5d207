import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { isLopend } from '../../doelbinding/termijnen.ts'
import { tekst } from '../../velden/tekst.ts'
import type { Intrekking } from '../../velden/intrekking.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zonderVerwijzer } from '../verwijzingen/zonder-verwijzer.ts'

export const Reden = z.strictObject({ reden: tekst(500).describe('Waarom') }).meta({ id: 'Reden' })

/** What can be taken back as a row of its own; a visit has rules of its own. */
export type Intrekbaar =
  | 'vraag'
  | 'meting'
  | 'doelscore'
  | 'verwijzing'
  | 'signaal'
  | 'toestemming'
  | 'rapportage'
  | 'afspraak'
  | 'pols'
  | 'antwoord'
  | 'evaluatie'

interface TeTrekken {
  wat: Intrekbaar
  id: string
  reden: string
}

/** A row as one takes it back: who said so, and what takes it back; `door` is one of those who did, or who decides. */
interface Rij {
  bronnen: readonly string[]
  /** May who decides take back what another said? Whoever may not know of a row may not. */
  ookBeslisser: boolean
  feiten: (intrekking: Intrekking, door: Handeling) => Feit[]
}

/**
 * Takes back what was said, with a reason: by who said it, or by the regisseur. What others said too stays theirs. The
 * projections are without it from then on, and a partner that had it hears that it ended.
 */
export const trekIn = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: Reden,
  weigeringen: ['rij-onbekend', 'niet-uw-woord'],
  beslis(huishouden, { wat, id, reden }: TeTrekken, door) {
    const rij = perSoort[wat](huishouden, id)
    if (!rij) return { weigering: 'rij-onbekend', veld: `${wat}Id` }
    const eigen = rij.bronnen.includes(door.organisatie)
    if (!eigen && !rij.ookBeslisser) return { weigering: 'rij-onbekend', veld: `${wat}Id` }
    if (!eigen && !isBeslisser(huishouden, door)) return { weigering: 'niet-uw-woord' }
    return { feiten: rij.feiten({ door: door.organisatie, op: door.op, reden }, door) }
  },
})

const perSoort: Record<Intrekbaar, (huishouden: Huishouden, id: string) => Rij | undefined> = {
  vraag({ vragen }, vraagId) {
    const rij = rijMet(vragen, vraagId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'vraag-ingetrokken', vraagId, intrekking }]
    return { bronnen: rij.gesteldDoor ? [rij.gesteldDoor] : [], ookBeslisser: true, feiten }
  },
  antwoord({ antwoorden }, antwoordId) {
    const rij = rijMet(antwoorden, antwoordId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'antwoord-ingetrokken', antwoordId, intrekking }]
    return { bronnen: [rij.bron], ookBeslisser: true, feiten }
  },
  evaluatie({ evaluaties }, evaluatieId) {
    const rij = rijMet(evaluaties, evaluatieId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'evaluatie-ingetrokken', evaluatieId, intrekking }]
    return { bronnen: [rij.organisatie], ookBeslisser: true, feiten }
  },
  meting({ zrm, metingen }, metingId) {
    const rij = rijMet(zrm, metingId) ?? rijMet(metingen, metingId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'meting-ingetrokken', metingId, intrekking }]
    return { bronnen: [rij.afnemer], ookBeslisser: true, feiten }
  },
  doelscore({ doelscores }, doelscoreId) {
    const rij = rijMet(doelscores, doelscoreId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'doelscore-ingetrokken', doelscoreId, intrekking }]
    return { bronnen: [rij.bron], ookBeslisser: true, feiten }
  },
  // Nobody but who gave it knows that there is one.
  signaal({ signalen }, signaalId) {
    const rij = rijMet(signalen, signaalId)
    if (!rij || rij.ingetrokken) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'signaal-ingetrokken', signaalId, intrekking }]
    return { bronnen: [rij.gemeldDoor], ookBeslisser: false, feiten }
  },
  verwijzing({ verwijzingen }, verwijzingId) {
    const rij = rijMet(verwijzingen, verwijzingId)
    if (!rij || !isLopend(rij)) return undefined
    const bronnen = [rij, ...(rij.ookVerwezen ?? [])].map(({ doorOrganisatie }) => doorOrganisatie)
    const feiten = (intrekking: Intrekking): Feit[] => {
      const verwijzing = zonderVerwijzer(rij, intrekking.door)
      if (!verwijzing) return [{ soort: 'verwijzing-ingetrokken', verwijzingId, intrekking }]
      return [{ soort: 'verwezen', verwijzingId, verwijzing }]
    }
    return { bronnen, ookBeslisser: true, feiten }
  },
  // Who reads it is for who wrote it.
  rapportage({ rapportages }, rapportageId) {
    const rij = rijMet(rapportages, rapportageId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'rapportage-ingetrokken', rapportageId, intrekking }]
    return { bronnen: [rij.organisatie], ookBeslisser: false, feiten }
  },
  afspraak({ afspraken }, afspraakId) {
    const rij = rijMet(afspraken, afspraakId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'afspraak-ingetrokken', afspraakId, intrekking }]
    return { bronnen: [rij.organisatie], ookBeslisser: true, feiten }
  },
  pols({ polsen }, polsId) {
    const rij = rijMet(polsen, polsId)
    if (!rij) return undefined
    const feiten = (intrekking: Intrekking): Feit[] => [{ soort: 'pols-ingetrokken', polsId, intrekking }]
    return { bronnen: [rij.organisatie], ookBeslisser: true, feiten }
  },
  // Not that she takes back her word, but that she never gave it.
  toestemming({ toestemmingen }, toestemmingId) {
    const rij = rijMet(toestemmingen, toestemmingId)
    if (!rij || rij.vergist) return undefined
    const bronnen = rij.vastgelegdDoor ?? []
    const feiten = (intrekking: Intrekking): Feit[] => {
      const anderen = bronnen.filter((bron) => bron !== intrekking.door)
      if (bronnen.includes(intrekking.door) && anderen.length > 0) {
        const { vastlegging, ...woord } = rij
        const blijft = vastlegging?.filter(({ organisatie }) => organisatie !== intrekking.door)
        const toestemming = { ...woord, vastgelegdDoor: anderen, ...(blijft && { vastlegging: blijft }) }
        return [{ soort: 'toestemming-gegeven', toestemmingId, toestemming }]
      }
      return [{ soort: 'toestemming-vergist', toestemmingId, intrekking }]
    }
    return { bronnen, ookBeslisser: true, feiten }
  },
}
