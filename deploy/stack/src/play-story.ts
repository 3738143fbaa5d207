import { createUitgever, readConfig, runMain } from '@wijkhub/service-kit'
import { z } from 'zod'
import { tellStory } from './tell-story.ts'

/** Plays the story on a hub that runs, with the demo's issuer; exit code 0 only if every receipt says processed. */
const VerhaalConfig = z.object({
  WIJKHUB_HUB_URL: z.url().describe('Adres van de hub'),
  WIJKHUB_BORD_URL: z.url().describe('Adres van het bord van de partnersimulatoren'),
  WIJKHUB_GEDULD: z.coerce.number().int().min(1).default(120).describe('Seconden dat een stap op zijn uitkomst wacht'),
  WIJKHUB_TOKENSLEUTEL: z.string().min(1).describe('Bestand met de sleutel van de demo-uitgever'),
})

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
  process.exit(geslaagd ? 0 : 1)
})
