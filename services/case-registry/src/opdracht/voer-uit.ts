import type { NewEvent } from '@wijkhub/events'
import { dagInNederland, decide, doelbinding, type Opdracht, type Weigering } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import { verander, versieVoor } from '../huishouden/verander.ts'
import type { Registry } from '../registry.ts'
import { verlooptOp } from './idempotentie.ts'

export interface UitTeVoeren {
  huishoudenId: string
  afnemer: { organisatie: string; magBsn: boolean }
  opdracht: Opdracht
  /** Is this version the one the caller has seen? Asked inside the transaction; If-Match. */
  verouderd?: (versie: number) => boolean
  /** Idempotency-Key with the hash of what was asked. */
  sleutel?: { sleutel: string; hash: string; status: number } | undefined
}

/** What a command led to; the ids it made stand beside the version. */
export interface OpdrachtAntwoord {
  huishoudenId: string
  versie: number
  [id: string]: string | number
}

export type Uitvoering =
  | { antwoord: OpdrachtAntwoord }
  | { weigering: Weigering; veld?: string }
  | { fout: 'versie-verouderd' | 'sleutel-hergebruikt' }

/** Carries out one command on one household, in one transaction of three round trips; two when nothing changes and no key is to be kept. */
export async function voerUit(registry: Registry, verzoek: UitTeVoeren): Promise<Uitvoering> {
  const { huishoudenId, afnemer, opdracht, sleutel } = verzoek
  const { organisatie } = afnemer
  const { opslag, nieuwId, bron: source } = registry
  let events: readonly NewEvent[] = []
  const uitkomst = await inTransaction(registry.pool, async (tx): Promise<Uitvoering> => {
    const { eerderAntwoord, stand } = await opslag.openHuishouden(tx, {
      huishoudenId,
      organisatie,
      sleutel: sleutel?.sleutel,
    })
    if (eerderAntwoord && eerderAntwoord.hash !== sleutel?.hash) return { fout: 'sleutel-hergebruikt' }
    if (eerderAntwoord) return { antwoord: eerderAntwoord.antwoord as OpdrachtAntwoord }
    if (!stand) return { weigering: 'huishouden-onbekend' }
    const nu = registry.nu()
    const tijd = { op: nu.toISOString(), vandaag: dagInNederland(nu) }
    const handeling = { ...afnemer, ...tijd, nieuwId, doelbinding, opdrachtId: nieuwId() }
    const beslissing = decide(stand.huishouden, opdracht, handeling)
    // Whoever is not involved may not learn from a 412 that the household exists.
    if ('weigering' in beslissing && beslissing.weigering === 'niet-betrokken') return beslissing
    if (verzoek.verouderd?.(versieVoor(organisatie, stand))) return { fout: 'versie-verouderd' }
    if ('weigering' in beslissing) return beslissing
    const wijziging = verander(stand, beslissing.feiten, { organisatie, ...tijd, nieuwId, source })
    const antwoord = { huishoudenId, versie: versieVoor(organisatie, stand, wijziging), ...beslissing.nieuweIds }
    // An answer under a key is kept also when nothing changed: its repeat must not undo what others said since.
    if (wijziging.feiten.length === 0 && wijziging.projecties.length === 0 && !sleutel) return { antwoord }
    await opslag.schrijfWijziging(tx, {
      wijziging,
      herkomst: { organisatie, opdrachtId: handeling.opdrachtId, op: tijd.op },
      bewaar: sleutel && { antwoord, sleutel: { ...sleutel, verlooptOp: verlooptOp(nu) } },
    })
    events = wijziging.events
    return { antwoord }
  })
  registry.outbox.wake(events)
  return uitkomst
}
