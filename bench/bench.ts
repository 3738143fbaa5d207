import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/**
 * `npm run bench [name …] [-- --option value …]`: all measurements one after the other, each in a process of its own, never two
 * at once. From the first option on everything goes to the measurement.
 */
const alle = [
  'registry',
  'change',
  'orakel',
  'growth',
  'delivery',
  'distributed',
  'catch-up',
  'relay',
  'matching',
  'zoeken',
  'lijsten',
  'toegang',
]
const args = process.argv.slice(2)
const eersteOptie = args.findIndex((arg) => arg.startsWith('--'))
const gevraagd = eersteOptie < 0 ? args : args.slice(0, eersteOptie)
const opties = eersteOptie < 0 ? [] : args.slice(eersteOptie)
const onbekend = gevraagd.filter((naam) => !alle.includes(naam))
if (onbekend.length > 0) {
  console.error(`Onbekende meting: ${onbekend.join(', ')}. Er zijn: ${alle.join(', ')}.`)
  process.exit(2)
}
for (const naam of gevraagd.length > 0 ? gevraagd : alle) {
  console.log(`\n── ${naam}`)
  const child = spawn(process.execPath, [join(import.meta.dirname, `${naam}.bench.ts`), ...opties], {
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) process.exitCode = 1
}
