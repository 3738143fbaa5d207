import { z } from 'zod'

/** What a municipality calls a team, a partner, an agreement. */
export const Naam = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .describe('Korte naam: kleine letters, cijfers en streepjes')
