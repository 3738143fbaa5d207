/** Cannot start here and now, and the user can do something about it: `runMain` prints the sentence, exit code 1. */
export class StartFault extends Error {
  override name = 'StartFault'
}

interface SystemFault {
  code?: string
  path?: string
  address?: string
  port?: number
  syscall?: string
  message: string
  /** Node tries every address of a name and wraps what each answered. */
  errors?: unknown[]
}

/**
 * What the system refused, as one sentence with a way out; `undefined` when it is nothing a user can mend. Only for the
 * start of a program: what happens later is for the log.
 */
export function sentenceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof StartFault) return error.message
  const { errors, ...fault } = { ...error, message: error.message } as SystemFault
  if (!fault.code && errors?.[0]) return sentenceFor(errors[0])
  const { code = '', path, port, address } = fault
  const where = path ?? 'deze map'
  if (code === 'EADDRINUSE')
    return `Poort ${port} is bezet door een ander programma: stop dat, of kies een andere poort (--poort <poort>, bij een dienst WIJKHUB_PORT).`
  if (code === 'EACCES' && fault.syscall === 'listen')
    return `Poort ${port} mag deze gebruiker niet openen: kies er een boven 1023 (--poort <poort>, bij een dienst WIJKHUB_PORT).`
  if (/^(EACCES|EPERM|EROFS)$/.test(code))
    return `Deze gebruiker mag ${where} niet lezen of er niet schrijven (${code}): geef er rechten op, of kies een andere map.`
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return `De schijf is vol (${where}): maak ruimte en geef de opdracht opnieuw.`
  // What mkdir with parents says of a read-only file system too.
  if (code === 'ENOENT' && fault.syscall === 'mkdir')
    return `${where} kan niet worden gemaakt: bestaat wat erboven ligt, en mag deze gebruiker daar schrijven?`
  if (code === 'ENOENT' && path) return `${path} is er niet: controleer het pad.`
  if (/^(ENOTDIR|EISDIR|EEXIST|ENOTEMPTY)$/.test(code) && path)
    return `${path} is niet wat hier verwacht werd, een map of juist een bestand (${code}): kies een andere map.`
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)$/.test(code))
    return `Er antwoordt niets op ${address ?? 'dat adres'}${port ? `:${port}` : ''} (${code}): draait het, en klopt het adres?`
  // SQLSTATE: what PostgreSQL says to whoever logs in names a role or a database, no data.
  if (/^(28...|3D000|57P03|53300)$/.test(code)) return `De database laat ons niet toe: ${fault.message}.`
  return undefined
}
