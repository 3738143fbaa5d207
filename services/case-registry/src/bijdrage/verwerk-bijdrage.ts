import { dagInNederland, decide, regelVoor, type Beslissing, type Bijdrage, type Huishouden } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import { verander } from '../huishouden/verander.ts'
import { bsnSlot } from '../identiteit/identiteit.ts'
import { bewaarWeigering } from '../opslag/bewaar-weigering.ts'
import type { Registry } from '../registry.ts'

/**
 * Takes in one contribution, once: a number that was handled before is passed over. Its sender gets a new version of
 * its projection in any case, also when it was refused or changed nothing: the attribute `bijdrage` tells it that its
 * word has been heard (docs/decisions/0004).
 */
export async function verwerkBijdrage(registry: Registry, bijdrage: Bijdrage, eventId: string): Promise<void> {
  const { bron, huishoudenId, volgnummer, bijdrageId } = bijdrage
  const { opslag, nieuwId, bron: source, logger } = registry
  const bewaar = bewaarWeigering(registry.schema)
  const events = await inTransaction(registry.pool, async (tx) => {
    const { stand } = await opslag.openHuishouden(tx, { huishoudenId, organisatie: bron, sloten: sloten(bijdrage) })
    if (stand && volgnummer <= (stand.projecties[bron]?.bijdrage ?? 0)) return []
    const nu = registry.nu()
    const tijd = { op: nu.toISOString(), vandaag: dagInNederland(nu) }
    const beslissing = stand ? beslis(registry, stand.huishouden, bijdrage, tijd) : onbekend
    const weigering = 'weigering' in beslissing ? beslissing.weigering : undefined
    if (weigering) {
      logger.info({ bijdrage: bijdrageId, bron, weigering }, 'bijdrage geweigerd')
      await bewaar(tx, { eventId, bron, huishoudenId, volgnummer, weigering, bericht: bijdrage, op: tijd.op })
    }
    if (!stand) return []
    const feiten = 'feiten' in beslissing ? beslissing.feiten : []
    const bevestig = { audience: bron, bijdrage: volgnummer }
    const wijziging = verander(stand, feiten, { organisatie: bron, ...tijd, nieuwId, source, bevestig })
    await opslag.schrijfWijziging(tx, {
      wijziging,
      herkomst: { organisatie: bron, opdrachtId: bijdrageId, op: tijd.op },
    })
    return wijziging.events
  })
  registry.outbox.wake(events)
}

const onbekend = { weigering: 'huishouden-onbekend' } as const

type Besluit = Beslissing | { weigering: 'verwerking-mislukt' }

/** A defect in a rule must not hold up everything behind it: the contribution is kept, the error is logged. */
function beslis(
  { nieuwId, logger }: Registry,
  huishouden: Huishouden,
  { bron, bijdrageId, inhoud }: Bijdrage,
  tijd: { op: string; vandaag: string },
): Besluit {
  try {
    const magBsn = regelVoor(bron)?.magBsn ?? false
    return decide(huishouden, { soort: 'verwerk-bijdrage', inhoud }, { organisatie: bron, magBsn, ...tijd, nieuwId })
  } catch (error) {
    logger.error({ err: error, bijdrage: bijdrageId, bron }, 'bijdrage kon niet worden verwerkt')
    return { weigering: 'verwerking-mislukt' }
  }
}

/** Whoever makes a BSN known keeps out a registration of the same person at that moment. */
function sloten({ inhoud }: Bijdrage): string[] {
  if (inhoud.soort === 'inwoner-gewijzigd' && inhoud.wijziging.bsn) return [bsnSlot(inhoud.wijziging.bsn)]
  return inhoud.soort === 'besluit-genomen' && inhoud.bsn ? [bsnSlot(inhoud.bsn)] : []
}
