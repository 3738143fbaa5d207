import { startHubMetVerzekeraar } from './hub-met-verzekeraar.ts'

/** Nurses' visits, from the API to the insurer: cases W1-W5 and A1-A3 from outside, and what else is of their kind. */

export const hub = await startHubMetVerzekeraar('2026-11-22T10:00:00Z')

export const { zorgbalans } = hub
export const bezoek = (inwonerId: string, meer: object = {}) => ({
  inwonerId,
  datum: '2026-11-21',
  minuten: 30,
  prestatiecode: '11000',
  tariefCenten: 575,
  agbUitvoerder: '98000001',
  ...meer,
})
export const velden = (fout: { fouten: readonly { veld: string }[] }) => fout.fouten.map(({ veld }) => veld)

/** What came in at the insurer since `voor`. */
export function sinds(voor: ReturnType<typeof hub.stand>) {
  const na = hub.stand()
  const verschil = (sleutel: keyof typeof na) => na[sleutel] - voor[sleutel]
  return {
    regels: verschil('regels'),
    creditregels: verschil('creditregels'),
    afgekeurd: verschil('afgekeurd'),
    saldoCenten: verschil('saldoCenten'),
  }
}
