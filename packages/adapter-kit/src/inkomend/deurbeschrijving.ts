import type { Voorbeeld } from '@wijkhub/service-kit'
import type { z } from 'zod'

/** What the developer of a partner system reads about one door, in Dutch; nothing of it is checked here. */
export interface Deurbeschrijving {
  summary: string
  description?: string
  /** The body, where it is JSON: `decode` is what judges it. */
  schema?: z.ZodType
  /** One message that is taken; a test sends it to the real service. */
  voorbeeld?: Voorbeeld
  /** Where the answers are in the partner's own format: their media type, and what each status means. */
  antwoorden?: { contentType: string; perStatus: Readonly<Record<number, string>> }
}
