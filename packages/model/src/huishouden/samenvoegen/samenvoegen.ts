import { Datum, Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { type Huishouden, type Ingreep, Stukken } from '../huishouden.ts'
import { inwonersIn } from './hernoem.ts'
import { besloten, Instemming, Opgegaan, type IngreepSoort } from './samenvoeging.ts'
import { deelnamen, enkeleIn, metStukken, rijenIn, zoalsHetWas } from './stukken.ts'

interface Gelegd {
  ingreepId: string
  na: Stukken
  met?: string | undefined
  raakt: readonly string[]
}

/** With what an ingreep changes, kept such that it can be undone. */
function metIngreep(huishouden: Huishouden, soort: IngreepSoort, { ingreepId, na, met, raakt }: Gelegd): Huishouden {
  const voor = zoalsHetWas(huishouden, na)
  const meegekomen: Ingreep['meegekomen'] = {}
  // What came with another household stands there as it was: kept once. Of who was here too it is what both make together.
  if (soort === 'samenvoeging')
    for (const [deel, rijen] of rijenIn(voor)) {
      const samen = deel === 'herkomst' ? huishouden.inwoners : {}
      const nieuw = Object.entries(rijen).flatMap(([id, rij]) =>
        rij === null && !Object.hasOwn(samen, id) ? [id] : [],
      )
      if (nieuw.length > 0) meegekomen[deel] = nieuw
    }
  const ingreep: Ingreep = {
    soort,
    versie: huishouden.versie + 1,
    ...(met !== undefined && { met }),
    raakt: [...raakt],
    voor: zonder(voor, meegekomen),
    na: zonder(na, meegekomen),
    meegekomen,
    ...(soort === 'samenvoeging' && { vanHier: idsPerDeel(huishouden) }),
  }
  return { ...metStukken(huishouden, na), ingrepen: { ...huishouden.ingrepen, [ingreepId]: ingreep } }
}

function idsPerDeel(huishouden: Huishouden): Record<string, string[]> {
  return Object.fromEntries(deelnamen.map((deel) => [deel, Object.keys(huishouden[deel])]))
}

function zonder(stukken: Stukken, meegekomen: Ingreep['meegekomen']): Stukken {
  const rijen = rijenIn(stukken).flatMap(([deel, alle]) => {
    const weg = new Set(meegekomen[deel])
    const rest = Object.entries(alle).filter(([id]) => !weg.has(id))
    return rest.length > 0 ? [[deel, Object.fromEntries(rest)]] : []
  })
  return Object.fromEntries([...rijen, ...enkeleIn(stukken)]) as Stukken
}

function zonderIngreep(huishouden: Huishouden, { ingreepId, na }: { ingreepId: string; na: Stukken }): Huishouden {
  const { [ingreepId]: _, ...ingrepen } = huishouden.ingrepen ?? {}
  return { ...metStukken(huishouden, na), ingrepen }
}

/** An agreement is for one merge: after its undoing it is asked again. */
function zonderInstemming({ instemmingen, ...huishouden }: Huishouden, met: string): Huishouden {
  if (!instemmingen) return huishouden
  const { [met]: _, ...andere } = instemmingen
  return Object.keys(andere).length === 0 ? huishouden : { ...huishouden, instemmingen: andere }
}

const gelegd = { ingreepId: Id, na: Stukken, ...besloten }

export const feiten = {
  'met-samenvoeging-ingestemd': feit({
    gegevens: { met: Id, ...Instemming.shape },
    evolve: (huishouden, { met, door, als, op, reden }) => ({
      ...huishouden,
      instemmingen: { ...huishouden.instemmingen, [met]: { door, als, op, ...(reden !== undefined && { reden }) } },
    }),
    namen: () => [],
    verteld: false,
  }),
  'instemming-ingetrokken': feit({
    gegevens: { met: Id, door: Organisatie, op: Tijdstip },
    evolve: (huishouden, { met }) => zonderInstemming(huishouden, met),
    namen: () => [],
    verteld: false,
  }),
  'huishoudens-samengevoegd': feit({
    gegevens: { ...gelegd, uit: Id, raakt: Id.array(), per: Datum },
    evolve: (huishouden, feit) =>
      metIngreep(zonderInstemming(huishouden, feit.uit), 'samenvoeging', { ...feit, met: feit.uit }),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  'huishouden-opgegaan': feit({
    gegevens: { ...Opgegaan.shape, ...besloten },
    evolve: (huishouden, { ingreepId, in: waarin, per, achter }) => ({
      ...zonderInstemming(huishouden, waarin),
      opgegaan: { in: waarin, ingreepId, per, ...(achter && { achter }) },
    }),
    namen: ({ achter }) => achter?.inwonerIds ?? [],
    verteld: false,
  }),
  'samenvoeging-ongedaan': feit({
    gegevens: gelegd,
    evolve: ({ opgegaan: _, ...huishouden }, feit) => zonderIngreep(huishouden, feit),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  'inwoners-verenigd': feit({
    gegevens: { ...gelegd, behouden: Id, vervallen: Id },
    evolve: (huishouden, feit) =>
      metIngreep(huishouden, 'vereniging', { ...feit, raakt: [feit.behouden, feit.vervallen] }),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  /** She turned out not to be the one whose id she had, and has one of her own here. */
  'inwoner-losgemaakt': feit({
    gegevens: { ...gelegd, behouden: Id, vervallen: Id },
    evolve: (huishouden, feit) =>
      metIngreep(huishouden, 'losmaking', { ...feit, raakt: [feit.behouden, feit.vervallen] }),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  'lidmaatschap-bevestigd': feit({
    gegevens: { ...gelegd, raakt: Id.array() },
    evolve: (huishouden, feit) => metIngreep(huishouden, 'bevestiging', feit),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  'lidmaatschap-verhuisd': feit({
    gegevens: { ...gelegd, raakt: Id.array(), per: Datum },
    evolve: (huishouden, feit) => metIngreep(huishouden, 'verhuizing', feit),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
  /** Any ingreep but a merge was undone: what was, with what was said since. */
  'inwoners-gescheiden': feit({
    gegevens: gelegd,
    evolve: zonderIngreep,
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
}
