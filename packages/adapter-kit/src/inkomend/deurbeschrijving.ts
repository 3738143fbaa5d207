import type { z } from 'zod'

/** What the developer of a partner system reads about one door, in Dutch; nothing of it is checked here. */
export interface Deurbeschrijving {
  summary: string
  description?: string
  /** The body, where it is JSON: `decode` is what judges it. */
  schema?: z.ZodType
  /** Where the answers are in the partner's own format: their media type, and what each status means. */
  antwoorden?: { contentType: string; perStatus: Readonly<Record<number, string>> }
}
