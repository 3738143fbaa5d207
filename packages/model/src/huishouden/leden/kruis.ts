import { isGeheim } from '../adres/is-geheim.ts'
import { alsElders } from '../blokkades/reist-mee.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { zonderVastlegging } from '../toestemmingen/woord-elders.ts'
import { zelfdeGegeven } from '../zelfde-inhoud.ts'
import type { InwonerWijziging } from './leden.ts'
import { isBevestigdLid, isVoorlopig, persoonVan } from './lidmaatschap.ts'

/** Who she is: the same wherever she lives. */
const identiteit: ReadonlySet<string> = new Set([
  'bsn',
  'bsnStatus',
  'naam',
  'geboortedatum',
  'verwachteGeboortedatum',
  'geslacht',
])
/** How she is reached and insured: hers too, but it can lead whoever reads it to a secret address. */
export const bereikbaarheid: ReadonlySet<string> = new Set(['telefoonnummer', 'emailadres', 'verzekering'])

/** Is this field hers wherever she lives? Her role is a household's, and each household says its own. */
export const isVanHaar = (veld: string): boolean => identiteit.has(veld) || bereikbaarheid.has(veld)

interface Tussen {
  inBeide: (inwonerId: string) => boolean
  /** In neither a member for the time being: a stranger's word about a namesake ends nothing. */
  getoetst: (inwonerId: string) => boolean
  geheim: boolean
  naar: Huishouden
  toestemmingen: Huishouden['toestemmingen']
}
type Kruis = { [S in Feit['soort']]?: (feit: Extract<Feit, { soort: S }>, tussen: Tussen) => Feit[] }

/** Which facts hold wherever the person lives. Her place in a household does not, nor what is done for her there. */
const perSoort = {
  // She lived there too, and only that is known there.
  'inwoner-overleden': (feit, { inBeide, naar }) => (inBeide(feit.inwonerId) ? [{ ...feit, woonde: naar.adres }] : []),
  'bsn-geverifieerd': (feit, { inBeide }) => (inBeide(feit.inwonerId) ? [feit] : []),
  // Only where it is not known; nothing says where it was asked.
  'geheimhouding-gemeld': (feit, { inBeide, naar }) =>
    inBeide(feit.inwonerId) && !Object.hasOwn(naar.geheimhouding, feit.inwonerId) ? [feit] : [],
  'inwoner-gewijzigd': (feit, tussen) => (tussen.inBeide(feit.inwonerId) ? gewijzigd(feit, tussen) : []),
  // Nothing leaves for them wherever she lives; neither why nor who said so is told there.
  'blokkade-gezet': (feit, { inBeide, naar }) => {
    const wie = feit.blokkade.inwonerIds.filter(inBeide)
    if (wie.length === 0 || Object.hasOwn(naar.blokkades, feit.blokkadeId)) return []
    return [{ ...feit, blokkade: alsElders(feit.blokkade, wie) }]
  },
  'blokkade-opgeheven': (feit, { naar }) => {
    const rij = naar.blokkades[feit.blokkadeId]
    if (!rij?.elders || rij.opgeheven) return []
    return [{ ...feit, opheffing: { inwonerIds: rij.inwonerIds, op: feit.opheffing.op } }]
  },
  // Who recorded it there recorded it still.
  'toestemming-gegeven': (feit, { inBeide, geheim, naar }) => {
    if (geheim || !inBeide(feit.toestemming.inwonerId)) return []
    const { vastgelegdDoor, vastlegging } = naar.toestemmingen[feit.toestemmingId] ?? {}
    const daar = { ...(vastgelegdDoor && { vastgelegdDoor }), ...(vastlegging && { vastlegging }) }
    return [{ ...feit, toestemming: { ...zonderVastlegging(feit.toestemming), ...daar } }]
  },
  // Who found out, and why, is nobody's business there.
  'toestemming-vergist': (feit, { naar }) =>
    Object.hasOwn(naar.toestemmingen, feit.toestemmingId) ? [{ ...feit, intrekking: { op: feit.intrekking.op } }] : [],
  'toestemming-ingetrokken': (feit, { toestemmingen, getoetst, naar }) => {
    const genomen = toestemmingen[feit.toestemmingId]
    return genomen && getoetst(genomen.inwonerId) ? ingetrokken(feit, genomen, naar) : []
  },
} satisfies Kruis

/** Does this fact hold wherever the person lives? */
export function isOverPersoon({ soort }: Feit): boolean {
  return Object.hasOwn(perSoort, soort)
}

/**
 * What these facts of one household mean in another where the same person lives too. Only for who is a confirmed member of
 * both; where one of the two has a secret address only who she is, her death, and that she took back a consent. Nothing
 * says from which household, or by whom it was said. `van` is the household before its facts. Pure.
 */
export function kruis(feiten: readonly Feit[], van: Huishouden, naar: Huishouden): Feit[] {
  const tussen: Tussen = {
    inBeide: (inwonerId) => isBevestigdLid(van, inwonerId) && isBevestigdLid(naar, inwonerId),
    getoetst: (inwonerId) => !isVoorlopig(van, inwonerId) && !isVoorlopig(naar, inwonerId),
    // Also where these facts make it secret, in whatever order they came.
    geheim: [van, feiten.reduce<Huishouden>(evolve, van), naar].some(isGeheim),
    naar,
    toestemmingen: { ...van.toestemmingen, ...gegevenIn(feiten) },
  }
  return feiten.flatMap((feit) => {
    const gaatOver = (perSoort as Kruis)[feit.soort] as ((feit: Feit, tussen: Tussen) => Feit[]) | undefined
    return gaatOver?.(feit, tussen) ?? []
  })
}

function gewijzigd(
  { soort, inwonerId, wijziging, bron, gemeldOp, beslist }: Extract<Feit, { soort: 'inwoner-gewijzigd' }>,
  { naar: { inwoners }, geheim }: Tussen,
): Feit[] {
  const anders = Object.entries(wijziging).filter(
    ([veld, waarde]) =>
      isVanHaar(veld) &&
      !(geheim && bereikbaarheid.has(veld)) &&
      !zelfdeGegeven(veld, inwoners[inwonerId]![veld as keyof InwonerWijziging] ?? null, waarde),
  )
  if (anders.length === 0) return []
  return [
    {
      soort,
      inwonerId,
      wijziging: Object.fromEntries(anders),
      bron,
      gemeldOp,
      elders: true,
      ...(beslist && { beslist }),
    },
  ]
}

/** She takes back her word, wherever it was recorded; also where she no longer lives. */
function ingetrokken(
  feit: Extract<Feit, { soort: 'toestemming-ingetrokken' }>,
  { inwonerId, voor }: Huishouden['toestemmingen'][string],
  naar: Huishouden,
): Feit[] {
  if (!persoonVan(naar, inwonerId)) return []
  return Object.entries(naar.toestemmingen)
    .filter(([, rij]) => rij.inwonerId === inwonerId && rij.voor === voor && !rij.ingetrokkenOp)
    .map(([toestemmingId]) => ({ ...feit, toestemmingId }))
}

function gegevenIn(feiten: readonly Feit[]): Huishouden['toestemmingen'] {
  return Object.fromEntries(
    feiten.flatMap((feit) => (feit.soort === 'toestemming-gegeven' ? [[feit.toestemmingId, feit.toestemming]] : [])),
  )
}
