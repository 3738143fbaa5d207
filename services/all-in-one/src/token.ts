import { join } from 'node:path'
import { doelbinding } from '@wijkhub/model'
import { ConfigurationFault, readArguments, runMain } from '@wijkhub/service-kit'
import { createUitgever } from '@wijkhub/uitgever'
import { folderOf } from './options.ts'

const organisaties = doelbinding.regels.map(({ audience }) => audience)
const uitleg = `npm run token -- [organisatie] [--map <map>]: een toegangstoken van één organisatie, van de uitgever van npm start.
Om te proberen; 24 uur geldig. Zonder organisatie is het van kontext.

Organisaties: ${organisaties.join(', ')}`

await runMain('token', async () => {
  const { values, woorden } = readArguments({
    args: process.argv.slice(2),
    options: { map: { type: 'string' } },
    woorden: { namen: ['organisatie'], verplicht: 0 },
    uitleg,
  })
  const [organisatie = 'kontext'] = woorden
  if (!organisaties.includes(organisatie))
    throw new ConfigurationFault(
      `De organisatie "${organisatie}" staat niet in de doelbindingtabel. Kies uit: ${organisaties.join(', ')}.`,
    )
  const uitgever = await createUitgever({ keyFile: join(folderOf(values.map), 'token-sleutel.json') })
  process.stdout.write(`${await uitgever.geefToken(organisatie)}\n`)
  process.exit(0)
})
