import type { Handeling } from '../../handeling.ts'
import type { Deel, Huishouden, Ingreep, Stukken } from '../huishouden.ts'
import type { Vertrek } from '../leden/leden.ts'
import { alleenVoorSchrijver, rijOver } from '../rapportages/nauwer.ts'
import { adressenTerug } from './adressen-terug.ts'
import { betrokkenhedenTerug } from './betrokkenheden-terug.ts'
import { drieweg } from './drieweg.ts'
import { besluitVan, gevolg, staatInDeWeg, type Gevolgen } from './gevolg.ts'
import { inwonersIn } from './hernoem.ts'
import { scheidInwoners, zonderIngreep } from './maak-ongedaan.ts'
import { alleenAnders, deelnamen, heeft, metStukken, rijenVan } from './stukken.ts'
import { bevestigdeHuizen, metWacht, wachtenIn, woontIn } from './toets-huizen.ts'
import { blijftAchter, rijZonder, type SamenTeVoegen } from './voeg-samen.ts'

/** Of what was said since about somebody who was in both, what both can read without a partner getting it twice. */
const voorBeide: ReadonlySet<Deel> = new Set<Deel>([
  'vragen',
  'rapportages',
  'antwoorden',
  'doelen',
  'acties',
  'zrm',
  'metingen',
  'doelscores',
  'toestemmingen',
  'afwijkingen',
  'lidmaatschappen',
  'vertrokken',
  'herkomst',
  'geheimhouding',
  'blokkades',
])
const vanHetHuishouden: ReadonlySet<Deel> = new Set<Deel>(['doelen', 'acties', 'evaluaties', 'schalingen'])

/**
 * Two households that were made one are two again. Each gets back what it was, and what was said since goes where it
 * belongs: about somebody who came along, back with her; about somebody who was in both, to both as far as no partner
 * would get it twice; the plan made together to both. Who became a member since stays where she is. A home somebody of both
 * got since, by a split of the one household, waits where one of the two does: it knows her as both knew her together; who got one
 * after that was closed waits where she comes back. Pure.
 */
export function maakSamenvoegingOngedaan(
  { in: hier, uit: daar, anderen = [] }: SamenTeVoegen,
  { ingreepId, reden }: { ingreepId: string; reden?: string | undefined },
  door: Handeling,
): Gevolgen {
  const ingreep = hier.ingrepen?.[ingreepId]
  if (ingreep?.soort !== 'samenvoeging' || daar.opgegaan?.ingreepId !== ingreepId)
    return { weigering: 'ingreep-onbekend' }
  const weigering = staatInDeWeg(hier, ingreepId, ingreep)
  if (weigering) return { weigering }
  const hoorden = anderen.filter(({ ingrepen }) => ingrepen?.[ingreepId])
  const ook = hoorden.length > 0 ? scheidInwoners(hoorden, { ingreepId, reden }, door) : { gevolgen: [] }
  if ('weigering' in ook) return ook
  const { blijft, terug } = verdeel(hier, daar, ingreep)
  const besluit = { soort: 'samenvoeging-ongedaan' as const, ingreepId, ...besluitVan(door, reden) }
  const alleen = alleenVanLeden(terug)
  const weerDaar = metStukken({ ...daar, opgegaan: undefined }, alleen)
  // Nothing crossed between the household they were together, once that was closed, and a home she got since.
  const elders = Object.keys(weerDaar.inwoners).filter((id) => !woontIn(hier, id))
  const gevolgen = [
    gevolg(hier, [{ ...besluit, na: alleenAnders(hier, alleenVanLeden(blijft)) }]),
    gevolg(daar, [{ ...besluit, na: alleenAnders(daar, metWacht(weerDaar, alleen, elders, anderen, door)) }]),
  ]
  const weer = gevolgen.map(({ huishouden }) => huishouden)
  const beiden = Object.keys(daar.inwoners).filter(
    (id) => bevestigdeHuizen(weer, id).length === 1 && lidHier(ingreep, id),
  )
  const wachten = anderen.flatMap((ander) => {
    const na = hoorden.includes(ander) ? undefined : wachtenIn(ander, beiden)
    return na ? [gevolg(ander, [{ soort: 'inwoners-gescheiden', ingreepId, na, ...besluitVan(door, reden) }])] : []
  })
  return { ingreepId, gevolgen: [...gevolgen, ...ook.gevolgen, ...wachten] }
}

const lidHier = ({ voor, vanHier }: Ingreep, id: string) =>
  heeft(voor, 'inwoners', id) || vanHier!['inwoners']?.includes(id) === true

type Rijen = Record<string, unknown>

/** Who is no member by this has no days here either. */
function alleenVanLeden(stukken: Stukken): Stukken {
  const weg = Object.entries(stukken.inwoners!).flatMap(([id, rij]) => (rij === null ? [[id, null]] : []))
  return { ...stukken, lidmaatschappen: { ...stukken.lidmaatschappen, ...Object.fromEntries(weg) } }
}

