import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ConfigurationFault } from './configuration-fault.ts'

type Env = Record<string, string | undefined>

/**
 * Reads configuration from environment variables: every key of the schema is a variable name. `X_FILE` gives the file
 * the value of `X` stands in (secrets); an empty value counts as absent. Throws ConfigurationFault with one message
 * that names every wrong variable; values themselves are never shown.
 */
export function readConfig<T extends z.ZodObject>(schema: T, env: Env = process.env): z.infer<T> {
  const values: Env = {}
  const bezwaren: string[] = []
  for (const naam of Object.keys(schema.shape)) {
    const gelezen = readVariable(naam, env)
    if ('bezwaar' in gelezen) bezwaren.push(`${naam}: ${gelezen.bezwaar}`)
    else if (gelezen.waarde !== undefined) values[naam] = gelezen.waarde
  }
  const onleesbaar = new Set(bezwaren.map((bezwaar) => bezwaar.slice(0, bezwaar.indexOf(':'))))
  const result = schema.safeParse(values, { error: z.locales.nl().localeError })
  for (const issue of result.error?.issues ?? []) {
    const naam = String(issue.path[0] ?? '')
    if (onleesbaar.has(naam)) continue
    const reden = values[naam] === undefined ? 'ontbreekt' : issue.message
    bezwaren.push([naam && `${naam}:`, reden].filter(Boolean).join(' '))
  }
  if (!result.success || bezwaren.length > 0) throw new ConfigurationFault(message(schema, bezwaren))
  return result.data
}

function readVariable(naam: string, env: Env): { waarde: string | undefined } | { bezwaar: string } {
  const waarde = env[naam] || undefined
  const bestand = env[`${naam}_FILE`] || undefined
  if (bestand === undefined) return { waarde }
  if (waarde !== undefined) return { bezwaar: `geef ${naam} of ${naam}_FILE, niet allebei` }
  try {
    return { waarde: readFileSync(bestand, 'utf8').trim() || undefined }
  } catch (error) {
    return {
      bezwaar: `het bestand uit ${naam}_FILE kan niet worden gelezen (${(error as NodeJS.ErrnoException).code})`,
    }
  }
}

function message(schema: z.ZodObject, bezwaren: string[]): string {
  const regels = bezwaren.map((bezwaar) => {
    const naam = bezwaar.slice(0, bezwaar.indexOf(':'))
    const omschrijving = (schema.shape[naam] as z.ZodType | undefined)?.description
    return `  ${bezwaar}${omschrijving ? `\n    (${omschrijving})` : ''}`
  })
  return ['De configuratie klopt niet; er is niets gestart.', ...regels].join('\n')
}
