import type { z } from 'zod'
import type { Onleesbaar } from '../adapter.ts'

/**
 * JSON of a partner as a value of its schema, or what is wrong with it: every fault at once, each by its JSON pointer
 * (RFC 6901). `ongeldig` is the partner's own code and text for JSON that is not what it should be.
 */
export function leesMet<T>(
  schema: z.ZodType<T>,
  ruw: string,
  ongeldig: Pick<Onleesbaar, 'foutcode' | 'reden'>,
): { waarde: T } | Onleesbaar {
  let json: unknown
  try {
    json = JSON.parse(ruw)
  } catch {
    return { foutcode: 'geen-json', reden: 'Het bericht is geen geldige JSON' }
  }
  const gelezen = schema.safeParse(json)
  if (gelezen.success) return { waarde: gelezen.data }
  const velden = gelezen.error.issues.map(({ path, message }) => ({ veld: pointer(path), reden: message }))
  return { ...ongeldig, velden }
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
