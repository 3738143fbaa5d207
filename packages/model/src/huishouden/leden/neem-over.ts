import type { Handeling } from '../../handeling.ts'
import { bronBrp } from '../../voorrang/voorrang.ts'
import { isLater, wieTelt, type Woord } from '../../voorrang/wie-telt.ts'
import { AfwijkingVeld, type GemeldeAfwijking } from '../afwijkingen/afwijkingen.ts'
import { meldAfwijkingen, openAfwijkingen, vervallen } from '../afwijkingen/meld-afwijkingen.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Verschil } from '../registreren/verschillen.ts'
import { zelfdeVeld } from '../registreren/verschillen.ts'
import { PersoonVeld, type Herkomst } from './herkomst.ts'
import type { InwonerWijziging } from './leden.ts'
import { vultAan, zegtMinder } from './vult-aan.ts'

type Gegevens = { [V in PersoonVeld]?: unknown }

interface Wijze {
  /** The source's own moment; without one, when it came in. */
  op?: string | undefined
  /** False for whoever may say something and change nothing: all of it is an afwijking. */
  mag?: boolean
  /** Fields that stay as they are, whoever says so: a number that is somebody else's. */
  nooit?: readonly PersoonVeld[]
  /** Fields that are no contradiction however they differ. */
  altijd?: readonly PersoonVeld[]
}

export interface Overgenomen {
  feiten: Feit[]
  /** What was not taken over. */
  afwijkingen: GemeldeAfwijking[]
}

/**
 * What becomes of what a source says about one member, the same for a registration, a contribution and a command: by the
 * table of authority it is taken over, kept beside what is known as an afwijking, or older than what that source said.
 * A word that loses to another is never gone: it is an afwijking too. `null` says that there is none. Pure.
 */
export function neemOver(
  huishouden: Huishouden,
  inwonerId: string,
  gegevens: Gegevens,
  door: Handeling,
  wijze: Wijze = {},
): Overgenomen {
  const gemeld: Woord = { bron: door.organisatie, op: wijze.op ?? door.op }
  const velden = PersoonVeld.options.filter((veld) => gegevens[veld] !== undefined)
  const per = velden.map((veld) => weeg(huishouden, inwonerId, veld, gegevens[veld], gemeld, door, wijze))
  const wijziging = Object.assign({}, ...per.map((een) => een.wijziging)) as InwonerWijziging
  const bevestigd = per.flatMap((een) => een.bevestigd ?? [])
  const eens = per.flatMap((een) => een.eens ?? [])
  const feiten: Feit[] = []
  if (Object.keys(wijziging).length > 0)
    feiten.push({ soort: 'inwoner-gewijzigd', inwonerId, wijziging, bron: gemeld.bron, gemeldOp: gemeld.op })
  if (bevestigd.length + eens.length > 0)
    feiten.push({
      soort: 'gegevens-bevestigd',
      inwonerId,
      velden: bevestigd,
      eens,
      bron: gemeld.bron,
      gemeldOp: gemeld.op,
    })
  const mee = per.flatMap((een) => een.mee)
  feiten.push(...mee)
  const nu = mee.reduce<Huishouden>(evolve, huishouden)
  const anders = per.flatMap((een) => een.afwijkingen)
  const gemeldAnders = meldAfwijkingen(nu, anders, door)
  // What lost to this word is told to whoever settles it; what she who says it hears of is what was not taken over.
  const eigen = new Set(anders.flatMap(({ bron }, index) => (bron === gemeld.bron ? [index] : [])))
  return {
    feiten: [...feiten, ...gemeldAnders.feiten],
    afwijkingen: gemeldAnders.afwijkingen.filter((_, index) => eigen.has(index)),
  }
}

type GezegdVerschil = Verschil & { bron: string; gemeldOp: string; verdrongen?: true }

interface Gewogen {
  wijziging?: Gegevens
  bevestigd?: PersoonVeld[]
  eens?: PersoonVeld[]
  mee: Feit[]
  afwijkingen: GezegdVerschil[]
}

