import type { Aanmelding } from './aanmelding.ts'
import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'

export const eigenBezwaren = [
  'bronpersoon-onbekend',
  'bronpersoon-dubbel',
  'bsn-dubbel',
  'bsn-niet-toegestaan',
  'datum-in-toekomst',
  'datum-voor-geboorte',
] as const

/**
 * What can be wrong with an aanmelding by itself, whoever it is about. The registry asks this before it looks anybody up:
 * what is refused here costs the same time for known and unknown persons, and locks nobody.
 */
export function controleerAanmelding(
  aanmelding: Aanmelding,
  door: Pick<Handeling, 'magBsn' | 'vandaag'>,
): Geweigerd<(typeof eigenBezwaren)[number]> | undefined {
  const { inwoners } = aanmelding
  const metBsn = inwoners.findIndex((inwoner) => inwoner.bsn)
  if (metBsn >= 0 && !door.magBsn) return { weigering: 'bsn-niet-toegestaan', veld: `inwoners/${metBsn}/bsn` }
  const dubbel = tweede(inwoners.map(({ bronpersoonId }) => bronpersoonId))
  if (dubbel >= 0) return { weigering: 'bronpersoon-dubbel', veld: `inwoners/${dubbel}/bronpersoonId` }
  const dubbelBsn = tweede(inwoners.map(({ bsn }) => bsn))
  if (dubbelBsn >= 0) return { weigering: 'bsn-dubbel', veld: `inwoners/${dubbelBsn}/bsn` }
  return onbekendeBronpersoon(aanmelding) ?? onmogelijkeMeting(aanmelding, door.vandaag)
}

/** Where a value stands that stood before; -1 when none does. */
function tweede(waarden: readonly (string | undefined)[]): number {
  const eerder = new Set<string>()
  return waarden.findIndex((waarde) => {
    if (waarde === undefined) return false
    if (eerder.has(waarde)) return true
    eerder.add(waarde)
    return false
  })
}

function onbekendeBronpersoon(aanmelding: Aanmelding) {
  const bekend = new Set(aanmelding.inwoners.map((inwoner) => inwoner.bronpersoonId))
  const genoemd = {
    vragen: aanmelding.vragen.map((vraag) => [vraag.bronpersoonId]),
    zrm: aanmelding.zrm.map((meting) => [meting.bronpersoonId]),
    toestemmingen: aanmelding.toestemmingen.map((toestemming) => [toestemming.bronpersoonId]),
    signalen: aanmelding.signalen.map((signaal) => [signaal.bronpersoonId]),
    verwijzingen: aanmelding.verwijzingen.map((verwijzing) => verwijzing.bronpersoonIds),
  }
  for (const [lijst, rijen] of Object.entries(genoemd))
    for (const [index, personen] of rijen.entries())
      if (personen.some((id) => !bekend.has(id)))
        return { weigering: 'bronpersoon-onbekend' as const, veld: `${lijst}/${index}` }
  return undefined
}

/** A measurement was made in the life of whom it is about, and not after today. */
function onmogelijkeMeting({ zrm, inwoners }: Aanmelding, vandaag: string) {
  const geboren = new Map(inwoners.map(({ bronpersoonId, geboortedatum }) => [bronpersoonId, geboortedatum]))
  for (const [index, { bronpersoonId, datum }] of zrm.entries()) {
    const veld = `zrm/${index}/datum`
    if (datum > vandaag) return { weigering: 'datum-in-toekomst' as const, veld }
    if (datum < geboren.get(bronpersoonId)!) return { weigering: 'datum-voor-geboorte' as const, veld }
  }
  return undefined
}
