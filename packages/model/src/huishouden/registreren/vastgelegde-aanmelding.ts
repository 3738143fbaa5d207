import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { neemTerug, zonderBetrokkenheid, type Terugname } from './neem-terug.ts'
import { noemtNu } from './noemt-nu.ts'
import type { AndereAanmelding } from './rondom.ts'

/** In the order they were said: a moment, in seconds. */
interface OpMoment {
  op: number
}

interface Verhaal {
  /** Every fact of a household, oldest first; none where it holds nothing of the registration. */
  feiten: readonly (OpMoment & { gegevens: Feit; opdrachtId: string })[]
  /** The other registrations there that stand: which persons and rows their answers name. */
  anderen: readonly (OpMoment & Omit<AndereAanmelding, 'later'>)[]
}

/** A registration as it is recorded, with what it is read among; read once the household is locked. */
export interface VastgelegdeAanmelding extends Verhaal, OpMoment {
  /** Where it was registered: here, or in a household that has gone up in this one. */
  huishoudenId: string
  /** Taken back before. */
  vergist: boolean
  /** The command its facts share; `null` where it told nothing new. */
  opdrachtId: string | null
  /** The other homes of its persons that may hold something of it. */
  elders: readonly (Verhaal & {
    huishoudenId: string
    /** As it is now; absent until it is locked. */
    nu?: Huishouden | undefined
  })[]
}

type Wanneer = OpMoment & Pick<Verhaal, 'feiten'> & { opdrachtId: string | null }

/** What names persons by the ids they had, naming them by those they have now. */
export type AlsNu = <W>(van: W) => W

/** The household before a registration, and right after it; the same where it told nothing new. */
export function standVan(
  { feiten, opdrachtId, op }: Wanneer,
  alsNu: AlsNu = (van) => van,
): {
  voor: Huishouden
  na: Huishouden
  van: number
  tot: number
} {
  const eerste = feiten.findIndex((feit) => feit.opdrachtId === opdrachtId)
  const van = eerste >= 0 ? eerste : feiten.filter((feit) => feit.op < op).length
  const tot = eerste >= 0 ? feiten.findLastIndex((feit) => feit.opdrachtId === opdrachtId) + 1 : van
  const speel = (vanaf: Huishouden, deel: Verhaal['feiten']) =>
    deel.reduce<Huishouden>((huishouden, { gegevens }) => evolve(huishouden, gegevens), vanaf)
  const voor = speel(leegHuishouden, feiten.slice(0, van))
  return { voor: alsNu(voor), na: alsNu(speel(voor, feiten.slice(van, tot))), van, tot }
}

/** The others, as they came before or after that moment; they name each person by the id she has by the last of these facts. */
export function anderenDan(
  { anderen, feiten }: Pick<Verhaal, 'anderen' | 'feiten'>,
  moment: number,
): AndereAanmelding[] {
  const gegevens = (deel: Verhaal['feiten']) => deel.map((feit) => feit.gegevens)
  return anderen.map(({ op, noemt, ...ander }) => {
    const [eerder, sinds] = [feiten.filter((feit) => feit.op <= op), feiten.filter((feit) => feit.op > op)]
    return { ...ander, noemt: noemtNu(noemt, gegevens(sinds), gegevens(eerder)), later: op >= moment }
  })
}

/**
 * The household before this registration, without what earlier ones said that were taken back since. That stood as long as
 * this one said it too: it goes with the last of them. Pure.
 */
export function zonderTeruggenomen(
  vastgelegd: VastgelegdeAanmelding,
  { voor, elders, alsNu }: { voor: Huishouden; elders: ReadonlySet<string>; alsNu: AlsNu },
  terugname: Terugname,
): Huishouden {
  const { feiten, anderen, op } = vastgelegd
  const { van, tot } = standVan(vastgelegd)
  const eerder = feiten.slice(tot).flatMap(({ gegevens }) => {
    if (gegevens.soort !== 'aanmelding-vergist' || gegevens.bron === undefined) return []
    const { aanmelding: opdrachtId, bron } = gegevens
    const moment = feiten.slice(0, van).find((feit) => feit.opdrachtId === opdrachtId)?.op
    return moment === undefined || opdrachtId === undefined ? [] : [{ opdrachtId, bron, op: moment }]
  })
  const toenNog = { anderen: anderen.filter((ander) => ander.op < op), feiten: feiten.slice(0, van) }
  return eerder
    .toSorted((een, ander) => ander.op - een.op)
    .reduce((stand, een) => {
      const toen = standVan({ feiten, ...een }, alsNu)
      const rondom = { ...toen, bron: een.bron, anderen: alsNu(anderenDan(toenNog, een.op)), elders }
      const { huishouden } = neemTerug(stand, rondom, { ...terugname, aanmelding: een.opdrachtId })
      return zonderBetrokkenheid(huishouden, rondom, terugname).reduce<Huishouden>(evolve, huishouden)
    }, voor)
}
