import { keurMedewerker, zelfdeInhoud, type Handeling, type Ingeschreven, type Weigering } from '@wijkhub/model'
import { inTransaction, type Queryable, run, sql } from '@wijkhub/postgres'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'
import type { Registry } from '../registry.ts'
import { leesMedewerker, type Opgeslagen } from './lees-medewerkers.ts'

export interface TeSchrijven {
  medewerkerId: string
  /** How the row is to be, given how it is; `undefined` when there is none to change. Pure. */
  na: (bekend: Ingeschreven | undefined) => Ingeschreven | undefined
  /** Is this version the one the caller has seen? If-Match. */
  verouderd: (versie: number) => boolean
}

const vergrendel = sql<{ medewerkerId: string }, { bezet: unknown }>(
  'vergrendel-medewerker',
  'select pg_advisory_xact_lock(hashtextextended(:medewerkerId, 7769)) as bezet',
)

const bekend = sql<{ ids: string }, { id: string }>(
  'lees-bekende-medewerkers',
  'select m.id from json_array_elements_text(:ids::json) as i (id) join medewerker m on m.id = i.id::uuid',
)

const schrijf = sql<
  { medewerkerId: string; organisatie: string; gegevens: string; tot: string | null; op: string },
  { versie: number }
>(
  'schrijf-medewerker',
  `insert into medewerker as m (id, organisatie, gegevens, tot, versie, gewijzigd_op)
   values (:medewerkerId, :organisatie, :gegevens::json, :tot::date, 1, :op)
   on conflict (id) do update
   set gegevens = excluded.gegevens, tot = excluded.tot, versie = m.versie + 1, gewijzigd_op = excluded.gewijzigd_op
   returning m.versie`,
)

/**
 * Enters a worker or changes her row. An organisation manages its own workers, and who administers the hub everybody's; whose
 * worker she is never changes. The same again changes nothing.
 */
export function schrijfMedewerker(
  registry: Registry,
  handeling: Handeling,
  { medewerkerId, na, verouderd }: TeSchrijven,
): Promise<UitkomstMetVersie<Opgeslagen>> {
  return inTransaction(registry.pool, async (tx) => {
    await run(tx, vergrendel, { medewerkerId })
    const was = await leesMedewerker(tx, medewerkerId)
    const rij = na(was?.medewerker)
    if (!rij) return { weigering: 'medewerker-onbekend' as const, veld: 'medewerkerId' }
    const bezwaar = bezwaarTegen(rij, was?.medewerker, handeling, registry)
    if (bezwaar) return bezwaar
    if (was && verouderd(was.versie)) return { fout: 'versie-verouderd' as const }
    const anders = keurMedewerker(rij, registry.inrichting.teams, await bekenden(tx, rij))
    if (anders) return anders
    if (was && zelfdeInhoud(was.medewerker, rij)) return { bewaard: was, nieuw: false }
    const { medewerkerId: _, organisatie, ...gegevens } = rij
    const [geschreven] = await run(tx, schrijf, {
      medewerkerId,
      organisatie,
      gegevens: JSON.stringify(gegevens),
      tot: rij.tot ?? null,
      op: handeling.op,
    })
    return { bewaard: { medewerker: rij, versie: geschreven!.versie }, nieuw: !was }
  })
}

function bezwaarTegen(
  { organisatie }: Ingeschreven,
  was: Ingeschreven | undefined,
  door: Handeling,
  { inrichting }: Registry,
): { weigering: Weigering; veld?: string } | undefined {
  // Of a worker of another organisation nobody hears here whether she is in the register.
  if (was && was.organisatie !== door.organisatie && !door.beheer)
    return { weigering: 'medewerker-onbekend', veld: 'medewerkerId' }
  const bestaat = inrichting.doelbinding.regelVoor(organisatie) !== undefined
  const mag = organisatie === door.organisatie || door.beheer
  return bestaat && mag && (!was || was.organisatie === organisatie)
    ? undefined
    : { weigering: 'medewerker-van-ander', veld: 'organisatie' }
}

async function bekenden(tx: Queryable, { vervangers }: Ingeschreven): Promise<ReadonlySet<string>> {
  if (vervangers.length === 0) return new Set()
  const ids = JSON.stringify(vervangers.map(({ medewerkerId }) => medewerkerId))
  return new Set((await run(tx, bekend, { ids })).map(({ id }) => id))
}
