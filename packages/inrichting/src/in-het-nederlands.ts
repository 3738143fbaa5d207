import { z } from 'zod'

const soorten: Record<string, string> = {
  string: 'een tekst (tussen aanhalingstekens als het een getal lijkt)',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een blok met namen',
  record: 'een blok met namen',
}

const { localeError } = z.locales.nl()

/** What zod objects to, for who writes such a file; the rest in zod's own Dutch. */
export const inHetNederlands: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'ontbreekt' : `moet ${soorten[issue.expected] ?? issue.expected} zijn`
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')} bestaat hier niet`
  if (issue.code === 'invalid_key') return 'is geen korte naam (2 tot 41 kleine letters, cijfers en streepjes)'
  return localeError(issue)
}
