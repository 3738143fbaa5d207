import type { Handeling } from '../../handeling.ts'
import { betrokkenhedenSamen } from './betrokkenheden-samen.ts'
import { kent } from './verenig-inwoners.ts'
import { inwonersIn } from './hernoem.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { persoonAfwijkingen, samenHerkomst, samenPersoon } from './samen-persoon.ts'
import { isOpen } from '../betrokkenheden/betrokken.ts'
import type { Deel, Huishouden, Stukken } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { metGeheimhouding } from './met-geheimhouding.ts'
import { deelnamen, rijenVan } from './stukken.ts'

/** The households to be merged: the one that stays, and the one that goes up in it. */
export interface SamenTeVoegen {
  in: Huishouden
  uit: Huishouden
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
  reden?: string | undefined
}

/**
 * One household goes up in another: members, former members, rows and involvements come along, and what is known of
 * somebody who was in both becomes one record, with an afwijking where they contradict. The household that went up keeps
 * what it was, shows it to nobody any more and points at the other. Its address comes only where that is chosen and never
 * as an afwijking: it may be secret. Pure.
 */
export function voegSamen({ in: hier, uit: daar }: SamenTeVoegen, keuze: Keuze, door: Handeling): Gevolgen {
  const isEen = hier.huishoudenId === daar.huishoudenId
  if (isEen || hier.versie === 0 || daar.versie === 0 || !isOpen(hier) || !isOpen(daar))
    return { weigering: 'niet-samen-te-voegen' }
  const ingreepId = door.nieuwId()
  const besluit = { ingreepId, per: door.vandaag, ...besluitVan(door, keuze.reden) }
  const gevolgen = [
    gevolg(hier, [
      {
        soort: 'huishoudens-samengevoegd',
        ...besluit,
        uit: daar.huishoudenId,
        raakt: [...Object.keys(daar.inwoners), ...Object.keys(daar.vertrokken)],
        na: samen(hier, daar, keuze, door),
      },
    ]),
    gevolg(daar, [{ soort: 'huishouden-opgegaan', ...besluit, in: hier.huishoudenId }]),
  ]
  return alsHetPast([hier, daar], ingreepId, gevolgen)
}

function samen(hier: Huishouden, daar: Huishouden, keuze: Keuze, door: Handeling): Stukken {
  const achter = new Set(keuze.zonderVertrokken ? blijftAchter(hier, daar) : [])
  const rijen = deelnamen.map((deel) => [deel, rijenSamen(deel, hier, daar, achter)] as const)
  const na = Object.fromEntries(rijen) as Stukken
  const beiden = Object.keys(daar.inwoners).filter((id) => hier.inwoners[id])
  for (const id of beiden) {
    const [een, ander, herkomst] = [hier.inwoners[id]!, daar.inwoners[id]!, daar.herkomst[id]]
    Object.assign(na.afwijkingen!, persoonAfwijkingen(id, een, ander, { herkomst, door }))
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
    ...(regisseur && { regisseur }),
  })
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
      return [[id, bekend[id] === undefined ? mee : (eenVan[deel]?.(id, hier, daar) ?? bekend[id])]]
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
  return { ...(rij as object), inwonerIds: inwonerIds.filter((inwonerId) => !achter.has(inwonerId)) }
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
      hier.inwoners[id] ? samenHerkomst(hier.inwoners[id], hier.herkomst[id], daar.herkomst[id]) : daar.herkomst[id],
    lidmaatschappen(id, hier, daar) {
      const [een, ander] = [hier.lidmaatschappen[id]!, daar.lidmaatschappen[id]!]
      const sinds = een.sinds < ander.sinds ? een.sinds : ander.sinds
      return { sinds, ...(een.voorlopig && ander.voorlopig && { voorlopig: true }) }
    },
    verwijzingen(id, hier, daar) {
      const [een, ander] = [hier.verwijzingen[id]!, daar.verwijzingen[id]!]
      return { ...een, inwonerIds: [...new Set([...een.inwonerIds, ...ander.inwonerIds])] }
    },
    toestemmingen(id, hier, daar) {
      const [een, ander] = [hier.toestemmingen[id]!, daar.toestemmingen[id]!]
      const [ingetrokkenOp] = [een.ingetrokkenOp, ander.ingetrokkenOp].filter((dag) => dag !== undefined).toSorted()
      const vastgelegdDoor = [...new Set([...(een.vastgelegdDoor ?? []), ...(ander.vastgelegdDoor ?? [])])]
      const { vastlegging: bekend = [] } = een
      const erbij = (ander.vastlegging ?? []).filter(
        (rij) => !bekend.some(({ organisatie }) => organisatie === rij.organisatie),
      )
      return {
        ...een,
        ...(ingetrokkenOp !== undefined && { ingetrokkenOp }),
        ...(vastgelegdDoor.length > 0 && { vastgelegdDoor }),
        ...(erbij.length > 0 && { vastlegging: [...bekend, ...erbij] }),
      }
    },
  }
