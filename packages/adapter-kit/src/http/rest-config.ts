import { z } from 'zod'

/** For `config.ts` of a partner: how long the hub waits for it. Never longer than the kit's own limit of ten seconds. */
export const wachttijdMs = (partner: string) =>
  z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(8_000)
    .describe(`Zo lang wacht de hub op een antwoord van ${partner}, in milliseconden`)
