import type { Handeling } from '../../handeling.ts'
import { betrokkenhedenSamen } from './betrokkenheden-samen.ts'
import { kent } from './verenig-inwoners.ts'
import { inwonersIn } from './hernoem.ts'
import { magGelezenWorden } from './instemming.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { laatsteWoord } from '../toestemmingen/laatste-woord.ts'
import { eerstGenomen } from '../toestemmingen/na-intrekking.ts'
import { horenOok } from './hoort-van.ts'
import { persoonAfwijkingen, samenHerkomst, samenPersoon } from './samen-persoon.ts'
import { isOpen } from '../betrokkenheden/betrokken.ts'
import type { Deel, Huishouden, Stukken } from '../huishouden.ts'
import type { Lidmaatschap } from '../leden/leden.ts'
import { rijOver } from '../rapportages/nauwer.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { metGeheimhouding } from './met-geheimhouding.ts'
import { deelnamen, rijenVan } from './stukken.ts'

/** The households to be merged: the one that stays, and the one that goes up in it. */
export interface SamenTeVoegen {
  in: Huishouden
  uit: Huishouden
  /** Where else their members are, or were. */
  anderen?: readonly Huishouden[]
}

export interface Keuze {
  /** Does the address of the household that stays remain, or come from the other? */
  adres: 'blijft' | 'komt-mee'
  /** Of two coordinators one stays; where only one household has one it is hers. */
  regisseur: 'blijft' | 'komt-mee'
  /** Organisations of the household that goes up that get access to what they become together; the others ask for it. */
  toekennen?: readonly string[]
  /** Who left the household that goes up earlier stays behind in it, with what was said about her. */
  zonderVertrokken?: boolean
  /** Who stays a member for the time being: a third home of hers was never held against the one that stays. */
  wacht?: readonly string[]
  reden?: string | undefined
}

/**
 * One household goes up in another: members, former members, rows and involvements come along, and what is known of
 * somebody who was in both becomes one record, with an afwijking where they contradict; another home of hers hears it too. The household that went up keeps
 * what it was, shows it to nobody any more and points at the other. Its address comes only where that is chosen and never
 * as an afwijking: it may be secret. Refused as long as who decides in one of them did not agree to a reader it did not have. Pure.
 */
export function voegSamen(
  { in: hier, uit: daar, anderen = [] }: SamenTeVoegen,
  keuze: Keuze,
  door: Handeling,
): Gevolgen {
  const isEen = hier.huishoudenId === daar.huishoudenId
  if (isEen || hier.versie === 0 || daar.versie === 0 || !isOpen(hier) || !isOpen(daar))
    return { weigering: 'niet-samen-te-voegen' }
  const ingreepId = door.nieuwId()
  const achter = keuze.zonderVertrokken ? blijftAchter(hier, daar) : []
  const besluit = { ingreepId, per: door.vandaag, ...besluitVan(door, keuze.reden) }
  const gevolgen = [
    gevolg(hier, [
      {
        soort: 'huishoudens-samengevoegd',
        ...besluit,
        uit: daar.huishoudenId,
        raakt: [...Object.keys(daar.inwoners), ...Object.keys(daar.vertrokken)],
        na: samen(hier, daar, { ...keuze, achter: new Set(achter) }, door),
      },
    ]),
    gevolg(daar, [
      {
        soort: 'huishouden-opgegaan',
        ...besluit,
        in: hier.huishoudenId,
        ...(achter.length > 0 && { achter: { inwonerIds: achter } }),
      },
    ]),
  ]
  const samengevoegd = gevolgen[0]!.huishouden
  const paren = [[hier, daar] as const, [daar, hier] as const]
  if (!paren.every(([een, ander]) => magGelezenWorden(een, ander.huishoudenId, samengevoegd, door)))
    return { weigering: 'instemming-nodig' }
  const beiden = Object.keys(daar.inwoners).filter((id) => hier.inwoners[id])
  const ook = horenOok(anderen, samengevoegd, beiden, { door, ingreepId, reden: keuze.reden })
  return alsHetPast([hier, daar, ...anderen], ingreepId, [...gevolgen, ...ook])
}

type MetAchter = Keuze & { achter: ReadonlySet<string> }

function samen(hier: Huishouden, daar: Huishouden, { achter, ...keuze }: MetAchter, door: Handeling): Stukken {
  const rijen = deelnamen.map((deel) => [deel, rijenSamen(deel, hier, daar, achter)] as const)
  const na = Object.fromEntries(rijen) as Stukken
  const beiden = Object.keys(daar.inwoners).filter((id) => hier.inwoners[id])
  for (const id of beiden) {
    const [een, ander, herkomst] = [hier.inwoners[id]!, daar.inwoners[id]!, daar.herkomst[id]]
    Object.assign(na.afwijkingen!, persoonAfwijkingen(id, een, ander, { herkomst, door }))
    const lid = lidSamen(hier, daar, id, keuze.wacht?.includes(id) === true)
    if (lid) na.lidmaatschappen![id] = lid
    else delete na.lidmaatschappen![id]
  }
  if (!zelfdeInhoud(hier.grondslag, daar.grondslag)) {
    const grondslag = { bekend: hier.grondslag, gemeld: daar.grondslag, bron: door.organisatie, gemeldOp: door.op }
    na.afwijkingen![door.nieuwId()] = { veld: 'grondslag', ...grondslag }
  }
  // Whoever lives here has not left.
  for (const id of Object.keys(daar.inwoners)) if (hier.vertrokken[id]) na.vertrokken![id] = null
  const regisseur = keuze.regisseur === 'komt-mee' || !hier.regisseur ? daar.regisseur : undefined
  const toekennen = [...(keuze.toekennen ?? []), ...(regisseur ? [regisseur.organisatie] : [])]
  return metGeheimhouding(hier, {
    ...na,
    betrokkenheden: betrokkenhedenSamen(hier, daar, toekennen, door),
    ...(keuze.adres === 'komt-mee' && {
      adres: daar.adres,
      adresBron: daar.adresBron ?? null,
      // Who knew the door that is left does not know this one.
      adresOok: daar.adresOok ?? null,
      tweedeAdres: daar.tweedeAdres ?? null,
      tweedeAdresBron: daar.tweedeAdresBron ?? null,
    }),
    // An offer goes with whoever made it.
    ...(regisseur && { regisseur, regieaanbod: daar.regieaanbod ?? null }),
  })
}

