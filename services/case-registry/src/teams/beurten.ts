import { beurtdagen, beurtVan, dagenNa, lidmaatschapOp, vervangerOp, type Beurt, type Handeling } from '@wijkhub/model'
import { inTransaction, type Queryable, run, sql } from '@wijkhub/postgres'
import type { Registry } from '../registry.ts'
import { leesCaseload } from './lees-caseload.ts'
import { leesWerkenden } from './lees-medewerkers.ts'

/** Of one function in one team. */
export interface Functie {
  team: string
  functie: string
}

const gegeven = sql<Functie & { sinds: string }, { medewerkerId: string; aantal: number; laatst: Date }>(
  'tel-beurten',
  `select medewerker as "medewerkerId", (count(*) filter (where op >= :sinds::date))::integer as aantal, max(op) as laatst
   from beurt where team = :team and functie = :functie group by medewerker`,
)

/** Whose turn it is, and why; `undefined` when nobody is there. */
export async function wieIsAanDeBeurt(
  db: Queryable,
  { team, functie }: Functie,
  vandaag: string,
): Promise<Beurt | undefined> {
  const werkenden = await leesWerkenden(db, vandaag)
  const leden = werkenden.flatMap((rij) => {
    const lid = lidmaatschapOp(rij, { team, functie }, vandaag)
    return lid ? [{ rij, fte: lid.fte }] : []
  })
  const [caseload, beurten] = await Promise.all([
    leesCaseload(
      db,
      leden.map(({ rij }) => rij),
      { team, vandaag },
    ),
    run(db, gegeven, { team, functie, sinds: dagenNa(vandaag, -beurtdagen) }),
  ])
  const perMedewerker = new Map(beurten.map((rij) => [rij.medewerkerId, rij]))
  return beurtVan(
    leden.map(({ rij, fte }) => ({
      medewerkerId: rij.medewerkerId,
      naam: rij.naam,
      fte,
      caseload: caseload.get(rij.medewerkerId)!.hier,
      gegeven: perMedewerker.get(rij.medewerkerId)?.aantal ?? 0,
      laatst: perMedewerker.get(rij.medewerkerId)?.laatst.toISOString(),
      weg: vervangerOp(rij, vandaag) !== undefined,
    })),
  )
}

const vergrendel = sql<Functie, { bezet: unknown }>(
  'vergrendel-beurt',
  `select pg_advisory_xact_lock(hashtextextended(:team::text || ' ' || :functie::text, 7770)) as bezet`,
)

const bekend = sql<Functie & { beurtId: string }, Beurt & { past: boolean }>(
  'lees-beurt',
  `select medewerker as "medewerkerId", naam, uitleg, team = :team and functie = :functie as past
   from beurt where id = :beurtId`,
)

const geef = sql<
  Functie & { beurtId: string; medewerkerId: string; naam: string; uitleg: string; organisatie: string; op: string }
>(
  'geef-beurt',
  `insert into beurt (id, team, functie, medewerker, naam, uitleg, organisatie, op)
   values (:beurtId, :team, :functie, :medewerkerId, :naam, :uitleg::json, :organisatie, :op)`,
)

export type Gegeven = { beurt: Beurt; nieuw: boolean } | { weigering: 'niemand-aan-de-beurt' | 'beurt-onbekend' }

/** Gives whoever is next her turn; two who ask at once get two turns, and who asks again under the same id hers. */
export function geefBeurt(
  { pool }: Registry,
  { organisatie, op, vandaag }: Handeling,
  { beurtId, ...functie }: Functie & { beurtId: string },
): Promise<Gegeven> {
  return inTransaction(pool, async (tx) => {
    await run(tx, vergrendel, functie)
    const [eerder] = await run(tx, bekend, { ...functie, beurtId })
    if (eerder) {
      const { past, ...beurt } = eerder
      return past ? { beurt, nieuw: false } : { weigering: 'beurt-onbekend' as const }
    }
    const beurt = await wieIsAanDeBeurt(tx, functie, vandaag)
    if (!beurt) return { weigering: 'niemand-aan-de-beurt' as const }
    const { medewerkerId, naam, uitleg } = beurt
    await run(tx, geef, { ...functie, beurtId, medewerkerId, naam, uitleg: JSON.stringify(uitleg), organisatie, op })
    return { beurt, nieuw: true }
  })
}

const neemTerug = sql<{ team: string; beurtId: string }, { weg: boolean }>(
  'neem-beurt-terug',
  'delete from beurt where team = :team and id = :beurtId returning true as weg',
)

/** It was no turn after all: she has it still. `false` when there is no such turn in this team. */
export async function neemBeurtTerug(db: Queryable, beurt: { team: string; beurtId: string }): Promise<boolean> {
  return (await run(db, neemTerug, beurt)).length > 0
}