function weeg(
  huishouden: Huishouden,
  inwonerId: string,
  veld: PersoonVeld,
  waarde: unknown,
  gemeld: Woord,
  door: Handeling,
  { op, mag = true, nooit = [], altijd = [] }: Wijze,
): Gewogen {
  const niets: Gewogen = { mee: [], afwijkingen: [] }
  const was: unknown = huishouden.inwoners[inwonerId]![veld]
  const herkomst = huishouden.herkomst[inwonerId]?.[veld]
  const open = openAfwijkingen(huishouden, veld, inwonerId)
  const eigen = open.filter(([, { bron }]) => bron === gemeld.bron)
  const eerder = [herkomst?.eens?.[gemeld.bron], ...gezegdDoor(huishouden, veld, inwonerId, gemeld.bron)]
  if (eerder.some((op) => isLater(op, gemeld.op))) return niets
  const erIs = was !== undefined && waarde !== null
  const zelfde = erIs
    ? zelfdeVeld(veld, was, waarde) || zegtMinder(veld, was, waarde)
    : was === undefined && waarde === null
  const anders = (): Gewogen => ({
    mee: herkomst?.eens?.[gemeld.bron] ? [nietMeerEens(inwonerId, veld, gemeld)] : [],
    afwijkingen: waarde === null ? [] : [verschil(veld, inwonerId, was, waarde, gemeld)],
  })
  if (!mag || nooit.includes(veld)) return zelfde ? niets : anders()
  const telt = wieTelt(door.voorrang, veld, herkomst ?? {}, gemeld)
  const leeg = was === undefined && !herkomst && !door.voorrang.regelVoor(veld)?.alleen
  const vult = leeg || altijd.includes(veld) || (erIs && vultAan(veld, was, waarde))
  const uit = vult ? 'overnemen' : telt
  const sluit = vervallen(eigen, door)
  // What comes as it is said cannot be passed by something older from its own source; saying it again is no fact.
  if (zelfde) return { ...(op && bevestig(veld, was, herkomst, gemeld, uit)), mee: sluit, afwijkingen: [] }
  if (uit === 'niets') return niets
  if (uit === 'afwijking') return anders()
  const nieuwste = door.voorrang.regelVoor(veld)?.nieuwste
  const verliezers = nieuwste || vult ? [] : verlorenWoorden(veld, inwonerId, was, waarde, herkomst, gemeld)
  const eens = open.filter(
    ([, rij]) => rij.bron !== gemeld.bron && waarde !== null && zelfdeVeld(veld, rij.gemeld, waarde),
  )
  return {
    wijziging: { [veld]: waarde, ...(veld === 'bsn' && { bsnStatus: bsnStatus(waarde, gemeld.bron) }) },
    mee: [...sluit, ...vervallen(eens, door), ...eens.map(([, rij]) => nuEens(inwonerId, veld, rij))],
    afwijkingen: verliezers,
  }
}

/** When this source said something of this field that was not taken over, also where a person settled it since. */
function gezegdDoor({ afwijkingen }: Huishouden, veld: string, inwonerId: string, bron: string): string[] {
  return Object.values(afwijkingen).flatMap((rij) =>
    rij.veld === veld && 'inwonerId' in rij && rij.inwonerId === inwonerId && rij.bron === bron ? [rij.gemeldOp] : [],
  )
}

/** Said later than what is known, and the same: from then on it counts by that moment. */
function bevestig(veld: PersoonVeld, was: unknown, herkomst: Herkomst | undefined, gemeld: Woord, uit: string) {
  const eigen = herkomst?.bron === gemeld.bron
  if (was === undefined && !herkomst) return {}
  if (uit === 'overnemen') return herkomst && eigen && !isLater(gemeld.op, herkomst.op) ? {} : { bevestigd: [veld] }
  return !herkomst || eigen || !isLater(gemeld.op, herkomst.eens?.[gemeld.bron]) ? {} : { eens: [veld] }
}

/** Attached to somebody who is known, it is what was said and not yet who she is; the BRP is who she is. */
const bsnStatus = (bsn: unknown, bron: string) =>
  bsn === null ? null : bron === bronBrp ? ('geverifieerd' as const) : ('opgegeven' as const)

function verlorenWoorden(
  veld: PersoonVeld,
  inwonerId: string,
  was: unknown,
  waarde: unknown,
  herkomst: Herkomst | undefined,
  gemeld: Woord,
): GezegdVerschil[] {
  if (was === undefined) return []
  const sprekers = [
    // Who said it in another household of hers is told to nobody here; there it is kept.
    ...(herkomst && !herkomst.elders && herkomst.bron !== gemeld.bron
      ? [{ bron: herkomst.bron, op: herkomst.op }]
      : []),
    ...Object.entries(herkomst?.eens ?? {}).flatMap(([bron, op]) => (bron === gemeld.bron ? [] : [{ bron, op }])),
  ]
  return sprekers.map((woord) => ({ ...verschil(veld, inwonerId, waarde ?? undefined, was, woord), verdrongen: true }))
}

const verschil = (
  veld: PersoonVeld,
  inwonerId: string,
  bekend: unknown,
  gemeld: unknown,
  { bron, op }: Woord,
): GezegdVerschil => ({
  veld: AfwijkingVeld.parse(veld),
  inwonerId,
  ...(bekend !== undefined && { bekend }),
  gemeld,
  bron,
  gemeldOp: op,
})

const nietMeerEens = (inwonerId: string, veld: PersoonVeld, { bron, op }: Woord): Feit => ({
  soort: 'gegevens-bevestigd',
  inwonerId,
  velden: [],
  eens: [],
  oneens: [veld],
  bron,
  gemeldOp: op,
})

const nuEens = (inwonerId: string, veld: PersoonVeld, rij: { bron: string; gemeldOp: string }): Feit => ({
  soort: 'gegevens-bevestigd',
  inwonerId,
  velden: [],
  eens: [veld],
  bron: rij.bron,
  gemeldOp: rij.gemeldOp,
})
