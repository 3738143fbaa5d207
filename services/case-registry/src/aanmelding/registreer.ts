import type { NewEvent } from '@wijkhub/events'
import { dagInNederland, regelVoor, type Aanmelding, type AanmeldingAntwoord, type Weigering } from '@wijkhub/model'
import { inTransaction, type PoolClient } from '@wijkhub/postgres'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { legeStand } from '../huishouden/stand.ts'
import type { Uitkomst } from '../identiteit/identiteit.ts'
import type { GeopendeAanmelding } from '../opslag/open-aanmelding.ts'
import { verlooptOp } from '../opdracht/idempotentie.ts'
import type { Registry } from '../registry.ts'
import { bepaalRegistratie } from './bepaal-registratie.ts'

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
 * id, gets the first answer again.
 */
export async function registreer(registry: Registry, verzoek: TeRegistreren): Promise<Registratie> {
  const { afnemer, aanmelding } = verzoek
  if (regelVoor(afnemer.organisatie)?.soort !== 'organisatie') return { fout: 'geen-recht' }
  const dubbel = dubbelBsn(aanmelding)
  if (dubbel) return dubbel
  const hash = inhoudHash(aanmelding)
  const { uitkomst, events } = await inTransaction(registry.pool, async (tx): Promise<Geregistreerd> => {
    const geopend = await registry.opslag.openAanmelding(tx, {
      organisatie: afnemer.organisatie,
      bronrecordId: aanmelding.bronrecordId,
      sleutel: verzoek.sleutel,
      zoek: registry.identiteit.zoeksleutels(aanmelding),
    })
    const gegeven = eerder(geopend, hash)
    return gegeven ? { uitkomst: gegeven, events: [] } : schrijf(registry, tx, verzoek, geopend, hash)
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
    return { antwoord: eerderAntwoord.antwoord as AanmeldingAntwoord, herhaling: true }
  }
  if (!eerderRecord) return undefined
  return eerderRecord.hash === hash
    ? { antwoord: eerderRecord.antwoord, herhaling: true }
    : { fout: 'bronrecord-gewijzigd' }
}

async function schrijf(
  registry: Registry,
  tx: PoolClient,
  { afnemer, aanmelding, sleutel }: TeRegistreren,
  geopend: GeopendeAanmelding,
  hash: string,
): Promise<Geregistreerd> {
  const nu = registry.nu()
  const bekend = herken(registry, aanmelding, geopend)
  const stand = (bekend.huishoudenId && geopend.standen[bekend.huishoudenId]) || legeStand
  const { nieuwId, bron } = registry
  const tijd = { op: nu.toISOString(), vandaag: dagInNederland(nu) }
  const bepaald = bepaalRegistratie(stand, { afnemer, aanmelding, hash, bekend, tijd, nieuwId, bron })
  if ('weigering' in bepaald) return { uitkomst: bepaald, events: [] }
  const { vast, antwoord } = bepaald
  await registry.opslag.schrijfWijziging(tx, {
    ...vast,
    bewaar: {
      ...vast.bewaar!,
      sleutel: sleutel === undefined ? undefined : { sleutel, hash, status: 201, verlooptOp: verlooptOp(nu) },
    },
  })
  return { uitkomst: { antwoord, herhaling: false }, events: vast.wijziging.events }
}

function herken(
  { identiteit }: Registry,
  aanmelding: Aanmelding,
  { kandidaten, standen }: GeopendeAanmelding,
): Uitkomst {
  return identiteit.herken(
    aanmelding.inwoners,
    kandidaten.map((kandidaat) => {
      const { huishouden, sinds } = standen[kandidaat.huishoudenId]!
      const { bsn, naam, geboortedatum, geslacht } = huishouden.inwoners[kandidaat.inwonerId]!
      return { ...kandidaat, ...(bsn && { bsn }), naam, geboortedatum, geslacht, huishoudenSinds: sinds }
    }),
  )
}

/** Two persons of one aanmelding cannot share a BSN; each would be recognised as the other. */
function dubbelBsn({ inwoners }: Aanmelding): Registratie | undefined {
  const index = inwoners.findIndex(({ bsn }, i) => bsn && inwoners.findIndex((ander) => ander.bsn === bsn) < i)
  return index < 0 ? undefined : { weigering: 'bronpersoon-dubbel', veld: `inwoners/${index}/bsn` }
}
