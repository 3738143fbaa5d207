import { z } from 'zod'

/** A markdown table of the variables of a configuration schema, for documentation. */
export function describeConfig(schema: z.ZodObject): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const rows = Object.entries(properties).map(([naam, veld]) => {
    const { description, default: standaard } = typeof veld === 'object' ? veld : {}
    const waarde =
      standaard === undefined
        ? required.includes(naam)
          ? 'verplicht'
          : '-'
        : `\`${JSON.stringify(standaard).replaceAll('"', '')}\``
    return `| \`${naam}\` | ${cell(description ?? '')} | ${waarde} |`
  })
  return ['| Variabele | Betekenis | Standaard |', '|---|---|---|', ...rows].join('\n')
}

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
