import { AuthenticationError } from '@platformatic/kafka'

interface Nested extends Error {
  code?: string
  errors?: unknown[]
  response?: { errorMessage?: string | null }
}

/** What is at the bottom of the library's errors, which hold each other; one sentence for people. */
export function reasonOf(error: unknown): string {
  return [...new Set(bottoms(error))].join('; ')
}

function bottoms(error: unknown): string[] {
  const { message, errors = [], cause, response } = error as Nested
  // The broker's own words, where it gave them; below is only what its number means in general.
  if (response?.errorMessage) return [response.errorMessage]
  if (errors.length > 0) return errors.flatMap(bottoms)
  return cause instanceof Error ? bottoms(cause) : [message]
}

export function isRefusedLogin(error: unknown): boolean {
  const { errors = [], cause } = error as Nested
  return error instanceof AuthenticationError || [...errors, ...(cause ? [cause] : [])].some(isRefusedLogin)
}

/**
 * The same error with a message that says why. The library's own says "metadata failed 6 times." to a wrong password;
 * whoever operates the hub must be able to read that in the log.
 */
export function readable(error: unknown): Error {
  const isLibrarys = (error as Nested).code?.startsWith('PLT_KFK')
  return isLibrarys ? new Error(reasonOf(error), { cause: error }) : (error as Error)
}

export async function readably<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw readable(error)
  }
}
