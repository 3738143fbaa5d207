import { dagelijks, type Dagelijks } from '@wijkhub/bewaren'
import { eindigMaanden, maakMaanden } from '@wijkhub/logboek'
import { bewaardagen, dagInNederland } from '@wijkhub/model'
import { tabellen } from '../bewaren/tabellen.ts'
import { sluitMetHuishouden } from '../geweigerd/sluit-met-huishouden.ts'
import { herprojecteer } from '../projectie/herprojecteer.ts'
import { vulOverzicht } from '../overzicht/vul-overzicht.ts'
import { eindigAanbiedingen } from '../regie/eindig-aanbiedingen.ts'
import type { Registry } from '../registry.ts'
import { publiceerMaanden } from '../wijkbeeld/publiceer-maanden.ts'
import { vraagDubbeleNummers } from './vraag-dubbele-nummers.ts'

/**
 * Once a day, by one instance: projects everything again (birthdays), tells what is counted of the wijken in months gone by, asks about numbers that two residents share and ends what is
 * over its term.
 */
export function startOnderhoud(registry: Registry): Dagelijks {
  const { pool, logger, now, inrichting } = registry
  return dagelijks({
    pool,
    logger,
    now,
    tabellen,
    bewaartermijnen: inrichting.bewaartermijnen,
    eerst: async (signal) => {
      await maakMaanden(registry.logboekLezer, dagInNederland(now()))
      await vulOverzicht(registry, signal)
      await publiceerMaanden(registry, signal)
      // One household that cannot be handled must not keep the day's work.
      await eindigAanbiedingen(registry, signal).catch((error: unknown) => {
        if (!signal.aborted) logger.error({ err: error }, 'niet elk verlopen aanbod van regie is geëindigd')
      })
    },
    ook: async (signal) => ({
      ...(await herprojecteer(registry, signal)),
      dubbeleNummersGevraagd: await vraagDubbeleNummers(registry, signal),
      geweigerdGesloten: await sluitMetHuishouden(registry),
      logboekBeeindigd: await eindigMaanden(registry.logboekLezer, logboekEinde(registry)),
    }),
  })
}

/** What happened before this moment is over its term. */
function logboekEinde({ now, inrichting }: Registry): Date {
  return new Date(now().getTime() - bewaardagen('logboek', inrichting.bewaartermijnen) * 86_400_000)
}
