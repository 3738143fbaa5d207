import {
  controleerAanmelding,
  isToegekend,
  type Aanmelding,
  type AanmeldingAntwoord,
  type Handeling,
  type Weigering,
} from '@wijkhub/model'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { emptySnapshot } from '../huishouden/snapshot.ts'
import { inElkHuishouden } from '../opdracht/in-elk-huishouden.ts'
import { eerderGegeven, onderSleutel } from '../opdracht/idempotentie.ts'
import { vergistHash } from '../opslag/lees-aanmelding.ts'
import type { Registry } from '../registry.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import type { Geopend } from '../wijzigen/open.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { bepaalRegistratie } from './bepaal-registratie.ts'
import { isBekendVoor, ververs } from './bekende.ts'
import { plaats } from './plaats.ts'
import { tweedeMaal } from './tweede-maal.ts'
import { zoekvraag } from './zoekvraag.ts'

export interface TeRegistreren {
  aanmelding: Aanmelding
  /** Idempotency-Key. */
  sleutel?: string | undefined
}

export type Registratie =
  | { antwoord: AanmeldingAntwoord; herhaling: boolean }
  | { weigering: Weigering; veld?: string }
  | { fout: 'sleutel-hergebruikt' | 'bronrecord-gewijzigd' | 'bronrecord-vergist' }

/**
 * Registers one aanmelding: finds out who it is about and where it goes, and writes everything that follows. A
 * repeat, by Idempotency-Key or by the record's own id, gets the first answer again. What is wrong with the aanmelding
 * itself is refused before anybody is looked up.
 */
export async function registreer(
  registry: Registry,
  handeling: Handeling,
  verzoek: TeRegistreren,
): Promise<Registratie> {
  const { aanmelding, sleutel } = verzoek
  const verkeerd = keurAanmelding(aanmelding, handeling)
  if (verkeerd) return verkeerd
  const hash = inhoudHash(aanmelding)
  const open = { personen: zoekvraag(aanmelding), sleutel }
  return wijzig(registry, handeling, open, (geopend) => {
    const gegeven = eerder(geopend, hash)
    return gegeven ? { uitkomst: gegeven } : uitspraakOverAanmelding(geopend, handeling, { aanmelding, sleutel, hash })
  })
}

/** What is wrong with an aanmelding itself, whoever it is about. Pure. */
export function keurAanmelding(
  aanmelding: Aanmelding,
  handeling: Handeling,
): { weigering: Weigering; veld?: string } | undefined {
  const verkeerd = controleerAanmelding(aanmelding, handeling)
  if (verkeerd) return verkeerd
  const dubbel = tweedeMaal(aanmelding.inwoners)
  return dubbel < 0 ? undefined : { weigering: 'inwoner-dubbel', veld: `inwoners/${dubbel}` }
}

/** The answer this aanmelding was given before, by its key or its record. Pure. */
export function eerder({ eerderAntwoord, eerderRecord }: Geopend, hash: string): Registratie | undefined {
  if (eerderRecord?.hash === vergistHash) return { fout: 'bronrecord-vergist' }
  const gegeven = eerderGegeven<AanmeldingAntwoord>(eerderAntwoord, hash)
  if (gegeven) return 'fout' in gegeven ? gegeven : { antwoord: volledig(gegeven.antwoord), herhaling: true }
  if (!eerderRecord) return undefined
  return eerderRecord.hash === hash
    ? { antwoord: volledig(eerderRecord.antwoord), herhaling: true }
    : { fout: 'bronrecord-gewijzigd' }
}

/** An answer from before these fields were in it. */
function volledig(antwoord: AanmeldingAntwoord): AanmeldingAntwoord {
  return 'afwijkingen' in antwoord || !('nieuwHuishouden' in antwoord)
    ? antwoord
    : ({ ...(antwoord as object), betrokken: true, afwijkingen: [] } as never)
}

/** What a registration leads to, given what was read under the locks. Pure. */
export function uitspraakOverAanmelding(
  { bekenden, snapshots }: Geopend,
  handeling: Handeling,
  { aanmelding, sleutel, hash }: TeRegistreren & { hash: string },
): Uitspraak<Registratie> {
  const nu = bekenden
    .map((bekende) => ververs(bekende, snapshots.get(bekende.huishoudenId)))
    .filter((bekende) => isBekendVoor(bekende, handeling.organisatie))
  const plek = plaats(aanmelding, nu, handeling)
  const { huishoudenId } = plek
  const snapshot = huishoudenId === undefined ? emptySnapshot : snapshots.get(huishoudenId)
  // Chosen from what was read before its lock: opened, and then looked at again.
  if (!snapshot) return { openOok: [huishoudenId!] }
  const bepaald = bepaalRegistratie(snapshot, handeling, { aanmelding, hash, plek })
  if ('weigering' in bepaald) return { uitkomst: bepaald }
  const { wijziging, antwoord, record, toetsingen } = bepaald
  // What is taken over of somebody with two homes holds in both; of who asks nothing is.
  const toegekend = isToegekend(wijziging.huishouden, handeling.organisatie, handeling.op)
  const herkend = toegekend ? new Set(plek.herkend.values()) : new Set<string>()
  const elders = nu.filter(({ inwonerId }) => herkend.has(inwonerId))
  const feiten = wijziging.feiten.map(({ gegevens }) => gegevens)
  const ook = inElkHuishouden({ snapshots, elders }, handeling, snapshot, feiten)
  if ('openOok' in ook) return ook
  const onder = sleutel === undefined ? undefined : { sleutel, hash, status: 201 }
  return {
    uitkomst: { antwoord, herhaling: false },
    vast: {
      wijzigingen: [wijziging, ...ook.wijzigingen],
      toetsingen,
      bewaar: { antwoord, record, sleutel: onderSleutel(onder, handeling.op) },
    },
  }
}
