/**
 * Ends the process a moment after its work is done. A helper thread of V8 that compiles asks the main thread for memory; one that
 * asks while the process exits is waited for for ever (nodejs/node#54918), and a signal does not end that.
 */
export function exitWhenCalm(code: number): void {
  setTimeout(() => process.exit(code), 50)
}
