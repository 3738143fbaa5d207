import type { Handeling } from '../../handeling.ts'
import type { Huishouden, Ingreep, Stukken } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { drieweg } from './drieweg.ts'
import { besluitVan, gevolg, staatInDeWeg, type Gevolgen } from './gevolg.ts'
import { bevestigdeHuizen, metWacht, wachtenIn } from './toets-huizen.ts'
import { metAndereNaam } from './verenig-inwoners.ts'
import { alleenAnders, enkeleIn, heeft, metStukken, rijenIn, rijenVan } from './stukken.ts'

/**
 * Two who were taken for one are two again, or any other ingreep but a merge is taken back: in each household it stands in,
 * what was, with what was said since. What was said since about the one they were stays with the id she kept where both
 * were known; where only the other was it is hers again. Who has got another home since is a member for the time being where
 * she comes back. Pure.
 */
export function scheidInwoners(
  huishoudens: readonly Huishouden[],
  { ingreepId, reden }: { ingreepId: string; reden?: string | undefined },
  door: Handeling,
): Gevolgen {
  const hier = huishoudens.flatMap((huishouden) => {
    const ingreep = huishouden.ingrepen?.[ingreepId]
    return ingreep && ingreep.soort !== 'samenvoeging' ? [{ huishouden, ingreep }] : []
  })
  if (hier.length === 0) return { weigering: 'ingreep-onbekend' }
  for (const { huishouden, ingreep } of hier) {
    const weigering = staatInDeWeg(huishouden, ingreepId, ingreep)
    if (weigering) return { weigering }
  }
  const anderen = huishoudens.filter((een) => !hier.some(({ huishouden }) => huishouden === een))
  const gevolgen = hier.map(({ huishouden, ingreep }) => {
    const weer = alleenAnders(huishouden, terug(huishouden, ingreep))
    const terugHier = Object.keys(weer.inwoners ?? {}).filter((id) => !Object.hasOwn(huishouden.inwoners, id))
    const na = metWacht(metStukken(huishouden, weer), weer, terugHier, anderen, door)
    return gevolg(huishouden, [{ soort: 'inwoners-gescheiden', ingreepId, na, ...besluitVan(door, reden) }])
  })
  const wachten = anderen.flatMap((ander) => {
    const na = wachtWeer(ander, hier, gevolgen)
    return na ? [gevolg(ander, [{ soort: 'inwoners-gescheiden', ingreepId, na, ...besluitVan(door, reden) }])] : []
  })
  return { ingreepId, gevolgen: [...gevolgen, ...wachten] }
}

/**
 * Of a home she got since by leaving one of those that were confirmed: it was never held against the ones that stay, so that
 * she is a member for the time being there. Every home she was confirmed in then holds the ingreep.
 */
function wachtWeer(
  ander: Huishouden,
  hier: readonly { ingreep: Ingreep }[],
  gevolgen: readonly { huishouden: Huishouden }[],
): Stukken | undefined {
  const verbonden = hier.flatMap(({ ingreep }) =>
    Object.entries(ingreep.na.lidmaatschappen ?? {}).flatMap(([id, rij]) => (rij && !rij.voorlopig ? [id] : [])),
  )
  const wie = verbonden.filter((id) => {
    const nog = bevestigdeHuizen(
      gevolgen.map(({ huishouden }) => huishouden),
      id,
    )
    return nog.length > 0
  })
  return wachtenIn(ander, wie)
}

/** What takes an ingreep back from what stands now. */
function terug(huishouden: Huishouden, ingreep: Ingreep): Stukken {
  const eigen = zonderTerugkeer(zonderIngreep(huishouden, ingreep), ingreep)
  const [behouden, vervallen] = ingreep.raakt
  const nieuweNaam = behouden !== undefined && vervallen !== undefined && wasNietHier(ingreep, behouden)
  if (!nieuweNaam) return eigen
  // Nobody but she had this id here: all that names it is about her.
  const na = metAndereNaam({ ...huishouden, verenigd: zonder(huishouden.verenigd, vervallen) }, behouden, vervallen)
  // Where she had no days of her own here, she has none again, or those she was given since.
  const dagen = rijenVan(eigen, 'lidmaatschappen')
  const haar = dagen[Object.hasOwn(dagen, vervallen) ? vervallen : behouden]
  const lidmaatschap = Object.hasOwn(huishouden.inwoners, behouden) ? haar : null
  return {
    ...na,
    ...(lidmaatschap !== undefined && {
      lidmaatschappen: { [behouden]: null, [vervallen]: lidmaatschap } as Stukken['lidmaatschappen'],
    }),
    // Somebody of before may have had that id here, and goes by another since.
    verenigd: { ...na.verenigd, [vervallen]: ingreep.voor.verenigd?.[vervallen] ?? null },
  }
}

/** Who moved by it, came back since and left again is no member by its undoing: that she left was said since. */
function zonderTerugkeer(terug: Stukken, { na }: Ingreep): Stukken {
  return Object.entries(terug.vertrokken ?? {}).reduce((stukken, [id, nu]) => {
    if (!nu || !heeft(stukken, 'inwoners', id)) return stukken
    const toen = na.vertrokken?.[id]
    const zelfde = toen?.per === nu.per && toen.reden === nu.reden
    return zelfde
      ? { ...stukken, vertrokken: { ...stukken.vertrokken, [id]: null } }
      : {
          ...stukken,
          inwoners: { ...stukken.inwoners, [id]: null },
          lidmaatschappen: { ...stukken.lidmaatschappen, [id]: null },
        }
  }, terug)
}

/** Only of an id nobody here had, `voor` knows neither a member nor a former one. */
function wasNietHier({ voor, na }: Ingreep, inwonerId: string): boolean {
  const delen = ['inwoners', 'vertrokken']
  return delen.some((deel) => heeft(na, deel, inwonerId)) && !delen.some((deel) => heeft(voor, deel, inwonerId))
}

/** Of one worker the organisation and of another the name is nobody. */
const ondeelbaar: ReadonlySet<string> = new Set(['regisseur', 'regieaanbod'])
const geheel = (was: unknown, na: unknown, nu: unknown) => (zelfdeInhoud(nu ?? null, na) ? was : nu)

/** Row by row, and field by field: what was, with what was said since. */
export function zonderIngreep(huishouden: Huishouden, { voor, na }: Pick<Ingreep, 'voor' | 'na'>): Stukken {
  const rijen = rijenIn(na).map(([deel, gemaakt]) => {
    const [was, nu] = [rijenVan(voor, deel), rijenVan(huishouden, deel)]
    return [
      deel,
      Object.fromEntries(Object.keys(gemaakt).map((id) => [id, drieweg(was[id], gemaakt[id], nu[id]) ?? null])),
    ]
  })
  const enkele = enkeleIn(na).map(([naam, gemaakt]) => {
    const [was, nu] = [voor, huishouden].map((van) => (van as Record<string, unknown>)[naam])
    return [naam, (ondeelbaar.has(naam) ? geheel : drieweg)(was, gemaakt, nu) ?? null]
  })
  return Object.fromEntries([...rijen, ...enkele]) as Stukken
}

function zonder<T>(rijen: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _, ...rest } = rijen
  return rest
}
