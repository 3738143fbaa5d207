import type { Handeling } from '../../handeling.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { hernoem } from './hernoem.ts'
import { persoonAfwijkingen, samenHerkomst, samenPersoon } from './samen-persoon.ts'
import { alleenAnders, deelnamen, rijenVan } from './stukken.ts'

export interface TeVerenigen {
  /** The id she keeps, and the one that was hers by mistake. */
  behouden: string
  vervallen: string
  reden?: string | undefined
}

/**
 * Two residents are one: every row, membership and reference of `vervallen` is of `behouden` from now on, in every one of
 * `huishoudens` she stands in; give all of them, and those of `behouden`. Where both stand in one household their records
 * become one, and what contradicts an afwijking. In a household she was not known in under this id she is a member for the
 * time being: that two records are one person says nothing about where she lives, so nothing crosses. Pure.
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
  const gevolgen = metVervallen.map((huishouden) => {
    const elders = open.some((ander) => ander !== huishouden && ander.inwoners[behouden] !== undefined)
    const na = alleenAnders(huishouden, verenigd(huishouden, { ...samen, elders }, door))
    return gevolg(huishouden, [{ soort: 'inwoners-verenigd', ingreepId, ...samen, na, ...besluitVan(door, reden) }])
  })
  return alsHetPast(huishoudens, ingreepId, gevolgen)
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
