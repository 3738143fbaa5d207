import {
  beslisActiviteit,
  maandenErnaast,
  maandenNa,
  voorEnNa,
  zelfdeInhoud,
  type Activiteit,
  type ActiviteitOpdracht,
  type Handeling,
  type VoorEnNa,
} from '@wijkhub/model'
import { run, sql, type Queryable } from '@wijkhub/postgres'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'
import type { Registry } from '../registry.ts'
import { wijzigMetVersie } from './wijzig-met-versie.ts'
import { wijkcode } from '../overzicht/wijkcode.ts'

export interface BewaardeActiviteit {
  activiteit: Activiteit
  versie: number
}

const een = sql<{ activiteitId: string }, BewaardeActiviteit>(
  'lees-wijkactiviteit',
  'select activiteit, versie from wijkactiviteit where id = :activiteitId',
)

export async function leesActiviteit(db: Queryable, activiteitId: string): Promise<BewaardeActiviteit | undefined> {
  const [rij] = await run(db, een, { activiteitId })
  return rij
}

const bladzij = sql<{ wijk: string | null; na: string | null; hoogstens: number }, BewaardeActiviteit>(
  'blader-wijkactiviteiten',
  `select a.activiteit, a.versie from wijkactiviteit a
   where (:wijk::text is null or a.wijk = :wijk) and (:na::uuid is null or (a.wijk, a.sinds, a.id) >
     (select n.wijk, n.sinds, n.id from wijkactiviteit n where n.id = :na::uuid))
   order by a.wijk, a.sinds, a.id limit :hoogstens`,
)

/** Activities by wijk and first day, after `na`. */
export async function bladerActiviteiten(
  db: Queryable,
  { wijk, na, hoogstens }: { wijk?: string | undefined; na?: string | undefined; hoogstens: number },
): Promise<BewaardeActiviteit[]> {
  return run(db, bladzij, { wijk: wijk ?? null, na: na ?? null, hoogstens })
}

interface Cijfer {
  maand: string
  wijk: string
  wat: string
  aantal: number | null
}

const vertelden = sql<{ wijken: readonly string[]; vanaf: string; tot: string }, Cijfer>(
  'lees-vragen-van-wijken',
  `select maand, wijk, wat, aantal from wijkcijfer
   where soort = 'vragen' and wat <> '' and wijk = any (:wijken::text[]) and maand between :vanaf and :tot`,
)

/** What happened to the questions each of these is for, of what was told; in their order. */
export async function leesVoorEnNa(db: Queryable, activiteiten: readonly Activiteit[]): Promise<VoorEnNa[][]> {
  if (activiteiten.length === 0) return []
  const begonnen = activiteiten.map(({ sinds }) => sinds.slice(0, 7)).toSorted()
  const cijfers = await run(db, vertelden, {
    wijken: [...new Set(activiteiten.map(({ wijk }) => wijk))],
    vanaf: maandenNa(begonnen[0]!, -maandenErnaast),
    tot: maandenNa(begonnen.at(-1)!, maandenErnaast),
  })
  return activiteiten.map((activiteit) => voorEnNa(activiteit, cijfers))
}

const bewaar = sql<
  { activiteitId: string; activiteit: string; wijk: string; sinds: string; versie: number; op: string },
  { versie: number }
>(
  'bewaar-wijkactiviteit',
  `insert into wijkactiviteit (id, activiteit, wijk, sinds, versie, gemaakt_op, gewijzigd_op)
   values (:activiteitId, :activiteit::json, :wijk, :sinds::date, :versie, :op::timestamptz, :op)
   on conflict (id) do update
   set activiteit = excluded.activiteit, wijk = excluded.wijk, sinds = excluded.sinds, versie = excluded.versie,
     gewijzigd_op = excluded.gewijzigd_op
   where wijkactiviteit.versie = excluded.versie - 1
   returning versie`,
)

/** Puts, changes or withdraws an activity. */
export function wijzigActiviteit(
  { pool, inrichting }: Pick<Registry, 'pool' | 'inrichting'>,
  handeling: Handeling,
  verzoek: { activiteitId: string; opdracht: ActiviteitOpdracht; verouderd: (versie: number) => boolean },
): Promise<UitkomstMetVersie<BewaardeActiviteit>> {
  const { activiteitId, opdracht, verouderd } = verzoek
  const wijken = new Set(inrichting.wijken.map(wijkcode))
  return wijzigMetVersie({
    lees: () => leesActiviteit(pool, activiteitId),
    beslis(was: BewaardeActiviteit | undefined) {
      const oordeel = beslisActiviteit(was?.activiteit, wijken, opdracht, handeling)
      if ('weigering' in oordeel) return oordeel
      const { activiteit } = oordeel
      return { inhoud: activiteit, zelfde: zelfdeInhoud(was?.activiteit, activiteit) }
    },
    verouderd,
    async bewaar(activiteit, versie) {
      const { wijk, sinds } = activiteit
      const rij = { activiteitId, activiteit: JSON.stringify(activiteit), wijk, sinds, versie, op: handeling.op }
      const [geschreven] = await run(pool, bewaar, rij)
      return geschreven && { activiteit, versie }
    },
  })
}
