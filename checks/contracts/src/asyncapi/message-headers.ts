import type { JsonSchema } from '../json-schema/root-of.ts'

const tekst = (description: string, rest: object = {}): JsonSchema => ({ type: 'string', description, ...rest })

/**
 * Kafka headers of an event: CloudEvents 1.0 in binary mode with the NL GOV profile, and our own attributes. Nothing in
 * them is personal data: they also stand on tombstones and are seen by whoever operates the broker.
 */
export function messageHeaders(types: readonly string[], eigen: Record<string, JsonSchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = {
    'content-type': tekst('Soort inhoud', { const: 'application/json' }),
    ce_specversion: tekst('Versie van CloudEvents', { const: '1.0' }),
    ce_id: tekst('Uniek kenmerk; hetzelfde kenmerk nog eens is dezelfde gebeurtenis', { format: 'uuid' }),
    ce_source: tekst('Dienst die de gebeurtenis vastlegde: urn:nld:oin:<oin>:systeem:<naam>', {
      pattern: '^urn:nld:oin:\\d{20}:systeem:[a-z0-9-]+$',
    }),
    ce_type: tekst('Soort gebeurtenis', { enum: [...types] }),
    ce_time: tekst('Moment waarop de gebeurtenis is vastgelegd (RFC 3339)', { format: 'date-time' }),
    ...eigen,
  }
  // CloudEvents' extension for distributed tracing; only there when the hub is traced.
  const ce_traceparent = tekst(
    'Spoor waarin de gebeurtenis ontstond (W3C Trace Context); alleen als de hub sporen vastlegt',
    {
      pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
    },
  )
  const required = Object.keys(properties).filter((naam) => !soms.has(naam))
  return { type: 'object', properties: { ...properties, ce_traceparent }, required }
}

/** Attributes that are left out where there is nothing to say. */
const soms = new Set(['ce_stil', 'ce_wissing'])

/** Attributes of ours per kind of topic. */
export const eigenAttributen = {
  projectie: {
    ce_huishouden: tekst('Huishouden; gelijk aan de sleutel', { format: 'uuid' }),
    ce_versie: tekst('Versie van deze projectie; loopt alleen op. Een lezer negeert een versie die hij al heeft', {
      pattern: '^\\d+$',
    }),
    ce_bijdrage: tekst('Volgnummer van de laatste eigen bijdrage die hierin is verwerkt; 0 is geen', {
      pattern: '^\\d+$',
    }),
    ce_stil: tekst(
      'Alleen op een einde: er mag niets naar dit partnersysteem, ook niet dat het recht is geëindigd, tot een volgende versie zonder dit kenmerk',
      { const: 'ja' },
    ),
    ce_wissing: tekst(
      'Alleen op een einde: de wissing waar het bij hoort; na het einde gaat wat de lezer ervan bewaart',
      {
        format: 'uuid',
      },
    ),
  },
  bijdrage: { ce_bron: tekst('Partnersysteem dat het meldde') },
  levering: { ce_audience: tekst('Partnersysteem waarover het ontvangstbewijs gaat') },
  huishouden: { ce_huishouden: tekst('Huishouden; gelijk aan de sleutel', { format: 'uuid' }) },
} satisfies Record<string, Record<string, JsonSchema>>
