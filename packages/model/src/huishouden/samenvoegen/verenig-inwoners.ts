import type { Handeling } from '../../handeling.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { hernoem } from './hernoem.ts'
import { persoonAfwijkingen, samenHerkomst, samenPersoon } from './samen-persoon.ts'
import { hoortVan } from './hoort-van.ts'
import { alleenAnders, deelnamen, metStukken, rijenVan, stukkenSamen } from './stukken.ts'
import { bevestigdeHuizen } from './toets-huizen.ts'

export interface TeVerenigen {
  /** The id she keeps, and the one that was hers by mistake. */
  behouden: string
  vervallen: string
  reden?: string | undefined
}

/**
 * Two residents are one: every row, membership and reference of `vervallen` is of `behouden` from now on, in every one of
 * `huishoudens` she stands in; give all of them, and those of `behouden`. Where both stand in one household their records
 * become one, and what contradicts an afwijking; what that adds each other home she is confirmed in hears too. In a household
 * she was not known in under this id she is a member for the time being: that two records are one person says nothing about
 * where she lives, so nothing crosses. Pure.
 */
export function verenigInwoners(
  huishoudens: readonly Huishouden[],
  { behouden, vervallen, reden }: TeVerenigen,
  door: Handeling,
): Gevolgen {
  const samen = { behouden, vervallen }
  const open = huishoudens.filter(({ opgegaan }) => opgegaan === undefined)
  const metVervallen = open.filter((huishouden) => kent(huishouden, vervallen))
  if (behouden === vervallen || metVervallen.length === 0 || !open.some((huishouden) => kent(huishouden, behouden)))
    return { weigering: 'niet-samen-te-voegen' }
  const ingreepId = door.nieuwId()
  const besluit = besluitVan(door, reden)
  const stukken = metVervallen.map((huishouden) => {
    const elders = open.some((ander) => ander !== huishouden && ander.inwoners[behouden] !== undefined)
    return verenigd(huishouden, { ...samen, elders }, door)
  })
  const nu = metVervallen.map((huishouden, index) => metStukken(huishouden, stukken[index]!))
  // Where both stood her record says more now than her other homes know.
  const werdMeer = nu.filter(
    (_, index) => metVervallen[index]!.inwoners[behouden] && metVervallen[index]!.inwoners[vervallen],
  )
  const bronnen = bevestigdeHuizen(werdMeer, behouden)
  const gevolgen = metVervallen.map((huishouden, index) => {
    const gehoord = hoortVanAndere(nu[index]!, bronnen, behouden, door)
    const na = alleenAnders(huishouden, stukkenSamen(stukken[index]!, gehoord))
    return gevolg(huishouden, [{ soort: 'inwoners-verenigd', ingreepId, ...samen, na, ...besluit }])
  })
  const anderen = bronnen.length === 0 ? [] : bevestigdeHuizen(open, behouden)
  const horen = anderen.filter((huis) => !metVervallen.includes(huis))
  const ook = horen.map((huis) => {
    const na = hoortVanAndere(huis, bronnen, behouden, door)
    return gevolg(huis, [{ soort: 'lidmaatschap-bevestigd', ingreepId, raakt: [behouden], na, ...besluit }])
  })
  return alsHetPast(huishoudens, ingreepId, [...gevolgen, ...ook])
}

/** What a home of hers hears from the ones where two records of her became one; nothing as long as it waits. */
function hoortVanAndere(huis: Huishouden, bronnen: readonly Huishouden[], inwonerId: string, door: Handeling): Stukken {
  if (bevestigdeHuizen([huis], inwonerId).length === 0) return {}
  return hoortVan(
    huis,
    bronnen.filter((bron) => bron !== huis),
    [inwonerId],
    door,
  )
}

export function kent({ inwoners, vertrokken }: Huishouden, inwonerId: string): boolean {
  return Object.hasOwn(inwoners, inwonerId) || Object.hasOwn(vertrokken, inwonerId)
}

function verenigd(
  huishouden: Huishouden,
  { behouden, vervallen, elders }: Omit<TeVerenigen, 'reden'> & { elders: boolean },
  door: Handeling,
): Stukken {
  const na = metAndereNaam(huishouden, vervallen, behouden)
  const { inwoners, vertrokken, lidmaatschappen, herkomst } = huishouden
  const [een, ander] = [inwoners[behouden], inwoners[vervallen]]
  const [eerder, anderEerder] = [vertrokken[behouden], vertrokken[vervallen]]
  if (een && ander) {
    const van = herkomst[vervallen]
    na.inwoners = { ...na.inwoners, [behouden]: samenPersoon(een, ander) }
    na.afwijkingen = { ...na.afwijkingen, ...persoonAfwijkingen(behouden, een, ander, { herkomst: van, door }) }
    if (van) na.herkomst = { ...na.herkomst, [behouden]: samenHerkomst(een, herkomst[behouden], van) }
  }
  // Whoever is here has not left; of two who left, who was here last.
  if ((een ?? ander) && (eerder ?? anderEerder)) na.vertrokken = { ...na.vertrokken, [behouden]: null }
  else if (eerder && anderEerder && anderEerder.per > eerder.per)
    na.vertrokken = { ...na.vertrokken, [behouden]: anderEerder }
  if (!een && ander && elders) {
    const lidmaatschap = { sinds: door.vandaag, ...lidmaatschappen[vervallen], voorlopig: true as const }
    na.lidmaatschappen = { ...na.lidmaatschappen, [behouden]: lidmaatschap }
  }
  na.verenigd = { ...na.verenigd, [vervallen]: { behouden } }
  return na
}

/**
 * Every row that names somebody, naming her by another id. A row under her own id moves to that one, unless there is one
 * of hers already.
 */
export function metAndereNaam(huishouden: Huishouden, van: string, naar: string): Stukken {
  const na: Record<string, Record<string, unknown>> = {}
  for (const deel of deelnamen) {
    for (const [id, rij] of Object.entries(rijenVan(huishouden, deel))) {
      const rijen = (na[deel] ??= {})
      if (id !== van) rijen[id] = hernoem(rij, van, naar)
      else {
        rijen[van] = null
        rijen[naar] ??= rijenVan(huishouden, deel)[naar] ?? hernoem(rij, van, naar)
      }
    }
  }
  return alleenAnders(huishouden, na)
}
