import { runMain } from '@wijkhub/service-kit'
import { readOptions } from './options.ts'
import { start } from './start.ts'

await runMain('wijkhub', async () => {
  const options = readOptions(process.argv.slice(2))
  const running = await start(options)
  if (!options.once) return running
  await running.stop()
  return running.verhaal?.geslaagd ? 0 : 1
})
