import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { noemtInwoner, woordenVan } from '../wijkbeeld/noemt-inwoner.ts'
import type { InzageLezer } from './lezer.ts'

/**
 * Does what was written here name somebody else of the household, or a place that is not the reader's to know? A name she has herself
 * names nobody else. Rather too often than not: what it lets through, a person reads before it is handed over. Pure.
 */
export function raaktAnder(huishouden: Huishouden, { inwonerId, woontHier }: InzageLezer): (rij: object) => boolean {
  const eigen = namenIn(persoonVan(huishouden, inwonerId)?.naam)
  const { [inwonerId]: _, ...inwoners } = huishouden.inwoners
  const { [inwonerId]: __, ...vertrokken } = huishouden.vertrokken
  const plaatsen = plekkenVan(huishouden, vertrokken, woontHier)
  return (rij) => {
    const tekst = tekstIn(rij).join(' ')
    const woorden = woordenVan(tekst)
    if (plaatsen.some((plek) => [...plek].every((woord) => woorden.has(woord)))) return true
    return noemtInwoner(woorden.difference(eigen), { inwoners, vertrokken })
  }
}

const namenIn = (naam: object | undefined): Set<string> =>
  woordenVan(
    Object.values(naam ?? {})
      .filter((deel) => typeof deel === 'string')
      .join(' '),
  )

/** The streets that are told to nobody: of who moved out, and where the household lives to who does not live there. */
function plekkenVan(
  { adres, tweedeAdres }: Huishouden,
  vertrokken: Huishouden['vertrokken'],
  woontHier: boolean,
): Set<string>[] {
  const hier = woontHier ? [] : [adres, tweedeAdres]
  const elders = Object.values(vertrokken).flatMap((rij) => [rij.adres, rij.woonde])
  return [...hier, ...elders].flatMap((plek) => {
    const straat = woordenVan(plek?.straatnaam ?? '')
    return straat.size > 0 ? [straat] : []
  })
}

/** What people wrote in it; who works with them is no resident, whatever she is called. */
function tekstIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde]
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'medewerker' ? [] : tekstIn(deel)))
}
