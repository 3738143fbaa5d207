import { vanHuishouden, type Einde, type Persoonstabel } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const afgerond = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-verzoeken',
  `delete from verzoek where id in (
     select id from verzoek where afgerond_op < :voor order by afgerond_op limit :hoogstens)
   returning true as weg`,
)

/** What was answered or withdrawn; what happened to it goes with it. */
const eindigVerzoeken: Einde = {
  termijn: 'verzoek',
  eindig: async (pool, vraag) => (await run(pool, afgerond, vraag)).length,
}

/** Requests of residents and what happened to them. */
export const verzoektabellen: readonly Persoonstabel[] = [
  vanHuishouden({ naam: 'verzoek', termijn: 'verzoek', einden: [eindigVerzoeken] }),
  vanHuishouden({
    naam: 'verzoekfeit',
    termijn: 'verzoek',
    waar: 't.verzoek_id in (select v.id from verzoek v where v.huishouden_id = :huishoudenId)',
  }),
]
