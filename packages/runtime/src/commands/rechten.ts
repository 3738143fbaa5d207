import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RightsRefused } from '@wijkhub/events/kafka-rights'
import { ConfigurationFault, readInrichting, runMain } from '@wijkhub/service-kit'
import type { KafkaGebruiker } from '@wijkhub/model'
import { rechtenVelden } from '../command-configs.ts'
import { readKafkaConfig } from '../kafka-config.ts'
import { gebruikersVan, kafkaGeheim, makeRights, makeUsers, type RightsMode } from '../make-rights.ts'

/**
 * `node packages/runtime/src/commands/rechten.ts [maak|controleer|opruim]`: the users and rights of the published contract
 * (contracts/kafka-rechten.md). Logs in as the administrator of Kafka.
 */
const opdrachten: readonly RightsMode[] = ['maak', 'controleer', 'opruim']

await runMain('rechten', async () => {
  const gevraagd = process.argv[2] ?? 'maak'
  const opdracht = opdrachten.find((naam) => naam === gevraagd)
  if (!opdracht) throw new ConfigurationFault(`Onbekend: ${gevraagd}. Gebruik: ${opdrachten.join(', ')}`)
  const { config, kafka } = readKafkaConfig(rechtenVelden, 'wijkhub-rechten')
  const inrichting = readInrichting('WIJKHUB_INRICHTING', config.WIJKHUB_INRICHTING)
  const map = opdracht === 'maak' ? config.WIJKHUB_KAFKA_GEHEIMEN : undefined
  const wachtwoorden = map ? leesWachtwoorden(map, gebruikersVan(inrichting)) : new Map<string, string>()
  try {
    zeg('gebruikers met een wachtwoord', await makeUsers(kafka, inrichting, (naam) => wachtwoorden.get(naam)))
    const { missing, unknown } = await makeRights(kafka, inrichting, opdracht)
    zeg(opdracht === 'controleer' ? 'rechten die ontbreken' : 'rechten gemaakt', missing)
    zeg(opdracht === 'opruim' ? 'rechten weggenomen' : 'rechten die het contract niet noemt', unknown)
    const verschilt = missing.length + unknown.length > 0
    if (!verschilt) process.stdout.write('rechten: zoals afgesproken\n')
    return opdracht === 'controleer' && verschilt ? 1 : 0
  } catch (error) {
    if (!(error instanceof RightsRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
})

/** A service cannot do without; a reader outside the hub exists only once it got a password. */
function leesWachtwoorden(map: string, gebruikers: readonly KafkaGebruiker[]): Map<string, string> {
  const gevonden = new Map<string, string>()
  for (const { naam, soort } of gebruikers) {
    const file = join(map, kafkaGeheim(naam))
    const wachtwoord = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (wachtwoord) gevonden.set(naam, wachtwoord)
    else if (soort === 'dienst')
      throw new ConfigurationFault(
        `WIJKHUB_KAFKA_GEHEIMEN: het bestand ${file} ontbreekt of is leeg; er is niets veranderd.`,
      )
  }
  return gevonden
}

function zeg(wat: string, regels: readonly string[]): void {
  if (regels.length > 0) process.stdout.write(`${wat}:\n${regels.map((regel) => `  ${regel}\n`).join('')}`)
}
