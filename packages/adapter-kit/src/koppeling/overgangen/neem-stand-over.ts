import { type Queryable, run, sql } from '@wijkhub/postgres'
import { dezeKoppeling, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { legOver, mergeDiff } from '../merge-patch.ts'

interface Values extends Wie {
  gewijzigd: boolean
  stand: string | null
  wijzigingen: string
  bijdragen: number
  geheugen: string
}

const statement = sql<Values>(
  'neem-stand-over',
  `update koppeling set
     stand = case when :gewijzigd then :stand::jsonb else stand end,
     partnerwijzigingen = case when :gewijzigd and onderweg is not null
       then partnerwijzigingen || :wijzigingen::jsonb else partnerwijzigingen end,
     bijdrage_verzonden = bijdrage_verzonden + :bijdragen,
     geheugen = geheugen || :geheugen::jsonb
   where ${dezeKoppeling}`,
)

/**
 * What the partner told us: what it holds now, how many contributions go to the registry, what the link remembers. A
 * message under way is laid under it when its answer comes. Under the link's lock.
 */
export async function neemStandOver(
  db: Queryable,
  rij: KoppelingRij,
  verteld: { stand: unknown; bijdragen: number; geheugen: Record<string, string> | undefined },
): Promise<void> {
  const { bijdragen, geheugen } = verteld
  const patch = verteld.stand === undefined ? undefined : mergeDiff(rij.stand, verteld.stand)
  if (!patch && !geheugen && bijdragen === 0) return
  const stand = patch && rij.stand ? legOver(rij.stand, patch) : rij.stand
  await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    gewijzigd: patch !== undefined,
    stand: stand ? JSON.stringify(stand) : null,
    wijzigingen: JSON.stringify(patch ? [patch] : []),
    bijdragen,
    geheugen: JSON.stringify(geheugen ?? {}),
  })
}
