import { z } from 'zod'

const Foutbericht = z.looseObject({
  status: z.int().min(100).max(600).optional(),
  code: z
    .string()
    .regex(/^[a-zA-Z0-9]{1,25}$/)
    .optional(),
  invalidParams: z
    .array(
      z.looseObject({
        name: z
          .string()
          .regex(/^[a-zA-Z0-9._]{1,30}$/)
          .optional(),
      }),
    )
    .max(200)
    .optional(),
})

export interface BrpProbleem {
  /** Of the standard: `paramsValidation`, `authentication`, `autorisation`, `tooManyRequests`, `notAvailable` and others. */
  code?: string
  /** Names of the parameters it objects to. */
  parameters: readonly string[]
}

/** What the BRP objects to; `undefined` when it is no problem of the standard. */
export function leesProbleem(antwoord: unknown): BrpProbleem | undefined {
  const gelezen = Foutbericht.safeParse(antwoord)
  if (!gelezen.success || (gelezen.data.code === undefined && gelezen.data.status === undefined)) return undefined
  const { code, invalidParams = [] } = gelezen.data
  return { ...(code && { code }), parameters: invalidParams.flatMap(({ name }) => name ?? []) }
}
