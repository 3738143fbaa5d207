import type { Persoonstabel, Tabel } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const toon = sql<{ huishoudenId: string }, { rij: Record<string, unknown> }>(
  'toon-logregels',
  `select to_jsonb(r) as rij from logboek.regel r where r.huishoudens @> array[:huishoudenId::uuid] order by r.op`,
)

/**
 * Lines are never removed for somebody: that they were there must stay accountable, and once her file is erased the id in
 * them leads to nobody. They end by their month.
 */
const regel: Persoonstabel = {
  naam: 'logboek.regel',
  termijn: 'logboek',
  toon: async (db, onderwerp) => (await run(db, toon, onderwerp)).map(({ rij }) => rij),
  wis: async () => 0,
}

/** The tables of the log. */
export const logboekTabellen: readonly Tabel[] = [
  regel,
  { ...regel, naam: 'logboek.regel_overig' },
  { naam: 'logboek.schakel', geenPersonen: 'hashes waarmee de regels zijn verzegeld' },
  { naam: 'logboek.tijdperk', geenPersonen: 'in welke servers het logboek stond' },
  { naam: 'logboek.migratie', geenPersonen: 'welke migraties zijn gedaan' },
]
