import type { Intrekking } from '../../velden/intrekking.ts'
import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import type { Herkomst, HerkomstPerVeld } from '../leden/herkomst.ts'
import { drieweg } from '../samenvoegen/drieweg.ts'
import { inwonersIn } from '../samenvoegen/hernoem.ts'
import type { Verwijzing } from '../verwijzingen/verwijzingen.ts'
import { zonderVerwijzer } from '../verwijzingen/zonder-verwijzer.ts'
import { laatsteWoord } from '../toestemmingen/laatste-woord.ts'
import type { Vastlegging } from '../toestemmingen/toestemmingen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { afwijkingenTerug } from './afwijkingen-terug.ts'
import { isVastgehouden, noemtOok, zet, type Rondom } from './rondom.ts'

type Gedeeld = {
  vastgelegdDoor?: string[] | undefined
  doorOrganisatie?: string
  ookVerwezen?: { doorOrganisatie: string }[] | undefined
}

/** Did somebody else record this row too? */
export function isVanAnderen({ vastgelegdDoor = [], ookVerwezen = [] }: Gedeeld, bron: string): boolean {
  return (
    vastgelegdDoor.some((organisatie) => organisatie !== bron) ||
    ookVerwezen.some(({ doorOrganisatie }) => doorOrganisatie !== bron)
  )
}

/**
 * What was known before it, where nobody said anything since; as the change of parts that gives it back. `alleenEigen`: only
 * its own words among others', whatever was decided about persons since. Pure.
 */
export function waardenTerug(
  nu: Huishouden,
  rondom: Rondom,
  intrekking: Intrekking,
  { alleenEigen = false }: { alleenEigen?: boolean } = {},
): Stukken {
  const personen = alleenEigen
    ? []
    : Object.keys(rondom.na.inwoners).flatMap((id) => {
        const terug = persoonTerug(nu, rondom, id)
        return terug ? [[id, terug] as const] : []
      })
  const weer = alleenEigen ? [] : teruggekeerd(nu, rondom)
  const weg = weer.map((id) => [id, null])
  const { vertrokken, herkomst } = rondom.voor
  return {
    inwoners: Object.fromEntries([...personen.map(([id, { persoon }]) => [id, persoon]), ...weg]),
    lidmaatschappen: Object.fromEntries(weg),
    vertrokken: Object.fromEntries(weer.map((id) => [id, vertrokken[id]])),
    herkomst: Object.fromEntries([
      ...personen.map(([id, { herkomst }]) => [id, herkomst]),
      ...weer.map((id) => [id, herkomst[id] ?? null]),
    ]),
    afwijkingen: afwijkingenTerug(nu, rondom, intrekking, (id, veld) => isTerug(nu, personen, id, veld)),
    toestemmingen: rijenTerug(nu, rondom, 'toestemmingen'),
    verwijzingen: rijenTerug(nu, rondom, 'verwijzingen'),
    signalen: rijenTerug(nu, rondom, 'signalen'),
    betrokkenheden: betrokkenheidTerug(nu, rondom),
    ...(!alleenEigen && adresOokTerug(nu, rondom)),
  } as Stukken
}

/** Who had left before it, came back by it, and about whom nobody said anything since. */
function teruggekeerd(nu: Huishouden, rondom: Rondom): string[] {
  const { voor, na } = rondom
  const gezegdSinds = (id: string) =>
    Object.entries(nu).some(
      ([deel, rijen]) =>
        typeof rijen === 'object' &&
        !overHaar.has(deel) &&
        Object.entries(rijen as Record<string, object>).some(
          ([rijId, rij]) =>
            !Object.hasOwn((na as unknown as Record<string, object>)[deel] ?? {}, rijId) &&
            typeof rij === 'object' &&
            wieIn(rij).includes(id),
        ),
    )
  return Object.keys(voor.vertrokken).filter(
    (id) =>
      na.inwoners[id] !== undefined &&
      zelfdeInhoud(nu.inwoners[id], na.inwoners[id]) &&
      !isVastgehouden(rondom, id) &&
      !gezegdSinds(id),
  )
}

type Terug = { persoon: Huishouden['inwoners'][string]; herkomst: HerkomstPerVeld }

/** Of who was known before it, field by field. */
function persoonTerug(nu: Huishouden, rondom: Rondom, id: string): Terug | undefined {
  const { voor, na, bron } = rondom
  const [was, toen, is] = [voor, na, nu].map(({ inwoners }) => inwoners[id] as Record<string, unknown> | undefined)
  if (!was || !toen || !is || isVastgehouden(rondom, id)) return undefined
  const [hWas, hToen, hIs] = [voor, na, nu].map(({ herkomst }) => (herkomst[id] ?? {}) as Record<string, Herkomst>)
  const persoon = { ...is }
  const herkomst = { ...hIs! }
  for (const veld of new Set([...Object.keys(toen), ...Object.keys(was), ...Object.keys(hToen!)])) {
    const { eens = {}, ...nuVan } = hIs![veld] ?? {}
    const ook = Object.entries(eens).filter(([wie]) => wie !== bron)
    const gewijzigd = !zelfdeInhoud(was[veld], toen[veld])
    const anderWoord = gewijzigd && 'bron' in nuVan && nuVan.bron !== bron
    if (anderWoord || !zelfdeInhoud(is[veld], toen[veld]) || !zelfdeInhoud(hIs![veld], hToen![veld])) {
      // Somebody who said the same since holds it from now on.
      const [eerste] = gewijzigd && !anderWoord && zelfdeInhoud(is[veld], toen[veld]) ? ook : []
      if (eerste) herkomst[veld] = { bron: eerste[0], op: eerste[1], ...(ook.length > 1 && rest(ook)) }
      continue
    }
    zet(persoon, veld, was[veld])
    zet(herkomst, veld, hWas![veld])
  }
  return { persoon: persoon as Terug['persoon'], herkomst }
}