/** One membership of two: confirmed where one of them is, unless a third home waits. Without one: since ever. */
function lidSamen(hier: Huishouden, daar: Huishouden, id: string, wacht: boolean): Lidmaatschap | undefined {
  const [een, ander] = [hier.lidmaatschappen[id], daar.lidmaatschappen[id]]
  if (!een || (wacht && een.voorlopig)) return een
  if (!ander) return { sinds: een.sinds }
  const sinds = een.sinds < ander.sinds ? een.sinds : ander.sinds
  if (!een.voorlopig || !ander.voorlopig) return { sinds }
  const getoetst = [...new Set([...(een.getoetst ?? []), ...(ander.getoetst ?? [])])]
  return { sinds, voorlopig: true, ...(getoetst.length > 0 && { getoetst }) }
}

/** Who left the other household and is not known here. */
export function blijftAchter(hier: Huishouden, { vertrokken }: Huishouden): string[] {
  return Object.keys(vertrokken).filter((id) => !kent(hier, id))
}

/** Every row of the other household, and what becomes of one that is here too. */
function rijenSamen(
  deel: Deel,
  hier: Huishouden,
  daar: Huishouden,
  achter: ReadonlySet<string>,
): Record<string, unknown> {
  const bekend = rijenVan(hier, deel)
  return Object.fromEntries(
    Object.entries(rijenVan(daar, deel)).flatMap(([id, rij]) => {
      const mee = rijZonder(id, rij, achter)
      if (mee === undefined || staatAnders(deel, id, hier, daar)) return []
      // Who said what is known here is not who said something else there, also where it is not known who did.
      const isNieuw = bekend[id] === undefined && !(deel === 'herkomst' && hier.inwoners[id])
      return [[id, isNieuw ? mee : (eenVan[deel]?.(id, hier, daar) ?? bekend[id])]]
    }),
  )
}

/** The row as far as it is about others than these; nothing when it is only about them. */
export function rijZonder(id: string, rij: unknown, achter: ReadonlySet<string>): unknown {
  if (achter.has(id)) return undefined
  const genoemd = inwonersIn(rij)
  if (!genoemd.some((inwonerId) => achter.has(inwonerId))) return rij
  if (genoemd.every((inwonerId) => achter.has(inwonerId))) return undefined
  const { inwonerIds } = rij as { inwonerIds: string[] }
  return rijOver(
    rij as object,
    inwonerIds.filter((inwonerId) => !achter.has(inwonerId)),
  )
}

/** Somebody who left there and is known here: what is known here counts. */
function staatAnders(deel: Deel, id: string, hier: Huishouden, { inwoners }: Huishouden): boolean {
  return deel === 'vertrokken' && kent(hier, id) && inwoners[id] === undefined
}

/** What becomes of a row that is in both; another stays as it is here. */
const eenVan: { [D in Deel]?: (id: string, hier: Huishouden, daar: Huishouden) => Huishouden[D][string] | undefined } =
  {
    inwoners: (id, hier, daar) => samenPersoon(hier.inwoners[id]!, daar.inwoners[id]!),
    herkomst: (id, hier, daar) =>
      hier.inwoners[id] ? samenHerkomst(hier.inwoners[id], hier.herkomst[id], daar.herkomst[id]!) : daar.herkomst[id],
    verwijzingen(id, hier, daar) {
      const [een, ander] = [hier.verwijzingen[id]!, daar.verwijzingen[id]!]
      return { ...een, inwonerIds: [...new Set([...een.inwonerIds, ...ander.inwonerIds])] }
    },
    toestemmingen(id, hier, daar) {
      const [een, ander] = [hier.toestemmingen[id]!, daar.toestemmingen[id]!]
      const { ingetrokkenOp, ingetrokkenTijd } =
        [een, ander].filter((rij) => rij.ingetrokkenOp !== undefined).toSorted(eerstGenomen)[0] ?? een
      const vastgelegdDoor = [...new Set([...(een.vastgelegdDoor ?? []), ...(ander.vastgelegdDoor ?? [])])]
      const { vastlegging: bekend = [] } = een
      const erbij = (ander.vastlegging ?? []).filter(
        (rij) => !bekend.some(({ organisatie }) => organisatie === rij.organisatie),
      )
      const vergist = een.vergist ?? ander.vergist
      return {
        ...laatsteWoord([een, ander])!,
        ...(vergist && { vergist }),
        ...(ingetrokkenOp !== undefined && { ingetrokkenOp }),
        ...(ingetrokkenTijd !== undefined && { ingetrokkenTijd }),
        ...(vastgelegdDoor.length > 0 && { vastgelegdDoor }),
        ...(bekend.length + erbij.length > 0 && { vastlegging: [...bekend, ...erbij] }),
      }
    },
  }
