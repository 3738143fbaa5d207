/** Rejects when the work takes longer; the work itself goes on. */
export async function withinTime<Result>(work: Promise<Result>, maxMs: number): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`geen antwoord binnen ${maxMs} ms`)), maxMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
