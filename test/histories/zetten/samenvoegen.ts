import { uitspraakOverToetsing, wijzigingenVan } from '@wijkhub/case-registry/stappen'
import { maakSamenvoegingOngedaan, magSamenvoegen, voegSamen, type Keuze } from '@wijkhub/model'
import { bewaakOngedaan } from '../invarianten/ongedaan.ts'
import { geopend, neemStap, voerUit } from '../neem-stap.ts'
import { handelingVan, huishoudens, type Wereld } from '../wereld.ts'
import { huisVan, kies, wieVan, type Zet } from './keuze.ts'

const wijzigt = (
  wereld: Wereld,
  gevolgen: ReturnType<typeof voegSamen>,
  [inId, uitId]: readonly [string, string],
  wie: string,
) => {
  if ('weigering' in gevolgen) return false
  const handeling = handelingVan(wereld, wie)
  neemStap(
    wereld,
    [inId, uitId],
    ({ snapshots }) => ({ uitkomst: true, vast: { wijzigingen: wijzigingenVan(gevolgen, snapshots, handeling) } }),
    { samen: [inId, uitId] },
  )
  return true
}

/** Who decides in each of them agrees; where nobody but who would read it does, nobody can. */
function stemIn(wereld: Wereld, [een, ander]: readonly [string, string]): void {
  for (const [hier, met] of [[een, ander] as const, [ander, een] as const]) {
    const { regisseur } = wereld.snapshots.get(hier)!.huishouden
    const opdracht = { soort: 'stem-in-met-samenvoeging', met, opgave: {} } as const
    voerUit(wereld, hier, regisseur?.organisatie ?? 'gemeente', opdracht)
  }
}

const voegHuishoudensSamen: Zet = (wereld, { a, b, c, vlag }) => {
  const [hier, daar] = [huisVan(wereld, a), kies(huishoudens(wereld), c)]
  if (!hier || !daar) return false
  const wie = wieVan(hier, b)
  const handeling = handelingVan(wereld, wie)
  if (magSamenvoegen(hier, handeling) || magSamenvoegen(daar, handeling)) return false
  const welk = vlag ? 'komt-mee' : 'blijft'
  const keuze: Keuze = { adres: welk, regisseur: welk, toekennen: ['dock'] }
  const paar = [hier.huishoudenId, daar.huishoudenId] as const
  const voeg = () => {
    const [een, ander] = paar.map((id) => wereld.snapshots.get(id)!.huishouden)
    return voegSamen({ in: een!, uit: ander! }, keuze, handeling)
  }
  const eerst = voeg()
  const nodig = 'weigering' in eerst && eerst.weigering === 'instemming-nodig'
  if (nodig) stemIn(wereld, paar)
  const gevolgen = nodig ? voeg() : eerst
  if ('ingreepId' in gevolgen) {
    bewaakOngedaan(
      paar.map((id) => wereld.snapshots.get(id)!.huishouden),
      gevolgen.ingreepId,
      gevolgen.gevolgen.map(({ huishouden }) => huishouden),
      handeling,
    )
    wereld.samenvoegingen.set(gevolgen.ingreepId, hier.huishoudenId)
  }
  return wijzigt(wereld, gevolgen, paar, wie)
}

const maakOngedaan: Zet = (wereld, { c }) => {
  const [ingreepId, inId] = kies([...wereld.samenvoegingen], c) ?? []
  const hier = inId === undefined ? undefined : wereld.snapshots.get(inId)!.huishouden
  const uitId = hier?.ingrepen?.[ingreepId!]?.met
  if (!hier || uitId === undefined || magSamenvoegen(hier, handelingVan(wereld, 'gemeente'))) return false
  const daar = wereld.snapshots.get(uitId)!.huishouden
  const gevolgen = maakSamenvoegingOngedaan(
    { in: hier, uit: daar },
    { ingreepId: ingreepId! },
    handelingVan(wereld, 'gemeente'),
  )
  return wijzigt(wereld, gevolgen, [inId!, uitId], 'gemeente')
}

/** A question of the queue is decided, or what was decided is undone. */
const toets: Zet = (wereld, { a, c, vlag }) => {
  const toetsing = kies(wereld.toetsingen, a)
  if (!toetsing) return false
  const besluit = keuzes[toetsing.soort][c % 3]!
  const verzoek = {
    toetsingId: toetsing.toetsingId,
    besluit: toetsing.stand === 'besloten' && vlag ? ('ongedaan' as const) : besluit,
  }
  const handeling = handelingVan(wereld, 'gemeente')
  const wie = new Set(toetsing.inwoners)
  const waar = [...wereld.index.values()].flatMap((rij) => (wie.has(rij.inwonerId) ? [rij.huishoudenId] : []))
  const ids = [...new Set([...toetsing.huishoudens, ...waar])]
  const voor = geopend(wereld, ids)
  const proef = uitspraakOverToetsing({ ...voor, toetsing }, handeling, verzoek)
  // Two homes and "moved" let what is hers cross; a household of which nobody is left goes up in the other.
  const opgegaan =
    'vast' in proef
      ? proef.vast?.wijzigingen?.find(({ huishouden, was }) => huishouden.opgegaan && !was.opgegaan)
      : undefined
  const terug =
    'vast' in proef
      ? proef.vast?.wijzigingen?.find(({ huishouden, was }) => !huishouden.opgegaan && was.opgegaan)
      : undefined
  const samen = opgegaan
    ? ([opgegaan.huishouden.opgegaan!.in, opgegaan.huishouden.huishoudenId] as const)
    : terug && ([terug.was.opgegaan!.in, terug.huishouden.huishoudenId] as const)
  const vast = 'vast' in proef ? proef.vast : undefined
  const ingreepId = verzoek.besluit === 'ongedaan' ? undefined : vast?.toetsbesluit?.besluiten.at(-1)?.ingreepId
  if (ingreepId !== undefined) {
    const anders = vast!.wijzigingen!
    bewaakOngedaan(
      anders.map(({ was }) => was),
      ingreepId,
      anders.map(({ huishouden }) => huishouden),
      handeling,
    )
  }
  const uitkomst = neemStap(wereld, ids, (open) => uitspraakOverToetsing(open, handeling, verzoek), {
    wie: { toetsing },
    gaatMee: besluit === 'verhuisd',
    ...(samen && { samen }),
  })
  return 'toetsing' in uitkomst
}

const keuzes = {
  'zelfde-persoon': ['zelfde', 'niet-dezelfde', 'later'],
  elders: ['verhuisd', 'twee-huizen', 'vergissing'],
  'zelfde-huishouden': ['samenvoegen', 'niet-dezelfde', 'later'],
} as const

export const samenvoegen = {
  'voeg-samen': voegHuishoudensSamen,
  'maak-ongedaan': maakOngedaan,
  toets,
  'toets-ook': toets,
}
