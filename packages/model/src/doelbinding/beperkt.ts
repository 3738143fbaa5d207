import type { Huishouden } from '../huishouden/huishouden.ts'
import { inwonersIn } from '../huishouden/samenvoegen/hernoem.ts'
import type { Projectie } from './projectie.ts'
import type { DoelbindingRegel } from './regel.ts'

type Document = Record<string, unknown>
type Rijen = Record<string, Document>

/** What a household has one of: of her alone only where nobody else is shown. */
const stukken = ['adres', 'tweedeAdres', 'grondslag', 'regisseur', 'regieaanbod'] as const

/**
 * Whom this audience does not see because they objected (AVG art. 21), or because they were restricted (art. 18) when it had nothing
 * of them: it gets nothing new. Pure.
 */
export function nietVoor({ beperkingen }: Huishouden, { audience }: DoelbindingRegel): ReadonlySet<string> {
  const uit = Object.values(beperkingen).filter(
    ({ soort, inwonerId, audiences, toen }) =>
      audiences.includes(audience) && (soort === 'bezwaar' || !Object.hasOwn(inwonersVan(toen?.[audience]), inwonerId)),
  )
  return new Set(uit.map(({ inwonerId }) => inwonerId))
}

/**
 * The document as this audience may have it now, with everything about who is restricted as it was then (AVG art. 18): nothing of hers is
 * new, and what ended, or became secret, is gone all the same. Pure.
 */
export function metBeperkingen(nu: Projectie, huishouden: Huishouden, { audience }: DoelbindingRegel): Projectie {
  const bevroren = Object.values(huishouden.beperkingen).filter(
    ({ soort, audiences }) => soort === 'beperking' && audiences.includes(audience),
  )
  return bevroren.reduce((document, { inwonerId, toen }) => {
    const had = toen?.[audience]
    const overHaar = (deel: string, id: string) => over(huishouden, deel, id).includes(inwonerId)
    return had && Object.hasOwn(inwonersVan(document), inwonerId)
      ? zoalsToen(document, had, { inwonerId, overHaar })
      : document
  }, nu as Document) as Projectie
}

/** A row that names nobody is about whom the row it belongs to is about. */
const via = { vraagId: 'vragen', doelId: 'doelen', signaalId: 'signalen', verwijzingId: 'verwijzingen' } as const

/** Whom a row of the household is about, whatever of it a document shows. */
function over(huishouden: Huishouden, deel: string, id: string): string[] {
  const rij = (huishouden as unknown as Record<string, Rijen | undefined>)[deel]?.[id]
  const hoort = Object.entries(via).flatMap(([veld, bij]) => inwonersIn(huishouden[bij][rij?.[veld] as string]))
  return [...inwonersIn(rij), ...hoort]
}

const inwonersVan = (document: Document | undefined) => (document?.['inwoners'] ?? {}) as Rijen

interface Haar {
  inwonerId: string
  overHaar: (deel: string, id: string) => boolean
}

function zoalsToen(nu: Document, toen: Document, haar: Haar): Document {
  const alleen = Object.keys(inwonersVan(nu)).every((id) => id === haar.inwonerId)
  return Object.fromEntries(
    Object.entries(nu).map(([naam, deel]) => {
      if (naam === 'huishoudenId') return [naam, deel]
      if ((stukken as readonly string[]).includes(naam)) return [naam, alleen ? stukZoalsToen(deel, toen[naam]) : deel]
      return [naam, rijenZoalsToen(naam, deel as Rijen, (toen[naam] ?? {}) as Rijen, haar)]
    }),
  )
}

/** An address that became secret is secret. */
function stukZoalsToen(nu: unknown, toen: unknown): unknown {
  return toen === undefined || (nu as { geheim?: true } | undefined)?.geheim ? nu : toen
}

function rijenZoalsToen(deel: string, nu: Rijen, toen: Rijen, { inwonerId, overHaar }: Haar): Rijen {
  return Object.fromEntries(
    Object.entries(nu).flatMap(([id, rij]): [string, Document][] => {
      if (id !== inwonerId && !overHaar(deel, id)) return [[id, rij]]
      if (Object.hasOwn(toen, id)) return [[id, watBleef(rij, toen[id]!)]]
      const anderen = inwonersIn(rij).filter((wie) => wie !== inwonerId)
      return 'inwonerIds' in rij && anderen.length > 0 ? [[id, { ...rij, inwonerIds: anderen }]] : []
    }),
  )
}

/** What was there and still is, as it was; that she left is no news that waits. */
function watBleef(nu: Document, toen: Document): Document {
  const velden = Object.keys(toen).filter((veld) => Object.hasOwn(nu, veld))
  return {
    ...Object.fromEntries(velden.map((veld) => [veld, toen[veld]])),
    ...(Object.hasOwn(nu, 'vertrokken') && { vertrokken: nu['vertrokken'] }),
  }
}
