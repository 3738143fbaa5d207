import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifieer, type Anker } from '@wijkhub/logboek'
import { createPool } from '@wijkhub/postgres'
import { readArguments, readConfig, runMain } from '@wijkhub/service-kit'
import { VerifyConfig } from '../command-configs.ts'

const uitleg = `npm run verify-log -- [--ankers <map>]: rekent het logboek na, elke regel en elke schakel, en houdt het tegen de
koppen die buiten de database zijn bewaard. Noemt de eerste regel die is gewijzigd, ontbreekt, is ingevoegd of verplaatst.
WIJKHUB_LOGBOEK_URL wijst de database aan, met de rol wijkhub_logboek.

  --ankers <map>     de map van WIJKHUB_LOGBOEK_ANKERS; zonder map bewijst de keten alleen zichzelf`

/** The chain of the log, computed again: 0 when all is as it was, 1 when it is not. */
await runMain('verify-log', async () => {
  const { values } = readArguments({ args: process.argv.slice(2), options: { ankers: { type: 'string' } }, uitleg })
  const { WIJKHUB_LOGBOEK_URL } = readConfig(VerifyConfig)
  const pool = createPool({
    connectionString: WIJKHUB_LOGBOEK_URL,
    applicationName: 'wijkhub:verify-log',
    max: 2,
    statementTimeoutMs: 0,
  })
  try {
    const ankers = values.ankers === undefined ? [] : leesAnkers(values.ankers)
    const begin = performance.now()
    const { schakels, regels, wachtend, bevinding } = await verifieer(pool, { ankers })
    const seconden = ((performance.now() - begin) / 1000).toFixed(1)
    const gedaan = `${regels} regels in ${schakels} schakels, ${ankers.length} ankers, in ${seconden} s`
    if (!bevinding) {
      process.stdout.write(`logboek: zoals het was; ${gedaan}; ${wachtend} nog niet verzegeld\n`)
      return 0
    }
    const wat = 'regelId' in bevinding ? `regel ${bevinding.regelId}` : `${bevinding.soort} ${bevinding.schakel}`
    const hoe = 'regelId' in bevinding ? bevinding.soort : 'klopt niet'
    process.stderr.write(`logboek: ${wat}: ${hoe}; daarvoor nagerekend: ${gedaan}\n`)
    return 1
  } finally {
    await pool.end()
  }
})

function leesAnkers(map: string): Anker[] {
  return readFileSync(join(map, 'ankers.jsonl'), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as Anker)
}
