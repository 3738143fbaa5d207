import type { AgendaRij } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Values {
  organisatie: string
  vandaag: string
  medewerkerId: string | null
  tot: string
  wacht: boolean
  naDag: string
  naHuishouden: string
  naId: string
  hoogstens: number
}

export interface AgendaRegel {
  huishoudenId: string
  soort: AgendaRij['soort']
  id: string
  dag: string
  medewerkerId: string | null
  wacht: boolean
}

const bladzijde = (waar: string) => `
  select g.huishouden_id as "huishoudenId", g.soort, g.id, g.dag::text as dag, g.medewerker as "medewerkerId", g.wacht
  from agenda g
  where g.organisatie = :organisatie and g.dag >= :naDag::date and g.dag < :tot::date
    and (g.dag, g.huishouden_id, g.id) > (:naDag::date, :naHuishouden::uuid, :naId::uuid)
    and (not :wacht::boolean or g.wacht) and (:medewerkerId::uuid is null or g.medewerker = :medewerkerId::uuid) ${waar}
    and (g.soort = 'nazorg' or exists (
      select from betrokkenheid b where b.huishouden_id = g.huishouden_id and b.organisatie = :organisatie
        and b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date)))
  order by g.dag, g.huishouden_id, g.id limit :hoogstens`

const alle = sql<Values, AgendaRegel>('blader-agenda', bladzijde(''))
const van = sql<Values, AgendaRegel>('blader-agenda-van', bladzijde('and g.medewerker = :medewerkerId::uuid'))

/** What has a day or waits in the households this organisation is granted in, of its own, first day first. */
export function bladerAgenda(
  db: Queryable,
  { medewerkerId, ...vraag }: Omit<Values, 'medewerkerId'> & { medewerkerId: string | undefined },
): Promise<AgendaRegel[]> {
  return run(db, medewerkerId === undefined ? alle : van, { ...vraag, medewerkerId: medewerkerId ?? null })
}
