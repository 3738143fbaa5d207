import { existsSync, readFileSync } from 'node:fs'
import { PartnersConfig } from '@wijkhub/runtime'
import { readConfig, readInrichting, runMain } from '@wijkhub/service-kit'
import { createUitgever } from '@wijkhub/uitgever'
import { startPartners } from '@wijkhub/simulators'

/** The partner simulators as a process of their own, for the native stack and for the profile `demo` of the compose file. */
await runMain('partners', async () => {
  const config = readConfig(PartnersConfig)
  const { doelbinding, gemeente } = readInrichting('WIJKHUB_INRICHTING', config.WIJKHUB_INRICHTING)
  // The issuer would make a key that is not there: then the services would refuse what it signs.
  if (!existsSync(config.WIJKHUB_TOKENSLEUTEL)) readFileSync(config.WIJKHUB_TOKENSLEUTEL)
  const uitgever = await createUitgever({ keyFile: config.WIJKHUB_TOKENSLEUTEL })
  const tokens = Object.fromEntries(
    doelbinding.systemen.map((audience) => [audience, () => uitgever.geefToken(audience, { scopes: ['inkomend'] })]),
  )
  return startPartners({
    hubUrl: config.WIJKHUB_HUB_URL,
    gemeentecode: gemeente.code,
    tokens,
    eerstePoort: config.WIJKHUB_PORT,
    host: config.WIJKHUB_HOST,
    ...(config.WIJKHUB_DAGBOEKEN && { dagboeken: config.WIJKHUB_DAGBOEKEN }),
  })
})
