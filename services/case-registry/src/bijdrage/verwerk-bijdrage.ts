import { decide, type Bijdrage, type Handeling } from '@wijkhub/model'
import { handelingVanBijdrage } from '../handeling/handeling-van-bijdrage.ts'
import type { Snapshot } from '../huishouden/snapshot.ts'
import { verander } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import { inElkHuishouden } from '../opdracht/in-elk-huishouden.ts'
import type { Registry } from '../registry.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import type { Geopend } from '../wijzigen/open.ts'
import { wijzig } from '../wijzigen/wijzig.ts'

/** What became of it, for the log. */
interface Verwerkt {
  weigering?: string
  /** A defect in a rule. */
  defect?: unknown
  /** The household it was sent to has gone up in this one: nothing was written yet. */
  verder?: string
}

/**
 * Takes in one contribution, once: a number that was handled before is passed over. Its sender gets a new version of
 * its projection in any case, also when it was refused or changed nothing: the attribute `bijdrage` tells it that its
 * word has been heard (docs/decisions/0004).
 */
export async function verwerkBijdrage(
  registry: Registry,
  bijdrage: Bijdrage,
  van: { eventId: string; afzender: string },
): Promise<void> {
  const { bron, bijdrageId, huishoudenId } = bijdrage
  const handeling = handelingVanBijdrage(registry, bijdrage)
  const nieuweBsn = gemeldBsn(bijdrage)
  let [verwerkt, huishoudens]: [Verwerkt, string[]] = [{ verder: huishoudenId }, []]
  while (verwerkt.verder !== undefined) {
    // Locked together with where it was sent, and with what is known of their members elsewhere.
    huishoudens = [...huishoudens, verwerkt.verder]
    verwerkt = await wijzig(registry, handeling, { huishoudens, nieuweBsn, elders: true }, (geopend) =>
      uitspraakOverBijdrage(geopend, handeling, bijdrage, van),
    )
  }
  const { weigering, defect } = verwerkt
  if (defect !== undefined)
    registry.logger.error({ err: defect, bijdrage: bijdrageId, bron }, 'bijdrage kon niet worden verwerkt')
  if (weigering) registry.logger.warn({ bijdrage: bijdrageId, bron, weigering }, 'bijdrage geweigerd')
}

/** What a contribution leads to, given what was read under the locks. Pure, but for a rule with a defect. */
export function uitspraakOverBijdrage(
  geopend: Geopend,
  handeling: Handeling,
  bijdrage: Bijdrage,
  { eventId, afzender }: { eventId: string; afzender?: string },
): Uitspraak<Verwerkt> {
  const { bron, huishoudenId, volgnummer } = bijdrage
  const snapshot = geopend.snapshots.get(huishoudenId)
  if (snapshot && volgnummer <= (snapshot.projecties[bron]?.bijdrage ?? 0)) return { uitkomst: {} }
  const beslist = beslisOverBijdrage(geopend, handeling, bijdrage, volgnummer)
  if ('openOok' in beslist) return beslist
  const { verder, weigering, defect, wijzigingen } = beslist
  if (verder !== undefined) return { uitkomst: { verder } }
  if (!weigering) return { uitkomst: {}, vast: { wijzigingen } }
  const geweigerd = {
    eventId,
    afzender,
    bron,
    huishoudenId,
    volgnummer,
    weigering,
    bericht: bijdrage,
    op: handeling.op,
  }
  return { uitkomst: { weigering, defect }, vast: { wijzigingen, geweigerdeBijdrage: geweigerd } }
}

type Beslist = { openOok: readonly string[] } | (Verwerkt & { wijzigingen?: Wijziging[] })

/**
 * What a contribution leads to in the household it was sent to, or in the one that has its file by now; with `bevestig` its
 * sender is told that its word of that number was heard. Pure, but for a rule with a defect.
 */
export function beslisOverBijdrage(
  geopend: Geopend,
  handeling: Handeling,
  bijdrage: Bijdrage,
  bevestig?: number,
): Beslist {
  const snapshot = geopend.snapshots.get(bijdrage.huishoudenId)
  let doel = snapshot
  while (doel?.huishouden.opgegaan) {
    const verder = doel.huishouden.opgegaan.in
    doel = geopend.snapshots.get(verder)
    if (!doel) return { verder }
  }
  if (!snapshot || !doel) return { weigering: 'huishouden-onbekend' }
  return beslis(geopend, { snapshot, doel }, handeling, { inhoud: bijdrage.inhoud, bevestig })
}

/**
 * `snapshot` is the household it was sent to, whose sender is told that it was heard; `doel` the one whose file that is by
 * now. A defect in a rule must not hold up everything behind it: the contribution is kept, the error is logged.
 */
function beslis(
  geopend: Geopend,
  { snapshot, doel }: { snapshot: Snapshot; doel: Snapshot },
  handeling: Handeling,
  { inhoud, bevestig }: { inhoud: Bijdrage['inhoud']; bevestig: number | undefined },
): Beslist {
  const { bsnVanAnder } = geopend
  const nietAnders = () => [verander(snapshot, { huishouden: snapshot.huishouden, feiten: [] }, handeling, bevestig)]
  try {
    const beslissing = decide(doel.huishouden, { soort: 'verwerk-bijdrage', inhoud, bsnVanAnder }, handeling)
    if ('weigering' in beslissing) return { weigering: beslissing.weigering, wijzigingen: nietAnders() }
    const ook = inElkHuishouden(geopend, handeling, doel, beslissing.feiten)
    if ('openOok' in ook) return ook
    const gewijzigd =
      doel === snapshot
        ? [verander(snapshot, beslissing, handeling, bevestig)]
        : [...nietAnders(), verander(doel, beslissing, handeling)]
    return { wijzigingen: [...gewijzigd, ...ook.wijzigingen] }
  } catch (defect) {
    return { weigering: 'verwerking-mislukt', defect, wijzigingen: nietAnders() }
  }
}

/** Whoever makes a BSN known keeps out, by its lock, whoever registers the same person at that moment. */
export function gemeldBsn({ inhoud }: Bijdrage): { bsn: string; inwonerId: string } | undefined {
  if (inhoud.soort === 'inwoner-gewijzigd' && inhoud.wijziging.bsn)
    return { bsn: inhoud.wijziging.bsn, inwonerId: inhoud.inwonerId }
  if (inhoud.soort === 'besluit-genomen' && inhoud.bsn) return { bsn: inhoud.bsn, inwonerId: inhoud.besluit.inwonerId }
  return undefined
}
