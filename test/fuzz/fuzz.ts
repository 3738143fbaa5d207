import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startHubProces } from '@wijkhub/builders/hub-proces'
import { bringSchemathesis } from './bring-schemathesis.ts'
import { legKlaar } from './leg-klaar.ts'
import { tryPartnerDoors } from './partner-doors.ts'
import { runRound } from './run-round.ts'
import { mayTakeMs, tryReaders } from './try-readers.ts'

/**
 * `npm run fuzz -- --readers 600`: every reader of somebody else's text for so many seconds, in this process (readers.ts).
 * `npm run fuzz -- --cases 50000`: what schemathesis makes of the contract, at an embedded hub of its own, and before that a
 * tenth as many spoiled messages at the doors of the partners. Exit code 0 only when none brought a 5xx, an answer that
 * breaks the contract or a message that waits as our defect. The same `--seed` is the same cases.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    workers: { type: 'string', default: '2' },
    readers: { type: 'string' },
  },
})
if (values.readers) process.exit(await readersOnly(Number(values.seed), Number(values.readers)))

/** Who may use the BSN, who may not, and a partner that may only be told. */
const organisations = ['kontext', 'zorgbalans', 'gemeente', 'cjg']
const wanted = Number(values.cases)
let seed = Number(values.seed)
const program = bringSchemathesis()
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-fuzz-'))
const hub = await startHubProces({ folder, args: ['--zonder-verhaal'] })
let made = 0
let failures = 0
try {
  const geefToken = hub.token
  const { parameters, family } = await legKlaar(hub.url, await geefToken('kontext'))
  process.stdout.write(`zaad ${seed}; doel ${wanted} gevallen; hub ${hub.url}\n`)
  const cases = Math.ceil(wanted / 10)
  const faults = await tryPartnerDoors({ url: hub.url, seed, cases, geefToken, family })
  failures += faults.length
  process.stdout.write(
    `deuren van partners: ${cases} berichten, ${faults.length} fout\n${faults.slice(0, 20).join('\n\n')}`,
  )
  for (let round = 0; made < wanted && failures === 0; round++, seed++) {
    // One round in eight has no token: what a stranger gets is part of the contract.
    const token = round % 8 === 7 ? undefined : await geefToken(organisations[round % organisations.length]!)
    const result = await runRound(program, {
      url: hub.url,
      seed,
      token,
      known: parameters,
      workers: values.workers,
      folder,
    })
    made += result.cases
    failures += result.failures
    process.stdout.write(`zaad ${seed}: ${result.cases} gevallen, ${result.failures} fout; samen ${made}\n`)
    if (result.failures > 0) process.stdout.write(result.output)
  }
} finally {
  await hub.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(`${made} gevallen, ${failures === 0 ? 'geen fout' : `${failures} fout`}\n`)
process.exit(failures === 0 ? 0 : 1)

async function readersOnly(seed: number, seconds: number): Promise<0 | 1> {
  process.stdout.write(`zaad ${seed}; ${seconds} s per lezer, hoogstens ${mayTakeMs} ms per geval\n`)
  const results = await tryReaders(seed, (_, spent) => spent >= seconds)
  for (const { name, tried, slowestMs, faults } of results)
    process.stdout.write(
      `${name}: ${tried} gevallen, langzaamste ${slowestMs.toFixed(0)} ms, ${faults.length} fout\n${faults.slice(0, 3).join('\n')}`,
    )
  return results.every(({ faults }) => faults.length === 0) ? 0 : 1
}
