import { parseArgs } from 'node:util'
import { foutloos, geenFouten } from './controle.ts'
import { killDrill } from './kill-drill.ts'
import { startVerdeeldeHub } from './verdeelde-hub.ts'
import { kiesSeed } from './willekeur.ts'

/** `npm run test:fault`: the long forms of the fault tests; prints what it measured and exits 1 when a promise broke. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    instances: { type: 'string', default: '2' },
    gezinnen: { type: 'string', default: '40' },
    alleen: { type: 'string' },
  },
})
const started = Date.now()
const meld = (regel: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s] ${regel}`)

const seed = kiesSeed()
meld(`seed ${seed} (WIJKHUB_SEED=${seed} herhaalt deze reeks)`)
const hub = await startVerdeeldeHub({ instances: Number(values.instances), meld })
try {
  const uitslag = await killDrill(hub, {
    kills: Number(values.kills),
    seed,
    perSeconde: 5,
    gezinnen: Number(values.gezinnen),
    ...(values.alleen && { alleen: values.alleen.split(',') }),
    meld,
  })
  console.log(JSON.stringify(uitslag, undefined, 2))
  process.exitCode =
    JSON.stringify(foutloos(uitslag)) === JSON.stringify({ ...foutloos(uitslag), ...geenFouten }) ? 0 : 1
} finally {
  await hub.stop()
}
