import { persoonVan, zelfdeInhoud, type Feit, type Huishouden } from '@wijkhub/model'
import type { Wijziging } from './wijziging.ts'
import { kenmerkenAnders, kenmerkenVan, metKenmerken, type Inwonerkenmerken } from './kenmerken-van.ts'
import { zoekrij, type Zoekrij } from './zoekrij.ts'

export interface InwonerRij extends Zoekrij {
  inwonerId: string
  sinds: string | null
  voorlopig: boolean
  kenmerken: Inwonerkenmerken
}

export interface RegisseurRij {
  organisatie: string
  sinds: string
  volgnummer: number
}

export interface Indexrijen {
  /** In the index from now on: members, and who stands among `vertrokken` too never was one under this id before. */
  nieuw: InwonerRij[]
  /** Members who are found by something else from now on. */
  gewijzigd: InwonerRij[]
  /** Who is found by the same and compared by something else: who left, or whose door was said by somebody more. */
  kenmerken: { inwonerId: string; kenmerken: Inwonerkenmerken }[]
  /** No members any more from this day; of who was one by mistake her number is nobody's any more. */
  vertrokken: { inwonerId: string; tot: string; vergist: boolean }[]
  /** Who turned out not to be somebody with this id: she never was a member under it. */
  vervallen: { inwonerId: string }[]
  /** Of the new members who are one again because something was undone. */
  terug: { inwonerId: string }[]
  regisseurs: RegisseurRij[]
}

/**
 * What a change means for the tables beside the household: the index of residents and the one coordinator. It looks at what
 * the household was and is, so that a fact of later is not forgotten here. Pure.
 */
export function indexInwoners({
  was,
  huishouden,
  feiten,
}: Pick<Wijziging, 'was' | 'huishouden' | 'feiten'>): Indexrijen {
  const waren = leden(was)
  const zijn = leden(huishouden)
  const elders = !zelfdeInhoud([was.adres, was.tweedeAdres ?? null], [huishouden.adres, huishouden.tweedeAdres ?? null])
  const anders = (inwonerId: string) =>
    elders ||
    was.inwoners[inwonerId] !== huishouden.inwoners[inwonerId] ||
    was.lidmaatschappen[inwonerId] !== huishouden.lidmaatschappen[inwonerId]
  const gebleven = new Set([...Object.keys(huishouden.inwoners), ...Object.keys(huishouden.vertrokken)])
  const bekend = [...Object.keys(was.inwoners), ...Object.keys(was.vertrokken)]
  // Who stands here by another id, or came along with another household, and is no member now: where she was is found by it.
  const erbij = [...gebleven].filter((id) => !bekend.includes(id) && !zijn.includes(id))
  const nieuw = zijn.filter((id) => !waren.includes(id))
  const erbijOfNieuw = new Set([...nieuw, ...erbij])
  const gewijzigd = zijn.filter((id) => waren.includes(id) && anders(id))
  const ongedaan = feiten.some(({ gegevens }) => maaktOngedaan.has(gegevens.soort))
  return {
    nieuw: [...erbijOfNieuw].map((id) => rijVan(huishouden, id)),
    gewijzigd: gewijzigd.map((id) => rijVan(huishouden, id)),
    kenmerken: metKenmerken(huishouden)
      .filter((id) => !erbijOfNieuw.has(id) && !gewijzigd.includes(id) && kenmerkenAnders(was, huishouden, id))
      .map((inwonerId) => ({ inwonerId, kenmerken: kenmerkenVan(huishouden, inwonerId) })),
    vertrokken: [...waren.filter((id) => !zijn.includes(id) && gebleven.has(id)), ...erbij].map((inwonerId) => ({
      inwonerId,
      tot: eindeVan(huishouden, inwonerId),
      vergist: huishouden.vertrokken[inwonerId]?.vergistDoor !== undefined,
    })),
    vervallen: bekend.filter((id) => !gebleven.has(id)).map((inwonerId) => ({ inwonerId })),
    terug: ongedaan ? nieuw.map((inwonerId) => ({ inwonerId })) : [],
    regisseurs: regisseurVan({ was, huishouden, feiten }),
  }
}

const maaktOngedaan: ReadonlySet<Feit['soort']> = new Set<Feit['soort']>([
  'samenvoeging-ongedaan',
  'inwoners-gescheiden',
  'huishouden-heropend',
])

function regisseurVan({ was, huishouden, feiten }: Pick<Wijziging, 'was' | 'huishouden' | 'feiten'>): RegisseurRij[] {
  const { regisseur } = huishouden
  if (!regisseur || zelfdeInhoud(was.regisseur, regisseur)) return []
  const benoemd = feiten.findLast(
    ({ gegevens }) => gegevens.soort === 'regisseur-benoemd' || ('na' in gegevens && gegevens.na?.regisseur),
  )
  const { organisatie, sinds } = regisseur
  return benoemd ? [{ organisatie, sinds, volgnummer: benoemd.volgnummer }] : []
}

/** In a closed household nobody is a member any more, nor in one that went up in another. */
function leden({ inwoners, gesloten, opgegaan }: Huishouden): string[] {
  return gesloten || opgegaan ? [] : Object.keys(inwoners)
}

function rijVan(huishouden: Huishouden, inwonerId: string): InwonerRij {
  const { sinds = null, voorlopig = false } = huishouden.lidmaatschappen[inwonerId] ?? {}
  return {
    inwonerId,
    sinds,
    voorlopig,
    kenmerken: kenmerkenVan(huishouden, inwonerId),
    ...zoekrij(persoonVan(huishouden, inwonerId)!, huishouden),
  }
}

/** The day her membership ended. */
function eindeVan({ vertrokken, gesloten, opgegaan }: Huishouden, inwonerId: string): string {
  return (vertrokken[inwonerId] ?? opgegaan ?? gesloten)!.per
}