const rest = ([, ...ook]: [string, string][]) => ({ eens: Object.fromEntries(ook) })

function isTerug(nu: Huishouden, personen: (readonly [string, Terug])[], id: string, veld: string): boolean {
  const terug = personen.find(([wie]) => wie === id)?.[1].persoon as Record<string, unknown> | undefined
  return terug !== undefined && !zelfdeInhoud(terug[veld], (nu.inwoners[id] as Record<string, unknown>)[veld])
}

/** Rows it only added its word to, or that others added theirs to since: without its word. */
function rijenTerug(nu: Huishouden, rondom: Rondom, deel: 'toestemmingen' | 'verwijzingen' | 'signalen'): object {
  const { voor, na, bron, anderen } = rondom
  return Object.fromEntries(
    Object.entries(na[deel] as Record<string, object>).flatMap(([id, toen]) => {
      const was = (voor[deel] as Record<string, object>)[id]
      const is = (nu[deel] as Record<string, Gedeeld>)[id]
      if (!is || zelfdeInhoud(was, toen)) return []
      // It said so in another registration as well: of a row that was there before only a later one can mean this.
      const ook = anderen.some((een) => een.organisatie === bron && (een.later || !was) && een.noemt.includes(id))
      if (ook) return []
      if (was) return [[id, drieweg(was, toen, is)]]
      return isVanAnderen(is, bron) ? [[id, zonderWoord(is, bron)]] : []
    }),
  )
}

function zonderWoord(rij: Gedeeld & { vastlegging?: Vastlegging[] }, bron: string) {
  const { vastgelegdDoor, vastlegging = [] } = rij
  if (vastgelegdDoor) {
    const over = vastlegging.filter(({ organisatie }) => organisatie !== bron)
    const laatste = laatsteWoord(over)
    const { organisatie: _, medewerker: __, ...woord } = (laatste ?? {}) as Partial<Vastlegging>
    const { tijd: ___, tot: ____, tekst: _____, ...kaal } = rij as Record<string, unknown>
    const anderen = vastgelegdDoor.filter((organisatie) => organisatie !== bron)
    return { ...(laatste ? kaal : rij), ...woord, vastgelegdDoor: anderen, vastlegging: over }
  }
  return 'naar' in rij ? (zonderVerwijzer(rij as Verwijzing, bron) ?? rij) : rij
}

/** What it asked before is asked again as it was; of what it still asks, who was named in another registration of its. */
function betrokkenheidTerug(nu: Huishouden, rondom: Rondom): object {
  const { voor, na, bron } = rondom
  const eigen = betrokkenheidVan(nu, bron)
  // It asked of a household that is two again since, and asks where they are whom it named.
  if (!eigen) return {}
  const [id, rij] = eigen
  const was = voor.betrokkenheden[id]
  if (was && !rondom.anderen.some(({ organisatie, later }) => later && organisatie === bron))
    return { [id]: drieweg(was, na.betrokkenheden[id], rij) }
  const { opgave } = rij
  if (!opgave) return {}
  const inwoners = Object.entries(opgave.inwoners).filter(
    ([inwonerId]) => was?.opgave?.inwoners[inwonerId] || noemtOok(rondom, inwonerId, bron),
  )
  return { [id]: { ...rij, opgave: { ...opgave, inwoners: Object.fromEntries(inwoners) } } }
}

function adresOokTerug({ adresOok: is }: Huishouden, { voor, na, bron, anderen }: Rondom): Partial<Stukken> {
  const nieuw = na.adresOok?.includes(bron) && !voor.adresOok?.includes(bron)
  if (!nieuw || !is || anderen.some(({ organisatie }) => organisatie === bron)) return {}
  const over = is.filter((organisatie) => organisatie !== bron)
  return { adresOok: over.length > 0 ? over : null }
}

const overHaar = new Set(['inwoners', 'herkomst', 'lidmaatschappen', 'verenigd', 'vertrokken', 'ingrepen'])

/** Whom it made a member, and about whom nobody else said anything. `nu` is without the rows it said. Pure. */
export function vertrekkers(nu: Huishouden, rondom: Rondom): string[] {
  const { voor, na, bron } = rondom
  const genoemd = new Set(
    Object.entries(nu).flatMap(([deel, rijen]) =>
      typeof rijen === 'object' && !overHaar.has(deel)
        ? Object.values(rijen as Record<string, object>).flatMap((rij) => (staat(rij, bron) ? wieIn(rij) : []))
        : [],
    ),
  )
  return Object.keys(na.inwoners).filter((id) => {
    if (voor.inwoners[id] || !nu.inwoners[id] || genoemd.has(id) || noemtOok(rondom, id)) return false
    const van: Herkomst[] = Object.values(nu.herkomst[id] ?? {})
    return van.every((een) => een.bron === bron && Object.keys(een.eens ?? {}).every((wie) => wie === bron))
  })
}

/** Does this row still say something that is not its own contradiction? */
function staat(rij: object, bron: string): boolean {
  if (typeof rij !== 'object' || rij === null || 'ingetrokken' in rij || 'vergist' in rij) return false
  if ('gemeld' in rij && 'bron' in rij) return rij.bron !== bron && !('beslecht' in rij)
  return !('opgave' in rij && 'organisatie' in rij && rij.organisatie === bron)
}

const wieIn = (rij: object): string[] => [
  ...inwonersIn(rij),
  ...('opgave' in rij ? Object.keys((rij.opgave as { inwoners: object }).inwoners) : []),
]
