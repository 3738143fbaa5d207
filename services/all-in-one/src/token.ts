import { ConfigurationFault, readArguments, readInrichting, runMain, StartFault } from '@wijkhub/service-kit'
import { demoAudience } from '@wijkhub/uitgever'
import { democlientsVan, tokensVan } from '@wijkhub/uitgever/clients'
import { folderOf } from './options.ts'
import { leesUitgever } from './waar-uitgever.ts'

const uitleg = `npm run token -- [organisatie] [--map <map>] [--inrichting <bestand>]: een toegangstoken van één organisatie, van de uitgever van npm start.
Om te proberen, bij een hub die draait; een uur geldig. Zonder organisatie is het van de eerste in de inrichting
van de gemeente.`

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
  const { tokenUrl } = leesUitgever(folder)
  const client = democlientsVan(inrichting).find(({ partij }) => partij === organisatie)!
  const geefToken = await tokensVan(folder, client, { tokenUrl, audience: demoAudience })
  process.stdout.write(`${await geefToken().catch(nietGegeven)}\n`)
  return 0
})

/** No stack to read: it says what to do. */
function nietGegeven(fout: Error): never {
  throw new StartFault(`${fout.message}\nDraait de hub (npm start)? Die geeft de tokens uit.`, { cause: fout })
}
