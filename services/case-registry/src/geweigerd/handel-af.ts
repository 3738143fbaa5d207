import type { Bijdrage, Handeling, Weigering } from '@wijkhub/model'
import { beslisOverBijdrage, gemeldBsn } from '../bijdrage/verwerk-bijdrage.ts'
import { handelingVanBijdrage } from '../handeling/handeling-van-bijdrage.ts'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import {
  magAfhandelen,
  meestePogingen,
  overTeNemen,
  type GeweigerdeBijdrage,
  type GeweigerdStand,
  type Stap,
} from './geweigerd.ts'
import { leesGeweigerdeBijdrage } from './lees-geweigerd.ts'

export interface TeAfhandelen {
  bijdrageId: string
  besluit: 'overnemen' | 'afsluiten'
  reden: string
}

type Afgehandeld =
  | { rij: GeweigerdeBijdrage; defect?: unknown }
  | { weigering: Weigering }
  /** Its household has gone up in this one: nothing was written yet. */
  | { verder: string }

/**
 * Settles a contribution that was refused: tried again now, as the word of its source at the moment it came in, or closed.
 * Each try and each closing is kept with who, when and why, in the transaction of what it leads to.
 */
export async function handelAf(
  registry: Registry,
  door: Handeling,
  verzoek: TeAfhandelen,
): Promise<Exclude<Afgehandeld, { verder: string }>> {
  const { bijdrageId, besluit } = verzoek
  const gelezen = await leesGeweigerdeBijdrage(registry.pool, bijdrageId)
  if (!gelezen) return { weigering: 'bijdrage-onbekend' }
  const bijdrage = besluit === 'overnemen' ? overTeNemen(gelezen, registry.inrichting) : undefined
  const namens = bijdrage ? handelingVanBijdrage(registry, bijdrage) : door
  const huishoudens = gelezen.huishoudenId === null ? [] : [gelezen.huishoudenId]
  const nieuweBsn = bijdrage && gemeldBsn(bijdrage)
  const zorgstart = bijdrage && zorgstartVan(bijdrage)
  for (;;) {
    const uitkomst = await wijzig(
      registry,
      namens,
      { huishoudens: [...huishoudens], nieuweBsn, elders: true, geweigerd: bijdrageId, zorgstart },
      (geopend) => uitspraakOverGeweigerd(geopend, { door, namens }, { ...verzoek, bijdrage }),
    )
    if (!('verder' in uitkomst)) {
      if ('defect' in uitkomst && uitkomst.defect !== undefined)
        registry.logger.error(
          { err: uitkomst.defect, bijdrage: bijdrageId },
          'bijdrage kon niet alsnog worden verwerkt',
        )
      return uitkomst
    }
    huishoudens.push(uitkomst.verder)
  }
}

/** What it leads to, given what was read under the locks. Pure, but for a rule with a defect. */
export function uitspraakOverGeweigerd(
  geopend: Geopend,
  { door, namens }: { door: Handeling; namens: Handeling },
  { besluit, reden, bijdrage }: TeAfhandelen & { bijdrage: Bijdrage | undefined },
): Uitspraak<Afgehandeld> {
  const { geweigerd: rij, snapshots } = geopend
  const huishouden = snapshots.get(rij?.huishoudenId ?? '')?.huishouden
  if (!rij || !magAfhandelen(rij, huishouden, door)) return { uitkomst: { weigering: 'bijdrage-onbekend' } }
  if (rij.stand !== 'open') return { uitkomst: { weigering: 'bijdrage-afgehandeld' } }
  const stap = { wat: besluit, door: door.organisatie, op: door.op, reden }
  if (besluit === 'afsluiten') return geboekt(rij, 'afgesloten', stap)
  if (!bijdrage) return { uitkomst: { weigering: 'bijdrage-niet-over-te-nemen' } }
  if (rij.stappen.length >= meestePogingen) return { uitkomst: { weigering: 'bijdrage-te-vaak-geprobeerd' } }
  if (isAchterhaald(geopend, bijdrage)) return { uitkomst: { weigering: 'bijdrage-achterhaald' } }
  // What was acknowledged to its sender stays acknowledged: this is no new number of it.
  const beslist = beslisOverBijdrage(geopend, namens, bijdrage)
  if ('openOok' in beslist) return beslist
  const { verder, weigering, defect, wijzigingen } = beslist
  if (verder !== undefined) return { uitkomst: { verder } }
  if (weigering !== undefined) return geboekt(rij, 'open', { ...stap, weigering }, { defect })
  return geboekt(rij, 'overgenomen', stap, { wijzigingen })
}

function geboekt(
  rij: GeweigerdeBijdrage,
  stand: GeweigerdStand,
  stap: Stap,
  {
    defect,
    wijzigingen = [],
  }: Pick<Extract<ReturnType<typeof beslisOverBijdrage>, { weigering?: string }>, 'defect' | 'wijzigingen'> = {},
): Uitspraak<Afgehandeld> {
  const na = { ...rij, stand, stappen: [...rij.stappen, stap] }
  return {
    uitkomst: { rij: na, ...(defect !== undefined && { defect }) },
    vast: { wijzigingen, afhandeling: { bijdrageId: rij.bijdrageId, stand, stap } },
  }
}

/**
 * A decision on care has no moment of its own to be held against: what is known of it since then is newer. Care that began
 * again, or was taken back, after this came in is not undone by it.
 */
function isAchterhaald({ snapshots, zorgstartSindsdien }: Geopend, { inhoud }: Bijdrage): boolean {
  const bekend = [...snapshots.values()].flatMap(({ huishouden }) => {
    const id = 'besluitId' in inhoud ? inhoud.besluitId : undefined
    return id !== undefined && Object.hasOwn(huishouden.besluiten, id) ? [huishouden.besluiten[id]!] : []
  })
  if (inhoud.soort === 'besluit-genomen') return bekend.length > 0
  if (zorgstartSindsdien) return true
  return inhoud.soort === 'zorg-gestart' && bekend.some(({ zorgGestartOp }) => zorgGestartOp !== undefined)
}

function zorgstartVan({ inhoud }: Bijdrage): { besluitId: string } | undefined {
  const { soort } = inhoud
  return soort === 'zorg-gestart' || soort === 'zorgstart-ingetrokken' ? { besluitId: inhoud.besluitId } : undefined
}
