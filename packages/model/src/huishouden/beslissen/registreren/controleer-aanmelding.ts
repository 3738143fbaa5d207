import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'

/** What can be wrong with an aanmelding by itself, whoever it is about. */
export function controleerAanmelding(aanmelding: Aanmelding, door: Omstandigheden): Beslissing | undefined {
  const bekend = new Set(aanmelding.inwoners.map((inwoner) => inwoner.bronpersoonId))
  if (bekend.size < aanmelding.inwoners.length) return { weigering: 'bronpersoon-dubbel', veld: 'inwoners' }
  const metBsn = aanmelding.inwoners.findIndex((inwoner) => inwoner.bsn)
  if (metBsn >= 0 && !door.magBsn) return { weigering: 'bsn-niet-toegestaan', veld: `inwoners/${metBsn}/bsn` }
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
        return { weigering: 'bronpersoon-onbekend', veld: `${lijst}/${index}` }
  return undefined
}
