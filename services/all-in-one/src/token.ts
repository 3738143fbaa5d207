import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationFault, readArguments, readInrichting, runMain } from '@wijkhub/service-kit'
import { createUitgever, demoAudience } from '@wijkhub/uitgever'
import { democlientsVan, tokensVan } from '@wijkhub/uitgever/clients'
import { folderOf } from './options.ts'
import { leesUitgever } from './waar-uitgever.ts'

const uitleg = `npm run token -- [organisatie] [--map <map>] [--inrichting <bestand>]: een toegangstoken van één organisatie, van de uitgever van npm start.
Om te proberen; een uur geldig. Draait er geen hub, dan tekent de opdracht zelf, met de sleutel van die uitgever.
Zonder organisatie is het van de eerste in de inrichting van de gemeente.`

await runMain('token', async () => {
  const { values, woorden } = readArguments({
    args: process.argv.slice(2),
    options: { map: { type: 'string' }, inrichting: { type: 'string' } },
    woorden: { namen: ['organisatie'], verplicht: 0 },
    uitleg,
  })
  const inrichting = readInrichting('--inrichting', values.inrichting ?? process.env['WIJKHUB_INRICHTING'])
  const { doelbinding, organisaties: namen } = inrichting
  const organisaties = doelbinding.regels.map(({ audience }) => audience)
  const [organisatie = Object.keys(namen)[0]!] = woorden
  if (!organisaties.includes(organisatie))
    throw new ConfigurationFault(
      `De organisatie "${organisatie}" staat niet in de doelbindingtabel. Kies uit: ${organisaties.join(', ')}.`,
    )
  const folder = folderOf(values.map)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { issuer, tokenUrl } = leesUitgever(folder)
  const client = democlientsVan(inrichting).find(({ partij }) => partij === organisatie)!
  const geefToken = await tokensVan(folder, client, { tokenUrl, audience: demoAudience })
  // Without a hub nobody answers there. What its key signs is as good once it runs, and opens nothing anywhere else.
  const zelf = async () =>
    (await createUitgever({ keyFile: join(folder, 'token-sleutel.json'), issuer })).geefToken(organisatie)
  process.stdout.write(`${await geefToken().catch(zelf)}\n`)
  return 0
})
