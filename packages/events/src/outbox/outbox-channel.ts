/** The channel on which writers of an outbox wake its readers. */
export function outboxChannel(schema: string): string {
  return `wijkhub_outbox_${schema}`
}
