import { VerhaalConfig } from '@wijkhub/runtime'
import { readConfig, runMain } from '@wijkhub/service-kit'
import { createUitgever } from '@wijkhub/uitgever'
import { tellStory } from './tell-story.ts'

/** Plays the story on a hub that runs, with the demo's issuer; exit code 0 only if every receipt says processed. */
await runMain('verhaal', async () => {
  const config = readConfig(VerhaalConfig)
  const uitgever = await createUitgever({ keyFile: config.WIJKHUB_TOKENSLEUTEL })
  const stack = { hubUrl: config.WIJKHUB_HUB_URL, bordUrl: config.WIJKHUB_BORD_URL, uitgever }
  // A broker that was killed needs up to a minute on a machine that is busy, and the story should outlive that.
  const options = { geduldMs: config.WIJKHUB_GEDULD * 1000 }
  const meld = (regel: string) => void process.stdout.write(`${regel}\n`)
  const geslaagd = await tellStory(stack, meld, options).catch((error: Error) => {
    process.stderr.write(`het verhaal hield hier op: ${error.message}\n`)
    return false
  })
  return geslaagd ? 0 : 1
})
