import { join } from 'node:path'
import { ConfigurationFault, readArguments, readInrichting, runMain } from '@wijkhub/service-kit'
import { createUitgever } from '@wijkhub/uitgever'
import { folderOf } from './options.ts'

const uitleg = `npm run token -- [organisatie] [--map <map>] [--inrichting <bestand>]: een toegangstoken van één organisatie, van de uitgever van npm start.
Om te proberen; 24 uur geldig. Zonder organisatie is het van de eerste in de inrichting
van de gemeente.`

await runMain('token', async () => {
  const { values, woorden } = readArguments({
    args: process.argv.slice(2),
    options: { map: { type: 'string' }, inrichting: { type: 'string' } },
    woorden: { namen: ['organisatie'], verplicht: 0 },
    uitleg,
  })
  const { doelbinding, organisaties: namen } = readInrichting(
    '--inrichting',
    values.inrichting ?? process.env['WIJKHUB_INRICHTING'],
  )
  const organisaties = doelbinding.regels.map(({ audience }) => audience)
  const [organisatie = Object.keys(namen)[0]!] = woorden
  if (!organisaties.includes(organisatie))
    throw new ConfigurationFault(
      `De organisatie "${organisatie}" staat niet in de doelbindingtabel. Kies uit: ${organisaties.join(', ')}.`,
    )
  const uitgever = await createUitgever({ keyFile: join(folderOf(values.map), 'token-sleutel.json') })
  process.stdout.write(`${await uitgever.geefToken(organisatie)}\n`)
  return 0
})
