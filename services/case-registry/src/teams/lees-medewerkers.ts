import type { Ingeschreven, MedewerkerGegevens } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

/** A worker as the register keeps her, with the version of her row. */
export interface Opgeslagen {
  medewerker: Ingeschreven
  versie: number
}

interface Rij {
  medewerkerId: string
  organisatie: string
  gegevens: MedewerkerGegevens
  versie: number
}

const kolommen = 'id as "medewerkerId", organisatie, gegevens, versie'

const opgeslagen = ({ gegevens, versie, medewerkerId, organisatie }: Rij): Opgeslagen => ({
  medewerker: { medewerkerId, organisatie, ...gegevens },
  versie,
})

const een = sql<{ medewerkerId: string }, Rij>(
  'lees-medewerker',
  `select ${kolommen} from medewerker where id = :medewerkerId`,
)

export async function leesMedewerker(db: Queryable, medewerkerId: string): Promise<Opgeslagen | undefined> {
  const [rij] = await run(db, een, { medewerkerId })
  return rij && opgeslagen(rij)
}

const bladzij = sql<{ na: string; hoogstens: number }, Rij>(
  'blader-medewerkers',
  `select ${kolommen} from medewerker where id > :na order by id limit :hoogstens`,
)

/** One page of the register after `na`, of every organisation: who may see whom is the reader's to say. */
export async function bladerMedewerkers(
  db: Queryable,
  { na = beginVanIds, hoogstens }: { na?: string | undefined; hoogstens: number },
): Promise<Opgeslagen[]> {
  return (await run(db, bladzij, { na, hoogstens })).map(opgeslagen)
}

const werkend = sql<{ vandaag: string }, Rij>(
  'lees-werkende-medewerkers',
  `select ${kolommen} from medewerker where tot is null or tot > :vandaag::date order by id`,
)

/** Everybody who works today; as many as the teams of one municipality have. */
export async function leesWerkenden(db: Queryable, vandaag: string): Promise<Ingeschreven[]> {
  return (await run(db, werkend, { vandaag })).map((rij) => opgeslagen(rij).medewerker)
}