/** What is taken from the one and what the other gets back. */
function verdeel(hier: Huishouden, daar: Huishouden, ingreep: Ingreep): { blijft: Stukken; terug: Stukken } {
  const plaats = plaatsen(hier, daar, ingreep)
  const blijft: Record<string, Rijen> = {}
  const terug: Record<string, Rijen> = {}
  for (const deel of deelnamen.filter((naam) => naam !== 'betrokkenheden')) {
    const [nu, was] = [rijenVan(hier, deel), rijenVan(daar, deel)]
    const [weg, mee]: [Rijen, Rijen] = [(blijft[deel] = {}), (terug[deel] = {})]
    const meegekomen = new Set(ingreep.meegekomen[deel])
    const gedeeld = rijenVan(ingreep.na, deel)
    for (const id of meegekomen) {
      weg[id] = null
      // What the merge itself brought about goes with it.
      if (was[id] !== undefined) mee[id] = drieweg(was[id], rijZonder(id, was[id], plaats.achter), nu[id]) ?? null
    }
    for (const id of Object.keys(gedeeld)) {
      const samen = drieweg(was[id], gedeeld[id], nu[id]) ?? null
      // Who lived there left from there, wherever she has left since.
      mee[id] = deel === 'vertrokken' && samen ? gingVan(samen as Vertrek, daar.adres) : samen
    }
    for (const [id, rij] of Object.entries(nu)) {
      if (meegekomen.has(id) || Object.hasOwn(gedeeld, id) || ingreep.vanHier![deel]?.includes(id)) continue
      const { hier: bleef, daar: ging } = plaats.van(deel, id, rij)
      if (ging !== undefined) mee[id] = ging
      if (bleef === undefined) weg[id] = null
      else if (bleef !== rij) weg[id] = bleef
    }
  }
  const eigen = zonderIngreep(hier, ingreep)
  const gedeeld = Object.fromEntries(
    Object.entries(eigen).map(([naam, stuk]) => {
      if (!blijft[naam]) return [naam, stuk]
      // Of whoever lived there it had what it had; what was said since is not for here.
      const toen = Object.entries(rijenVan(ingreep.voor, naam)).filter(([id]) => plaats.alleenDaar(id))
      return [naam, { ...blijft[naam], ...(stuk as Rijen), ...Object.fromEntries(toen) }]
    }),
  )
  const betrokkenheden = betrokkenhedenTerug(hier, daar, ingreep, plaats.onbekendHier)
  const adressen = adressenTerug(hier, daar, ingreep)
  return {
    blijft: { ...blijft, ...gedeeld, betrokkenheden: betrokkenheden.blijft, ...adressen.blijft },
    terug: { ...terug, betrokkenheden: betrokkenheden.terug, ...adressen.terug, ...aanbodTerug(hier, daar, ingreep) },
  }
}

/** Where a row that was made since belongs. */
function plaatsen(hier: Huishouden, daar: Huishouden, ingreep: Ingreep) {
  const { meegekomen, voor, na, vanHier } = ingreep
  // Somebody who left was known in each as she was known there, and lived where each was.
  const ieders = (id: string, rij: Vertrek) => {
    const van = (was: unknown) => ({
      ...rij,
      persoon: drieweg(was, na.inwoners?.[id], rij.persoon) as Vertrek['persoon'],
    })
    return { hier: gingVan(van(voor.inwoners?.[id]), voor.adres), daar: gingVan(van(daar.inwoners[id]), daar.adres) }
  }
  const kendeHaar = (id: string) => lidHier(ingreep, id) || vanHier!['vertrokken']?.includes(id) === true
  const lidDaar = (id: string) => daar.inwoners[id] !== undefined
  /** Came along with the merge: what is said of her is of the other household. */
  const alleenDaar = (id: string) =>
    lidDaar(id) ? !lidHier(ingreep, id) : Object.hasOwn(daar.vertrokken, id) && !kendeHaar(id)
  const inBeide = (id: string) => lidDaar(id) && lidHier(ingreep, id)
  const rijenDaar = new Set(Object.values(meegekomen).flat())
  const rijenHier = new Set(Object.values(vanHier!).flat())
  return {
    alleenDaar,
    onbekendHier: (id: string) => alleenDaar(id) && !kendeHaar(id),
    achter: new Set(blijftAchter(hier, daar).filter((id) => !rijenDaar.has(id))),
    van(deel: Deel, id: string, rij: unknown): { hier?: unknown; daar?: unknown } {
      const genoemd = alleenDaar(id) || inBeide(id) ? [id] : inwonersIn(rij)
      if (genoemd.length === 0) {
        const noemt = Object.values(rij as object).filter((waarde) => typeof waarde === 'string')
        if (noemt.some((waarde) => rijenDaar.has(waarde))) return { daar: rij }
        const samen = vanHetHuishouden.has(deel) && !noemt.some((waarde) => rijenHier.has(waarde))
        return samen ? { hier: rij, daar: rij } : { hier: rij }
      }
      if (genoemd.every(alleenDaar)) return { daar: deel === 'vertrokken' ? gingVan(rij as Vertrek, daar.adres) : rij }
      if (genoemd.some(alleenDaar)) {
        const alle = (rij as { inwonerIds: string[] }).inwonerIds
        return {
          hier: rijOver(
            rij as object,
            alle.filter((inwonerId) => !alleenDaar(inwonerId)),
          ),
          daar: rijOver(rij as object, alle.filter(alleenDaar)),
        }
      }
      const beide = genoemd.every(inBeide) && voorBeide.has(deel)
      if (!beide) return { hier: rij }
      if (deel === 'vertrokken') return ieders(id, rij as Vertrek)
      // The words of a note may be about either home.
      const woord = alleenVoorSchrijver(rij as object)
      return { hier: woord, daar: woord }
    },
  }
}

/** The address of the other household, where they lived together for a while, is not for who is asked about this one. */
function gingVan(rij: Vertrek, adres: Vertrek['woonde'] | null): Vertrek {
  return rij.woonde && adres ? { ...rij, woonde: adres } : rij
}

/** An offer of the regie that came along and was answered since, or taken back, is not open again. */
function aanbodTerug(hier: Huishouden, { regieaanbod }: Huishouden, { na }: Ingreep): { regieaanbod?: null } {
  const kwamMee = regieaanbod && na.regieaanbod?.regieaanbodId === regieaanbod.regieaanbodId
  return kwamMee && hier.regieaanbod?.regieaanbodId !== regieaanbod.regieaanbodId ? { regieaanbod: null } : {}
}
