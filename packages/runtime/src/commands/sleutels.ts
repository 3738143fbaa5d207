import { setTimeout } from 'node:timers/promises'
import { createPool } from '@wijkhub/postgres'
import { ConfigurationFault, readArguments, readConfig, runMain } from '@wijkhub/service-kit'
import { herleesNaMs } from '@wijkhub/verzegelen'
import { SleutelsConfig } from '../command-configs.ts'
import { draaiSleutels } from '../draai-sleutels.ts'

const uitleg = `npm run sleutels -- draai: een nieuw tijdperk in het sleutelbestand, elke huishoudsleutel daarin ingewikkeld naast het lopende werk,
en de eerdere tijdperken uit het bestand. Wat daarvoor is gewist is dan ook in oude reservekopieën onleesbaar.`

/** One that was slow to read, and a transaction that began just before. */
const ruimte = 2

await runMain('sleutels', async () => {
  const { woorden } = readArguments({
    args: process.argv.slice(2),
    options: {},
    woorden: { namen: ['opdracht'], verplicht: 1 },
    uitleg,
  })
  if (woorden[0] !== 'draai') throw new ConfigurationFault(`Onbekend: ${woorden[0]}. Gebruik: draai`)
  const config = readConfig(SleutelsConfig)
  const schema = 'registratie'
  const pool = createPool({
    connectionString: config.WIJKHUB_POSTGRES_URL,
    applicationName: 'wijkhub:sleutels',
    searchPath: schema,
    max: 2,
  })
  try {
    await draaiSleutels({
      pool,
      schema,
      bestand: config.WIJKHUB_HOOFDSLEUTEL_FILE,
      nu: () => new Date(),
      overalGelezen: () => setTimeout(ruimte * herleesNaMs),
      meld: (regel) => process.stdout.write(`${regel}\n`),
    })
  } finally {
    await pool.end()
  }
  return 0
})
