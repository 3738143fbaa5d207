import { metAlleDelen, type Feit, type Huishouden } from '@wijkhub/model'
import { ontzegel, wikkelUit, type Hoofdsleutel } from '@wijkhub/verzegelen'
import type { Inwonerkenmerken } from '../huishouden/kenmerken-van.ts'
import type { Registry } from '../registry.ts'

type Bytes = Buffer | string

/** Something sealed as the database gives it, with the key of its household as that is wrapped; in JSON both are base64. */
export interface Verzegeld {
  verzegeld: Bytes | null
  sleutel: Bytes | null
  tijdperk: number | null
}

/** A state: sealed, or of before 0050 and not sealed yet. */
export interface BewaardHuishouden extends Verzegeld {
  id: string
  toestand: Huishouden | null
}

/** A fact, likewise. */
export interface BewaardFeit extends Verzegeld {
  huishoudenId: string
  volgnummer: number
  gegevens: Feit | null
}

/** Who reads what is sealed. */
export type Lezer = Pick<Registry, 'pool' | 'hoofdsleutel'>

/** What is read of a household `h` with its key `k`, to open it. */
export const huishoudenkolommen = 'h.id, h.toestand, h.verzegeld, k.sleutel, k.tijdperk'
/** What is read of a fact `f` with the key `k` of its household, to open it. */
export const feitkolommen =
  'f.huishouden_id as "huishoudenId", f.volgnummer, f.gegevens, f.verzegeld, k.sleutel, k.tijdperk'
export const metSleutel = (huishoudenId: string) => `left join huishoudsleutel k on k.huishouden_id = ${huishoudenId}`

/** `w.wijst` of a household `h`: what SQL may look up in it, by the paths of its state; of before 0050 that state itself. */
export const wijst = 'cross join lateral (select coalesce(h.wegwijzer, h.toestand) as wijst) w'

/** Where each thing stands: nothing opens anywhere else. */
export const plek = {
  sleutel: (huishoudenId: string) => ['registratie', 'huishoudsleutel', huishoudenId],
  huishouden: (huishoudenId: string) => ['registratie', 'huishouden', huishoudenId],
  feit: (huishoudenId: string, volgnummer: number) => ['registratie', 'feit', huishoudenId, volgnummer],
  inwoner: (huishoudenId: string, inwonerId: string) => ['registratie', 'inwoner', huishoudenId, inwonerId],
}

/** The household of a row. Throws when its key was destroyed or it stands where it was not sealed. */
export function openHuishouden(hoofdsleutel: Hoofdsleutel, rij: BewaardHuishouden): Huishouden {
  return metAlleDelen(rij.toestand ?? open<Huishouden>(hoofdsleutel, rij.id, rij, plek.huishouden(rij.id)))
}

/** The fact of a row; throws likewise. */
export function openFeit(hoofdsleutel: Hoofdsleutel, rij: BewaardFeit): Feit {
  const { huishoudenId, volgnummer, gegevens } = rij
  return gegevens ?? open<Feit>(hoofdsleutel, huishoudenId, rij, plek.feit(huishoudenId, volgnummer))
}

/** What of a resident is compared. */
export function openKenmerken(
  hoofdsleutel: Hoofdsleutel,
  rij: Verzegeld & { huishoudenId: string; inwonerId: string },
): Inwonerkenmerken {
  const { huishoudenId, inwonerId } = rij
  return open(hoofdsleutel, huishoudenId, rij, plek.inwoner(huishoudenId, inwonerId))
}

function open<T>(
  hoofdsleutel: Hoofdsleutel,
  huishoudenId: string,
  { verzegeld, sleutel, tijdperk }: Verzegeld,
  waar: (string | number)[],
): T {
  if (verzegeld === null || sleutel === null || tijdperk === null)
    throw new Error('de sleutel van dit huishouden is er niet meer')
  const ingewikkeld = { sleutel: bytesVan(sleutel), tijdperk }
  const uit = wikkelUit(hoofdsleutel, plek.sleutel(huishoudenId), ingewikkeld)
  return JSON.parse(ontzegel(uit, waar, bytesVan(verzegeld)).toString('utf8')) as T
}

/** Bytes, however they came. */
export function bytesVan(waarde: Bytes): Buffer {
  return typeof waarde === 'string' ? Buffer.from(waarde, 'base64') : waarde
}
