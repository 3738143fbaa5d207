import type { Huishouden } from '@wijkhub/model'
import { zelfdeInhoud } from '@wijkhub/model'
import type { Wijziging } from './wijziging.ts'
import { zoekrij, type Zoekrij } from './zoekrij.ts'

export interface InwonerRij extends Zoekrij {
  inwonerId: string
  sinds: string | null
  voorlopig: boolean
}

export interface RegisseurRij {
  organisatie: string
  sinds: string
  volgnummer: number
}

export interface Indexrijen {
  /** Members from now on. */
  nieuw: InwonerRij[]
  /** Members who are found by something else from now on. */
  gewijzigd: InwonerRij[]
  /** No members any more from this day. */
  vertrokken: { inwonerId: string; tot: string }[]
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
  return {
    nieuw: zijn.filter((id) => !waren.includes(id)).map((id) => rijVan(huishouden, id)),
    gewijzigd: zijn.filter((id) => waren.includes(id) && anders(id)).map((id) => rijVan(huishouden, id)),
    vertrokken: waren
      .filter((id) => !zijn.includes(id))
      .map((inwonerId) => ({ inwonerId, tot: eindeVan(huishouden, inwonerId) })),
    regisseurs: feiten
      .flatMap(({ volgnummer, gegevens }) =>
        gegevens.soort === 'regisseur-benoemd'
          ? { organisatie: gegevens.regisseur.organisatie, sinds: gegevens.regisseur.sinds, volgnummer }
          : [],
      )
      .slice(-1),
  }
}

/** In a closed household nobody is a member any more. */
function leden({ inwoners, gesloten }: Huishouden): string[] {
  return gesloten ? [] : Object.keys(inwoners)
}

function rijVan(huishouden: Huishouden, inwonerId: string): InwonerRij {
  const { sinds = null, voorlopig = false } = huishouden.lidmaatschappen[inwonerId] ?? {}
  return { inwonerId, sinds, voorlopig, ...zoekrij(huishouden.inwoners[inwonerId]!, huishouden) }
}

/** The day her membership ended; of somebody who is nowhere any more, because she turned out to be somebody else, none is known. */
function eindeVan({ vertrokken, gesloten }: Huishouden, inwonerId: string): string {
  return vertrokken[inwonerId]?.per ?? gesloten?.per ?? '0001-01-01'
}
