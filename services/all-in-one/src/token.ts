import { join } from 'node:path'
import { createUitgever, runMain } from '@wijkhub/service-kit'
import { readOptions } from './options.ts'

/** `npm run token -- kontext`: a token for one organisation, from the embedded hub's own key. For trying out only. */
await runMain('token', async () => {
  const [organisatie = 'kontext', ...rest] = process.argv.slice(2)
  const { folder } = readOptions(rest)
  const uitgever = await createUitgever({ keyFile: join(folder, 'token-sleutel.json') })
  process.stdout.write(`${await uitgever.geefToken(organisatie)}\n`)
  process.exit(0)
})
