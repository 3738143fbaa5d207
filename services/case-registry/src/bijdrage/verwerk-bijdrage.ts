import { dagInNederland, decide, doelbinding, type Beslissing, type Bijdrage, type Huishouden } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import { verander } from '../huishouden/verander.ts'
import { bsnSlot } from '../identiteit/identiteit.ts'
import { bewaarGeweigerdeBijdrage } from '../wijzigen/bewaar-geweigerde-bijdrage.ts'
import type { Registry } from '../registry.ts'

/**
 * Takes in one contribution, once: a number that was handled before is passed over. Its sender gets a new version of
 * its projection in any case, also when it was refused or changed nothing: the attribute `bijdrage` tells it that its
 * word has been heard (docs/decisions/0004).
 */
export async function verwerkBijdrage(registry: Registry, bijdrage: Bijdrage, eventId: string): Promise<void> {
  const { bron, huishoudenId, volgnummer, bijdrageId } = bijdrage
  const { opslag, nieuwId, bron: source, logger } = registry
  const bewaar = bewaarGeweigerdeBijdrage(registry.schema)
  const bsn = gemeldBsn(bijdrage)
  const events = await inTransaction(registry.pool, async (tx) => {
    const { stand } = await opslag.openHuishouden(tx, {
      huishoudenId,
      organisatie: bron,
      sloten: bsn ? [bsnSlot(bsn.bsn)] : [],
    })
    if (stand && volgnummer <= (stand.projecties[bron]?.bijdrage ?? 0)) return []
    const nu = registry.nu()
    const tijd = { op: nu.toISOString(), vandaag: dagInNederland(nu) }
    const bsnVanAnder = bsn !== undefined && (await opslag.isBsnVanAnder(tx, bsn))
    const beslissing = stand ? beslis(registry, stand.huishouden, bijdrage, { ...tijd, bsnVanAnder }) : onbekend
    const weigering = 'weigering' in beslissing ? beslissing.weigering : undefined
    if (weigering) {
      logger.warn({ bijdrage: bijdrageId, bron, weigering }, 'bijdrage geweigerd')
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
  { bsnVanAnder, ...tijd }: { op: string; vandaag: string; bsnVanAnder: boolean },
): Besluit {
  try {
    const magBsn = doelbinding.regelVoor(bron)?.magBsn ?? false
    const handeling = { organisatie: bron, magBsn, ...tijd, nieuwId, doelbinding, opdrachtId: bijdrageId }
    return decide(huishouden, { soort: 'verwerk-bijdrage', inhoud, bsnVanAnder }, handeling)
  } catch (error) {
    logger.error({ err: error, bijdrage: bijdrageId, bron }, 'bijdrage kon niet worden verwerkt')
    return { weigering: 'verwerking-mislukt' }
  }
}

/** Whoever makes a BSN known keeps out, by its lock, whoever registers the same person at that moment. */
function gemeldBsn({ inhoud }: Bijdrage): { bsn: string; inwonerId: string } | undefined {
  if (inhoud.soort === 'inwoner-gewijzigd' && inhoud.wijziging.bsn)
    return { bsn: inhoud.wijziging.bsn, inwonerId: inhoud.inwonerId }
  if (inhoud.soort === 'besluit-genomen' && inhoud.bsn) return { bsn: inhoud.bsn, inwonerId: inhoud.besluit.inwonerId }
  return undefined
}
