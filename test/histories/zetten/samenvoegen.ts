import {
  uitspraakOverLosmaken,
  uitspraakOverSamenvoegen,
  uitspraakOverToetsing,
  type Toetsing,
} from '@wijkhub/case-registry/stappen'
import { bewaakOngedaan } from '../invarianten/ongedaan.ts'
import { geopend, neemStap, voerUit } from '../neem-stap.ts'
import { handelingVan, huishoudens, type Wereld } from '../wereld.ts'
import { huisVan, kies, wieVan, type Zet } from './keuze.ts'

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
  const handeling = handelingVan(wereld, wieVan(hier, b))
  const welk = vlag ? ('komt-mee' as const) : ('blijft' as const)
  const samenvoeging = { huishoudenId: daar.huishoudenId, adres: welk, regisseur: welk, toekennen: ['dock'] }
  const samen = [hier.huishoudenId, daar.huishoudenId] as const
  const voeg = () =>
    neemStap(
      wereld,
      [...new Set(samen)],
      (open) => {
        const uitspraak = uitspraakOverSamenvoegen(open, handeling, { huishoudenId: hier.huishoudenId, samenvoeging })
        if ('uitkomst' in uitspraak && 'antwoord' in uitspraak.uitkomst) {
          const wijzigingen = uitspraak.vast!.wijzigingen!
          const [voor, na] = [wijzigingen.map(({ was }) => was), wijzigingen.map(({ huishouden }) => huishouden)]
          bewaakOngedaan(voor, uitspraak.uitkomst.antwoord.samenvoegingId, na, handeling)
        }
        return uitspraak
      },
      { samen },
    )
  let uitkomst = voeg()
  if ('weigering' in uitkomst && uitkomst.weigering === 'instemming-nodig') {
    stemIn(wereld, samen)
    uitkomst = voeg()
  }
  if (!('antwoord' in uitkomst)) return false
  wereld.samenvoegingen.set(uitkomst.antwoord.samenvoegingId, hier.huishoudenId)
  return true
}

const maakOngedaan: Zet = (wereld, { c }) => {
  const [samenvoegingId, huishoudenId] = kies([...wereld.samenvoegingen], c) ?? []
  if (samenvoegingId === undefined || huishoudenId === undefined) return false
  const handeling = handelingVan(wereld, 'gemeente')
  const uitId = wereld.snapshots.get(huishoudenId)!.huishouden.ingrepen?.[samenvoegingId]?.met
  const uitkomst = neemStap(
    wereld,
    [huishoudenId],
    (open) => uitspraakOverLosmaken(open, handeling, { huishoudenId, samenvoegingId, reden: 'Toch niet' }),
    uitId === undefined ? {} : { samen: [huishoudenId, uitId] },
  )
  return 'antwoord' in uitkomst
}

/** Whom it is about, also by the id she has by now. */
function wieZijNuZijn({ snapshots }: Wereld, { inwoners, huishoudens }: Toetsing): ReadonlySet<string> {
  const wie = new Set(inwoners)
  // What is added while it is read is read too.
  for (const id of wie)
    for (const huishoudenId of huishoudens) {
      const nu = snapshots.get(huishoudenId)!.huishouden.verenigd[id]
      if (nu) wie.add(nu.behouden)
    }
  return wie
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
  const wie = wieZijNuZijn(wereld, toetsing)
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
}
