import { vanHuishouden, type Einde, type Persoonstabel, type Rij } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const gesloten = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-meldingen',
  `delete from melding where id in (
     select id from melding where stand = 'gesloten' and afgerond_op < :voor order by afgerond_op limit :hoogstens)
   returning true as weg`,
)

/** What was closed and became nothing; what happened to it goes with it. */
const eindigMeldingen: Einde = {
  termijn: 'melding',
  eindig: async (pool, vraag) => (await run(pool, gesloten, vraag)).length,
}

// Who reported it is somebody else than whose file it is (UAVG art. 41 lid 1 onder i). What she said may tell who she is, too: a
// person reads it before it is handed over.
const toonMelding = sql<{ huishoudenId: string }, { rij: Rij }>(
  'toon-melding',
  `select to_jsonb(t) || jsonb_build_object('toestand', t.toestand::jsonb #- '{gemeld,melder}' #- '{aangevuld,melder}') as rij
   from melding t where t.huishouden_id = :huishoudenId`,
)
const toonFeiten = sql<{ huishoudenId: string }, { rij: Rij }>(
  'toon-meldingfeit',
  `select to_jsonb(t) || jsonb_build_object('gegevens', t.gegevens::jsonb #- '{inhoud,melder}' #- '{wijziging,melder}') as rij
   from meldingfeit t join melding m on m.id = t.melding_id where m.huishouden_id = :huishoudenId
   order by t.melding_id, t.volgnummer`,
)

/** Meldingen and what happened to them: without household by their own term, with one as long as its file. */
export const meldingtabellen: readonly Persoonstabel[] = [
  {
    ...vanHuishouden({ naam: 'melding', termijn: 'dossier', einden: [eindigMeldingen] }),
    toon: async (db, onderwerp) => (await run(db, toonMelding, onderwerp)).map(({ rij }) => rij),
  },
  {
    ...vanHuishouden({
      naam: 'meldingfeit',
      termijn: 'dossier',
      waar: 't.melding_id in (select m.id from melding m where m.huishouden_id = :huishoudenId)',
    }),
    toon: async (db, onderwerp) => (await run(db, toonFeiten, onderwerp)).map(({ rij }) => rij),
  },
]
