import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import { koppelingKolommen, type KoppelingRij } from './koppeling-rij.ts'

const statement: Statement = {
  name: 'vergrendel-koppeling',
  text: `select ${koppelingKolommen} from koppeling where audience = $1 and huishouden_id = $2 for update`,
}

/** The link as it is now, locked until the transaction ends; `undefined` when there is none. */
export async function vergrendelKoppeling(
  tx: Queryable,
  { audience, huishoudenId }: { audience: string; huishoudenId: string },
): Promise<KoppelingRij | undefined> {
  const [rij] = await run<KoppelingRij>(tx, statement, [audience, huishoudenId])
  return rij
}
