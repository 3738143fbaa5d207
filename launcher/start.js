import { runChild } from './child.js'
import { prepare } from './prepare.js'
import { runOrExplain, say } from './progress.js'

await runOrExplain(async () => {
  const { node, env } = await prepare()
  say('Wijkhub starten …')
  return runChild({
    command: node,
    args: ['services/all-in-one/src/main.ts', ...process.argv.slice(2)],
    env,
    tied: true,
  })
})
