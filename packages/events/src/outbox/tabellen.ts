import { type Tabel, vanHuishouden } from '@wijkhub/bewaren'
import { outboxTables } from './outbox-tables.ts'

/**
 * The tables of an outbox. What a reader has not handled yet is not erased: it holds back nothing else, and the erasure is
 * told behind it.
 */
export function outboxTabellen(schema: string): readonly Tabel[] {
  const { outbox, offsets } = outboxTables(schema)
  const wisbaar = `not exists (
    select from ${offsets} o where o.topic = t.topic and (o.xid, o.id) < (t.xid, t.id))`
  return [
    vanHuishouden({
      naam: outbox,
      termijn: 'gebeurtenis',
      waar: 't.key = :huishoudenId::text',
      wisbaar,
    }),
    { naam: offsets, geenPersonen: 'hoe ver elke lezer is' },
  ]
}
