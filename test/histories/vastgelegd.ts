import type { VastgelegdeAanmelding } from '@wijkhub/model'
import type { Record, Wereld } from './wereld.ts'

const opdrachtIdVan = (nummer: number) => `00000000-0000-4000-9000-${String(nummer).padStart(12, '0')}`

/** A registration as the registry reads it under its locks, of this world; `huishoudenId` is where its household is now. */
export function vastgelegdVan(wereld: Wereld, record: Record, huishoudenId: string): VastgelegdeAanmelding {
  const { opdracht, vergist } = record
  const feitenVan = (id: string) =>
    wereld.feiten
      .get(id)!
      .map((feit) => ({ gegevens: feit.gegevens, opdrachtId: opdrachtIdVan(feit.opdracht), op: feit.opdracht }))
  const anderen = (...ids: string[]) =>
    wereld.records.flatMap((ander) =>
      ander !== record && !ander.vergist && ids.includes(ander.huishoudenId)
        ? [{ organisatie: ander.organisatie, noemt: ander.noemt, op: ander.opdracht }]
        : [],
    )
  const zegt = (id: string) => wereld.feiten.get(id)!.some((feit) => feit.opdracht === opdracht)
  const hier = new Set(
    [...wereld.index.values()].flatMap((rij) =>
      rij.huishoudenId === record.huishoudenId && !rij.voorlopig ? [rij.inwonerId] : [],
    ),
  )
  const elders = [...wereld.index.values()].flatMap((rij) =>
    hier.has(rij.inwonerId) && rij.huishoudenId !== record.huishoudenId && !rij.voorlopig ? [rij.huishoudenId] : [],
  )
  return {
    huishoudenId: record.huishoudenId,
    vergist,
    op: opdracht,
    opdrachtId: zegt(record.huishoudenId) ? opdrachtIdVan(opdracht) : null,
    feiten: feitenVan(record.huishoudenId),
    anderen: anderen(record.huishoudenId, huishoudenId),
    elders: [...new Set(elders)].map((id) => ({
      huishoudenId: id,
      feiten: zegt(id) ? feitenVan(id) : [],
      anderen: anderen(id),
    })),
  }
}
