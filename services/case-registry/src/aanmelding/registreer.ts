import type { NewEvent } from '@wijkhub/events'
import {
  controleerAanmelding,
  dagInNederland,
  regelVoor,
  type Aanmelding,
  type AanmeldingAntwoord,
  type Weigering,
} from '@wijkhub/model'
import { inTransaction, type PoolClient } from '@wijkhub/postgres'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { legeStand } from '../huishouden/stand.ts'
import type { GeopendeAanmelding } from '../wijzigen/open-aanmelding.ts'
import { tweedeMaal } from '../identiteit/identiteit.ts'
import { verlooptOp } from '../opdracht/idempotentie.ts'
import type { Registry } from '../registry.ts'
import { bepaalRegistratie } from './bepaal-registratie.ts'
import { vindHuishouden } from './vind-huishouden.ts'

export interface TeRegistreren {
  afnemer: { organisatie: string; magBsn: boolean }
  aanmelding: Aanmelding
  /** Idempotency-Key. */
  sleutel?: string | undefined
}

export type Registratie =
  | { antwoord: AanmeldingAntwoord; herhaling: boolean }
  | { weigering: Weigering; veld?: string }
  | { fout: 'geen-recht' | 'sleutel-hergebruikt' | 'bronrecord-gewijzigd' }

/**
 * Registers one aanmelding: finds out who it is about, joins it to one household and writes everything that follows in
 * one transaction of three round trips (open, write, commit). A repeat, by Idempotency-Key or by the record's own
 * id, gets the first answer again. What is wrong with the aanmelding itself is refused before anybody is looked up.
 */
export async function registreer(registry: Registry, verzoek: TeRegistreren): Promise<Registratie> {
  const { afnemer, aanmelding } = verzoek
  if (regelVoor(afnemer.organisatie)?.soort !== 'organisatie') return { fout: 'geen-recht' }
  const nu = registry.nu()
  const tijd = { op: nu.toISOString(), vandaag: dagInNederland(nu) }
  const verkeerd = controleerAanmelding(aanmelding, { ...afnemer, ...tijd })
  if (verkeerd) return verkeerd
  const dubbel = tweedeMaal(aanmelding.inwoners)
  if (dubbel >= 0) return { weigering: 'inwoner-dubbel', veld: `inwoners/${dubbel}` }
  const hash = inhoudHash(aanmelding)
  const { uitkomst, events } = await inTransaction(registry.pool, async (tx): Promise<Geregistreerd> => {
    const geopend = await registry.opslag.openAanmelding(tx, {
      organisatie: afnemer.organisatie,
      bronrecordId: aanmelding.bronrecordId,
      sleutel: verzoek.sleutel,
      zoek: registry.identiteit.zoeksleutels(aanmelding),
    })
    const gegeven = eerder(geopend, hash)
    return gegeven ? { uitkomst: gegeven, events: [] } : schrijf(registry, tx, verzoek, { geopend, hash, nu, tijd })
  })
  registry.outbox.wake(events)
  return uitkomst
}

/** The outcome, and what others must be told of it. */
interface Geregistreerd {
  uitkomst: Registratie
  events: readonly NewEvent[]
}

function eerder({ eerderAntwoord, eerderRecord }: GeopendeAanmelding, hash: string): Registratie | undefined {
  if (eerderAntwoord) {
    if (eerderAntwoord.hash !== hash) return { fout: 'sleutel-hergebruikt' }
    return { antwoord: volledig(eerderAntwoord.antwoord as AanmeldingAntwoord), herhaling: true }
  }
  if (!eerderRecord) return undefined
  return eerderRecord.hash === hash
    ? { antwoord: volledig(eerderRecord.antwoord), herhaling: true }
    : { fout: 'bronrecord-gewijzigd' }
}

/** An answer of before these fields were in it. */
function volledig(antwoord: AanmeldingAntwoord): AanmeldingAntwoord {
  return 'afwijkingen' in antwoord ? antwoord : ({ ...(antwoord as object), betrokken: true, afwijkingen: [] } as never)
}

interface Geopend {
  geopend: GeopendeAanmelding
  hash: string
  nu: Date
  tijd: { op: string; vandaag: string }
}

async function schrijf(
  registry: Registry,
  tx: PoolClient,
  { afnemer, aanmelding, sleutel }: TeRegistreren,
  { geopend, hash, nu, tijd }: Geopend,
): Promise<Geregistreerd> {
  const { nieuwId, bron, opslag } = registry
  const gevonden = await vindHuishouden(registry, tx, { afnemer, aanmelding, geopend, vandaag: tijd.vandaag })
  if ('onplaatsbaar' in gevonden) {
    const weigering = { weigering: 'inwoner-elders-bekend' as const, veld: `inwoners/${gevonden.onplaatsbaar}` }
    const { organisatie } = afnemer
    const { bronrecordId } = aanmelding
    registry.logger.info({ organisatie, ...weigering }, 'aanmelding geweigerd')
    await opslag.bewaarGeweigerdeAanmelding(tx, { id: nieuwId(), organisatie, bronrecordId, ...weigering, op: tijd.op })
    return { uitkomst: weigering, events: [] }
  }
  const { stand = legeStand, herkend } = gevonden
  const bepaald = bepaalRegistratie(stand, { afnemer, aanmelding, hash, herkend, tijd, nieuwId, bron })
  if ('weigering' in bepaald) return { uitkomst: bepaald, events: [] }
  const { vast, antwoord } = bepaald
  await opslag.schrijfWijziging(tx, {
    ...vast,
    bewaar: {
      ...vast.bewaar!,
      sleutel: sleutel === undefined ? undefined : { sleutel, hash, status: 201, verlooptOp: verlooptOp(nu) },
    },
  })
  return { uitkomst: { antwoord, herhaling: false }, events: vast.wijziging.events }
}
