const startedAt = performance.now()

// Everything the launcher says goes to stderr, so that `npm start --silent -- --json` leaves stdout to the program.
export function say(text) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace('.', ',')
  process.stderr.write(`[${seconds.padStart(4)} s] ${text}\n`)
}

/** A refusal the user can do something about: printed without a stack trace. */
export class LauncherError extends Error {}

export async function runOrExplain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof LauncherError)) throw error
    process.stderr.write(`\n${error.message}\n\n`)
    process.exitCode = 1
  }
}
