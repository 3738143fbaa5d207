import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Laatste {
  beeindigd: Record<string, number>
  secondenGeleden: number
}

const lees = sql<object, Laatste>(
  'lees-onderhoud',
  `select coalesce(beeindigd, '{}') as beeindigd,
     greatest(0, extract(epoch from now() - klaar_op))::float8 as "secondenGeleden"
   from onderhoud where klaar_op is not null order by dag desc limit 1`,
)

/** Figures of the last daily upkeep: how long ago, and what it ended. None before the first. */
export async function leesOnderhoudscijfers(db: Queryable) {
  const [laatste] = await run(db, lees)
  if (!laatste) return []
  return [
    {
      naam: 'wijkhub_onderhoud_geleden_seconds',
      uitleg: 'Hoe lang geleden het dagelijks onderhoud voor het laatst klaar was',
      waarden: [{ labels: {}, waarde: laatste.secondenGeleden }],
    },
    {
      naam: 'wijkhub_bewaartermijn_beeindigd',
      uitleg: 'Rijen waarvan het laatste dagelijks onderhoud de bewaartermijn beëindigde, per tabel',
      waarden: Object.entries(laatste.beeindigd).map(([tabel, waarde]) => ({ labels: { tabel }, waarde })),
    },
  ]
}
